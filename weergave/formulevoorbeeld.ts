import type { AlgemeneDefinitie } from '../core/definitie';
import type { Cel } from '../core/waarde';
import { adresVan } from '../werkmap/poort/adres';

/** Een voorbeeld zoals het op een blad staat: een blok met cellen en de formule die ernaar verwijst. */
export interface Formulevoorbeeld {
  readonly naam: string;
  /** Koppen boven de invoer, met daaronder de invoer; `null` is een lege cel. */
  readonly blok: readonly (readonly Cel[])[];
  /** De formule met `;`, met verwijzingen naar het blok. */
  readonly formule: string;
  /** De cel van de formule ten opzichte van de linkerbovenhoek van het blok. */
  readonly formulecel: { readonly rij: number; readonly kolom: number };
  readonly uitkomst: readonly (readonly Cel[])[];
}

// Een nieuw blad van Google Sheets; voorbij de rand loopt een uitkomst daar niet.
const KOLOMMEN_IN_SHEETS = 26;

/**
 * Zet een voorbeeld uit de definitie neer op een blad, met de linkerbovenhoek op `rij`, `kolom` (vanaf 0).
 * Elk argument krijgt een eigen kolom of blok met zijn naam erboven; de formule komt rechts ervan, of eronder
 * als de uitkomst daar niet past.
 */
export function formulevoorbeeld(
  definitie: Pick<AlgemeneDefinitie, 'naam' | 'argumenten' | 'voorbeelden'>,
  nummer: number,
  rij = 0,
  kolom = 0,
): Formulevoorbeeld {
  const voorbeeld = definitie.voorbeelden[nummer]!;
  const kolommen: { kop: string; cellen: readonly (readonly Cel[])[] }[] = [];
  let breedte = 0;
  const verwijzingen = definitie.argumenten.map(({ naam }) => {
    const invoer = voorbeeld.invoer[naam];
    if (invoer === undefined) return '';
    const cellen = alsRijen(invoer);
    const adres = adresVan({
      rij: rij + 1,
      kolom: kolom + breedte,
      rijen: cellen.length,
      kolommen: cellen[0]!.length,
    });
    kolommen.push({ kop: naam, cellen });
    breedte += cellen[0]!.length;
    return adres;
  });
  const uitkomst = alsRijen(voorbeeld.uitkomst);
  const blok = blokVan(kolommen);
  const past = kolom + breedte + uitkomst[0]!.length <= KOLOMMEN_IN_SHEETS;
  return {
    naam: voorbeeld.naam,
    blok,
    formule: `=${definitie.naam}(${verwijzingen.join(';').replace(/;+$/, '')})`,
    formulecel: past ? { rij: breedte === 0 ? 0 : 1, kolom: breedte } : { rij: blok.length + 1, kolom: 0 },
    uitkomst,
  };
}

function alsRijen(waarde: Cel | readonly (readonly Cel[])[]): readonly (readonly Cel[])[] {
  return typeof waarde === 'object' && waarde !== null ? waarde : [[waarde]];
}

function blokVan(kolommen: readonly { kop: string; cellen: readonly (readonly Cel[])[] }[]): Cel[][] {
  const hoogte = Math.max(0, ...kolommen.map(({ cellen }) => cellen.length));
  const koppen = kolommen.flatMap(({ kop, cellen }) => cellen[0]!.map((_, k) => (k === 0 ? kop : null)));
  if (koppen.length === 0) return [];
  const rijen = Array.from({ length: hoogte }, (_, r) =>
    kolommen.flatMap(({ cellen }) =>
      Array.from({ length: cellen[0]!.length }, (__, k) => cellen[r]?.[k] ?? null),
    ),
  );
  return [koppen, ...rijen];
}
