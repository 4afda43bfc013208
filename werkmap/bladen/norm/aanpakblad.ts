import type { Antwoord } from '../../../core/grens/antwoord';
import { BRON_NORMPUNTEN } from '../../../core/normen/normpunten';
import { BRONNEN } from '../../../core/nvo/bronnen';
import type { Blad } from '../../poort/blad';
import { reeks } from '../../sjabloon/formules';
import { bouwBlad } from '../../sjabloon/opbouw';
import { AFSTAND } from './meting';

export const AANPAKBLAD = 'Norm aanpak';

export const AANPAKKOPPEN = [
  'Onderwerp',
  'Wat de norm vraagt',
  'Stand',
  'Wat er nog moet',
  'Wie in 2020 verder was',
  'Wat zij schreven',
  'Aanpak',
  'Wie',
  'Wanneer',
] as const;

/** Een regel van de tabel van norm naar aanpak. */
export interface Aanpakregel {
  readonly onderwerp: string;
  readonly vraagt: string;
  /** De cel met het eigen antwoord, bijvoorbeeld `Norm!B9`. */
  readonly standcel: string;
  readonly verder: string;
  readonly citaten: string;
}

const KOP = 4;
const INVOERKOLOMMEN = 3;

/** De tabel van norm naar aanpak: de stand volgt het blad Norm, de laatste drie kolommen vult de regio in. */
export function aanpakblad(blad: string, regels: readonly Aanpakregel[]): Blad {
  const bouw = bouwBlad(blad, [50, 60, 18, 20, 40, 70, 50, 24, 18], KOP);
  bouw.titel(
    1,
    'Van norm naar aanpak',
    'De stand volgt het blad Norm. Aanpak, wie en wanneer vult u in; de tabel is te plakken in een regiovisie.',
  );
  bouw.kop(`A${KOP}`, AANPAKKOPPEN);
  regels.forEach(({ onderwerp, vraagt, standcel, verder, citaten }, i) => {
    const rij = KOP + 1 + i;
    bouw.zet(`A${rij}`, [[onderwerp, vraagt]]);
    bouw.zet(
      `C${rij}`,
      [[`=IF(${standcel}="";"onbekend";${standcel})`, afstandformule(standcel)]],
      'uitkomst',
    );
    bouw.zet(`E${rij}`, [[verder, citaten]]);
  });
  bouw.invoer(
    `G${KOP + 1}`,
    regels.map(() => reeks(INVOERKOLOMMEN, () => null)),
  );
  bouw.zet(
    `A${KOP + regels.length + 2}`,
    [
      [`Bron: ${BRON_NORMPUNTEN.titel}, ${BRON_NORMPUNTEN.vindplaats}.`],
      [`Bron van 2020: ${BRONNEN.hhm.titel}; het regelnummer verwijst naar die tekst.`],
    ],
    'toelichting',
  );
  return bouw.klaar();
}

function afstandformule(cel: string): string {
  const { '': onbekend, ...bekend } = AFSTAND;
  return `=${(Object.keys(bekend) as Exclude<Antwoord, ''>[]).reduceRight(
    (anders, antwoord) => `IF(${cel}="${antwoord}";"${bekend[antwoord]}";${anders})`,
    `"${onbekend}"`,
  )}`;
}
