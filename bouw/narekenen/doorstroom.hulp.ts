import type { Hulpblad } from './hulpblad.hulp';
import type { Uitschrijving } from './recept.hulp';

const KOP = [
  'maand',
  'plekken',
  'wachtlijst',
  'in zorg',
  'wacht op woning',
  'instroom',
  'uitval',
  'plaatsingen',
  'naar woning',
  'overige uitstroom',
  'naar Wlz',
  'overbezetting',
  'wachttijd',
];
const DELEN = [
  'uitval wachtlijst',
  'aandeel woning',
  'wlz per maand',
  'wlz eenmalig',
  'wlz plekken mee',
  'bruikbaar',
];

/**
 * Het stroommodel maand voor maand, voor een verblijfsduur van twaalf maanden of meer; daaronder rekent het in kwart
 * maanden en geven deze formules #N/A. De wachttijd volgt wie het eerst kwam, en is niet in een formule te schrijven.
 */
export const doorstroom: Uitschrijving = ([parameters], hulp, { rijen }) => {
  const tabel = parameters!.tekst;
  const opzoeken = (naam: string, kolom: number, standaard: number) =>
    hulp.cel(
      naam,
      `IF(ISNUMBER(IFERROR(VLOOKUP("${naam}";${tabel};${kolom};FALSE);""));VLOOKUP("${naam}";${tabel};${kolom};FALSE);${standaard})`,
    );
  const bekend = new Map<string, { begin: string; verandering: string }>();
  const inMaand = (naam: string, t: number, standaard = 0) => {
    const waarden = bekend.get(naam) ?? {
      begin: opzoeken(naam, 2, standaard),
      verandering: opzoeken(naam, 3, 0),
    };
    bekend.set(naam, waarden);
    const waarde = `MAX(0;${waarden.begin}+${t}*${waarden.verandering})`;
    return hulp.cel(`${naam}, maand ${t + 1}`, DELEN.includes(naam) ? `MIN(1;${waarde})` : waarde);
  };
  let stand = {
    wachtlijst: inMaand('wachtlijst', 0),
    zorg: inMaand('in zorg', 0),
    woning: inMaand('wacht op woning', 0),
    weg: '0',
  };
  const maanden = Array.from({ length: rijen - 1 }, (_, t) => {
    const { rij, na } = maand(hulp, stand, t, (naam, standaard) => inMaand(naam, t, standaard));
    stand = na;
    return [...rij, null];
  });
  return [KOP.map((woord) => `"${woord}"`), ...maanden];
};

interface Stand {
  readonly wachtlijst: string;
  readonly zorg: string;
  readonly woning: string;
  /** De plekken die met cliënten naar de Wlz mee zijn gegaan. */
  readonly weg: string;
}

function maand(
  hulp: Hulpblad,
  voor: Stand,
  t: number,
  waarde: (naam: string, standaard?: number) => string,
): { rij: string[]; na: Stand } {
  const duur = waarde('verblijfsduur');
  const eenmalig = `IF(${waarde('wlz maand', 1)}=${t + 1};${waarde('wlz eenmalig')};0)`;
  const wlz = hulp.cel('naar Wlz', `${voor.zorg}*MIN(1;${waarde('wlz per maand')}+${eenmalig})`);
  const weg = hulp.cel('plekken weg', `${voor.weg}+${waarde('wlz plekken mee')}*${wlz}`);
  const plekken = hulp.cel('plekken', `MAX(0;${waarde('plekken')}-${weg})`);
  const gebleven = hulp.cel('gebleven', `${voor.zorg}-${wlz}`);
  const klaar = hulp.cel('klaar', `IF(${duur}<12;NA();${gebleven}/${duur})`);
  const metWoning = hulp.cel('klaar voor een woning', `${klaar}*${waarde('aandeel woning')}`);
  const wil = hulp.cel('wil een woning', `${voor.woning}+${metWoning}`);
  const naarWoning = hulp.cel('naar woning', `MIN(${wil};${waarde('woningen')})`);
  const woning = hulp.cel('wacht op woning', `${wil}-${naarWoning}`);
  const uitval = hulp.cel('uitval', `${voor.wachtlijst}*${waarde('uitval wachtlijst')}`);
  const instroom = hulp.cel('instroom', waarde('instroom'));
  const wachtend = hulp.cel('wachtend', `${voor.wachtlijst}-${uitval}+${instroom}`);
  const ruimte = `${waarde('bruikbaar', 1)}*${plekken}`;
  const vrij = hulp.cel('vrij', `${ruimte}-(${gebleven}-${klaar})-${woning}`);
  const plaatsingen = hulp.cel('plaatsingen', `MAX(0;MIN(${wachtend};${vrij}))`);
  const zorg = hulp.cel('in zorg', `${gebleven}-${klaar}+${plaatsingen}`);
  const wachtlijst = hulp.cel('wachtlijst', `${wachtend}-${plaatsingen}`);
  const over = `MAX(0;ROUND(${zorg}+${woning}-${ruimte};6))`;
  return {
    rij: [
      String(t + 1),
      plekken,
      wachtlijst,
      zorg,
      woning,
      instroom,
      uitval,
      plaatsingen,
      naarWoning,
      `${klaar}-${metWoning}`,
      wlz,
      over,
    ],
    na: { wachtlijst, zorg, woning, weg },
  };
}
