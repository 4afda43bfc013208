import type { Cel } from '../../../core/waarde';
import { KOLOMMEN, type Kolomnaam } from '../../../core/grens/gemeentetabel';
import { adresVan, rechthoekVan } from '../../poort/adres';
import type { Regiotabel } from '../../poort/gemeenten';
import type { Werkmap } from '../../poort/poort';
import { BRONREGEL } from '../../sjabloon/regio';
import { verwijzing } from '../../poort/verwijzing';

/** Waar een kolom van de tabel vandaan komt: de tekst, en de cel waar die staat. */
export interface Kolombron {
  readonly kolom: string;
  readonly tekst: string;
  readonly cel: string;
}

// Zonder deze kolommen is er geen uitkomst per inwoner te begrijpen.
const GENOEMD: readonly Kolomnaam[] = ['inwoners', 'baten', 'lasten'];

/** De bronnen boven de tabel; leeg als daar geen regel met bronnen staat, zoals bij een eigen tabel. */
export async function leesKolombronnen(werkmap: Werkmap, tabel: Regiotabel): Promise<Kolombron[]> {
  const plek = rechthoekVan(tabel.bereik.adres);
  if (plek.rij === 0) return [];
  const boven = { ...plek, rij: plek.rij - 1, rijen: 1 };
  const { waarden } = await werkmap.lees({ blad: tabel.bereik.blad, adres: adresVan(boven) });
  const [regel = []] = waarden;
  if (regel[0] !== BRONREGEL) return [];
  return GENOEMD.flatMap((naam) => {
    const bereik = tabel.kolom(naam);
    if (!bereik) return [];
    const { kolom } = rechthoekVan(bereik.adres);
    const tekst = alsTekst(regel[kolom - plek.kolom]);
    const adres = adresVan({ rij: boven.rij, kolom, rijen: 1, kolommen: 1 });
    return tekst ? [{ kolom: KOLOMMEN[naam], tekst, cel: verwijzing({ blad: bereik.blad, adres }) }] : [];
  });
}

function alsTekst(cel: Cel | undefined): string {
  return typeof cel === 'string' ? cel.trim() : '';
}

/** De bron onder een grafiek of tabel met uitkomsten, in één zin. */
export function bronzin(bronnen: readonly Kolombron[]): string {
  const genoemd = bronnen.map(({ kolom, tekst }) => `${kolom} ${tekst}`);
  return `Bron: ${genoemd.length > 0 ? genoemd.join('; ') : 'uw tabel met gemeenten'}; berekend met BWMO_REGELING`;
}
