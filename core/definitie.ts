import type { CelInvoer, Leesargument, SoortWaarde } from './grens/soorten';
import type { Rekengang } from './rekengang';
import type { Cel, Eenheid, Uitkomst } from './waarde';

export type Groep = 'nvo' | 'solidariteit' | 'capaciteit' | 'tijdlijn' | 'overig';

/** De namen van de groepen zoals een gebruiker ze leest, in de volgorde van paneel en handleiding. */
export const GROEPEN: Readonly<Record<Groep, string>> = {
  nvo: 'Norm voor Opdrachtgeverschap',
  solidariteit: 'Geld en solidariteit',
  capaciteit: 'Capaciteit en wonen',
  tijdlijn: 'Tijdlijn',
  overig: 'Overig',
};

export interface Argument extends Leesargument {
  readonly eenheid: Eenheid;
}

export interface Bron {
  readonly titel: string;
  readonly vindplaats?: string;
}

/**
 * Eigenschappen die voor elke geldige invoer gelden. Elke naam is een toets op willekeurige invoer
 * (`eigenschappen.test.ts`) en een zin op de functiepagina.
 */
export const EIGENSCHAPPEN = {
  'niet-negatief': 'De uitkomst is nooit negatief.',
  'tussen-0-en-1': 'De uitkomst ligt tussen 0 en 1.',
  'telt-op-tot-1': 'De uitkomsten tellen op tot 1.',
  'richting-van-de-sleutel':
    'Een sleutel als rij geeft dezelfde getallen als een sleutel als kolom, maar dan als rij.',
  'schaal-onafhankelijk': 'Alle gewichten met hetzelfde getal vermenigvuldigen verandert de uitkomst niet.',
  spiegelbeeld: 'Een negatief bedrag geeft het spiegelbeeld van het positieve.',
  'som-sluit': 'De delen tellen in centen exact op tot het geheel.',
} as const;
export type Eigenschap = keyof typeof EIGENSCHAPPEN;

type Verplicht<As extends readonly Argument[]> = Exclude<As[number], { facultatief: true }>;
type Gevuld<As extends readonly Argument[]> = Extract<As[number], { standaard: Cel }> | Verplicht<As>;
type WaardeVan<A extends Argument> = A extends { keuzes: readonly (infer K)[] } ? K : SoortWaarde[A['soort']];

/** De ingelezen argumenten op naam, met het type dat bij hun soort hoort. */
export type Invoer<As extends readonly Argument[]> = {
  readonly [A in Gevuld<As> as A['naam']]: WaardeVan<A>;
} & {
  readonly [A in Exclude<As[number], Gevuld<As>> as A['naam']]: WaardeVan<A> | undefined;
};

export type VoorbeeldInvoer<As extends readonly Argument[]> = {
  readonly [A in Verplicht<As> as A['naam']]: CelInvoer[A['soort']];
} & {
  readonly [A in Exclude<As[number], Verplicht<As>> as A['naam']]?: CelInvoer[A['soort']];
};

export interface Voorbeeld<As extends readonly Argument[]> {
  /** Een zin die zegt wat het voorbeeld laat zien. */
  readonly naam: string;
  readonly invoer: VoorbeeldInvoer<As>;
  readonly uitkomst: Cel | readonly (readonly Cel[])[];
}

export interface Resultaat {
  /** `cel` is altijd één cel; `bereik` kan over meer cellen lopen. */
  readonly vorm: 'cel' | 'bereik';
  readonly eenheid: Eenheid;
  readonly uitleg: string;
  /** Bij een tabel: de kopregel, die er met `kop` = ONWAAR af gaat. */
  readonly koppen?: readonly string[];
  /** Bij een tabel waarvan de kopregel van de invoer afhangt: de functie maakt haar zelf. */
  readonly eigenKop?: true;
}

export interface Definitie<As extends readonly Argument[] = readonly Argument[]> {
  /** De naam in elke host, bijvoorbeeld `BWMO_TEKORT`. */
  readonly naam: string;
  readonly groep: Groep;
  /** Eén zin, hoogstens 120 tekens: staat in de lijst van elke host. */
  readonly samenvatting: string;
  /** De volledige uitleg op de functiepagina en in het paneel. */
  readonly uitleg: string;
  readonly bron: readonly Bron[];
  readonly argumenten: As;
  readonly resultaat: Resultaat;
  readonly voorbeelden: readonly Voorbeeld<As>[];
  readonly eigenschappen: readonly Eigenschap[];
  readonly sinds: string;
  readonly bereken: (invoer: Invoer<As>, gang: Rekengang) => Uitkomst;
}

/** Een definitie zonder kennis van haar eigen argumenten, zoals hosts en weergave haar lezen. */
export interface AlgemeneDefinitie extends Omit<Definitie, 'bereken' | 'voorbeelden'> {
  readonly voorbeelden: readonly {
    readonly naam: string;
    readonly invoer: Readonly<Record<string, Cel | readonly (readonly Cel[])[]>>;
    readonly uitkomst: Cel | readonly (readonly Cel[])[];
  }[];
  readonly bereken: (invoer: never, gang: Rekengang) => Uitkomst;
}

/** Wat alleen een lezer nodig heeft: de bouw laat het weg uit de bundels die rekenen. */
export const LEESDELEN = [
  'samenvatting',
  'uitleg',
  'bron',
  'voorbeelden',
  'eigenschappen',
  'sinds',
] as const satisfies readonly (keyof Definitie)[];
type Leesdeel = (typeof LEESDELEN)[number];
/** Een definitie zoals een bundel haar kent: genoeg om te rekenen en om argumenten te lezen. */
export type Rekendefinitie = Omit<AlgemeneDefinitie, Leesdeel>;
/** De teksten van een definitie, apart te laden. */
export type Functietekst = Pick<AlgemeneDefinitie, Leesdeel>;

/** Legt een rekenfunctie vast; de soorten van de argumenten bepalen het type van `bereken` en van elk voorbeeld. */
export function definieer<const As extends readonly Argument[]>(definitie: Definitie<As>): Definitie<As> {
  return definitie;
}

/** Het laatste argument van elke tabelfunctie. */
export const KOP = {
  naam: 'kop',
  soort: 'janee',
  eenheid: 'geen',
  uitleg: 'ONWAAR laat de kopregel weg',
  facultatief: true,
  standaard: true,
} as const satisfies Argument;

/** Schrijft een kolom in een voorbeeld. */
export function kolom(...waarden: readonly Cel[]): Cel[][] {
  return waarden.map((waarde) => [waarde]);
}
