import { describe, expect, it } from 'vitest';
import { zin } from '../aanroep.hulp';
import { celinhoud } from './cel';
import { antwoordIn, isStand } from './antwoord';

const PLAATS = { argument: 'antwoorden', rij: 4 };
const lees = (ruw: unknown) => antwoordIn(celinhoud(ruw), PLAATS);

// Het onzichtbare teken achter ⚙️ en ✖️ staat hier uitgeschreven: in een editor is het niet te zien.
const IN_KLEUR = '\uFE0F';
const ZWART_WIT = '\uFE0E';

describe('schrijfwijzen van een antwoord', () => {
  it.each([
    [
      'ja',
      [
        'ja',
        'Ja',
        'JA',
        ' ja ',
        'j',
        'J',
        '✓',
        '✓✓',
        '✅',
        '✔',
        `✔${IN_KLEUR}`,
        `✓${ZWART_WIT}`,
        true,
        'WAAR',
      ],
    ],
    [
      'in ontwikkeling',
      [
        'in ontwikkeling',
        'In Ontwikkeling',
        'in  ontwikkeling',
        'in\u00a0ontwikkeling',
        'o',
        'O',
        '⚙',
        `⚙${IN_KLEUR}`,
      ],
    ],
    ['nee', ['nee', 'NEE', 'n', 'N', '✗', '❌', '✖', `✖${IN_KLEUR}`, '✘', false, 'ONWAAR']],
    ['nvt', ['nvt', 'NVT', 'n.v.t.', 'N.V.T.']],
  ])('%s', (antwoord, vormen) => {
    expect(vormen.map(lees)).toEqual(vormen.map(() => antwoord));
  });

  it.each([[''], ['  '], [null], [undefined], [0], [-0], [{ basicValue: 0 }], [{ basicValue: '' }]])(
    '%j is onbekend, nooit nee',
    (ruw) => {
      expect(lees(ruw)).toBe('');
    },
  );
});

describe('iets anders is een fout met de plaats, zonder de tekst te herhalen', () => {
  it.each([
    ['misschien'],
    ['ja, deels'],
    ['0'],
    ['1'],
    [1],
    [0.5],
    [-1],
    ['✓✗'],
    ['x'],
    ['?'],
    [new Date(0)],
    [{}],
  ])('%j', (ruw) => {
    expect(zin(() => lees(ruw))).toBe(
      'antwoorden, rij 4 van het bereik: dit antwoord is niet herkend; vul ja, in ontwikkeling, nee of nvt in, of laat de cel leeg.',
    );
  });

  it('een Excel-fout is een fout, geen leeg antwoord', () => {
    expect(zin(() => lees('#N/B'))).toBe(
      'antwoorden, rij 4 van het bereik: hier staat de fout #N/B; herstel eerst die cel.',
    );
  });
});

describe('isStand', () => {
  it('nvt en onbekend zijn geen stand van zaken', () => {
    expect((['ja', 'in ontwikkeling', 'nee', 'nvt', ''] as const).filter(isStand)).toEqual([
      'ja',
      'in ontwikkeling',
      'nee',
    ]);
  });
});
