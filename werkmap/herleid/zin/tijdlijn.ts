import { euro, geteld, procent } from './getallen';
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
  BWMO_VERSCHIL: verschil,
  BWMO_VERSIE: ({ waarde }) => `Deze werkmap rekent met versie ${String(waarde)} van de BW/MO-rekenhulp.`,
};
