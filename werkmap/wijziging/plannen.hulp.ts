import type { Cel } from '../../core/waarde';
import { LEGE_METING, normblad } from '../bladen/norm';
import { leesKolombronnen, vergelijkingblad } from '../bladen/vergelijking';
import type { Blad } from '../poort/blad';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import { leesRegiotabel } from '../poort/gemeenten';
import { sjabloon } from '../sjabloon';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import type { Stap } from './stap';

const SJABLOON = sjabloon(WEST_BRABANT_WEST);
const [REGIO] = SJABLOON as [Blad];

const alsStap = (blad: Blad): Stap => ({ soort: 'blad', blad });
const opRegio = (adres: string, cellen: Cel[][]): Stap => ({
  soort: 'cellen',
  bereik: { blad: REGIO.naam, adres },
  cellen,
});

async function vergelijking(): Promise<Blad> {
  const werkmap = geheugenwerkmap({ Blad1: [] });
  await werkmap.voegBladToe(REGIO);
  const tabel = (await leesRegiotabel(werkmap))!;
  return vergelijkingblad({
    naam: 'Vergelijking',
    tabel,
    regelingen: [
      { letter: 'A', soort: 'lijst', naam: 'Volledige pool naar inwoners' },
      { letter: 'B', soort: 'lijst', naam: 'Geen solidariteit' },
    ],
    bronnen: await leesKolombronnen(werkmap, tabel),
    bronVanEigen: 'ingevuld in het paneel',
  });
}

/** Iets wat het paneel schrijft, met wat er dan al staat. */
export interface Plan {
  readonly begin: readonly Stap[];
  readonly stappen: readonly Stap[];
}

/**
 * Wat het paneel schrijft: het sjabloon, een voorbeeld, de norm, antwoorden, een vergelijking en een aangenomen tabel.
 *
 * @param bladen hoeveel bladen van het sjabloon; een host die traag toetst neemt er minder
 */
export async function plannen(bladen = SJABLOON.length): Promise<Readonly<Record<string, Plan>>> {
  const begin = [alsStap(REGIO)];
  return {
    'het sjabloon': {
      begin: [],
      stappen: [
        { soort: 'instelling', naam: 'sjabloonversie', waarde: '5' },
        ...SJABLOON.slice(0, bladen).map(alsStap),
      ],
    },
    'een voorbeeld over gevulde cellen': {
      begin: [
        ...begin,
        opRegio('N9:P10', [
          ['van mij', '=1+2', 7],
          [null, 8, null],
        ]),
      ],
      stappen: [
        opRegio('N9:P12', [
          ['bedrag', 100, 'uitkomst'],
          ['Noord', 3, '=BWMO_VERDEEL(O9;O10:O11)'],
          ['Zuid', 1, null],
          [null, null, null],
        ]),
      ],
    },
    'de norm': {
      begin: [{ soort: 'instelling', naam: 'norm', waarde: '{"regio":"","kolommen":[]}' }],
      stappen: [
        alsStap(normblad({ blad: 'Norm', regio2020: 'Alkmaar', metingen: [LEGE_METING] })),
        { soort: 'instelling', naam: 'norm', waarde: null },
      ],
    },
    'antwoorden hier en daar': {
      begin,
      stappen: [
        opRegio('B2', [['anders']]),
        opRegio('A10', [[null]]),
        opRegio('N10:N11', [['=1+2'], ['ja']]),
      ],
    },
    'een vergelijking': { begin, stappen: [alsStap(await vergelijking())] },
    'een blad waar bestaande namen naartoe gaan': {
      begin,
      stappen: [
        alsStap({ ...REGIO, naam: 'Gemeenten', namen: [] }),
        { soort: 'naam', naam: 'GEMEENTEN', bereik: { blad: 'Gemeenten', adres: 'A9:L15' } },
        { soort: 'naam', naam: 'NIEUWE_NAAM', bereik: { blad: 'Gemeenten', adres: 'B2' } },
      ],
    },
  };
}
