import { getaltekst } from '../../core';
import { element } from '../element';
import { lijngrafiek } from '../grafiek';
import type { Aandelen } from './rekenUit';

/** Wie heeft het geld, wie heeft de cliënten: hoe ver het geld is naast hoeveel cliënten er nieuw zijn. */
export function verdeling(aandelen: readonly Aandelen[], bron: string): HTMLElement[] {
  const laatste = aandelen[aandelen.length - 1]!;
  return [
    element('h2', { textContent: 'Wie heeft het geld, wie heeft de cliënten' }),
    element('p', {
      textContent: `In ${laatste.jaar} is ${procent(laatste.clienten)} van de cliënten in de regio nieuw, en gaat ${procent(laatste.geld)} van het geld naar de nieuwe verdeling. ${oordeel(laatste)}`,
    }),
    lijngrafiek({
      titel: 'Deel van het geld en deel van de cliënten',
      bron,
      assen: { x: 'jaar', y: 'procent van de regio' },
      categorieen: aandelen.map(({ jaar }) => String(jaar)),
      reeksen: [
        {
          naam: 'geld dat al naar de nieuwe verdeling gaat',
          waarden: aandelen.map(({ geld }) => 100 * geld),
        },
        {
          naam: `cliënten die er na 1 januari ${aandelen[0]!.jaar} bij kwamen`,
          waarden: aandelen.map(({ clienten }) => 100 * clienten),
        },
      ],
      schrijf: (getal) => getaltekst(getal, 0),
    }),
  ];
}

function oordeel({ geld, clienten }: Aandelen): string {
  if (geld < clienten) return 'Het geld loopt achter op de cliënten.';
  return geld > clienten ? 'Het geld loopt voor op de cliënten.' : 'Geld en cliënten lopen gelijk op.';
}

function procent(deel: number): string {
  return `${getaltekst(100 * deel, 0)}\u00A0%`;
}
