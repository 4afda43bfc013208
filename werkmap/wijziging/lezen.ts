import { adresVan, rechthoekVan } from '../poort/adres';
import type { Bereik, Inhoud, Werkmap } from '../poort/poort';
import type { Voor } from './stap';

// Zo veel cellen gaan in elke host vlot in één keer over de poort.
const MEESTE_CELLEN = 50_000;

const LEEG: Inhoud = { waarden: [], formules: [] };

/** Alles wat op een blad staat, vanaf A1, en ten minste deze bereiken; van een heel groot blad alleen `null`. */
export async function leesBlad(
  werkmap: Werkmap,
  blad: string,
  bereiken: readonly Bereik[] = [],
): Promise<Inhoud | null> {
  const gebruikt = await werkmap.gebruikt(blad);
  const vakken = [...(gebruikt === null ? [] : [gebruikt]), ...bereiken.map(({ adres }) => adres)].map(
    rechthoekVan,
  );
  if (vakken.length === 0) return LEEG;
  const rijen = Math.max(...vakken.map((vak) => vak.rij + vak.rijen));
  const kolommen = Math.max(...vakken.map((vak) => vak.kolom + vak.kolommen));
  if (rijen * kolommen > MEESTE_CELLEN) return null;
  return werkmap.lees({ blad, adres: adresVan({ rij: 0, kolom: 0, rijen, kolommen }) });
}

/** Wat er op de bladen van deze bereiken staat; van een heel groot blad alleen de bereiken zelf. */
export async function leesVoor(werkmap: Werkmap, bereiken: readonly Bereik[]): Promise<Voor[]> {
  const uit: Voor[] = [];
  for (const blad of new Set(bereiken.map((bereik) => bereik.blad))) {
    const eigen = bereiken.filter((bereik) => bereik.blad === blad);
    const inhoud = await leesBlad(werkmap, blad, eigen);
    if (inhoud) uit.push({ blad, inhoud, heel: true });
    else
      for (const bereik of eigen) uit.push({ blad, inhoud: await leesOpPlek(werkmap, bereik), heel: false });
  }
  return uit;
}

/** Een bereik gelezen, op zijn plaats vanaf A1; wat ervoor ligt is leeg en niet gelezen. */
async function leesOpPlek(werkmap: Werkmap, bereik: Bereik): Promise<Inhoud> {
  const { rij, kolom } = rechthoekVan(bereik.adres);
  const { waarden, formules, datums } = await werkmap.lees(bereik);
  const opPlek = <T>(rijen: readonly (readonly T[])[]): T[][] => {
    const uit: T[][] = [];
    rijen.forEach((regel, r) => {
      const nieuw: T[] = [];
      regel.forEach((cel, k) => (nieuw[kolom + k] = cel));
      uit[rij + r] = nieuw;
    });
    return uit;
  };
  return { waarden: opPlek(waarden), formules: opPlek(formules), ...(datums && { datums: opPlek(datums) }) };
}

/** Het deel van gelezen inhoud op een adres. */
export function deelVan({ waarden, formules, datums }: Inhoud, adres: string): Inhoud {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  const snij = <T>(alles: readonly (readonly T[])[]): T[][] =>
    alles.slice(rij, rij + rijen).map((regel) => regel.slice(kolom, kolom + kolommen));
  return { waarden: snij(waarden), formules: snij(formules), ...(datums && { datums: snij(datums) }) };
}
