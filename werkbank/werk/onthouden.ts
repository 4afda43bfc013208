import { Bewaarder, type Bewaarfout, soort } from './bewaarder';
import type { Bewaarplek } from './bewaarplek';
import { binnen, type Klok } from './klok';
import type { Kanaal, Tabslot } from './tabslot';
import { eerdereVersies, verdringt, type Versie, vorigWerk } from './versies';
import type { Voorkeur } from './voorkeur';
import type { Werk } from './werk';

/** Hoe het met het onthouden staat; `elders`: een ander tabblad heeft hetzelfde werk open en onthoudt het. */
export type Onthoudstand = 'aan' | 'uit' | 'elders' | Bewaarfout;

/** Wat er bij het begin in de browser lag, of waarom dat niet te lezen was. */
export interface Begin {
  readonly vorige: Versie | null;
  readonly fout: Bewaarfout | null;
  /** Of het werk verdergaat in de la waar het in lag; anders wordt wat daar ligt een eerdere versie. */
  readonly zelfdeLa: boolean;
}

/** Wat het onthouden van zijn omgeving nodig heeft. */
export interface Omgeving {
  readonly plek: Bewaarplek;
  readonly klok: Klok;
  readonly voorkeur: Voorkeur;
  readonly kanaal: Kanaal;
  /** Maakt het slot; `geefAf` en `kwijt` als in `maakTabslot`. */
  readonly slot: (geefAf: () => Promise<unknown>, kwijt: () => void) => Tabslot;
}

const GEDULD_BIJ_BEGIN = 5000;
const GEDULD_BIJ_WISSEL = 5000;
// Wie na een uur terugkomt kan nog terug naar hoe zij het achterliet.
const EEN_ZITTING = 3_600_000;

/** Leest wat er onthouden is; een opslag die weigert of niet antwoordt houdt de werkbank niet tegen. */
export async function leesBegin(plek: Bewaarplek, klok: Klok): Promise<Begin> {
  try {
    const vorige = await binnen(klok, GEDULD_BIJ_BEGIN, vorigWerk(plek));
    return { vorige, fout: null, zelfdeLa: await gaatVerder(vorige, plek, klok) };
  } catch (fout) {
    return { vorige: null, fout: soort(fout), zelfdeLa: false };
  }
}

async function gaatVerder(vorige: Versie | null, plek: Bewaarplek, klok: Klok): Promise<boolean> {
  if (vorige === null || typeof vorige.werk === 'string') return false;
  if (klok.nu() - (vorige.werk.wanneer ?? 0) < EEN_ZITTING) return true;
  // Bij een herlading is er niemand om te vragen of er een versie weg mag; wat niet te lezen is blijft ook.
  return binnen(klok, GEDULD_BIJ_BEGIN, verdringt(plek)).catch(() => true);
}

/** Onthoudt het werk in deze browser, tot de gebruiker dat uitzet. */
export class Onthouden {
  private readonly luisteraars = new Set<() => void>();
  private readonly eldersGezet = new Set<(aan: boolean) => void>();
  private readonly bewaarder: Bewaarder;
  private readonly slot: Tabslot;
  private wil: boolean;
  private blijvend = true;
  private heeft = false;
  private elders = false;
  private gemist = false;
  private verloren = false;

  /**
   * @param maak geeft het werk zoals het nu is
   * @param rondAf maakt af wat de gebruiker nog aan het typen is
   */
  constructor(
    private readonly omgeving: Omgeving,
    { vorige, fout, zelfdeLa }: Begin,
    maak: () => Werk,
    private readonly rondAf: () => Promise<unknown>,
  ) {
    const { plek, klok, voorkeur, kanaal } = omgeving;
    this.wil = voorkeur.lees();
    const la = zelfdeLa && vorige !== null ? vorige.la : null;
    this.bewaarder = new Bewaarder(plek, klok, maak, () => this.meld(), la);
    this.bewaarder.fout = this.wil ? fout : null;
    this.slot = omgeving.slot(
      async () => {
        await this.rondAf();
        await this.bewaarder.nu();
      },
      () => this.raakKwijt(),
    );
    kanaal.bijRoep('uit', () => this.volgUit());
    kanaal.bijRoep('aan', () => {
      if (!this.wil) this.meldEldersGezet(true);
    });
  }

  get stand(): Onthoudstand {
    if (!this.wil) return 'uit';
    return this.elders ? 'elders' : (this.bewaarder.fout ?? 'aan');
  }

  /** Roept de luisteraar als de stand verandert. */
  bijStand(luisteraar: () => void): void {
    this.luisteraars.add(luisteraar);
  }

  /** Roept de luisteraar als de gebruiker het onthouden in een ander tabblad aan- of uitzet. */
  bijEldersGezet(luisteraar: (aan: boolean) => void): void {
    this.eldersGezet.add(luisteraar);
  }

  /** Begint met onthouden, tenzij een ander tabblad dat al doet. */
  async begin(): Promise<void> {
    if (!this.wil) return;
    // Een browser zonder sloten kan tabbladen niet uit elkaar houden; dan gaat onthouden voor.
    this.heeft = await this.slot.neem().catch(() => true);
    this.elders = !this.heeft;
    if (this.heeft && this.gemist) this.bewaarder.gewijzigd();
    this.meld();
  }

  /** Er is iets in het werk veranderd. */
  gewijzigd(): void {
    // Een tabblad dat stilstond of niets hoort merkt het hier: wat gewist is mag niet terugkomen.
    if (this.wil && this.isUitgezet()) this.volgUit();
    if (this.heeft && this.wil) this.bewaarder.gewijzigd();
    else this.gemist = true;
  }

  /** Of sluiten werk kost dat nergens staat. */
  kostSluiten(gewijzigd: boolean): boolean {
    const { stand } = this;
    if (stand === 'aan') return false;
    return stand === 'elders' ? this.verloren : gewijzigd;
  }

  /** Bewaart meteen; of alles nu vastligt. */
  async bewaarNu(): Promise<boolean> {
    if (!this.wil || !this.heeft) return false;
    return binnen(this.omgeving.klok, GEDULD_BIJ_WISSEL, this.bewaarder.nu()).catch(() => false);
  }

  /** Bewaart wat er nu staat, ook als er niets veranderd is. */
  async probeerOpnieuw(): Promise<void> {
    this.gewijzigd();
    await this.bewaarNu();
  }

  /**
   * Zet ander werk in de plaats; wat er stond wordt een eerdere versie.
   *
   * @param la de la waarin het nieuwe werk verder gaat; zonder krijgt het een eigen
   * @param vervalt de la die weg mag als het nieuwe werk vastligt
   */
  async wissel(
    doe: () => Promise<void>,
    la: string | null = null,
    vervalt: string | null = null,
  ): Promise<void> {
    await this.bewaarNu();
    this.bewaarder.gepauzeerd = true;
    try {
      await doe();
      this.bewaarder.ander(la, vervalt);
    } finally {
      this.bewaarder.gepauzeerd = false;
    }
  }

  /** Of een versie het werk is dat nu open is. */
  isOpen({ la }: Versie): boolean {
    return la === this.bewaarder.la;
  }

  /** De eerdere versies, de nieuwste eerst. Fout: afgewezen als de browser ze niet geeft. */
  async versies(): Promise<Versie[]> {
    return binnen(
      this.omgeving.klok,
      GEDULD_BIJ_BEGIN,
      eerdereVersies(this.omgeving.plek, this.bewaarder.la),
    );
  }

  /**
   * De versies die verdwijnen als er nu ander werk komt.
   *
   * @param vervalt de versie die dan zelf het open werk wordt
   */
  async vallenWeg(vervalt: string | null = null): Promise<Versie[]> {
    return binnen(this.omgeving.klok, GEDULD_BIJ_WISSEL, this.bewaarder.vallenWeg(vervalt)).catch(() => []);
  }

  /** Neemt het werk over van een ander tabblad en geeft wat dat het laatst bewaarde. */
  async neemOver(): Promise<Versie | null> {
    await this.slot.neemOver();
    this.heeft = true;
    this.elders = false;
    this.verloren = false;
    const { vorige, fout } = await leesBegin(this.omgeving.plek, this.omgeving.klok);
    this.bewaarder.fout = fout;
    this.meld();
    return vorige;
  }

  /**
   * Zet het onthouden in alle tabbladen aan, of uit; bij uit is wat bewaard was meteen gewist, en bij aan gaat dit tabblad
   * ermee verder. Geeft of de keuze ook na een herlading nog geldt.
   */
  async zet(aan: boolean): Promise<boolean> {
    const { voorkeur, kanaal } = this.omgeving;
    const blijvend = voorkeur.zet(aan);
    this.blijvend = blijvend;
    kanaal.roep(aan ? 'aan' : 'uit');
    if (!aan) {
      await this.houOp();
      return blijvend;
    }
    this.wil = true;
    this.bewaarder.stop();
    this.bewaarder.ander();
    // Wie hier het vinkje zet bedoelt het werk dat hier staat; dat van een ander tabblad wordt een eerdere versie.
    await this.slot.neemOver().catch(() => undefined);
    if (this.stand === 'uit') {
      this.slot.laatLos();
      return blijvend;
    }
    this.heeft = true;
    this.elders = false;
    this.gewijzigd();
    this.meld();
    return blijvend;
  }

  /** Onthoudt niets meer en wist wat er lag. */
  private async houOp(): Promise<void> {
    this.wil = false;
    this.bewaarder.stop();
    this.bewaarder.ander();
    this.slot.laatLos();
    this.heeft = false;
    this.elders = false;
    this.meld();
    await binnen(this.omgeving.klok, GEDULD_BIJ_WISSEL, this.omgeving.plek.wisAlles());
  }

  private volgUit(): void {
    if (!this.wil) return;
    // Wat dit tabblad net aan het bewaren was kan na het wissen nog aankomen: het wist zelf ook. Lukt dat niet, dan zegt het
    // tabblad van het vinkje dat.
    void this.houOp().catch(() => undefined);
    this.meldEldersGezet(false);
  }

  private isUitgezet(): boolean {
    return this.blijvend && !this.omgeving.voorkeur.lees();
  }

  private meldEldersGezet(aan: boolean): void {
    this.eldersGezet.forEach((luisteraar) => luisteraar(aan));
  }

  private raakKwijt(): void {
    this.verloren = this.bewaarder.achter;
    this.bewaarder.stop();
    this.heeft = false;
    this.elders = true;
    this.meld();
  }

  private meld(): void {
    this.luisteraars.forEach((luisteraar) => luisteraar());
  }
}
