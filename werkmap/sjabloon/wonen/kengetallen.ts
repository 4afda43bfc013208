import { type Scenario, SCENARIOS } from '../../../core/capaciteit/scenarios';
import { leesbareBron } from '../../../core/normen/leesbareBron';
import type { Blad } from '../../poort/blad';
import { opBlad, reeks } from '../formules';
import { bouwBlad } from '../opbouw';

const NAAM = 'Kengetallen';
const KOP = 5;
const EERSTE = KOP + 1;

/** De keuze zonder scenario: alleen wat de gebruiker zelf invult. */
export const EIGEN_CIJFERS = 'eigen cijfers';

const REGELS: readonly (readonly [
  naam: string,
  regio: string,
  kern: string,
  bron: string,
  aanname: string,
])[] = [
  [EIGEN_CIJFERS, 'eigen regio', 'Alleen de cijfers die u zelf invult.', 'eigen invoer', 'geen'],
  ...SCENARIOS.map(
    ({ naam, regio, kern, bron, aanname = 'geen' }) =>
      [naam, regio, kern, leesbareBron(bron), aanname] as const,
  ),
];

const CIJFERS = SCENARIOS.flatMap(cijfersVan);

const LAATSTE = KOP + REGELS.length;
const LAATSTE_CIJFER = KOP + CIJFERS.length;

type Cijferrij = readonly [
  scenario: string,
  wat: string,
  soort: string,
  waarde: number,
  laag: number | null,
  hoog: number | null,
];

function cijfersVan({ naam, parameters, kengetallen }: Scenario): Cijferrij[] {
  const getal = (cel: number | '') => (cel === '' ? null : cel);
  return [
    ...parameters.map(([wat, waarde, , laag, hoog]): Cijferrij => [
      naam,
      wat,
      'parameter',
      waarde,
      getal(laag),
      getal(hoog),
    ]),
    ...kengetallen.map(({ naam: wat, waarde, laag = null, hoog = null }): Cijferrij => [
      naam,
      wat,
      'kengetal',
      waarde,
      laag,
      hoog,
    ]),
  ];
}

/** De namen van de scenario's, als bereik voor een keuzelijst. */
export const SCENARIONAMEN = { blad: NAAM, adres: `B${EERSTE}:B${LAATSTE}` } as const;

/** Wat er bij het gekozen scenario staat. */
export function bijScenario(keuze: string, kolom: 'regio' | 'kern' | 'bron' | 'aanname'): string {
  const letter = { regio: 'C', kern: 'D', bron: 'E', aanname: 'F' }[kolom];
  const nummer = `SUMPRODUCT((${opBlad(NAAM, SCENARIONAMEN.adres)}=${keuze})*${opBlad(NAAM, `A${EERSTE}:A${LAATSTE}`)})`;
  const cellen = opBlad(NAAM, `${letter}${EERSTE}:${letter}${LAATSTE}`);
  return `=IF(${nummer}=0;"deze naam staat niet op blad ${NAAM}";INDEX(${cellen};${nummer};1))`;
}

/** De som van een kolom bij één scenario en één parameter; `gevonden` telt de rijen. */
export function scenariocijfer(
  keuze: string,
  parameter: string,
  wat: 'gevonden' | 'waarde' | 'laag' | 'hoog',
): string {
  const over = (letter: string) => opBlad(NAAM, `${letter}${EERSTE}:${letter}${LAATSTE_CIJFER}`);
  const rijen = `(${over('H')}=${keuze})*(${over('I')}=${parameter})`;
  return wat === 'gevonden'
    ? `SUMPRODUCT(${rijen})`
    : `SUMPRODUCT(${rijen}*${over({ waarde: 'K', laag: 'L', hoog: 'M' }[wat])})`;
}

/** Cijfers van andere regio's met hun vindplaats; een begin om mee te rekenen, geen norm. */
export function kengetallenblad(): Blad {
  const bouw = bouwBlad(NAAM, [5, 50, 28, 120, 90, 110, 3, 50, 34, 14, 12, 12, 12], KOP);
  bouw.titel(
    1,
    'Kengetallen van andere regio’s, met hun bron',
    'Uit deze lijst kiest u op blad Doorstroom een scenario. Het zijn cijfers uit 2020: een begin om mee te rekenen, geen norm.',
  );
  bouw.zet('A4', [['Scenario’s']], 'titel');
  bouw.zet('H4', [['Cijfers per scenario; u mag ze veranderen']], 'titel');
  bouw.kop(`A${KOP}`, ['nr', 'Scenario', 'Regio', 'In het kort', 'Bron', 'Aanname van deze rekenhulp']);
  bouw.zet(
    `A${EERSTE}`,
    reeks(REGELS.length, (r) => [`=COUNTA(B${EERSTE}:B${EERSTE + r})`]),
    'toelichting',
  );
  bouw.zet(`B${EERSTE}`, REGELS);
  bouw.kop(`H${KOP}`, ['Scenario', 'Parameter of kengetal', 'Soort', 'Waarde', 'Laag', 'Hoog']);
  bouw.zet(
    `H${EERSTE}`,
    CIJFERS.map(([naam, wat, soort]) => [naam, wat, soort]),
  );
  bouw.invoer(
    `K${EERSTE}`,
    CIJFERS.map(([, , , ...getallen]) => getallen),
    { getal: 'decimaal' },
  );
  return bouw.klaar();
}
