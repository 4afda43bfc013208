import { element } from '../element';
import type { Grafiekplan } from './plan';
import { isGetal } from './tekening';

/** Dezelfde getallen als de grafiek, als tabel die dicht begint. */
export function gegevenstabel({ titel, assen, categorieen, kolommen, schrijf }: Grafiekplan): HTMLElement {
  const kop = (tekst: string) => element('th', { scope: 'col', textContent: tekst });
  const rijen = categorieen.map((categorie, c) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: categorie }),
      ...kolommen.map(({ waarden }) => {
        const waarde = waarden[c];
        return element('td', { textContent: isGetal(waarde) ? schrijf(waarde) : 'niet ingevuld' });
      }),
    ),
  );
  const schuift = element(
    'div',
    { className: 'schuift', tabIndex: 0 },
    element(
      'table',
      {},
      element('caption', { textContent: `${titel} (${assen.y})` }),
      element('thead', {}, element('tr', {}, kop(assen.x), ...kolommen.map(({ naam }) => kop(naam)))),
      element('tbody', {}, ...rijen),
    ),
  );
  schuift.setAttribute('role', 'group');
  schuift.setAttribute('aria-label', `Getallen bij ${titel}`);
  return element('details', {}, element('summary', { textContent: 'Toon de getallen' }), schuift);
}
