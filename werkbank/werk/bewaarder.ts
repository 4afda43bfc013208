import { type Bewaarplek, nieuweLa } from './bewaarplek';
import { binnen, GeenAntwoord, type Klok } from './klok';
import { ruimOp, teVeel, type Versie } from './versies';
import { isLeeg, type Werk } from './werk';

/** Waarom het werk nu niet bewaard wordt; `null` als het bewaren lukt. */
export type Bewaarfout = 'vol' | 'geenAntwoord' | 'geweigerd';

const NA_EEN_WIJZIGING = 1000;
const UITERLIJK = 3000;
// Een grote werkmap kopiëren kost tijd waarin niemand kan typen; zo gaat daar hooguit een vijfde van de tijd aan op.
const RUST_PER_KOPIE = 4;
const OPNIEUW = 10_000;
const GEDULD_MET_OPSLAG = 10_000;

/**
 * Bewaart het werk: een seconde nadat er niets meer verandert, uiterlijk drie seconden na een wijziging.
 *
 * Elke werkmap krijgt een eigen la, zodat bewaren nooit iets anders overschrijft. Wat misgaat blijft `fout` tot er weer
 * iets vastligt.
 */
export class Bewaarder {
  /** De la van het werk dat open is; `null` zolang het nog niet bewaard is. */
  la: string | null;
  fout: Bewaarfout | null = null;
  private teBewaren = false;
  private readonly onderweg = new Set<Promise<void>>();
  private overbodig = false;
  private zetAf: (() => void) | null = null;
  private eersteWijziging: number | null = null;
  private kopie = 0;
  private opgeruimd: string | null = null;
  private vervalt: string | null = null;
  /** Zolang er van werkmap gewisseld wordt is niet te zeggen in welke la het werk hoort. */
  gepauzeerd = false;

  /**
   * @param maak geeft het werk zoals het nu is
   * @param gemeld wordt geroepen als `fout` verandert
   */
  constructor(
    private readonly plek: Bewaarplek,
    private readonly klok: Klok,
    private readonly maak: () => Werk,
    private readonly gemeld: () => void,
    la: string | null = null,
  ) {
    this.la = la;
  }

  /** Of er iets is dat nog niet vastligt. */
  get achter(): boolean {
    return this.teBewaren || this.onderweg.size > 0;
  }

  /** Er is iets veranderd. */
  gewijzigd(): void {
    this.teBewaren = true;
    const nu = this.klok.nu();
    this.eersteWijziging ??= nu;
    const nog = this.eersteWijziging + Math.max(UITERLIJK, RUST_PER_KOPIE * this.kopie) - nu;
    this.plan(Math.max(0, Math.min(Math.max(NA_EEN_WIJZIGING, RUST_PER_KOPIE * this.kopie), nog)));
  }

  /**
   * Er is ander werk open: dat krijgt een eigen la, of gaat verder in de la waar het al in lag.
   *
   * @param vervalt de la die weg mag zodra dit werk vastligt
   */
  ander(la: string | null = null, vervalt: string | null = null): void {
    const vorige = this.la;
    // Een lege werkmap of een bestand waarin niets veranderd is hoeft niemand terug te halen.
    if (vorige !== null && vorige !== la && this.overbodig && !this.teBewaren)
      void this.plek.wis([vorige]).catch(() => undefined);
    this.la = la;
    this.vervalt = vervalt;
    this.overbodig = false;
    this.teBewaren = false;
    this.eersteWijziging = null;
    this.zetAf?.();
  }

  /** De versies die wegvallen als er ander werk komt, waarvoor `vervalt` weg mag. */
  async vallenWeg(vervalt: string | null): Promise<Versie[]> {
    const lades = (await this.plek.lades()).filter(
      (la) => la !== vervalt && !(la === this.la && this.overbodig),
    );
    return teVeel(this.plek, lades);
  }

  /** Bewaart meteen wat er nog niet ligt; of alles daarna vastligt. */
  async nu(): Promise<boolean> {
    if (this.teBewaren && !this.gepauzeerd) this.begin();
    await Promise.all(this.onderweg);
    return this.fout === null;
  }

  /** Bewaart niets meer. */
  stop(): void {
    this.teBewaren = false;
    this.zetAf?.();
    this.zet(null);
  }

  private begin(): void {
    this.zetAf?.();
    this.teBewaren = false;
    this.eersteWijziging = null;
    const bezig = this.bewaar((this.la ??= nieuweLa(this.klok.nu()))).finally(() =>
      this.onderweg.delete(bezig),
    );
    this.onderweg.add(bezig);
  }

  private async bewaar(la: string): Promise<void> {
    try {
      const begin = this.klok.nu();
      const werk = this.maak();
      const vastgelegd = this.plek.bewaar(la, werk);
      this.kopie = this.klok.nu() - begin;
      await this.wachtOp(vastgelegd);
      if (la !== this.la) return;
      this.overbodig = isLeeg(werk.boek) || werk.onaangeroerd === true;
      this.zet(null);
      if (this.opgeruimd !== la) await this.ruimOp(la);
    } catch (fout) {
      if (la !== this.la) return;
      this.teBewaren = true;
      this.zet(soort(fout));
      this.plan(OPNIEUW);
    }
  }

  private async ruimOp(la: string): Promise<void> {
    const { vervalt } = this;
    this.opgeruimd = la;
    try {
      if (vervalt !== null) await this.plek.wis([vervalt]);
      await ruimOp(this.plek, la);
    } catch {
      // Een la te veel kost alleen ruimte; de volgende keer is er weer een kans.
    }
  }

  private plan(ms: number): void {
    this.zetAf?.();
    this.zetAf = this.klok.wek(ms, () => {
      // Een opslag die nog met de vorige bezig is krijgt er geen bij.
      if (this.onderweg.size > 0 || this.gepauzeerd) this.plan(NA_EEN_WIJZIGING);
      else this.begin();
    });
  }

  /** Zegt het als een antwoord lang uitblijft, en wacht dan verder: het kan nog komen. */
  private async wachtOp(vastgelegd: Promise<void>): Promise<void> {
    try {
      await binnen(this.klok, GEDULD_MET_OPSLAG, vastgelegd);
    } catch (fout) {
      if (!(fout instanceof GeenAntwoord)) throw fout;
      this.zet('geenAntwoord');
      await vastgelegd;
    }
  }

  private zet(fout: Bewaarfout | null): void {
    if (this.fout === fout) return;
    this.fout = fout;
    this.gemeld();
  }
}

/** Wat er met het bewaren misging. */
export function soort(fout: unknown): Bewaarfout {
  if (fout instanceof GeenAntwoord) return 'geenAntwoord';
  return fout instanceof DOMException && fout.name === 'QuotaExceededError' ? 'vol' : 'geweigerd';
}
