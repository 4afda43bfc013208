/** De gewone spreadsheetfuncties die de formulelezer narekent: de naam in elke host, en de Nederlandse naam. */
export const NEDERLANDSE_NAMEN: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'EN',
  AVERAGE: 'GEMIDDELDE',
  CHOOSE: 'KIEZEN',
  COLUMNS: 'KOLOMMEN',
  CONCAT: 'TEKST.SAMENV',
  CONCATENATE: 'TEKST.SAMENVOEGEN',
  COUNT: 'AANTAL',
  COUNTA: 'AANTALARG',
  COUNTBLANK: 'AANTAL.LEGE.CELLEN',
  COUNTIF: 'AANTAL.ALS',
  COUNTIFS: 'AANTALLEN.ALS',
  FALSE: 'ONWAAR',
  HLOOKUP: 'HORIZ.ZOEKEN',
  IF: 'ALS',
  IFERROR: 'ALS.FOUT',
  IFNA: 'ALS.NB',
  IFS: 'ALS.VOORWAARDEN',
  INDEX: 'INDEX',
  INT: 'INTEGER',
  ISBLANK: 'ISLEEG',
  ISERROR: 'ISFOUT',
  ISNUMBER: 'ISGETAL',
  ISTEXT: 'ISTEKST',
  MATCH: 'VERGELIJKEN',
  MAX: 'MAX',
  MIN: 'MIN',
  MOD: 'REST',
  NOT: 'NIET',
  OR: 'OF',
  PRODUCT: 'PRODUCT',
  ROUND: 'AFRONDEN',
  ROUNDDOWN: 'AFRONDEN.NAAR.BENEDEN',
  ROUNDUP: 'AFRONDEN.NAAR.BOVEN',
  ROWS: 'RIJEN',
  SIGN: 'POS.NEG',
  SQRT: 'WORTEL',
  SUBSTITUTE: 'SUBSTITUEREN',
  SUM: 'SOM',
  SUMIF: 'SOM.ALS',
  SUMIFS: 'SOMMEN.ALS',
  SUMPRODUCT: 'SOMPRODUCT',
  TRANSPOSE: 'TRANSPONEREN',
  TRUE: 'WAAR',
  TRUNC: 'GEHEEL',
  VLOOKUP: 'VERT.ZOEKEN',
  XLOOKUP: 'X.ZOEKEN',
};

const ENGELSE_NAMEN: ReadonlyMap<string, string> = new Map(
  Object.entries(NEDERLANDSE_NAMEN).map(([engels, nederlands]) => [nederlands, engels]),
);
// Wat hosts en bestanden voor een naam zetten als zij een functie niet uit zichzelf kennen.
const VOORVOEGSELS = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.|__XLUDF\.|_XLDUDF_)+/;
const MET_NAAMRUIMTE = /^(?:.+\.)?BWMO[._](?:BWMO_)?(.+)$/;

/** De naam van een functie zonder voorvoegsel van een host, in het Engels en in hoofdletters. */
export function functienaam(geschreven: string): string {
  const naam = geschreven.toUpperCase().replace(VOORVOEGSELS, '');
  const eigen = MET_NAAMRUIMTE.exec(naam);
  if (eigen) return `BWMO_${eigen[1]!}`;
  return ENGELSE_NAMEN.get(naam) ?? naam;
}

/** De naam zoals een Nederlandse gebruiker haar leest. */
export function nederlandseNaam(engels: string): string {
  return NEDERLANDSE_NAMEN[engels] ?? engels;
}

/** Of het een functie van deze rekenhulp is. */
export function isEigen(naam: string): boolean {
  return naam.startsWith('BWMO_');
}
