import { type Rekendefinitie, SOORTEN } from '../../core';
import { functieteksten, schrijfwijze } from '../../weergave';
import type { Werkmap } from '../../werkmap';
import { element, knop } from '../element';
import { inHost } from '../inHost';
import type { LaatsteWijziging } from '../laatsteWijziging';
import { knopMetAankondiging } from '../voorafgaand';
import { voorstelVoor } from './voorstel';

/** Eén functie: uitleg, argumenten, bron en een voorbeeld dat in het blad gezet kan worden. */
export function functiedetail(
  definitie: Rekendefinitie,
  werkmap: Werkmap,
  laatste: LaatsteWijziging,
  terug: () => void,
): HTMLElement {
  const { samenvatting, uitleg, bron, voorbeelden } = functieteksten[definitie.naam]!;
  const titel = element('h2', { textContent: inHost(definitie.naam, werkmap), tabIndex: -1 });
  const detail = element(
    'section',
    { className: 'detail' },
    knop('← Alle functies', terug, 'link'),
    titel,
    element('p', { textContent: samenvatting }),
    element('code', {
      className: 'schrijfwijze',
      textContent: inHost(`=${schrijfwijze(definitie)}`, werkmap),
    }),
    element('p', { textContent: inHost(uitleg, werkmap) }),
    ...argumenten(definitie),
    element('h3', { textContent: voorbeelden.length > 1 ? 'Voorbeelden' : 'Voorbeeld' }),
    ...voorbeelden.map(({ naam }, i) =>
      element(
        'article',
        { className: 'voorbeeld' },
        element('p', { textContent: naam }),
        knopMetAankondiging(
          'Voorbeeld invoegen',
          () => voorstelVoor(werkmap, { ...definitie, voorbeelden }, i),
          laatste,
        ),
      ),
    ),
    element('h3', { textContent: 'Bron' }),
    element('ul', {}, ...bron.map(({ titel: naam }) => element('li', { textContent: naam }))),
  );
  queueMicrotask(() => titel.focus());
  return detail;
}

function argumenten({ argumenten: lijst }: Rekendefinitie): HTMLElement[] {
  if (lijst.length === 0) return [];
  const rijen = lijst.flatMap(({ naam, soort, uitleg, facultatief }) => [
    element(
      'dt',
      {},
      naam,
      facultatief === true && element('span', { className: 'zacht', textContent: ' mag weg' }),
    ),
    element('dd', { textContent: `${uitleg} (${SOORTEN[soort].omschrijving})` }),
  ]);
  return [element('h3', { textContent: 'Argumenten' }), element('dl', {}, ...rijen)];
}
