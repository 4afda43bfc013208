/** Hoe het werk ervoor staat: uit welk bestand het komt, en of er sindsdien iets veranderd is. */
export class Werkstand {
  private bestandsnaam: string | null = null;
  private veranderd = false;
  private zoalsGeopend = false;
  private wijzigingen = 0;
  private readonly luisteraars = new Set<() => void>();

  /** @param volg roept zijn argument na elke wijziging van het werk */
  constructor(volg: (isGewijzigd: () => void) => void) {
    volg(() => this.isGewijzigd());
  }

  /** De naam van het bestand dat open is; `null` bij nieuw werk. */
  get naam(): string | null {
    return this.bestandsnaam;
  }

  /** Of er wijzigingen zijn die in geen bestand staan. */
  get gewijzigd(): boolean {
    return this.veranderd;
  }

  /** Of er niets veranderd is sinds het bestand geopend werd; een bestand dat wij gaven is er misschien nooit gekomen. */
  get onaangeroerd(): boolean {
    return this.zoalsGeopend;
  }

  /** Onthoudt hoe het werk nu is; wat teruggegeven wordt zegt of er sindsdien iets veranderd is. */
  peil(): () => boolean {
    const toen = this.wijzigingen;
    return () => this.wijzigingen !== toen;
  }

  /** Er is ander werk open, of hetzelfde werk staat nu in een bestand. */
  begin(naam: string | null, { gewijzigd = false, onaangeroerd = false } = {}): void {
    this.bestandsnaam = naam;
    this.veranderd = gewijzigd;
    this.zoalsGeopend = onaangeroerd;
    this.meld();
  }

  /** Roept de luisteraar na elke wijziging van het werk. */
  bijWijziging(luisteraar: () => void): void {
    this.luisteraars.add(luisteraar);
  }

  private isGewijzigd(): void {
    this.veranderd = true;
    this.zoalsGeopend = false;
    this.wijzigingen += 1;
    this.meld();
  }

  private meld(): void {
    this.luisteraars.forEach((luisteraar) => luisteraar());
  }
}
