import { regiobeelden } from '../../../core/normen/leesbareBron';
import { BRON_VOORWAARDEN, VOORWAARDEN } from '../../../core/normen/voorwaarden';
import type { Blad, Schrijfcel } from '../../poort/blad';
import { alsTekst } from '../../poort/schrijfcel';
import { letters, reeks } from '../../sjabloon/formules';
import { type Bladbouw, bouwBlad, type Invoerafspraak } from '../../sjabloon/opbouw';
import { AANTAL, DEEL } from '../../sjabloon/regels';

export const LOKAALBLAD = 'Norm lokaal';

const LEGE_REGELS = 8;
const ANTWOORD: Invoerafspraak = {
  regel: { soort: 'lijst', keuzes: ['ja', 'in ontwikkeling', 'nee', 'nvt'] },
  uitleg: 'Kies ja, in ontwikkeling, nee of nvt, of laat de cel leeg. Leeg is onbekend, nooit nee.',
};

/**
 * Het blad met wat elke gemeente zelf doet: voorzieningen naast een minimum, het basistakenpakket en de acht
 * voorwaarden. Het minimum en wat gelijkwaardig heet vult de regio in; geen bron noemt een getal.
 *
 * Vereist: ten minste één gemeente.
 */
export function lokaalblad(blad: string, namen: readonly string[]): Blad {
  const gemeenten = namen.map(alsTekst);
  const bouw = bouwBlad(blad, [58, 20, ...gemeenten.map(() => 20)]);
  bouw.titel(1, 'Wat elke gemeente zelf doet', 'Geel vult u in; de rest rekent mee.');
  const naVoorzieningen = voorzieningen(bouw, gemeenten, 4);
  const naPakket = basistakenpakket(bouw, gemeenten, naVoorzieningen + 2);
  voorwaarden(bouw, gemeenten, naPakket + 2);
  return bouw.klaar();
}

function voorzieningen(bouw: Bladbouw, gemeenten: readonly Schrijfcel[], titel: number): number {
  const kolommen = letters('C', gemeenten.length);
  const eerste = titel + 3;
  const laatste = eerste + LEGE_REGELS - 1;
  bouw.titel(
    titel,
    'Voorzieningen naast het minimum',
    `Vul per voorziening het minimum per gemeente in dat de regio afspreekt, en hoeveel er is. Een regio schreef dit in 2020 op in een koerswijzer (Bureau HHM 2020, ${regiobeelden(1003)}).`,
  );
  bouw.kop(`A${eerste - 1}`, ['Voorziening', 'Minimum', ...gemeenten]);
  bouw.invoer(
    `A${eerste}`,
    reeks(LEGE_REGELS, () => [null]),
  );
  bouw.invoer(
    `B${eerste}`,
    reeks(LEGE_REGELS, () => reeks(gemeenten.length + 1, () => null)),
    AANTAL,
  );
  bouw.kop(`A${laatste + 2}`, ['Oordeel', null, ...gemeenten]);
  const oordelen = laatste + 3;
  bouw.zet(
    `A${oordelen}`,
    reeks(LEGE_REGELS, (r) => [
      `=IF(A${eerste + r}="";"";A${eerste + r})`,
      null,
      ...kolommen.map((k) => {
        const [cel, minimum] = [`${k}${eerste + r}`, `$B${eerste + r}`];
        return `=IF(${minimum}="";"";IF(${cel}="";"onbekend";IF(${cel}<${minimum};"▼ onder het minimum";"op of boven het minimum")))`;
      }),
    ]),
    'uitkomst',
  );
  const slot = oordelen + LEGE_REGELS;
  bouw.zet(
    `A${slot}`,
    [
      [
        'Onder het minimum',
        null,
        ...kolommen.map((k) => {
          const over = (kolom: string) => `${kolom}${eerste}:${kolom}${laatste}`;
          return `=SUMPRODUCT((${over('B')}<>"")*(${over(k)}<>"")*(${over(k)}<${over('B')}))`;
        }),
      ],
    ],
    'totaal',
    'aantal',
  );
  return slot;
}

function basistakenpakket(bouw: Bladbouw, gemeenten: readonly Schrijfcel[], titel: number): number {
  const kolommen = letters('C', gemeenten.length);
  const eerste = titel + 3;
  const laatste = eerste + LEGE_REGELS - 1;
  const score = laatste + 1;
  bouw.titel(
    titel,
    'Basistakenpakket: gelijkwaardige inzet',
    'Zet per taak of de gemeente haar doet. Wat u nog gelijkwaardig noemt is een afspraak van de regio.',
  );
  bouw.kop(`A${eerste - 1}`, ['Taak', null, ...gemeenten]);
  bouw.invoer(
    `A${eerste}`,
    reeks(LEGE_REGELS, () => [null]),
  );
  bouw.invoer(
    `C${eerste}`,
    reeks(LEGE_REGELS, () => reeks(gemeenten.length, () => null)),
    ANTWOORD,
  );
  // Lege regels zijn geen taken; alleen regels met een naam tellen in de dekking mee als onbekend.
  const over = (k: string) => `${k}${eerste}:${k}${laatste}`;
  bouw.zet(
    `A${score}`,
    [['Score', null, ...kolommen.map((k) => `=IFERROR(BWMO_NVO_SCORE(${over(k)});"nog niets ingevuld")`)]],
    'totaal',
    'procent',
  );
  bouw.zet(
    `A${score + 1}`,
    [
      ['Taken met een antwoord', null, ...kolommen.map((k) => `=COUNTA(${over(k)})`)],
      ['Taken', null, ...kolommen.map(() => `=COUNTA(${over('A')})`)],
    ],
    'uitkomst',
    'aantal',
  );
  const scores = `C${score}:${kolommen[kolommen.length - 1]!}${score}`;
  const verschil = score + 4;
  bouw.zet(`A${verschil}`, [
    ['Verschil tussen de hoogste en de laagste score'],
    ['Verschil dat u nog gelijkwaardig noemt'],
    ['Oordeel'],
  ]);
  bouw.zet(
    `B${verschil}`,
    [[`=IF(COUNT(${scores})=0;"nog niets ingevuld";MAX(${scores})-MIN(${scores}))`]],
    'uitkomst',
    'procent',
  );
  bouw.invoer(`B${verschil + 1}`, [[null]], DEEL);
  bouw.zet(
    `B${verschil + 2}`,
    [
      [
        `=IF(B${verschil + 1}="";"kies eerst een verschil";IF(COUNT(${scores})<${gemeenten.length};"nog niet alle gemeenten";IF(B${verschil}<=B${verschil + 1};"gelijkwaardig";"niet gelijkwaardig")))`,
      ],
    ],
    'uitkomst',
  );
  bouw.noteer(
    `B${verschil + 1}`,
    'De gemeenten van West-Brabant West spraken af zich minimaal gelijkwaardig in te zetten (brief bij het Regionaal uitvoeringsplan 2021, onderdeel basistakenpakket). De bron noemt geen maat.',
  );
  return verschil + 2;
}

function voorwaarden(bouw: Bladbouw, gemeenten: readonly Schrijfcel[], titel: number): void {
  const eerste = titel + 3;
  const laatste = eerste + VOORWAARDEN.length - 1;
  const kolommen = letters('B', gemeenten.length + 1);
  bouw.titel(
    titel,
    'Acht voorwaarden van de commissie-Dannenberg',
    `Bron: ${BRON_VOORWAARDEN.titel}, ${BRON_VOORWAARDEN.vindplaats}.`,
  );
  bouw.kop(`A${eerste - 1}`, ['Voorwaarde', 'Regio', ...gemeenten]);
  bouw.zet(
    `A${eerste}`,
    VOORWAARDEN.map((voorwaarde) => [voorwaarde]),
  );
  bouw.invoer(
    `B${eerste}`,
    VOORWAARDEN.map(() => kolommen.map(() => null)),
    ANTWOORD,
  );
  bouw.kop(`A${laatste + 2}`, ['Telling', 'ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg', 'dekking']);
  ['Regio', ...gemeenten].forEach((naam, g) => {
    const rij = laatste + 3 + g;
    bouw.zet(`A${rij}`, [[naam]]);
    bouw.loop(
      `B${rij}`,
      `=BWMO_NVO_TELLING(${kolommen[g]!}${eerste}:${kolommen[g]!}${laatste})`,
      1,
      6,
      'aantal',
    );
    bouw.maakOp(`G${rij}`, undefined, 'procent');
  });
}
