import type { Cel } from '../../core/waarde';
import { adresVan, omvat, type Rechthoek, rechthoekVan } from '../poort/adres';
import type { Bereik, Werkmap } from '../poort/poort';
import { foutcodeVan } from '../formule/foutcodes';
import { doorsnede, gebiedVan } from '../formule/gebied';
import { type Bereikknoop, type Knoop, knopenVan } from '../formule/knoop';
import type { Celbron } from '../formule/reken';
import type { Rooster, Formulewaarde } from '../formule/waarde';
import { weigering } from '../formule/zinnen';

/** Een cel zoals zij op het blad staat. */
export interface Bladcel {
  readonly waarde: Formulewaarde;
  /** De formule over de poort; `''` waar geen formule staat. */
  readonly formule: string;
}

/**
 * Leest een werkmap voor één herleiding en onthoudt wat gelezen is: over de poort is elke vraag een reis.
 * Rijen en kolommen zijn vanaf 0.
 */
export interface Werkmaplezer {
  /** De cellen van een rechthoek; buiten het gebruikte deel van het blad zijn ze leeg. */
  readonly vak: (blad: string, rechthoek: Rechthoek) => Promise<readonly (readonly Bladcel[])[]>;
  readonly gebruikt: (blad: string) => Promise<Rechthoek | null>;
  /** De naam van het blad zoals de werkmap haar schrijft. Fout: het blad is er niet. */
  readonly bladnaam: (blad: string) => Promise<string>;
  /** Het bereik waar een verwijzing of naam naar wijst. */
  readonly bereikVan: (knoop: Knoop) => Promise<Bereik | null>;
  /** Alles wat een formule nodig heeft, alvast gelezen. */
  readonly bron: (boom: Knoop) => Promise<Celbron>;
}

// Een klein blad gaat in één keer over de poort; van een groot blad alleen wat nodig is.
const KLEIN_BLAD = 20_000;
const MEESTE_CELLEN = 400_000;
const LEEG: Bladcel = { waarde: null, formule: '' };

/** Geeft bij een formulecel het gebied waar de uitkomst overheen loopt; `null` als daar geen formule staat. */
export type Loopzoeker = (plek: Bereik) => Promise<Rechthoek | null>;

export function werkmaplezer(werkmap: Werkmap, loopVan: Loopzoeker): Werkmaplezer {
  const onthouden = <T>(maak: (sleutel: string) => Promise<T>) => {
    const eerder = new Map<string, Promise<T>>();
    return (sleutel: string) => {
      const gevonden = eerder.get(sleutel) ?? maak(sleutel);
      eerder.set(sleutel, gevonden);
      return gevonden;
    };
  };
  const bladen = onthouden(() => werkmap.bladen());
  const namen = onthouden(() => werkmap.namen());
  const gebruikt = onthouden(async (blad: string) => {
    const adres = await werkmap.gebruikt(blad);
    return adres === null ? null : rechthoekVan(adres);
  });
  const gelezen = onthouden(async (plek: string) => {
    const scheiding = plek.lastIndexOf('!');
    const { waarden, formules } = await werkmap.lees({
      blad: plek.slice(0, scheiding),
      adres: plek.slice(scheiding + 1),
    });
    return waarden.map((rij, r) => rij.map((waarde, k) => bladcel(waarde, formules[r]?.[k] ?? '')));
  });

  async function bladnaam(blad: string): Promise<string> {
    const gevonden = (await bladen('')).find((naam) => naam.toLowerCase() === blad.toLowerCase());
    if (gevonden === undefined) throw weigering.onbekendBlad(blad);
    return gevonden;
  }

  async function vak(blad: string, rechthoek: Rechthoek): Promise<readonly (readonly Bladcel[])[]> {
    if (rechthoek.rijen * rechthoek.kolommen > MEESTE_CELLEN) throw weigering.teGroot(adresVan(rechthoek));
    const deel = await gebruikt(blad);
    const gevuld = deel && doorsnede(deel, rechthoek);
    if (!gevuld) return leeg(rechthoek);
    const heel = deel.rijen * deel.kolommen <= KLEIN_BLAD;
    const bron = heel ? deel : gevuld;
    const cellen = await gelezen(`${blad}!${adresVan(bron)}`);
    if (omvat(rechthoek, bron) && omvat(bron, rechthoek)) return cellen;
    return leeg(rechthoek).map((rij, r) =>
      rij.map((_, k) => cellen[rechthoek.rij + r - bron.rij]?.[rechthoek.kolom + k - bron.kolom] ?? LEEG),
    );
  }

  async function naamVan(naam: string): Promise<Bereikknoop> {
    const gevonden = (await namen('')).find(
      (kandidaat) => kandidaat.naam.toUpperCase() === naam.toUpperCase(),
    );
    if (!gevonden) throw weigering.onbekendeNaam(naam);
    return { soort: 'bereik', blad: gevonden.blad, adres: gevonden.adres.toUpperCase() };
  }

  async function loop(van: Bereikknoop): Promise<Bereik> {
    const blad = await bladnaam(van.blad);
    const gebied = await loopVan({ blad, adres: van.adres.replace(/\$/g, '') });
    if (!gebied) throw weigering.geenLoop(van.adres);
    return { blad, adres: adresVan(gebied) };
  }

  async function rooster({ blad: geschreven, adres }: Bereik): Promise<Rooster> {
    const blad = await bladnaam(geschreven);
    const { open, ...rechthoek } = gebiedVan(adres, await gebruikt(blad));
    const cellen = (await vak(blad, rechthoek)).map((rij) => rij.map(({ waarde }) => waarde));
    return { cellen, verwijzing: true, ...(open && { open: adres }) };
  }

  return {
    vak,
    gebruikt,
    bladnaam,
    async bereikVan(knoop) {
      if (knoop.soort === 'loop') return loop(knoop.van);
      const gevonden = knoop.soort === 'naam' ? await naamVan(knoop.naam) : knoop;
      if (gevonden.soort !== 'bereik') return null;
      const blad = await bladnaam(gevonden.blad);
      return { blad, adres: adresVan(gebiedVan(gevonden.adres, await gebruikt(blad))) };
    },
    async bron(boom) {
      const roosters = new Map<string, Rooster>();
      for (const knoop of knopenVan(boom)) {
        if (knoop.soort === 'bereik') roosters.set(sleutel(knoop), await rooster(knoop));
        if (knoop.soort === 'naam') roosters.set(sleutel(knoop), await rooster(await naamVan(knoop.naam)));
        if (knoop.soort === 'loop') roosters.set(sleutel(knoop), await rooster(await loop(knoop.van)));
      }
      return {
        bereik: (knoop) => roosters.get(sleutel(knoop))!,
        naam: (naam) => roosters.get(sleutel({ soort: 'naam', naam }))!,
        loop: (van) => roosters.get(sleutel({ soort: 'loop', van }))!,
      };
    },
  };
}

function sleutel(knoop: Knoop): string {
  return JSON.stringify(knoop);
}

function leeg({ rijen, kolommen }: Rechthoek): Bladcel[][] {
  return Array.from({ length: rijen }, () => Array.from({ length: kolommen }, () => LEEG));
}

/** Een lege tekst zonder formule is een lege cel: niet elke host maakt dat onderscheid. */
function bladcel(waarde: Cel, formule: string): Bladcel {
  if (typeof waarde !== 'string') return { waarde, formule };
  if (waarde === '' && formule === '') return { waarde: null, formule };
  const fout = foutcodeVan(waarde);
  return { waarde: fout ? { fout } : waarde, formule };
}
