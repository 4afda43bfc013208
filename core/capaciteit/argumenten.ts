import type { Argument } from '../definitie';
import { MEESTE_MAANDEN, MEESTE_PLEKKEN } from './gedeeld/grenzen';

/** Argumenten die in meer capaciteitsfuncties hetzelfde betekenen. */
export const INSTROOM = {
  naam: 'instroom',
  soort: 'getal',
  eenheid: 'cliënten per maand',
  uitleg: 'het aantal nieuwe cliënten per maand',
  minimum: 0,
} as const satisfies Argument;

export const VERBLIJFSDUUR = {
  naam: 'verblijfsduur',
  soort: 'getal',
  eenheid: 'maanden',
  uitleg: 'de gemiddelde verblijfsduur in maanden',
  groterDan: 0,
} as const satisfies Argument;

/** Plekken in een wachtrij: een halve plek kan niemand opvangen. */
export const HELE_PLEKKEN = {
  naam: 'plekken',
  soort: 'heelGetal',
  eenheid: 'plekken',
  uitleg: 'het aantal plekken',
  minimum: 0,
  maximum: MEESTE_PLEKKEN,
} as const satisfies Argument;

/** Plekken in een gemiddelde: een plek die een half jaar open was telt voor een half. */
export const PLEKKEN_GEMIDDELD = {
  naam: 'plekken',
  soort: 'getal',
  eenheid: 'plekken',
  uitleg: 'het aantal plekken; een gemiddelde over het jaar mag',
  minimum: 0,
  maximum: MEESTE_PLEKKEN,
} as const satisfies Argument;

export const KANS = {
  naam: 'kans',
  soort: 'deel',
  eenheid: 'deel',
  uitleg: 'de hoogste kans die aanvaardbaar is, bijvoorbeeld 0,20',
} as const satisfies Argument;

/** Na hoeveel maanden wachten de kans geldt. */
export const WACHTMAANDEN = {
  naam: 'maanden',
  soort: 'getal',
  eenheid: 'maanden',
  uitleg: 'de kans op langer wachten dan dit aantal maanden',
  minimum: 0,
  facultatief: true,
  standaard: 0,
} as const satisfies Argument;

export const STROOMPARAMETERS = {
  naam: 'parameters',
  soort: 'parameters',
  eenheid: 'geen',
  uitleg:
    'een bereik met per rij naam, beginwaarde, verandering per maand, laag en hoog; verplicht zijn plekken, instroom en verblijfsduur',
} as const satisfies Argument;

export const HORIZON = {
  naam: 'maanden',
  soort: 'heelGetal',
  eenheid: 'maanden',
  uitleg: 'het aantal maanden dat wordt doorgerekend',
  minimum: 1,
  maximum: MEESTE_MAANDEN,
} as const satisfies Argument;
