import { element } from '../element';

/** Een tabel die bij weinig ruimte zijwaarts schuift; de eerste kolom is een naam. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): HTMLElement {
  const schuift = element(
    'div',
    { className: 'tabelruimte', tabIndex: 0 },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...koppen.map((kop) => element('th', { scope: 'col', textContent: kop }))),
      ),
      element(
        'tbody',
        {},
        ...rijen.map(([naam = '', ...rest]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row', textContent: naam }),
            ...rest.map((tekst) => element('td', { textContent: tekst })),
          ),
        ),
      ),
    ),
  );
  schuift.setAttribute('role', 'group');
  schuift.setAttribute('aria-label', koppen.join(', '));
  return schuift;
}
