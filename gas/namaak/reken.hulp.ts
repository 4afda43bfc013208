import type { Cel } from '../../core';
import { rechthoekVan } from '../../werkmap';
import { type Namaakblad, type Namaakwerkmap, over } from './model.hulp';

export type Celwaarde = Exclude<Cel, null> | Date;
/** Rekent een formule uit; `null` als deze rekenaar haar niet kent. Een fout wordt `#ERROR!` in de cel. */
export type Rekenaar = (
  formule: string,
  plek: { readonly blad: string; readonly adres: string },
  lees: (blad: string, adres: string) => Celwaarde[][],
) => Cel | readonly (readonly Cel[])[];

const AANROEP = /^=((?:_xldudf_)?BWMO_\w+)\((.*)\)$/i;
const ADRES = /^(?:(?:'((?:[^']|'')+)'|(\w+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/**
 * Rekent een formule die uit één aanroep van onze functies bestaat, zoals Sheets dat doet: één cel is een waarde, een
 * bereik een blok, een leeg argument `undefined`.
 */
export function eigenFuncties(roep: (naam: string, argumenten: unknown[]) => unknown): Rekenaar {
  return (formule, plek, lees) => {
    const aanroep = AANROEP.exec(formule);
    if (!aanroep) return null;
    const argumenten = (aanroep[2] === '' ? [] : aanroep[2]!.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)).map(
      (tekst) => argumentVan(tekst.trim(), plek.blad, lees),
    );
    return roep(aanroep[1]!, argumenten) as Cel;
  };
}

function argumentVan(
  tekst: string,
  eigenBlad: string,
  lees: (blad: string, adres: string) => Celwaarde[][],
): unknown {
  if (tekst === '') return undefined;
  if (tekst.startsWith('"')) return tekst.slice(1, -1).replace(/""/g, '"');
  if (/^(?:TRUE|FALSE)$/i.test(tekst)) return tekst.toUpperCase() === 'TRUE';
  const verwijzing = ADRES.exec(tekst);
  if (!verwijzing) return Number(tekst);
  const [, metTekens, gewoon, adres] = verwijzing;
  const rijen = lees(metTekens?.replace(/''/g, "'") ?? gewoon ?? eigenBlad, adres!);
  return rijen.length === 1 && rijen[0]!.length === 1 ? rijen[0]![0] : rijen;
}

const MEESTE_RONDEN = 12;

/** De waarden van een bereik, met de uitkomsten van formules, ook waar die over andere cellen lopen. */
export function waardenVan(
  werkmap: Namaakwerkmap,
  blad: Namaakblad,
  adres: string,
  reken: Rekenaar,
): Celwaarde[][] {
  let vorige = new Map<string, Celwaarde>();
  for (let ronde = 0; ronde < MEESTE_RONDEN; ronde += 1) {
    const nu = eenRonde(werkmap, vorige, reken);
    const klaar = nu.size === vorige.size && [...nu].every(([plek, waarde]) => vorige.get(plek) === waarde);
    vorige = nu;
    if (klaar) break;
  }
  return over(rechthoekVan(adres), (cel) => vorige.get(`${blad.naam}!${cel}`) ?? '');
}

/** Rekent elke formule één keer uit met de waarden van de vorige ronde. */
function eenRonde(
  werkmap: Namaakwerkmap,
  vorige: ReadonlyMap<string, Celwaarde>,
  reken: Rekenaar,
): Map<string, Celwaarde> {
  const waarden = new Map<string, Celwaarde>();
  const cellen = werkmap.bladen.flatMap((blad) =>
    [...blad.cellen].map(([adres, cel]) => ({ blad: blad.naam, adres, cel })),
  );
  for (const { blad, adres, cel } of cellen) if (!cel.formule) waarden.set(`${blad}!${adres}`, cel.waarde);
  const bezet = new Set(cellen.map(({ blad, adres }) => `${blad}!${adres}`));
  const lees = (blad: string, adres: string) =>
    over(rechthoekVan(adres), (cel) => vorige.get(`${blad}!${cel}`) ?? '');
  for (const { blad, adres, cel } of cellen) {
    if (!cel.formule) continue;
    const rijen = uitgerekend(cel.formule, { blad, adres }, lees, reken);
    const { rij, kolom } = rechthoekVan(adres);
    const gebied = { rij, kolom, rijen: rijen.length, kolommen: rijen[0]!.length };
    const plekken = over(gebied, (plek) => `${blad}!${plek}`).flat();
    if (plekken.slice(1).some((plek) => bezet.has(plek))) waarden.set(plekken[0]!, '#REF!');
    else rijen.flat().forEach((waarde, i) => waarden.set(plekken[i]!, waarde ?? ''));
  }
  return waarden;
}

function uitgerekend(
  formule: string,
  plek: { readonly blad: string; readonly adres: string },
  lees: (blad: string, adres: string) => Celwaarde[][],
  reken: Rekenaar,
): readonly (readonly Cel[])[] {
  try {
    const uitkomst = reken(formule, plek, lees);
    return Array.isArray(uitkomst) ? (uitkomst as Cel[][]) : [[uitkomst as Cel]];
  } catch {
    // De zin staat in Sheets in een opmerking bij de cel; de waarde is dit.
    return [['#ERROR!']];
  }
}
