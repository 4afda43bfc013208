import { foutcodeVan } from './foutcodes';
import { functienaam } from './functienamen';
import type { Bereikknoop, Knoop, Teken } from './knoop';
import { leesMatrix } from './matrixconstante';
import { inStukken, type Stuk, type Stuksoort, stukkenVan } from './stukken';
import { bladnaam } from './vasteVerwijzing';
import { weigering } from './zinnen';

// Van los naar vast; ^ staat apart, want niet elk rekenblad leest een rij machten hetzelfde.
const RANGEN: readonly (readonly Teken[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];
const WAARHEID: Readonly<Record<string, boolean>> = { TRUE: true, WAAR: true, FALSE: false, ONWAAR: false };

/**
 * Ontleedt een formule zoals zij over de poort staat: met `=` ervoor, `;` tussen de argumenten, Engelse of
 * Nederlandse functienamen. Een verwijzing zonder bladnaam hoort bij `blad`.
 *
 * Fout: `Fout` met een zin, ook bij wat alleen in één host bestaat, zoals een tabel op naam of een ander bestand.
 */
export function ontleed(formule: string, blad: string): Knoop {
  if (!formule.startsWith('=')) throw weigering.geenFormule();
  const kaal = formule.slice(1);
  const tabel = tabelIn(kaal);
  if (tabel !== undefined) throw weigering.tabel(tabel);
  const stukken = inStukken(kaal);
  let plek = 0;

  const isTeken = (tekst: string): boolean =>
    stukken[plek]?.soort === 'teken' && stukken[plek]!.tekst === tekst;
  const isSoort = (soort: Stuksoort): boolean => stukken[plek]?.soort === soort;

  function neem(): Stuk {
    const stuk = stukken[plek];
    if (!stuk) throw weigering.eindigt();
    plek += 1;
    return stuk;
  }

  function eis(teken: string): void {
    const stuk = neem();
    if (stuk.soort === 'teken' && stuk.tekst === teken) return;
    if (stuk.soort !== 'teken') throw weigering.doorsnede();
    throw stuk.tekst === ':' ? weigering.bereikteken() : weigering.teken(stuk.tekst);
  }

  function uitdrukking(rang = 0): Knoop {
    const tekens = RANGEN[rang];
    if (!tekens) return macht();
    let links = uitdrukking(rang + 1);
    for (;;) {
      const teken = tekens.find(isTeken);
      if (!teken) return links;
      plek += 1;
      links = { soort: 'bewerking', teken, links, rechts: uitdrukking(rang + 1) };
    }
  }

  function macht(): Knoop {
    const begintMetTeken = isTeken('-') || isTeken('+');
    const links = voorteken();
    if (!isTeken('^')) return links;
    plek += 1;
    const rechts = voorteken();
    if (begintMetTeken || isTeken('^')) throw weigering.macht();
    return { soort: 'bewerking', teken: '^', links, rechts };
  }

  function voorteken(): Knoop {
    for (const [teken, soort] of [
      ['-', 'min'],
      ['+', 'plus'],
      ['@', 'doorsnede'],
    ] as const) {
      if (!isTeken(teken)) continue;
      plek += 1;
      return { soort, van: voorteken() };
    }
    let knoop = eenheid();
    for (;;) {
      if (isTeken('%')) knoop = { soort: 'procent', van: knoop };
      else if (isTeken('#') && knoop.soort === 'bereik') knoop = { soort: 'loop', van: knoop };
      else return knoop;
      plek += 1;
    }
  }

  function eenheid(): Knoop {
    const stuk = neem();
    switch (stuk.soort) {
      case 'tekst':
        return { soort: 'tekst', tekst: stuk.tekst.slice(1, -1).replace(/""/g, '"') };
      case 'getal':
        return { soort: 'getal', getal: Number(stuk.tekst.replace(',', '.')) };
      case 'rooster':
        return leesMatrix(stuk.tekst);
      case 'fout': {
        const code = foutcodeVan(stuk.tekst);
        if (!code) throw weigering.teken(stuk.tekst);
        return { soort: 'fout', code };
      }
      case 'adres':
        return bereik(blad, stuk.tekst);
      case 'blad':
        return opBlad(eigenBlad(stuk.tekst));
      case 'functie':
        return functie(functienaam(stuk.tekst));
      case 'woord':
        return woord(stuk.tekst);
      case 'teken': {
        if (stuk.tekst !== '(') throw weigering.teken(stuk.tekst);
        const binnen = uitdrukking();
        if (isTeken(';')) throw weigering.vereniging();
        eis(')');
        return binnen;
      }
      default:
        throw weigering.teken(stuk.tekst);
    }
  }

  function opBlad(naam: string): Knoop {
    if (isSoort('adres')) return bereik(naam, neem().tekst);
    if (isSoort('fout')) return { soort: 'fout', code: foutcodeVan(neem().tekst) ?? '#REF!' };
    if (isSoort('woord')) return { soort: 'naam', naam: neem().tekst };
    throw weigering.teken(`${naam}!`);
  }

  function woord(tekst: string): Knoop {
    const waarde = WAARHEID[tekst.toUpperCase()];
    if (waarde !== undefined) return { soort: 'janee', waarde };
    return { soort: 'naam', naam: tekst };
  }

  function functie(naam: string): Knoop {
    const lijst = argumenten();
    const [eerste] = lijst;
    if (naam === 'ANCHORARRAY' && eerste?.soort === 'bereik') return { soort: 'loop', van: eerste };
    if (naam === 'SINGLE' && eerste) return { soort: 'doorsnede', van: eerste };
    return { soort: 'functie', naam, argumenten: lijst };
  }

  function argumenten(): Knoop[] {
    eis('(');
    const lijst: Knoop[] = [];
    if (isTeken(')')) {
      plek += 1;
      return lijst;
    }
    for (;;) {
      lijst.push(isTeken(';') || isTeken(')') ? { soort: 'leeg' } : uitdrukking());
      if (isTeken(';')) plek += 1;
      else {
        eis(')');
        return lijst;
      }
    }
  }

  const boom = uitdrukking();
  const over = stukken[plek];
  if (!over) return boom;
  if (over.soort !== 'teken') throw weigering.doorsnede();
  throw over.tekst === ':' ? weigering.bereikteken() : weigering.teken(over.tekst);
}

function bereik(blad: string, adres: string): Bereikknoop {
  return { soort: 'bereik', blad, adres: adres.toUpperCase() };
}

function eigenBlad(geschreven: string): string {
  const naam = bladnaam(geschreven);
  if (naam.includes('[')) throw weigering.anderBestand();
  if (naam.includes(':')) throw weigering.bereikteken();
  return naam;
}

/** De naam van de eerste tabel waar een formule een kolom van gebruikt. */
function tabelIn(formule: string): string | undefined {
  const stukken = stukkenVan(formule, 'nl');
  return stukken.find(({ soort }, nummer) => soort === 'woord' && stukken[nummer + 1]?.tekst.startsWith('['))
    ?.tekst;
}
