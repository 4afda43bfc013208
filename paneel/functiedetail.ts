import { type AlgemeneDefinitie, SOORTEN } from '../core';
import { schrijfwijze } from '../core/weergave';
import type { Werkmap } from '../core/werkmap';
import { element, knop } from './element';
import type { LaatsteWijziging } from './laatsteWijziging';
import { knopMetAankondiging } from './voorafgaand';
import { voorstelVoor } from './voorstel';

/** Eén functie: uitleg, argumenten, bron en een voorbeeld dat in het blad gezet kan worden. */
export function functiedetail(
  definitie: AlgemeneDefinitie,
  werkmap: Werkmap,
  laatste: LaatsteWijziging,
  terug: () => void,
): HTMLElement {
  const titel = element('h2', { textContent: definitie.naam, tabIndex: -1 });
  const detail = element(
    'section',
    { className: 'detail' },
    knop('← Alle functies', terug, 'link'),
    titel,
    element('p', { textContent: definitie.samenvatting }),
    element('code', { className: 'schrijfwijze', textContent: `=${schrijfwijze(definitie)}` }),
    element('p', { textContent: definitie.uitleg }),
    ...argumenten(definitie),
    element('h3', { textContent: definitie.voorbeelden.length > 1 ? 'Voorbeelden' : 'Voorbeeld' }),
    ...definitie.voorbeelden.map(({ naam }, i) =>
      element(
        'article',
        { className: 'voorbeeld' },
        element('p', { textContent: naam }),
        knopMetAankondiging('Voorbeeld invoegen', () => voorstelVoor(werkmap, definitie, i), laatste),
      ),
    ),
    element('h3', { textContent: 'Bron' }),
    element('ul', {}, ...definitie.bron.map(({ titel: naam }) => element('li', { textContent: naam }))),
  );
  queueMicrotask(() => titel.focus());
  return detail;
}

function argumenten({ argumenten: lijst }: AlgemeneDefinitie): HTMLElement[] {
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
