import { getaltekst, metEuro } from '../../core';
import { element } from '../element';
import { euro } from '../woorden';
import { tabel } from './tabel';
import type { Woningprijs } from './woningprijs';

/** Wat een woning kost die er niet komt, samen, per woning en per gemeente. */
export function prijsblok(prijs: Woningprijs | string | null): HTMLElement[] {
  if (prijs === null) return [];
  return [element('h3', { textContent: 'Wat een woning kost die er niet komt' }), ...inhoud(prijs)];
}

function inhoud(prijs: Woningprijs | string): HTMLElement[] {
  if (typeof prijs === 'string') return [zacht(prijs)];
  const { plekken, woningen, bedrag, perWoning, gemeenten } = prijs;
  const oorzaak = `${aantal(woningen, 'woning', 'woningen')} per jaar te weinig`;
  const bezet = aantal(plekken, 'plek', 'plekken');
  if (bedrag === null || perWoning === null) {
    return [
      element('p', {
        textContent: `Er komen ${oorzaak}: op den duur blijft daardoor ruimte voor ${bezet} bezet.`,
      }),
      zacht(
        'Vul bij de invoer in wat een plek kost en wat de zorg na de woning kost, dan staat hier wat dat kost.',
      ),
    ];
  }
  return [
    element(
      'p',
      {},
      'Elke woning die elk jaar ontbreekt kost op den duur ',
      element('strong', { className: 'getal', textContent: metEuro(euro(perWoning)) }),
      ' per jaar.',
    ),
    element('p', {
      textContent: `Er komen ${oorzaak}. Daardoor blijft ruimte voor ${bezet} bezet: samen ${metEuro(euro(bedrag))} per jaar.`,
    }),
    ...(gemeenten.length === 0
      ? [
          zacht(
            'Het bedrag is niet over gemeenten verdeeld: blad Woonopgave is er niet, daar is nog niet bij elke gemeente ingevuld wat er gerealiseerd is, of geen gemeente loopt achter.',
          ),
        ]
      : [
          zacht('Verdeeld naar wat elke gemeente volgens blad Woonopgave nog te doen heeft.'),
          tabel(
            ['Gemeente', 'Nog te doen', 'Euro per jaar'],
            gemeenten.map(({ naam, achterstand, bedrag: deel }) => [
              naam,
              getaltekst(achterstand),
              euro(deel),
            ]),
          ),
        ]),
  ];
}

function aantal(getal: number, een: string, meer: string): string {
  const tekst = getaltekst(getal, Math.abs(getal - Math.round(getal)) < 0.05 ? 0 : 1);
  return `${tekst} ${tekst === '1' ? een : meer}`;
}

function zacht(textContent: string): HTMLElement {
  return element('p', { className: 'zacht', textContent });
}
