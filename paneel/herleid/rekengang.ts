import { type Celplaats, type Eenheid, keten, type Ketenstap, waardetekst } from '../../werkmap/herleid';
import { type Bereik, zinVan } from '../../werkmap';
import { element } from '../element';
import './herleid.css';

/** Welke aanroep getoond wordt, los van een cel. */
export interface Rekenvraag {
  readonly functie: string;
  readonly argumenten: readonly unknown[];
  /** De cel van de uitkomst, vanaf 0, de kopregel telt mee; zonder plaats alle stappen. */
  readonly plaats?: Celplaats;
  /** De namen van de rijen, zonder kopregel. */
  readonly namen?: readonly string[];
}

/** De stappen van een aanroep, uit dezelfde code die rekent; bij een fout de zin van de functie. */
export function rekengang({ functie, argumenten, plaats, namen = [] }: Rekenvraag): HTMLElement {
  try {
    return stappenlijst(keten(functie, argumenten, plaats ?? null, namen).stappen);
  } catch (fout) {
    return element('p', { className: 'waarschuwing', textContent: zinVan(fout) });
  }
}

/** Maakt de knop die naar een cel gaat. */
export type Naarcel = (cel: Bereik, naam: string) => HTMLElement;

/** Een genummerde lijst van stappen; een stap met meer waarden is open te klappen. */
export function stappenlijst(stappen: readonly Ketenstap[], naarCel?: Naarcel): HTMLElement {
  return element('ol', { className: 'keten' }, ...stappen.map((stap) => stapregel(stap, naarCel)));
}

function stapregel({ naam, eenheid, waarde, lijst, plek, cel }: Ketenstap, naarCel?: Naarcel): HTMLElement {
  const alleenLijst = lijst !== null && plek === null;
  return element(
    'li',
    {},
    element(
      'div',
      { className: 'stap' },
      element('span', {}, naam, cel !== null && ' ', cel !== null && naarCel?.(cel, naam)),
      !alleenLijst &&
        element('span', { className: soortVan(waarde), textContent: waardetekst(waarde, eenheid) }),
    ),
    lijst !== null && lijstdeel(naam, lijst, eenheid, plek),
  );
}

/** Een getal blijft op één regel; woorden mogen over meer regels lopen. */
function soortVan(waarde: Ketenstap['waarde']): 'getal' | 'woord' {
  return typeof waarde === 'string' && waarde !== '' ? 'woord' : 'getal';
}

function lijstdeel(
  naam: string,
  lijst: NonNullable<Ketenstap['lijst']>,
  eenheid: Eenheid,
  plek: number | null,
): HTMLElement {
  const rijen = lijst.map((cel, i) =>
    element(
      'tr',
      { className: i === plek ? 'gekozen' : '' },
      element(
        'th',
        { scope: 'row' },
        cel.naam,
        i === plek && element('span', { className: 'zacht', textContent: ' (deze cel)' }),
      ),
      element('td', { className: soortVan(cel.waarde), textContent: waardetekst(cel.waarde, eenheid) }),
    ),
  );
  return element(
    'details',
    { open: plek === null && lijst.length <= 3 },
    element('summary', { textContent: `Alle ${lijst.length}` }),
    element(
      'table',
      {},
      element('caption', { className: 'alleen-voorlezen', textContent: naam }),
      element('tbody', {}, ...rijen),
    ),
  );
}
