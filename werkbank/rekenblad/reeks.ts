/** Doet een wijziging meteen, en is klaar als alles wat ervan afhangt is herrekend. */
type Bereken = (wijzig: () => void, waar?: string) => Promise<void>;

/** Wijzigingen die elk meteen gedaan worden en samen één keer herrekend. */
export class Reeks {
  private open = 0;
  private uitgesteld: Promise<void>[] = [];

  constructor(private readonly bereken: Bereken) {}

  get loopt(): boolean {
    return this.open > 0;
  }

  /** Doet een wijziging; op het herrekenen wordt aan het eind gewacht. Fout: wat de wijziging gaf. */
  doe(wijzig: () => void, waar?: string): void {
    const geweigerd: unknown[] = [];
    const berekening = this.bereken(() => {
      try {
        wijzig();
      } catch (fout) {
        geweigerd.push(fout);
        throw fout;
      }
    }, waar);
    // Wat bij het rekenen misgaat hoort wie de reeks begon, aan het eind.
    berekening.catch(() => undefined);
    if (geweigerd.length > 0) throw geweigerd[0];
    this.uitgesteld.push(berekening);
  }

  /** Voert een reeks uit en wacht tot zij is herrekend. Fout: wat de reeks of het rekenen gaf. */
  async samen<T>(reeks: () => Promise<T>): Promise<T> {
    this.open += 1;
    let wachten: readonly Promise<void>[];
    let uitkomst: T;
    try {
      uitkomst = await reeks();
    } finally {
      this.open -= 1;
      wachten = this.uitgesteld;
      // Ook van een reeks die misging: de volgende wacht niet op wat van deze was.
      if (!this.loopt) this.uitgesteld = [];
    }
    await Promise.all(wachten);
    return uitkomst;
  }
}
