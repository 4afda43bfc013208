/** De kleine regio van de voorbeelden: een centrum met al het geld, en een buur met een derde van de cliënten. */
export const PRODUCTEN = [
  ['product', 'prijs', 'verblijfsduur', 'wijze'],
  ['BW', 50000, 24, 'vast'],
] as const;

export const GEMEENTEN = [
  ['gemeente', 'inwoners', 'historisch', 'objectief', 'centrum', 'bestaand BW', 'instroom BW'],
  ['Centrum', 60000, 1800000, 1000000, 'x', 24, 1],
  ['Buur', 40000, 0, 700000, '', 12, 0.5],
] as const;

/** Twee scenario's: het nieuwe model niet ingevoerd, en ingevoerd in 2027. */
export const PARAMETERS = [
  ['parameter', 'laag', 'hoog'],
  ['regeling', 'Geen solidariteit', ''],
  ['startjaar', 'niet ingevoerd', 2027],
  ['duur', 10, ''],
] as const;
