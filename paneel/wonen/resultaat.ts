import { element } from '../element';
import { getaltekst } from '../../core';
import { lijngrafiek } from '../grafiek';
import { kop } from './kop';
import { prijsblok } from './prijsblok';
import { tabel } from './tabel';
import type { Toestand } from './toestand';
import type { Kerngetal, Uitkomst } from './uitkomst';

/** De uitkomst van een raming: kerngetallen, grafieken met band, woningen en wat samen delen scheelt. */
export function resultaat(uitkomst: Uitkomst, toestand: Toestand): HTMLElement {
  const { product, bron, maanden } = toestand;
  const titel = element('h2', { textContent: `Raming ${product}`, tabIndex: -1 });
  return element(
    'section',
    { className: 'raming' },
    titel,
    ...kop(uitkomst.behoefte, toestand),
    element('h3', { textContent: `Aan het eind van maand ${maanden}` }),
    kerngetallen(uitkomst.eind),
    element('h3', { textContent: 'Op den duur, als alles blijft zoals het begint' }),
    kerngetallen(uitkomst.kern),
    ...prijsblok(uitkomst.woningprijs),
    verloop('Wachtlijst', uitkomst, 'wachtlijst', bron),
    verloop('In zorg', uitkomst, 'inZorg', bron),
    element('h3', { textContent: 'Woningen per jaar' }),
    tabel(
      ['Jaar', 'Nodig', 'Gerealiseerd', 'Achterstand'],
      uitkomst.woonjaren.map(({ nodig, gerealiseerd, achterstand }, j) => [
        `Jaar ${j + 1}`,
        ...[nodig, gerealiseerd, achterstand].map((getal) => getaltekst(getal, 1)),
      ]),
    ),
    ...gemeenten(uitkomst),
  );
}

function kerngetallen(getallen: readonly Kerngetal[]): HTMLElement {
  return element(
    'dl',
    { className: 'kern' },
    ...getallen.flatMap(({ naam, waarde, soort }) => [
      element('dt', { textContent: naam }),
      element('dd', {
        className: typeof waarde === 'number' ? 'getal' : 'zacht',
        textContent: typeof waarde === 'number' ? schrijf(waarde, soort) : waarde,
      }),
    ]),
  );
}

function schrijf(getal: number, soort: Kerngetal['soort']): string {
  if (soort === 'procent') return `${getaltekst(100 * getal, 1)}%`;
  return getaltekst(getal, soort === 'aantal' ? 0 : 1);
}

function verloop(
  titel: string,
  uitkomst: Uitkomst,
  stand: 'wachtlijst' | 'inZorg',
  bron: string,
): HTMLElement {
  const { p10, p50, p90 } = uitkomst.banden[stand];
  return lijngrafiek({
    titel,
    bron: `Bron: ${bron || 'nog in te vullen'}; berekend met BWMO_DOORSTROOM en BWMO_BANDBREEDTE`,
    assen: { x: 'maand', y: 'aantal mensen' },
    categorieen: uitkomst.maanden.map(String),
    schrijf: (getal) => getaltekst(getal, Number.isInteger(getal) ? 0 : 1),
    reeksen: [
      { naam: 'Zonder toeval', waarden: uitkomst.verloop[stand], stippel: true },
      { naam: 'Mediaan', waarden: p50, band: { naam: 'P10 tot P90', onder: p10, boven: p90 } },
    ],
  });
}

function gemeenten({ gemeenten: lijst, bundeling }: Uitkomst): (HTMLElement | false)[] {
  if (lijst.length === 0) {
    return [
      element('p', {
        className: 'zacht',
        textContent: 'Met een tabel van gemeenten en inwoners staan hier ook de woningen per gemeente.',
      }),
    ];
  }
  return [
    element('h3', { textContent: 'Woningen per gemeente in jaar 1, naar inwoners' }),
    tabel(
      ['Gemeente', 'Woningen', 'Instroom per maand'],
      lijst.map(({ naam, woningen, instroom }) => [naam, getaltekst(woningen), getaltekst(instroom, 2)]),
    ),
    element('h3', { textContent: 'Wat samen plekken delen scheelt' }),
    typeof bundeling === 'string' && element('p', { className: 'zacht', textContent: bundeling }),
    Array.isArray(bundeling) &&
      kerngetallen(
        ['Plekken apart', 'Plekken samen', 'Scheelt'].map((naam, i) => ({
          naam,
          waarde: (bundeling as readonly number[])[i]!,
          soort: 'aantal',
        })),
      ),
    Array.isArray(bundeling) &&
      element('p', {
        className: 'zacht',
        textContent:
          'Een bovengrens: elke plek past dan bij iedereen, en gemeenten hebben het niet tegelijk druk.',
      }),
  ];
}
