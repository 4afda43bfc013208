import { adresVan, type Rechthoek, rechthoekVan } from '../poort/adres';
import type { Bereik, Inhoud, Werkmap } from '../poort/poort';
import type { Voor } from './stap';

// Zo veel cellen gaan in elke host vlot in één keer over de poort.
const MEESTE_CELLEN = 50_000;
// Van een groter blad lezen we wat er rond de plek staat: genoeg om te zien of er iets verschoven is.
const ROND = 20;

const LEEG: Inhoud = { waarden: [], formules: [] };

/** Alles wat op een blad staat, vanaf A1, en ten minste deze bereiken; van een heel groot blad alleen `null`. */
export async function leesBlad(
  werkmap: Werkmap,
  blad: string,
  bereiken: readonly Bereik[] = [],
): Promise<Inhoud | null> {
  const vak = bladvak(await werkmap.gebruikt(blad), bereiken);
  if (vak === null) return LEEG;
  return vak.rijen * vak.kolommen > MEESTE_CELLEN ? null : werkmap.lees({ blad, adres: adresVan(vak) });
}

/** Van A1 tot en met de laatste cel van het blad en van deze bereiken; `null` als er niets is. */
export function bladvak(gebruikt: string | null, bereiken: readonly Bereik[]): Rechthoek | null {
  const vakken = [...(gebruikt === null ? [] : [gebruikt]), ...bereiken.map(({ adres }) => adres)].map(
    rechthoekVan,
  );
  if (vakken.length === 0) return null;
  return {
    rij: 0,
    kolom: 0,
    rijen: Math.max(...vakken.map((vak) => vak.rij + vak.rijen)),
    kolommen: Math.max(...vakken.map((vak) => vak.kolom + vak.kolommen)),
  };
}

/** Wat er op de bladen van deze bereiken staat; van een heel groot blad de bereiken met wat eromheen staat. */
export async function leesVoor(werkmap: Werkmap, bereiken: readonly Bereik[]): Promise<Voor[]> {
  const uit: Voor[] = [];
  for (const blad of new Set(bereiken.map((bereik) => bereik.blad))) {
    const eigen = bereiken.filter((bereik) => bereik.blad === blad);
    const gebruikt = await werkmap.gebruikt(blad);
    const vak = bladvak(gebruikt, eigen)!;
    const heel = vak.rijen * vak.kolommen <= MEESTE_CELLEN;
    for (const stuk of heel ? [vak] : eigen.map(({ adres }) => omgeving(rechthoekVan(adres), vak))) {
      const inhoud = await werkmap.lees({ blad, adres: adresVan(stuk) });
      uit.push({ blad, vak: stuk, inhoud, gebruikt: heel ? null : gebruikt });
    }
  }
  return uit;
}

/** Een plek met wat eromheen ligt, binnen het vak van het blad. */
export function omgeving({ rij, kolom, rijen, kolommen }: Rechthoek, vak: Rechthoek): Rechthoek {
  const [eersteRij, eersteKolom] = [Math.max(0, rij - ROND), Math.max(0, kolom - ROND)];
  return {
    rij: eersteRij,
    kolom: eersteKolom,
    rijen: Math.min(vak.rijen, rij + rijen + ROND) - eersteRij,
    kolommen: Math.min(vak.kolommen, kolom + kolommen + ROND) - eersteKolom,
  };
}

/** Het deel op een adres van wat er in een vak gelezen is. */
export function deelVan({ vak, inhoud }: Pick<Voor, 'vak' | 'inhoud'>, adres: string): Inhoud {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  const { waarden, formules, datums } = inhoud;
  const snij = <T>(alles: readonly (readonly T[])[]): T[][] =>
    alles
      .slice(rij - vak.rij, rij - vak.rij + rijen)
      .map((regel) => regel.slice(kolom - vak.kolom, kolom - vak.kolom + kolommen));
  return { waarden: snij(waarden), formules: snij(formules), ...(datums && { datums: snij(datums) }) };
}
