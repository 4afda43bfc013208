import type { Rekendefinitie } from './definitie';
import type { Uitkomst } from './waarde';
import { Fout, fouten } from './fout';
import { functies } from './functies';
import { metUitleg, type Rekengang, type Stap, ZONDER_UITLEG } from './rekengang';
import { besteNamen } from './tekst/besteNamen';
import { leesInvoer } from './grens/leesInvoer';
import { type Celuitkomst, isRijen, naarCellen } from './grens/uitvoer';

const OP_NAAM = new Map(functies.map((definitie) => [definitie.naam, definitie]));

/**
 * Rekent een spreadsheetfunctie uit zoals een host haar aanroept: ruwe cellen erin, cellen eruit.
 * Fout: `Fout` met een Nederlandse zin die het argument en de plaats noemt.
 */
export function roepAan(naam: string, argumenten: readonly unknown[]): Celuitkomst {
  return naarCellen(reken(definitieVan(naam), argumenten, ZONDER_UITLEG));
}

export interface Verklaring {
  readonly uitkomst: Celuitkomst;
  readonly stappen: readonly Stap[];
}

/** Rekent een functie uit en geeft de rekengang mee: dezelfde code, dezelfde cent. */
export function verklaar(naam: string, argumenten: readonly unknown[]): Verklaring {
  const gang = metUitleg();
  const uitkomst = naarCellen(reken(definitieVan(naam), argumenten, gang));
  return { uitkomst, stappen: gang.stappen };
}

function definitieVan(naam: string): Rekendefinitie {
  const definitie = OP_NAAM.get(naam);
  if (!definitie) throw fouten.onbekendeFunctie(naam, besteNamen(naam, [...OP_NAAM.keys()]));
  return definitie;
}

function reken(definitie: Rekendefinitie, ruw: readonly unknown[], gang: Rekengang): Uitkomst {
  const { argumenten, resultaat } = definitie;
  const invoer = leesInvoer(argumenten, ruw);
  const uitkomst = definitie.bereken(invoer as never, gang);
  return resultaat.koppen && invoer['kop'] !== false && isRijen(uitkomst)
    ? [resultaat.koppen, ...uitkomst]
    : uitkomst;
}

/** De zin voor de gebruiker bij om het even welke fout; een storing in onze eigen code wordt als zodanig benoemd. */
export function foutzin(fout: unknown): string {
  return fout instanceof Fout
    ? fout.message
    : 'De berekening is gestopt door een fout in de rekenhulp; meld dit met de formule erbij aan de beheerder van de rekenhulp.';
}
