import { aantal, geteld, procent, VAST } from './getallen';
import { type Vertelling, ZONDER_NAAM } from './verteller';

const ANTWOORDEN = ['ja', 'in ontwikkeling', 'nee', 'niet van toepassing', 'onbekend'];

/** De zinnen van de Norm voor Opdrachtgeverschap. */
export const NORMZINNEN: Readonly<Record<string, Vertelling>> = {
  BWMO_NVO_SCORE: ({ getal, stap }) =>
    `De score is ${procent(getal)}, over ${geteld(stap('onderwerpen die meetellen') ?? 0, 'onderwerp', 'onderwerpen')} met een antwoord.`,
  BWMO_NVO_TELLING: ({ kolom, getal }) =>
    kolom < 5
      ? `Bij ${geteld(getal, 'onderwerp', 'onderwerpen')} is het antwoord ${ANTWOORDEN[kolom]!}.`
      : `Van de onderwerpen die van toepassing zijn is ${procent(getal)} beantwoord.`,
  BWMO_NVO_REGIO: ({ waarde, woord }) =>
    waarde === ''
      ? `Regio ${woord('regio')} gaf in 2020 geen antwoord op “${woord('onderwerp')}”.`
      : `Regio ${woord('regio')} antwoordde in 2020 op “${woord('onderwerp')}”: ${woord('antwoord in 2020')}.`,
  BWMO_NVO_REGIOS: ({ kolom, woord }) =>
    kolom === 0
      ? `${woord('regio')} is een van de 45${VAST}regio’s van 2020.`
      : `De centrumgemeente van regio ${woord('regio')} is ${woord('centrumgemeente')}.`,
  BWMO_NVO_LANDELIJK: ({ kolom, getal, woord }) =>
    kolom === 0
      ? null
      : `Bij ${aantal(getal)} van de 45 regio’s was het antwoord op “${woord('onderwerp')}” in 2020: ${ANTWOORDEN[kolom - 1]!}.`,
  BWMO_NVO_VERGELIJK: ({ kolom, kop, getal, woord }) => {
    if (kolom === 0) return null;
    const eigen = `Bij “${woord('onderwerp')}” is het eigen antwoord ${woord('eigen antwoord') || 'onbekend'}`;
    return kolom === 1
      ? `${eigen}.`
      : `${eigen}; in 2020 was ${procent(getal)} van de regio’s met een antwoord ${kop || DELEN[kolom - 2]!}.`;
  },
  BWMO_NVO_VOORTGANG: ({ rij, waarde, woord }) => {
    const [eerder, nu] = [woord('antwoord in de eerdere meting'), woord('antwoord nu')];
    const over = rij === ZONDER_NAAM ? 'Dit onderwerp' : `“${rij}”`;
    if (waarde === '') return `${over} is niet te vergelijken: een van de twee antwoorden is onbekend.`;
    return waarde === 'gelijk'
      ? `${over} bleef op ${nu}.`
      : `${over} ging van ${eerder} naar ${nu}: ${String(waarde)}.`;
  },
};

const DELEN = ['minder ver', 'even ver', 'verder'];
