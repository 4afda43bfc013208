import { PARAMETERS, type Parameternaam } from '../../core/normen/regelingen/parameters';
import type { Blad } from '../poort/blad';
import { AFWEGINGEN } from './afwegingen';
import { reeks } from './formules';
import { type Bladbouw, bouwBlad } from './opbouw';
import { JAAR, NIET_NEGATIEF } from './regels';

const STATUS = ['nog te bespreken', 'voorstel', 'besloten'];
const BESLUITERS = ['college', 'raad', 'portefeuillehouders', 'ambtelijk overleg'];
const LEGE_REGELS = 8;

/** Wat de regio afspreekt: elke knop met voor en tegen, contracten en de stappen tot het besluit. */
export function afsprakenblad(): Blad {
  const bouw = bouwBlad('Afspraken', [32, 80, 90, 40, 20, 18, 20], 4);
  bouw.titel(
    1,
    'Afspraken: wat spreekt ervoor en wat ertegen',
    'De keuze is aan de regio. Deze rekenhulp schrijft geen percentage en geen sleutel voor.',
  );
  const naKnoppen = knoppen(bouw, 4);
  const naContracten = contracten(bouw, naKnoppen + 2);
  stappen(bouw, naContracten + 2);
  return bouw.klaar();
}

function knoppen(bouw: Bladbouw, kop: number): number {
  const namen = Object.keys(PARAMETERS) as Parameternaam[];
  const eerste = kop + 1;
  bouw.kop(`A${kop}`, [
    'Knop',
    'Spreekt ervoor',
    'Spreekt ertegen',
    'Onze keuze',
    'Wie besluit',
    'Datum besluit',
    'Stand',
  ]);
  bouw.zet(
    `A${eerste}`,
    namen.map((naam) => [PARAMETERS[naam].naam, AFWEGINGEN[naam].voor, AFWEGINGEN[naam].tegen]),
  );
  besluitcellen(bouw, eerste, namen.length);
  return eerste + namen.length - 1;
}

/** Keuze, wie besluit, datum en stand, naast elke regel. */
function besluitcellen(bouw: Bladbouw, eerste: number, aantal: number): void {
  const leeg = reeks(aantal, () => [null]);
  bouw.invoer(`D${eerste}`, leeg);
  bouw.invoer(`E${eerste}`, leeg, {
    regel: { soort: 'lijst', keuzes: BESLUITERS },
    uitleg: 'Kies wie hierover besluit.',
  });
  bouw.invoer(`F${eerste}`, leeg);
  bouw.invoer(
    `G${eerste}`,
    reeks(aantal, () => [STATUS[0]!]),
    { regel: { soort: 'lijst', keuzes: STATUS }, uitleg: 'Kies hoe ver de afspraak is.' },
  );
}

function contracten(bouw: Bladbouw, titel: number): number {
  const [kop, eerste] = [titel + 2, titel + 3];
  bouw.titel(
    titel,
    'Contracten en looptijd',
    'Tot en met welk jaar een contract loopt, met en zonder verlenging.',
  );
  bouw.kop(`A${kop}`, [
    'Aanbieder of perceel',
    'Eerste jaar',
    'Looptijd in jaren',
    'Jaren verlenging',
    'Loopt tot en met',
    'Met verlenging',
  ]);
  bouw.invoer(
    `A${eerste}`,
    reeks(LEGE_REGELS, () => [null]),
  );
  bouw.invoer(
    `B${eerste}`,
    reeks(LEGE_REGELS, () => [null]),
    JAAR,
  );
  bouw.invoer(
    `C${eerste}`,
    reeks(LEGE_REGELS, () => [null, null]),
    NIET_NEGATIEF,
  );
  bouw.zet(
    `E${eerste}`,
    reeks(LEGE_REGELS, (r) => {
      const [begin, looptijd, verlenging] = ['B', 'C', 'D'].map((k) => `${k}${eerste + r}`);
      return [
        `=IF(${begin!}=0;"";${begin!}+${looptijd!}-1)`,
        `=IF(${begin!}=0;"";${begin!}+${looptijd!}+${verlenging!}-1)`,
      ];
    }),
    'uitkomst',
  );
  return eerste + LEGE_REGELS - 1;
}

function stappen(bouw: Bladbouw, titel: number): void {
  const [kop, eerste] = [titel + 2, titel + 3];
  bouw.titel(
    titel,
    'Stappen tot het besluit',
    'Wat moet eerst, wie doet het en wanneer moet het klaar zijn?',
  );
  bouw.kop(`A${kop}`, [
    'Stap',
    'Wat er moet gebeuren',
    'Wat daarvoor nodig is',
    'Wie doet het',
    'Wie besluit',
    'Klaar op',
    'Stand',
  ]);
  bouw.invoer(
    `A${eerste}`,
    reeks(LEGE_REGELS, () => [null, null, null]),
  );
  besluitcellen(bouw, eerste, LEGE_REGELS);
}
