import { verwijzing } from '../poort/verwijzing';
import { FOUTCODES } from './foutcodes';
import { isEigen, nederlandseNaam } from './functienamen';
import type { Knoop, Teken } from './knoop';

const RANG: Readonly<Record<Teken, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const VOORTEKEN = 6;
const EENHEID = 7;

export interface Schrijfwijze {
  /** Verwijzingen naar dit blad krijgen geen bladnaam. */
  readonly blad: string;
  /** Nederlandse functienamen en een decimale komma, zoals de gebruiker leest; anders zoals over de poort. */
  readonly nederlands: boolean;
  /** Waarmee onze functies in deze host beginnen; standaard `BWMO_`. */
  readonly voorvoegsel?: string;
  /** Wat er in plaats van een knoop komt te staan; `null` laat de knoop zoals hij is. */
  readonly vervang?: (knoop: Knoop) => string | null;
}

/** Schrijft een ontlede formule terug, met `=` ervoor en niet meer haakjes dan nodig. */
export function schrijf(boom: Knoop, wijze: Schrijfwijze): string {
  return `=${schrijfKnoop(boom, wijze)}`;
}

/** Schrijft een deel van een formule, zonder `=`. */
export function schrijfKnoop(knoop: Knoop, wijze: Schrijfwijze): string {
  const vervangen = wijze.vervang?.(knoop);
  if (vervangen != null) return vervangen;
  const deel = (van: Knoop, minstens = 0): string => {
    const tekst = schrijfKnoop(van, wijze);
    const los = wijze.vervang?.(van) != null ? (tekst.startsWith('-') ? VOORTEKEN : EENHEID) : rangVan(van);
    return los < minstens ? `(${tekst})` : tekst;
  };
  switch (knoop.soort) {
    case 'getal':
      return schrijfGetal(knoop.getal, wijze);
    case 'tekst':
      return tekstInFormule(knoop.tekst);
    case 'janee':
      return wijze.nederlands ? (knoop.waarde ? 'WAAR' : 'ONWAAR') : knoop.waarde ? 'TRUE' : 'FALSE';
    case 'fout':
      return wijze.nederlands ? FOUTCODES[knoop.code] : knoop.code;
    case 'leeg':
      return '';
    case 'bereik':
      return knoop.blad === wijze.blad ? knoop.adres : verwijzing(knoop);
    case 'loop':
      return `${deel(knoop.van)}#`;
    case 'naam':
      return knoop.naam;
    case 'rooster':
      return schrijfRooster(knoop.rijen, wijze);
    case 'functie':
      return `${naamVan(knoop.naam, wijze)}(${knoop.argumenten.map((argument) => deel(argument)).join(';')})`;
    case 'min':
      return `-${deel(knoop.van, VOORTEKEN)}`;
    case 'plus':
      return `+${deel(knoop.van, VOORTEKEN)}`;
    case 'doorsnede':
      return `@${deel(knoop.van, VOORTEKEN)}`;
    case 'procent':
      return `${deel(knoop.van, EENHEID)}%`;
    case 'bewerking': {
      const rang = RANG[knoop.teken];
      // Een rij machten en een min voor een macht krijgen altijd haakjes; de rest leest van links naar rechts.
      const [links, rechts] = knoop.teken === '^' ? [EENHEID, EENHEID] : [rang, rang + 1];
      return `${deel(knoop.links, links)}${knoop.teken}${deel(knoop.rechts, rechts)}`;
    }
  }
}

/** In een matrixconstante is een komma dubbelzinnig, dus daar blijft de decimale punt. */
function schrijfRooster(rijen: readonly (readonly Knoop[])[], wijze: Schrijfwijze): string {
  const cel = (knoop: Knoop) =>
    knoop.soort === 'getal'
      ? schrijfGetal(knoop.getal, { ...wijze, nederlands: false })
      : schrijfKnoop(knoop, wijze);
  return `{${rijen.map((rij) => rij.map(cel).join('\\')).join(';')}}`;
}

function rangVan(knoop: Knoop): number {
  switch (knoop.soort) {
    case 'bewerking':
      return RANG[knoop.teken];
    case 'min':
    case 'plus':
    case 'doorsnede':
      return VOORTEKEN;
    case 'getal':
      return knoop.getal < 0 ? VOORTEKEN : EENHEID;
    default:
      return EENHEID;
  }
}

function naamVan(naam: string, { nederlands, voorvoegsel = 'BWMO_' }: Schrijfwijze): string {
  if (isEigen(naam)) return `${voorvoegsel}${naam.slice('BWMO_'.length)}`;
  return nederlands ? nederlandseNaam(naam) : naam;
}

function schrijfGetal(getal: number, { nederlands }: Schrijfwijze): string {
  const tekst = String(getal).replace('e', 'E');
  return nederlands ? tekst.replace('.', ',') : tekst;
}

/** Tekst zoals zij in een formule staat: tussen aanhalingstekens, die van haarzelf verdubbeld. */
export function tekstInFormule(tekst: string): string {
  return `"${tekst.replace(/"/g, '""')}"`;
}
