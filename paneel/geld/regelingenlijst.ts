import { REGELINGEN } from '../../werkmap';
import { element } from '../element';
import { telwoord } from '../../core';
import { type Haalbaarheid, kaart } from './kiezer';

/** Alle regelingen met hun kern en bron, en bij elke wat er ontbreekt om haar te berekenen. */
export function regelingenlijst(haalbaar: Haalbaarheid): HTMLElement {
  const kan = REGELINGEN.filter(({ naam }) => haalbaar.get(naam) === null).length;
  return element(
    'details',
    { className: 'regelingen' },
    element('summary', {
      textContent: `Alle ${REGELINGEN.length} regelingen met hun bron; ${telwoord(kan, 'is', 'zijn')} nu te berekenen`,
    }),
    ...REGELINGEN.map((regeling) => {
      const ontbreekt = haalbaar.get(regeling.naam);
      return element(
        'div',
        {},
        element('h3', { textContent: regeling.naam }),
        ...kaart(regeling),
        element('p', {
          className: ontbreekt ? 'waarschuwing' : 'zacht',
          textContent: ontbreekt ? `Nog niet te berekenen. ${ontbreekt}` : 'Te berekenen met uw tabel.',
        }),
      );
    }),
  );
}
