import type { Klok } from './klok';

/** Een klok die alleen loopt als de toets haar vooruitzet. */
export class Namaakklok implements Klok {
  private tijd = Date.UTC(2026, 0, 5, 9);
  private wekkers: { readonly om: number; readonly doe: () => void }[] = [];

  nu(): number {
    return this.tijd;
  }

  wek(ms: number, doe: () => void): () => void {
    const wekker = { om: this.tijd + ms, doe };
    this.wekkers.push(wekker);
    return () => (this.wekkers = this.wekkers.filter((ander) => ander !== wekker));
  }

  /** Hoeveel wekkers er nog moeten afgaan. */
  get wekkersOver(): number {
    return this.wekkers.length;
  }

  /** Iets kost tijd waarin er niets anders kan gebeuren. */
  verloopt(ms: number): void {
    this.tijd += ms;
  }

  /** Zet de klok vooruit; wekkers gaan op volgorde af, en wat op ze wachtte is daarna gebeurd. */
  async vooruit(ms: number): Promise<void> {
    const tot = this.tijd + ms;
    for (;;) {
      const [eerste] = this.wekkers.filter(({ om }) => om <= tot).sort((een, ander) => een.om - ander.om);
      if (!eerste) break;
      this.tijd = Math.max(this.tijd, eerste.om);
      this.wekkers = this.wekkers.filter((wekker) => wekker !== eerste);
      eerste.doe();
      await rust();
    }
    this.tijd = Math.max(this.tijd, tot);
    await rust();
  }
}

/** Laat alles wat al beloofd is eerst gebeuren. */
export async function rust(): Promise<void> {
  for (let beurt = 0; beurt < 20; beurt += 1) await Promise.resolve();
}
