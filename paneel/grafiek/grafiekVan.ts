import type { Cel } from '../../core';
import type { Grafiek } from '../../werkmap';
import { getaltekst } from '../../core';
import type { Lijn, Lijngrafiek, Omschrijving, Staafgrafiek, Waarden } from './soorten';

/** Een grafiek van een blad met de getallen die er nu staan. */
export type Gelezengrafiek =
  | { readonly soort: 'lijn'; readonly invoer: Lijngrafiek }
  | { readonly soort: 'staaf'; readonly invoer: Staafgrafiek };

/**
 * Leest de cellen van een grafiek die op een blad beschreven is. Reeksen met P10 en P90 in hun naam worden de band
 * om de reeks die op dezelfde manier met P50 heet.
 *
 * @param lees de waarden van een bereik op het blad van de grafiek
 */
export function grafiekVan(
  { soort, titel, bron, assen, categorieen, reeksen }: Grafiek,
  lees: (adres: string) => readonly (readonly Cel[])[],
): Gelezengrafiek {
  const gelezen = reeksen.map(({ naam, naamcel, adres, stippel }) => ({
    naam: (naamcel !== undefined && naamIn(lees(naamcel)[0]?.[0] ?? null)) || naam,
    waarden: lees(adres).flat().map(getalIn),
    ...(stippel && { stippel }),
  }));
  const omschrijving: Omschrijving = {
    titel,
    bron,
    assen,
    categorieen: lees(categorieen).flat().map(naamIn),
    schrijf: schrijfwijzeBij(gelezen.flatMap(({ waarden }) => waarden)),
  };
  return soort === 'lijn'
    ? { soort, invoer: { ...omschrijving, reeksen: metBanden(gelezen) } }
    : {
        soort,
        invoer: { ...omschrijving, reeksen: gelezen.map(({ naam, waarden }) => ({ naam, waarden })) },
      };
}

function getalIn(cel: Cel): number | null {
  return typeof cel === 'number' && Number.isFinite(cel) ? cel : null;
}

function naamIn(cel: Cel): string {
  return typeof cel === 'number' ? String(cel).replace('.', ',') : String(cel ?? '');
}

const KANS = /\bP(10|50|90)\b/;

/** Wat een reeks met P10, P50 of P90 met haar buren gemeen heeft: alles vóór die letters. */
function stam(naam: string): string | undefined {
  const gevonden = KANS.exec(naam);
  return gevonden ? naam.slice(0, gevonden.index).trim() : undefined;
}

function metBanden(lijnen: readonly Lijn[]): Lijn[] {
  const zoek = (kans: string, van: string | undefined) =>
    lijnen.find(({ naam }) => van !== undefined && stam(naam) === van && KANS.exec(naam)?.[0] === kans);
  const compleet = (naam: string) => ['P10', 'P50', 'P90'].every((kans) => zoek(kans, stam(naam)));
  return lijnen.flatMap((lijn) => {
    if (!compleet(lijn.naam)) return [lijn];
    if (KANS.exec(lijn.naam)?.[0] !== 'P50') return [];
    const van = stam(lijn.naam)!;
    const band = {
      naam: `${van} P10 tot P90`.trim(),
      onder: zoek('P10', van)!.waarden,
      boven: zoek('P90', van)!.waarden,
    };
    return [{ ...lijn, band }];
  });
}

/** Hele getallen als alles geheel of groot is, anders één decimaal, of twee onder de 1. */
function schrijfwijzeBij(waarden: Waarden): (getal: number) => string {
  const getallen = waarden.filter((waarde) => waarde !== null).map(Math.abs);
  const grootste = Math.max(0, ...getallen);
  const heel = grootste >= 1000 || getallen.every(Number.isInteger);
  const decimalen = grootste < 1 && !heel ? 2 : 1;
  // Een streepje langs de as kan tussen hele getallen liggen.
  return (getal) => getaltekst(getal, Number.isInteger(getal) || grootste >= 1000 ? 0 : decimalen);
}
