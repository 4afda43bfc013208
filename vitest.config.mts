import { defineConfig } from 'vitest/config';
import { GEDULD, GEDULD_VOORAF } from './bouw/geduld.mjs';
import Volgorde from './bouw/volgorde.mjs';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', 'dist', '.tsbuild'],
    reporters: ['default', './bouw/telling.ts'],
    setupFiles: ['./bouw/wachten.ts'],
    // Elk bestand zijn eigen werker kost een derde van de rekentijd: dezelfde modules worden dan telkens opnieuw geladen.
    isolate: false,
    // Een browser en wat alleen rekent gaan samen: elke processor doet mee.
    maxWorkers: '100%',
    sequence: { sequencer: Volgorde },
    unstubGlobals: true,
    testTimeout: 3 * GEDULD,
    hookTimeout: GEDULD_VOORAF,
    expect: { poll: { timeout: GEDULD } },
  },
});
