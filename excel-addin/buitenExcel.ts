import { element } from '../paneel/element';

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
      element('p', {
        textContent:
          'De werkbank is hetzelfde paneel met een eigen rekenblad, in uw browser en alleen op uw computer. Start ' +
          'haar met deze opdracht in de map van de rekenhulp, of vraag het uw beheerder.',
      }),
      element('p', {}, element('code', { textContent: 'npm ci && npm start' })),
      element('p', {}, element('a', { href: 'hulp/index.html', textContent: 'Alle functies met uitleg' })),
    ),
  );
}
