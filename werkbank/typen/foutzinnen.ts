/** Een cel zoals het rekenblad haar kent, met rij en kolom vanaf 0. */
export interface Celplaats {
  readonly bladId: string;
  readonly rij: number;
  readonly kolom: number;
}

/**
 * De zinnen bij cellen waarin een BWMO-functie niet kon rekenen. Het rekenblad zelf bewaart alleen `#VALUE!`.
 * Een cel die opnieuw wordt uitgerekend vergeet eerst haar oude zin.
 */
export class Foutzinnen {
  private readonly zinnen = new Map<string, string>();
  private readonly gezien = new Set<string>();

  get aantal(): number {
    return this.zinnen.size;
  }

  /** Een nieuwe berekening begint: elke cel die erin voorkomt krijgt een nieuwe kans. */
  nieuweBerekening(): void {
    this.gezien.clear();
  }

  vergeetAlles(): void {
    this.zinnen.clear();
    this.gezien.clear();
  }

  /** Er rekent een functie in deze cel; de eerste keer per berekening verdwijnt de oude zin. */
  begin(cel: Celplaats): void {
    const sleutel = sleutelVan(cel);
    if (this.gezien.has(sleutel)) return;
    this.gezien.add(sleutel);
    this.zinnen.delete(sleutel);
  }

  /** Bewaart waarom deze cel een fout is. Bij een functie in een functie zegt de eerste fout waar het aan ligt. */
  zet(cel: Celplaats, zin: string): void {
    const sleutel = sleutelVan(cel);
    if (!this.zinnen.has(sleutel)) this.zinnen.set(sleutel, zin);
  }

  van(cel: Celplaats): string | undefined {
    return this.zinnen.get(sleutelVan(cel));
  }
}

function sleutelVan({ bladId, rij, kolom }: Celplaats): string {
  return `${bladId} ${rij} ${kolom}`;
}
