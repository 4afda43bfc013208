import { element } from '../paneel/element';
import { excelzinnen } from './zinnen';

/** Zet in plaats van het paneel waarom het hier niet kan, en de weg naar de werkbank. */
export function toonBuitenExcel(houder: HTMLElement, bezwaar: string): void {
  houder.classList.add('bwmo-paneel');
  houder.replaceChildren(
    element('header', {}, element('h1', { textContent: 'BW/MO-rekenhulp' })),
    element(
      'div',
      { className: 'inhoud' },
      element('p', { textContent: bezwaar }),
      element('h2', { textContent: 'Zonder Excel' }),
      element('p', { textContent: excelzinnen.zonderExcel() }),
      element('p', {}, element('code', { textContent: 'npm ci && npm start' })),
      element('p', {}, element('a', { href: 'hulp/index.html', textContent: 'Alle functies met uitleg' })),
    ),
  );
}
