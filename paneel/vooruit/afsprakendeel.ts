import { getaltekst, NAMENSCHEIDING as SCHEIDING, telwoord } from '../../core';
import { type Tijdlijngegevens, zinVan } from '../../werkmap';
import { element } from '../element';
import { teken } from '../woorden';
import type { Berekening } from './rekenUit';

/** Welke afspraak in elk scenario houdbaar is; wordt pas uitgerekend als iemand het opent. */
export function afsprakendeel(berekening: Berekening, { scenarios }: Tijdlijngegevens): HTMLElement {
  const inhoud = element('div');
  const deel = element(
    'details',
    {},
    element('summary', { textContent: 'Welke afspraak houdt stand?' }),
    inhoud,
  );
  deel.ontoggle = () => {
    if (!deel.open || inhoud.childElementCount > 0) return;
    inhoud.replaceChildren(...maak(berekening, scenarios));
  };
  return deel;
}

function maak(berekening: Berekening, scenarios: readonly string[]): HTMLElement[] {
  try {
    const { koppen, rijen } = berekening.afspraken();
    const plek = (kop: string) => koppen.indexOf(kop);
    const [beste] = rijen;
    return [
      element('p', {
        textContent: `Het saldo per inwoner van de gemeente die er het slechtst van afkomt, over alle jaren samen. De afspraak met het minste nadeel staat bovenaan: ${String(beste![0]).split(SCHEIDING)[0]!}.`,
      }),
      element(
        'div',
        { className: 'tabelruimte', tabIndex: 0, role: 'group', ariaLabel: 'Afspraken in elk scenario' },
        element(
          'table',
          { className: 'matrix' },
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ...['slechtste', ...scenarios].map((kop) => element('th', { scope: 'col', textContent: kop })),
            ),
          ),
          ...rijen.map((rij) =>
            element(
              'tbody',
              {},
              element(
                'tr',
                {},
                element('th', { scope: 'rowgroup', colSpan: scenarios.length + 1 }, ...namen(String(rij[0]))),
              ),
              element(
                'tr',
                {},
                cel(Number(rij[plek('slechtste')]), String(rij[plek('gemeente')])),
                ...scenarios.map((naam) => cel(Number(rij[plek(naam)]))),
              ),
            ),
          ),
        ),
      ),
      element('p', {
        className: 'zacht',
        textContent: 'In euro per inwoner. Afspraken die overal hetzelfde uitkomen staan samen op een rij.',
      }),
    ];
  } catch (fout) {
    return [element('p', { className: 'waarschuwing', textContent: zinVan(fout) })];
  }
}

/** De eerste naam; wat hetzelfde uitkomt staat ingeklapt eronder. */
function namen(tekst: string): (Node | string)[] {
  const [eerste, ...andere] = tekst.split(SCHEIDING);
  if (andere.length === 0) return [eerste!];
  return [
    eerste!,
    element(
      'details',
      {},
      element('summary', {
        textContent: `en ${telwoord(andere.length, 'andere', 'andere')} met dezelfde uitkomst`,
      }),
      element('ul', {}, ...andere.map((naam) => element('li', { textContent: naam }))),
    ),
  ];
}

function cel(saldo: number, gemeente = ''): HTMLElement {
  return element(
    'td',
    { className: saldo < 0 ? 'nadeel' : 'voordeel' },
    `${teken(saldo)}${getaltekst(saldo, 2)}`,
    gemeente !== '' && element('span', { className: 'woord', textContent: gemeente }),
  );
}
