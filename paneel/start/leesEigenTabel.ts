import { type Cel, telwoord } from '../../core';
import {
  adresVan,
  begrijp,
  type Begrip,
  type Bereik,
  doorsnede,
  type Rechthoek,
  rechthoekVan,
  type Werkmap,
} from '../../werkmap';
import { paneelzinnen } from '../zinnen';

/** Een gelezen tabel en het bereik waarin we haar zochten. */
export interface GelezenTabel {
  readonly begrip: Begrip;
  readonly bereik: Bereik;
  /** Wat er van de tabel buiten bleef, als zin; leeg als alles gelezen is. */
  readonly buiten: string;
  /** Of op het blad elke naam en elk getal nog staat waar we lazen. Fout: `Werkmapfout` als dat niet zo is. */
  readonly eisZoalsGelezen: () => Promise<void>;
}

const MEESTE_RIJEN = 2000;
const MEESTE_KOLOMMEN = 100;
const LAATSTE_KOLOM = adresVan({ rij: 0, kolom: MEESTE_KOLOMMEN - 1, rijen: 1, kolommen: 1 }).replace(
  '1',
  '',
);

/**
 * Leest de tabel die de gebruiker aanwijst; bij één cel het hele blad. Titels erbuiten lezen we mee, want daar staat
 * vaak de eenheid.
 *
 * Fout: `Werkmapfout` bij een leeg blad, een bereik dat te ver naar onder of rechts staat, of een bereik zonder herkenbare koppen.
 */
export async function leesEigenTabel(werkmap: Werkmap): Promise<GelezenTabel> {
  const { blad, adres } = await werkmap.selectie();
  const gebruikt = await werkmap.gebruikt(blad);
  if (gebruikt === null) {
    throw paneelzinnen.bladLeeg(blad);
  }
  const alles = vanafA1(rechthoekVan(gebruikt));
  const heel = begrens(alles);
  const keuze = aangewezen(adres);
  const bedoeld = (keuze && doorsnede(alles, keuze)) ?? alles;
  const vak = doorsnede(heel, bedoeld);
  if (vak === null) throw paneelzinnen.buitenHetLeesbare(adres, adresVan(heel));
  const lees = async () => (await werkmap.lees({ blad, adres: adresVan(heel) })).waarden;
  const waarden = await lees();
  return {
    begrip: begrijp(blad, waarden, vak),
    bereik: { blad, adres: adresVan(vak) },
    buiten: buiten(bedoeld, vak),
    eisZoalsGelezen: async () => {
      if (plekken(await lees()) !== plekken(waarden)) throw paneelzinnen.sindsLezen(blad);
    },
  };
}

/** Wat waar staat; een ander getal op dezelfde plek is hetzelfde, want daar verwijst een formule naar. */
function plekken(waarden: readonly (readonly Cel[])[]): string {
  return JSON.stringify(waarden, (_, cel: unknown) => (typeof cel === 'number' ? 0 : cel));
}

function vanafA1({ rij, kolom, rijen, kolommen }: Rechthoek): Rechthoek {
  return { rij: 0, kolom: 0, rijen: rij + rijen, kolommen: kolom + kolommen };
}

function begrens({ rijen, kolommen }: Rechthoek): Rechthoek {
  return {
    rij: 0,
    kolom: 0,
    rijen: Math.min(rijen, MEESTE_RIJEN),
    kolommen: Math.min(kolommen, MEESTE_KOLOMMEN),
  };
}

/** Zegt welk deel van wat bedoeld was buiten het gelezen vak viel. */
function buiten(bedoeld: Rechthoek, vak: Rechthoek): string {
  const rijen = bedoeld.rij + bedoeld.rijen - (vak.rij + vak.rijen);
  const kolommen = bedoeld.kolom + bedoeld.kolommen - (vak.kolom + vak.kolommen);
  const delen = [
    rijen > 0 ? `${telwoord(rijen, 'rij', 'rijen')} onder rij ${MEESTE_RIJEN}` : '',
    kolommen > 0 ? `${telwoord(kolommen, 'kolom', 'kolommen')} rechts van kolom ${LAATSTE_KOLOM}` : '',
  ].filter(Boolean);
  return delen.length === 0
    ? ''
    : `Niet gelezen: ${delen.join(' en ')}. Zet de tabel hoger en verder naar links, of wijs haar op een eigen blad aan.`;
}

/** Wat er is aangewezen; `null` als dat te weinig is voor een tabel of geen gewone rechthoek. */
function aangewezen(adres: string): Rechthoek | null {
  try {
    const rechthoek = rechthoekVan(adres);
    return rechthoek.rijen > 1 && rechthoek.kolommen > 1 ? rechthoek : null;
  } catch {
    return null;
  }
}
