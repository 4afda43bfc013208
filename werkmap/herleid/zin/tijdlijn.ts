import { KOPPEN } from '../../../core/tijdlijn/model/rijen';
import { getaltekst } from '../../../core/getal/getaltekst';
import { euro, euroPer, geteld, procent } from './getallen';
import { voordeelOfNadeel } from './geld';
import { type Verteller, type Vertelling, ZONDER_NAAM } from './verteller';

const GELIJK = ['Het aantal verandert', 'De prijs verandert', 'Er veranderen'];

function verschil({ rij, kolom, getal }: Verteller): string | null {
  const waarvan = rij === ZONDER_NAAM ? 'dit product' : rij;
  if (getal === 0 && kolom > 1) return `${GELIJK[kolom - 2]!} de lasten van ${waarvan} niet.`;
  const richting = getal < 0 ? 'lager' : 'hoger';
  const bedrag = euro(Math.abs(getal));
  return (
    [
      `De oude raming van ${waarvan} is ${bedrag}.`,
      `De nieuwe raming van ${waarvan} is ${bedrag}.`,
      `Door het aantal zijn de lasten van ${waarvan} ${bedrag} ${richting}.`,
      `Door de prijs zijn de lasten van ${waarvan} ${bedrag} ${richting}.`,
      `De lasten van ${waarvan} zijn ${bedrag} ${richting} dan eerst.`,
    ][kolom] ?? null
  );
}

const CLIENTEN: Readonly<Record<string, readonly [string, string]>> = {
  bestaand: ['bestaande cliënt', 'bestaande cliënten'],
  nieuw: ['nieuwe cliënt', 'nieuwe cliënten'],
  samen: ['cliënt', 'cliënten'],
};

const RESTRIJEN = ['reserve', 'innovatie', 'niet gedekt'];

function tijdlijn({ kolom, getal, woord, stap }: Verteller): string | null {
  const kop = KOPPEN[kolom]!;
  const naam = woord('rij van');
  const wie = naam === 'totaal' ? 'de regio' : naam;
  const jaar = stap('in het jaar') ?? '';
  if (kolom === 0) return `Deze rij gaat over ${wie} in ${getal}.`;
  if (kolom === 1) return null;
  if (kop === 'stand reserve' && naam !== 'reserve') return null;
  if (kop === 'stand reserve') return `De reserve is aan het eind van ${jaar} ${euro(getal)}.`;
  if (RESTRIJEN.includes(naam))
    return restzin(naam, jaar, kop === 'saldo' ? getal : kop === 'bijdrage' ? -getal : null);
  if (kop === 'cliënten') return `${wie} heeft in ${jaar} gemiddeld ${geteld(getal, 'cliënt', 'cliënten')}.`;
  if (kop === 'waarvan bestaand') {
    return `${wie} heeft in ${jaar} gemiddeld ${geteld(getal, 'cliënt die nog bestaand is', 'cliënten die nog bestaand zijn')}.`;
  }
  if (kop === 'saldo') return `${wie} heeft in ${jaar} ${voordeelOfNadeel(getal)}.`;
  if (kop !== 'bijdrage') return `${kop} van ${wie} in ${jaar}: ${euro(getal)}.`;
  if (getal === 0) return `${wie} betaalt in ${jaar} niets aan de regio en ontvangt er niets van.`;
  return getal > 0
    ? `${wie} betaalt in ${jaar} ${euro(getal)} aan de regio.`
    : `${wie} ontvangt in ${jaar} ${euro(-getal)} van de regio.`;
}

function restzin(naam: string, jaar: number | string, saldo: number | null): string {
  if (saldo === null) return `De rij ${naam} gaat in ${jaar} alleen over bijdrage en saldo.`;
  if (naam === 'niet gedekt') return `Van het tekort van ${jaar} is ${euro(Math.abs(saldo))} niet gedekt.`;
  const waar = naam === 'reserve' ? 'de reserve' : naam;
  return saldo < 0
    ? `Uit ${waar} komt in ${jaar} ${euro(-saldo)}.`
    : `Naar ${waar} gaat in ${jaar} ${euro(saldo)}.`;
}

function omslag({ kolom, getal, stap, stappen }: Verteller): string {
  const huidig = stap('saldo bij de huidige waarde') ?? 0;
  if (kolom > 0) return `Bij de huidige waarde is er ${voordeelOfNadeel(huidig)}.`;
  const knop = /huidige waarde van (.+)/.exec(stappen[0] ?? '')?.[1] ?? 'deze waarde';
  const waarde = getaltekst(getal, 4).replace(/,?0+$/, '');
  const nu = voordeelOfNadeel(huidig);
  return `Bij ${knop} ${waarde} ${huidig < 0 ? 'is er geen nadeel meer' : 'ontstaat er een nadeel'}; nu is er ${nu}.`;
}

/** De zinnen van de tijdlijn en de rest. */
export const TIJDLIJNZINNEN: Readonly<Record<string, Vertelling>> = {
  BWMO_INDEX: ({ getal, stappen }) => {
    const laatste = stappen[stappen.length - 1] ?? '';
    const [, jaar = '', basis = ''] = /indexcijfer (\d+) ten opzichte van (\d+)/.exec(laatste) ?? [];
    if (getal === 1) return `De prijzen van ${jaar} zijn gelijk aan die van ${basis}.`;
    return `De prijzen van ${jaar} zijn ${procent(Math.abs(getal - 1))} ${getal > 1 ? 'hoger' : 'lager'} dan die van ${basis}.`;
  },
  BWMO_BUDGETPAD: ({ rij, getal, jaar, stap }) => {
    const anders = getal - (stap('historisch budget') ?? 0) * (stap('indexcijfer') ?? 1);
    return `${rij} krijgt in ${jaar} ${euro(getal)}; tegenover de historische verdeling is dat ${voordeelOfNadeel(Math.round(100 * anders) / 100)}.`;
  },
  BWMO_CLIENTENVERLOOP: ({ rij, getal, jaar, stappen }) => {
    const laatste = stappen[stappen.length - 1] ?? '';
    const [een, meer] = CLIENTEN[laatste] ?? CLIENTEN['samen']!;
    return `${rij} heeft in ${jaar} gemiddeld ${geteld(getal, een, meer)}.`;
  },
  BWMO_TIJDLIJN: tijdlijn,
  BWMO_TIJDLIJN_SCENARIOS: ({ kolom, getal, woord }) => {
    const naam = woord('rij van');
    if (kolom === 0) return null;
    const inScenario = `in scenario ${woord('scenario')}`;
    if (RESTRIJEN.includes(naam)) return `Saldo van de rij ${naam} ${inScenario}: ${euro(getal)}.`;
    return `${naam === 'totaal' ? 'de regio' : naam} heeft ${inScenario} ${voordeelOfNadeel(getal)}.`;
  },
  BWMO_TIJDLIJN_REGELINGEN: ({ kolom, getal, inEuro, heeft, woord }) => {
    if (kolom === 0 || !inEuro) return null;
    const regeling = woord('onder regeling');
    if (!heeft('slechtste gemeente'))
      return `Onder ${regeling} is het slechtste saldo ${euroPer(getal)} per inwoner.`;
    return `Onder ${regeling} komt ${woord('slechtste gemeente')} er in scenario ${woord('in scenario')} het slechtst af: ${euroPer(getal)} per inwoner.`;
  },
  BWMO_TIJDLIJN_OMSLAG: omslag,
  BWMO_TIJDLIJN_VERSCHIL: ({ rij, kolom, getal, stappen }) => {
    if (kolom === 0) return null;
    const laatste = stappen[stappen.length - 1] ?? '';
    const door = laatste.startsWith('door ') ? `${laatste} ` : '';
    if (getal === 0) return `Het saldo van ${rij} verandert ${door}niet.`;
    return `Het saldo van ${rij} is ${door}${euro(Math.abs(getal))} ${getal < 0 ? 'lager' : 'hoger'}.`;
  },
  BWMO_TIJDLIJN_BANDBREEDTE: ({ rij, kolom, getal }) => {
    const alleen = kolom > 6 ? ' zonder regeling' : '';
    const grens = [1, 7].includes(kolom)
      ? 'een op de tien'
      : kolom === 2
        ? 'de helft van de'
        : 'negen op de tien';
    switch (kolom) {
      case 0:
        return null;
      case 4:
        return `${rij} heeft gemiddeld ${voordeelOfNadeel(getal)}.`;
      case 5:
        return `De kans dat ${rij} een nadeel heeft is ${procent(getal)}.`;
      case 6:
        return `De kans dat ${rij} een nadeel boven de drempel heeft is ${procent(getal)}.`;
      case 9:
        return `De regeling maakt de schommeling van ${rij} ${procent(Math.abs(getal))} ${getal < 0 ? 'groter' : 'kleiner'}.`;
      default:
        return `In ${grens} gevallen is het saldo van ${rij}${alleen} ${euro(getal)} of lager.`;
    }
  },
  BWMO_VERSCHIL: verschil,
  BWMO_VERSIE: ({ waarde }) => `Deze werkmap rekent met versie ${String(waarde)} van de BW/MO-rekenhulp.`,
};
