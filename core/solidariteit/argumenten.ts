import type { Argument } from '../definitie';

/** Argumenten die in meer geldfuncties hetzelfde betekenen. */
export const BATEN = {
  naam: 'baten',
  soort: 'bedragen',
  eenheid: 'euro',
  uitleg: 'de baten per gemeente, of één totaal',
  ookTotaal: true,
} as const satisfies Argument;

export const LASTEN = {
  naam: 'lasten',
  soort: 'bedragen',
  eenheid: 'euro',
  uitleg: 'de lasten per gemeente, of één totaal',
  ookTotaal: true,
  hoortBij: ['baten'],
} as const satisfies Argument;

export const SLEUTEL = {
  naam: 'sleutel',
  soort: 'sleutel',
  eenheid: 'gewicht',
  uitleg: 'het gewicht per gemeente, bijvoorbeeld inwoners; leeg doet niet mee',
} as const satisfies Argument;

export const MAXIMA = {
  naam: 'maxima',
  soort: 'maxima',
  eenheid: 'euro',
  uitleg: 'het hoogste bedrag per gemeente; leeg is geen grens',
  facultatief: true,
  hoortBij: ['sleutel'],
} as const satisfies Argument;

export const RESERVE = {
  naam: 'reserve',
  soort: 'bedrag',
  eenheid: 'euro',
  uitleg: 'de stand van de reserve',
  facultatief: true,
  standaard: 0,
} as const satisfies Argument;

export const EENHEID = {
  naam: 'eenheid',
  soort: 'getal',
  eenheid: 'euro',
  uitleg: 'waarop wordt afgerond: 0,01 (centen), 1 (hele euro’s, woningen of cliënten) of 1000',
  facultatief: true,
  standaard: 0.01,
  groterDan: 0,
} as const satisfies Argument;
