import type { Cel } from '../waarde';
import { fouten, type Plaats } from '../fout';
import { type Centen, centenVan } from '../getal/centen';
import { alsGetal, type Decimaal, decimaalVanGetal, macht10, NUL, vergelijk } from '../getal/decimaal';
import { schrijfGetal } from '../getal/schrijfGetal';
import { type Antwoord, antwoordIn } from './antwoord';
import type { Argumentgrenzen } from './argumentgrenzen';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import type { Celinhoud } from './cel';
import { binnenDeel } from './deel';
import { getalIn } from './getal';
import { type Gemeentetabel, leesGemeentetabel } from './gemeentetabel';
import { leesParameterbereik, type Parameterbereik } from './parameterbereik';
import { aantalTotLaatste, leesReeks, metCellen, type Reeks, reeksUit, type Ruwbereik } from './reeks';

// Daarbuiten is een jaartal vrijwel zeker een vergissing, bijvoorbeeld een datum als volgnummer.
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2200;

type Matrix = readonly (readonly Cel[])[];

export interface Soort {
  /** Of het argument over meer cellen kan lopen. */
  readonly matrix: boolean;
  /** Het type in de hulptekst van Google Sheets. */
  readonly jsdoc: string;
  /** Hoe de handleiding de soort noemt. */
  readonly omschrijving: string;
  /** Of een lege cel hier een gewone waarde is; anders ontbreekt een verplicht argument dan. */
  readonly leegMag?: true;
  /** Of een lege cel aan het eind van een bereik meetelt als elke andere. */
  readonly elkeCelTelt?: true;
  /** Of ook een weggelaten argument als een lege cel geldt. */
  readonly weglatenIsLeeg?: true;
  readonly lees: (ruw: Reeks<Celinhoud>, argument: Argumentgrenzen) => unknown;
}

/**
 * De soorten argumenten: hoe ze heten, hoe hosts ze kennen en hoe een cel een waarde van de kern wordt.
 * Een nieuwe soort is één regel hier; de types van `bereken` en van de voorbeelden volgen vanzelf.
 */
export const SOORTEN = {
  /** Eén bedrag in euro's, op de cent. */
  bedrag: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'bedrag',
    leegMag: true,
    lees: (ruw, argument): Centen => centenVan(getalVan(ruw, argument)),
  },
  /** Eén hoeveelheid die niet op de cent wordt afgerond voordat er gerekend wordt. */
  hoeveelheid: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'bedrag of aantal',
    leegMag: true,
    lees: (ruw, argument): Decimaal => getalVan(ruw, argument),
  },
  /** Eén getal. */
  getal: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'getal',
    lees: (ruw, argument): Decimaal => getalVan(ruw, argument),
  },
  /** Eén geheel getal. */
  heelGetal: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'heel getal',
    lees: (ruw, argument): number => heelGetalVan(getalVan(ruw, argument), { argument: argument.naam }),
  },
  /** Eén deel tussen 0 en 1. */
  deel: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'deel tussen 0 en 1',
    lees: (ruw, argument): Decimaal => binnenDeel(getalVan(ruw, argument), { argument: argument.naam }),
  },
  /** Bedragen in euro's, elk op de cent; leeg is 0. */
  bedragen: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'bereik met bedragen',
    leegMag: true,
    lees: (ruw): Reeks<Centen> => metCellen(ruw, (cel, plaats) => centenVan(getalIn(cel, plaats) ?? NUL)),
  },
  /** Een sleutel: gewichten die niet negatief zijn; leeg doet niet mee. */
  sleutel: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'kolom of rij met gewichten',
    lees: (ruw): Reeks<Decimaal | null> => nietNegatief(eenRijOfKolom(ruw), fouten.negatiefGewicht),
  },
  /** Bovengrenzen per cel; leeg is geen grens. */
  maxima: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'kolom of rij met maxima',
    leegMag: true,
    lees: (ruw): Reeks<Decimaal | null> => nietNegatief(eenRijOfKolom(ruw), fouten.negatiefMaximum),
  },
  /** Kenmerken: een rij per gemeente, een kolom per kenmerk. */
  kenmerken: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'tabel met een rij per gemeente',
    lees: (ruw): Reeks<Decimaal | null> => nietNegatief(ruw, fouten.negatiefKenmerk),
  },
  /** Bedragen in euro's, elk op de cent, waarbij een lege cel herkenbaar blijft. */
  bedragenOfLeeg: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'kolom of rij met bedragen',
    leegMag: true,
    lees: (ruw): Reeks<Centen | null> =>
      metCellen(eenRijOfKolom(ruw), (cel, plaats) => {
        const getal = getalIn(cel, plaats);
        return getal && centenVan(getal);
      }),
  },
  /** Getallen van 0 of meer als kolom of rij; leeg blijft herkenbaar, ook als er maar één cel is. */
  aantallen: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'kolom of rij met getallen',
    leegMag: true,
    lees: (ruw): Reeks<Decimaal | null> => nietKleinerDan0(ruw),
  },
  /** Getallen in rijen en kolommen; leeg blijft herkenbaar. */
  tabel: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'tabel met een rij per gemeente',
    lees: (ruw): Reeks<Decimaal | null> => metCellen(ruw, getalIn),
  },
  /** Delen tussen 0 en 1; leeg telt niet mee. */
  delen: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'bereik met delen tussen 0 en 1',
    leegMag: true,
    lees: (ruw): Reeks<Decimaal | null> =>
      metCellen(ruw, (cel, plaats) => {
        const getal = getalIn(cel, plaats);
        return getal && binnenDeel(getal, plaats);
      }),
  },
  /** Eén jaartal. */
  jaar: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'jaartal',
    lees: (ruw, argument): number => jaarVan(getalVan(ruw, argument), { argument: argument.naam }),
  },
  /** Jaartallen als kolom of rij, tot en met de laatste gevulde cel. */
  jaren: {
    matrix: true,
    jsdoc: 'Array<Array<number>>',
    omschrijving: 'kolom of rij met jaartallen',
    lees: (ruw): Reeks<number> =>
      metCellen(totLaatste(eenRijOfKolom(ruw)), (cel, plaats) =>
        jaarVan(getalIn(cel, plaats) ?? NUL, plaats),
      ),
  },
  /** Het jaar waarin iets ingaat; leeg, 0 of "niet ingevoerd" is nog geen jaar. */
  startjaar: {
    matrix: false,
    jsdoc: 'number',
    omschrijving: 'jaartal, of leeg',
    leegMag: true,
    weglatenIsLeeg: true,
    lees: (ruw, argument): number | null => startjaarVan(ruw, argument),
  },
  /** Namen, bijvoorbeeld van deelregio's; een getal is ook een naam. */
  namen: {
    matrix: true,
    jsdoc: 'Array<Array<string>>',
    omschrijving: 'bereik met namen',
    lees: (ruw): Reeks<string | null> => metCellen(ruw, naamIn),
  },
  /** Eén naam; een getal is ook een naam. */
  naam: {
    matrix: false,
    jsdoc: 'string',
    omschrijving: 'naam of volgnummer',
    lees: (ruw, argument): string => {
      const naam = naamIn(enkeleCel(ruw), { argument: argument.naam });
      return naam ?? '';
    },
  },
  /** Een tabel met kopregel, waarvan de functie zelf de kolommen kent. */
  koptabel: {
    matrix: true,
    jsdoc: 'Array<Array<*>>',
    omschrijving: 'tabel met kopregel',
    lees: (ruw): Reeks<Celinhoud> => metCellen(ruw, zonderFout),
  },
  /** Parameters met per scenario een kolom. */
  scenarios: {
    matrix: true,
    jsdoc: 'Array<Array<*>>',
    omschrijving: 'bereik met per rij een naam en per scenario een waarde',
    lees: (ruw): Reeks<Celinhoud> => metCellen(ruw, zonderFout),
  },
  /** Een tabel met kopregel en een rij per gemeente. */
  gemeentetabel: {
    matrix: true,
    jsdoc: 'Array<Array<*>>',
    omschrijving: 'tabel met kopregel',
    lees: (ruw): Gemeentetabel => leesGemeentetabel(ruw),
  },
  /** De naam van een regeling, of een bereik met namen en waarden. */
  regeling: {
    matrix: true,
    jsdoc: 'Array<Array<*>>',
    omschrijving: 'naam, of bereik met naam en waarde',
    lees: (ruw): Reeks<Celinhoud> => metCellen(ruw, zonderFout),
  },
  /** Een bereik met per rij een naam, een beginwaarde, en eventueel verandering, laag en hoog. */
  parameters: {
    matrix: true,
    jsdoc: 'Array<Array<*>>',
    omschrijving: 'bereik met per rij een naam en een waarde',
    lees: (ruw): Parameterbereik => leesParameterbereik(ruw),
  },
  /** Antwoorden op de norm; elke cel telt mee, ook een lege. */
  antwoorden: {
    matrix: true,
    jsdoc: 'Array<Array<string>>',
    omschrijving: 'bereik met antwoorden',
    leegMag: true,
    elkeCelTelt: true,
    lees: (ruw): Reeks<Antwoord> => metCellen(ruw, antwoordIn),
  },
  /** Eén tekst. */
  tekst: {
    matrix: false,
    jsdoc: 'string',
    omschrijving: 'tekst',
    lees: (ruw, argument): string => tekstVan(ruw, argument),
  },
  /** Eén woord uit een vaste lijst. */
  keuze: {
    matrix: false,
    jsdoc: 'string',
    omschrijving: 'keuze',
    lees: (ruw, argument): string => {
      const tekst = vergelijkbaar(tekstVan(ruw, argument));
      const keuzes = argument.keuzes ?? [];
      const keuze = keuzes.find((woord) => vergelijkbaar(woord) === tekst);
      if (keuze === undefined) throw fouten.keuze({ argument: argument.naam }, keuzes);
      return keuze;
    },
  },
  /** WAAR of ONWAAR. */
  janee: {
    matrix: false,
    jsdoc: 'boolean',
    omschrijving: 'WAAR of ONWAAR',
    lees: (ruw, argument): boolean => janeeVan(enkeleCel(ruw), { argument: argument.naam }),
  },
} as const satisfies Record<string, Soort>;

export type Soortnaam = keyof typeof SOORTEN;

/** Een argument met zijn soort: genoeg om het in te lezen. */
export interface Leesargument extends Argumentgrenzen {
  readonly soort: Soortnaam;
}

/** Het type waarmee de kern rekent, per soort. */
export type SoortWaarde = { readonly [S in Soortnaam]: ReturnType<(typeof SOORTEN)[S]['lees']> };

/** Wat er in een voorbeeld per soort in de cellen mag staan. */
export type CelInvoer = {
  readonly [S in Soortnaam]: (typeof SOORTEN)[S]['matrix'] extends true ? Matrix : Cel;
};

/** Een bereik waarvan al bekend is hoe groot het is en hoever het gelezen wordt. */
export interface Leesbereik {
  readonly bereik: Ruwbereik;
  readonly hoogstens: number | undefined;
}

/** Leest één argument; `undefined` als het is weggelaten en er geen standaard is. */
export function leesArgument(ruw: unknown, argument: Leesargument, bekend?: Leesbereik): unknown {
  const soort: Soort = SOORTEN[argument.soort];
  const reeks = bekend
    ? reeksUit(bekend.bereik, argument.naam, bekend.hoogstens)
    : leesReeks(ruw, argument.naam);
  const leeg = reeks.aangewezen === 1 && reeks.cellen[0]!.soort === 'leeg';
  if (!leeg) return soort.lees(reeks, argument);
  if (argument.facultatief) {
    return argument.standaard === undefined
      ? undefined
      : soort.lees(leesReeks(argument.standaard, argument.naam), argument);
  }
  const lege = soort.leegMag && (ruw !== undefined || soort.weglatenIsLeeg);
  if (!lege) throw fouten.ontbreekt({ argument: argument.naam }, argument.uitleg);
  return soort.lees(reeks, argument);
}

function totLaatste(ruw: Reeks<Celinhoud>): Reeks<Celinhoud> {
  const aantal = aantalTotLaatste(ruw.cellen.map((cel) => (cel.soort === 'leeg' ? null : cel)));
  return { ...ruw, cellen: ruw.cellen.slice(0, Math.max(1, aantal)) };
}

function enkeleCel(ruw: Reeks<Celinhoud>): Celinhoud {
  if (ruw.aangewezen > 1) throw fouten.eenWaarde({ argument: ruw.argument });
  return ruw.cellen[0]!;
}

function eenRijOfKolom(ruw: Reeks<Celinhoud>): Reeks<Celinhoud> {
  if (ruw.richting === 'blok') throw fouten.eenRijOfKolom({ argument: ruw.argument });
  return ruw;
}

function getalVan(ruw: Reeks<Celinhoud>, { naam, minimum, groterDan, maximum }: Argumentgrenzen): Decimaal {
  const plaats = { argument: naam };
  const getal = getalIn(enkeleCel(ruw), plaats) ?? NUL;
  if (minimum !== undefined && vergelijk(getal, decimaalVanGetal(minimum)) < 0) {
    throw fouten.minimum(plaats, schrijfGetal(decimaalVanGetal(minimum)));
  }
  if (groterDan !== undefined && vergelijk(getal, decimaalVanGetal(groterDan)) <= 0) {
    throw fouten.groterDan(plaats, schrijfGetal(decimaalVanGetal(groterDan)));
  }
  if (maximum !== undefined && vergelijk(getal, decimaalVanGetal(maximum)) > 0) {
    throw fouten.maximum(plaats, schrijfGetal(decimaalVanGetal(maximum)));
  }
  return getal;
}

function heelGetalVan({ waarde, schaal }: Decimaal, plaats: Plaats): number {
  if (waarde % macht10(schaal) !== 0n) throw fouten.heelGetal(plaats);
  return Number(waarde / macht10(schaal));
}

function zonderFout(cel: Celinhoud, plaats: Plaats): Celinhoud {
  if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  return cel;
}

/** Het jaartal zelf. Fout: geen heel getal, of geen jaar van deze tijd. */
export function jaarVan(getal: Decimaal, plaats: Plaats): number {
  const jaar = alsGetal(getal);
  if (!Number.isInteger(jaar) || jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) throw fouten.jaar(plaats);
  return jaar;
}

function startjaarVan(ruw: Reeks<Celinhoud>, { naam }: Argumentgrenzen): number | null {
  const cel = enkeleCel(ruw);
  const plaats = { argument: naam };
  if (cel.soort === 'tekst' && vergelijkbaar(cel.tekst) === 'niet ingevoerd') return null;
  const getal = getalIn(cel, plaats);
  return getal === null || getal.waarde === 0n ? null : jaarVan(getal, plaats);
}

function naamIn(cel: Celinhoud, plaats: Plaats): string | null {
  switch (cel.soort) {
    case 'leeg':
      return null;
    case 'tekst':
      return cel.tekst;
    case 'getal':
      return String(cel.getal);
    case 'fout':
      throw fouten.foutInCel(plaats, cel.tekst);
    default:
      throw fouten.geenTekst(plaats);
  }
}

function nietNegatief(ruw: Reeks<Celinhoud>, fout: (plaats: Plaats) => Error): Reeks<Decimaal | null> {
  return metCellen(ruw, (cel, plaats) => {
    const getal = getalIn(cel, plaats);
    if (getal !== null && getal.waarde < 0n) throw fout(plaats);
    return getal;
  });
}

function nietKleinerDan0(ruw: Reeks<Celinhoud>): Reeks<Decimaal | null> {
  return nietNegatief(eenRijOfKolom(ruw), (plaats) => fouten.minimum(plaats, '0'));
}

function tekstVan(ruw: Reeks<Celinhoud>, { naam }: Argumentgrenzen): string {
  const plaats = { argument: naam };
  const cel = enkeleCel(ruw);
  if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  if (cel.soort !== 'tekst') throw fouten.geenTekst(plaats);
  return cel.tekst;
}

function janeeVan(cel: Celinhoud, plaats: Plaats): boolean {
  if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  if (cel.soort === 'janee') return cel.waarde;
  // Wie 1 of 0 typt, of een tekst uit een export overneemt, bedoelt WAAR of ONWAAR.
  if (cel.soort === 'getal' && (cel.getal === 0 || cel.getal === 1)) return cel.getal === 1;
  const woord = cel.soort === 'tekst' ? cel.tekst.toLowerCase() : '';
  if (['waar', 'true', 'ja', 'onwaar', 'false', 'nee'].includes(woord)) {
    return ['waar', 'true', 'ja'].includes(woord);
  }
  throw fouten.nietJaNee(plaats);
}
