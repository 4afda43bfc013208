import type { Reporter, TestModule } from 'vitest/node';

/** Sluit af met één regel die elke machine kan lezen: hoeveel toetsen slaagden, faalden en zijn overgeslagen. */
export default class Telling implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const aantal = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      // Een bestand dat niet laadt heeft geen toetsen maar telt wel als mislukt.
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) aantal.failed += 1;
      for (const toets of module.children.allTests()) {
        const { state } = toets.result();
        if (state !== 'pending') aantal[state] += 1;
      }
    }
    console.log(`\n${aantal.passed} passed, ${aantal.failed} failed, ${aantal.skipped} skipped`);
  }
}
