/** Wat er in een cel kan staan, zoals een host het aanlevert of terugkrijgt. `null` en `''` zijn leeg. */
export type Cel = number | string | boolean | null;

/** Waarde binnen de kern: `bigint` is altijd een bedrag in centen; `null` wordt een lege cel. */
export type Waarde = bigint | number | string | boolean | null;

/** Wat een functie teruggeeft: één waarde of rijen van waarden. */
export type Uitkomst = Waarde | readonly (readonly Waarde[])[];

export type Eenheid =
  | 'euro'
  | 'deel'
  | 'gewicht'
  | 'aantal'
  | 'jaar'
  | 'maanden'
  | 'cliënten per maand'
  | 'plekken'
  | 'antwoord'
  | 'geen';
