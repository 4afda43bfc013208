import { functies } from '../../core/functies';
import { bedoeldeNaam } from '../../core/tekst/besteNamen';
import { FUNCTIENAMEN, functienaam, isEigen, nederlandseNaam } from './functienamen';
import { type Stuk, stukkenVan } from './stukken';
import { weigering } from './zinnen';

const WAARHEID = /^(?:TRUE|WAAR|FALSE|ONWAAR)$/;
const EIGEN: ReadonlySet<string> = new Set(functies.map(({ naam }) => naam));

/**
 * De zin bij een cel met `#NAAM?` waarin een functie staat die het rekenblad niet kent; `null` als elke functie bekend
 * is, en het dus aan de naam van een bereik ligt.
 *
 * @param formule zoals zij over de poort staat
 * @param rekenblad hoe het rekenblad heet in de zin
 */
export function onbekendeFunctie(formule: string, rekenblad: string): string | null {
  const namen = functiesIn(formule).map(functienaam);
  // Een tikfout is waarschijnlijker dan een functie die alleen een andere host kent.
  const naam =
    namen.find((kandidaat) => !isBekend(kandidaat)) ?? namen.find((kandidaat) => !rekent(kandidaat));
  if (naam === undefined) return null;
  return weigering.geenFunctie(nederlandseNaam(naam), rekenblad, bedoeld(naam)).message;
}

/** Of er een losse naam in de formule staat, zoals die van een bereik; zonder kan `#NAAM?` alleen elders ontstaan zijn. */
export function noemtNaam(formule: string): boolean {
  return namenIn(stukkenVan(formule, 'en')).size > 0;
}

function functiesIn(formule: string): string[] {
  const stukken = stukkenVan(formule, 'en');
  // Een naam die LET of LAMBDA invoert staat ook los in de formule.
  const los = namenIn(stukken);
  return stukken
    .filter(({ soort, tekst }) => soort === 'functie' && !los.has(tekst.toUpperCase()))
    .map(({ tekst }) => tekst);
}

function namenIn(stukken: readonly Stuk[]): ReadonlySet<string> {
  const woorden = stukken.filter(({ soort }) => soort === 'woord').map(({ tekst }) => tekst.toUpperCase());
  return new Set(woorden.filter((woord) => !WAARHEID.test(woord)));
}

function isBekend(naam: string): boolean {
  return FUNCTIENAMEN.has(naam) || EIGEN.has(naam);
}

function rekent(naam: string): boolean {
  return EIGEN.has(naam) || FUNCTIENAMEN.get(naam)!.inWerkbank;
}

function bedoeld(naam: string): string | undefined {
  if (isEigen(naam)) return bedoeldeNaam(naam, [...EIGEN]);
  if (FUNCTIENAMEN.has(naam)) return undefined;
  const gerekend = [...FUNCTIENAMEN.values()].filter(({ inWerkbank }) => inWerkbank);
  return bedoeldeNaam(
    naam,
    gerekend.map(({ nederlands }) => nederlands),
  );
}
