import { volGetal } from '../../core';
import { gemeentenIn, KOLOMMEN, type Uitwerking, waardeVan } from '../../werkmap';
import { element } from '../element';

const VOORBEELDEN = 3;

/** De eerste gemeenten zoals ze in de nieuwe tabel komen, in euro’s. */
export function voorbeeldtabel(uitwerking: Uitwerking): HTMLElement {
  const { kolommen } = uitwerking;
  const gemeenten = gemeentenIn(uitwerking);
  const rijen = gemeenten.slice(0, VOORBEELDEN).map(({ rij, naam }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: naam }),
      ...kolommen.map((kolom) => {
        const waarde = waardeVan(uitwerking, rij, kolom);
        return element('td', { textContent: waarde === null ? 'leeg' : volGetal(waarde) });
      }),
    ),
  );
  const kop = element(
    'tr',
    {},
    ...[KOLOMMEN.gemeente, ...kolommen.map(({ naam }) => KOLOMMEN[naam])].map((naam) =>
      element('th', { scope: 'col', textContent: naam }),
    ),
  );
  const rest = gemeenten.length - rijen.length;
  const vak = element(
    'div',
    { className: 'schuif', tabIndex: 0 },
    element('table', { className: 'getallen' }, element('thead', {}, kop), element('tbody', {}, ...rijen)),
  );
  // Een brede tabel schuift in haar eigen vak, ook met het toetsenbord.
  vak.setAttribute('role', 'region');
  vak.setAttribute('aria-label', 'De eerste gemeenten');
  return element(
    'div',
    {},
    vak,
    rest > 0 && element('p', { className: 'zacht', textContent: `en nog ${rest}` }),
  );
}
