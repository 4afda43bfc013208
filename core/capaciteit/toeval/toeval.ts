const MACHT32 = 4294967296;
// Zoveel slagen mengen de sleutel; daarna lijken stromen met bijna dezelfde sleutel niet meer op elkaar.
const INLOOP = 15;

/**
 * Een stroom toevalsgetallen (sfc32 van Chris Doty-Humphrey, 32-bits gehele getallen).
 *
 * De sleutel is zaad, run en doel. Elk doel heeft zijn eigen stroom, zodat een andere invoer voor het ene doel de
 * getallen van het andere niet verschuift: scenario's met hetzelfde zaad krijgen hetzelfde toeval.
 */
export class Toeval {
  private readonly getallen: Float64Array;
  private run = 0;
  private gevuld = false;

  /** @param lengte hoeveel getallen er per run hoogstens nodig zijn */
  constructor(
    private readonly zaad: number,
    private readonly doel: number,
    lengte: number,
  ) {
    this.getallen = new Float64Array(lengte);
  }

  /** Begint de stroom van deze run. */
  begin(run: number): void {
    this.run = run;
    this.gevuld = false;
  }

  /**
   * Het getal op deze plaats in de stroom (vanaf 0), strikt tussen 0 en 1: het midden van een van 2³² even grote vakjes.
   * Een plaats geeft altijd hetzelfde getal, welke andere er ook gebruikt zijn.
   */
  op(plaats: number): number {
    if (!this.gevuld) this.vul();
    return this.getallen[plaats]!;
  }

  // Alles in één keer: zo blijft de staat van de generator in de snelste variabelen die er zijn.
  private vul(): void {
    const { getallen } = this;
    let a = this.zaad | 0;
    let b = Math.imul(this.doel, 0x9e3779b1);
    let c = this.run | 0;
    let teller = 1;
    for (let i = -INLOOP; i < getallen.length; i += 1) {
      const uitkomst = (((a + b) | 0) + teller) | 0;
      teller = (teller + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + uitkomst) | 0;
      if (i >= 0) getallen[i] = ((uitkomst >>> 0) + 0.5) / MACHT32;
    }
    this.gevuld = true;
  }
}
