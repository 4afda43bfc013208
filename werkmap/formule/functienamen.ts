import { NAMENLIJST } from './namenlijst';

/** Wat er van een gewone spreadsheetfunctie vaststaat, in welke host zij ook rekent. */
export interface Functienaam {
  /** De naam over de poort en in een bestand. */
  readonly engels: string;
  /** De naam in een Nederlandse Excel. */
  readonly nederlands: string;
  /** Wat Excel in een bestand voor de Engelse naam zet. */
  readonly inBestand: '' | '_xlfn.' | '_xlfn._xlws.';
  /** Neemt een bereik zoals het is, in plaats van er per cel mee te rekenen. */
  readonly neemtBereik: boolean;
  /** Geeft altijd één cel, hoe groot haar argumenten ook zijn. */
  readonly eenCel: boolean;
  /** Of het rekenblad van de werkbank haar uitrekent. */
  readonly inWerkbank: boolean;
}

/** Alle gewone spreadsheetfuncties, op Engelse naam. */
export const FUNCTIENAMEN: ReadonlyMap<string, Functienaam> = new Map(
  NAMENLIJST.trim()
    .split(/\s+/)
    .map((regel) => leesRegel(regel))
    .map((functie) => [functie.engels, functie]),
);

const ENGELSE_NAMEN: ReadonlyMap<string, string> = new Map(
  [...FUNCTIENAMEN.values()].map(({ engels, nederlands }) => [nederlands, engels]),
);
// Wat hosts en bestanden voor een naam zetten als zij een functie niet uit zichzelf kennen.
const VOORVOEGSELS = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.|__XLUDF\.|_XLDUDF_)+/;
const MET_NAAMRUIMTE = /^(?:.+\.)?BWMO[._](?:BWMO_)?(.+)$/;

function leesRegel(regel: string): Functienaam {
  const [namen = '', kenmerken = ''] = regel.split('/');
  const [engels = '', nederlands = engels] = namen.split('=');
  return {
    engels,
    nederlands,
    inBestand: kenmerken.includes('f') ? '_xlfn._xlws.' : kenmerken.includes('n') ? '_xlfn.' : '',
    neemtBereik: kenmerken.includes('b'),
    eenCel: kenmerken.includes('1'),
    inWerkbank: !kenmerken.includes('x'),
  };
}

/**
 * De naam van een functie zonder voorvoegsel van een host, in het Engels en in hoofdletters. Over de poort gaan namen
 * in het Engels, dus wat in beide talen een naam is blijft staan.
 */
export function functienaam(geschreven: string): string {
  const naam = geschreven.toUpperCase().replace(VOORVOEGSELS, '');
  const eigen = MET_NAAMRUIMTE.exec(naam);
  if (eigen) return `BWMO_${eigen[1]!}`;
  return FUNCTIENAMEN.has(naam) ? naam : (ENGELSE_NAMEN.get(naam) ?? naam);
}

/**
 * De Engelse naam van wat een Nederlander typt. Wat in beide talen een naam is, is hier de Nederlandse: `NORM.INV` is
 * in een Nederlandse Excel de oude NORMINV.
 */
export function getypteFunctienaam(getypt: string): string {
  const naam = getypt.toUpperCase();
  return ENGELSE_NAMEN.get(naam) ?? naam;
}

/** Of het alleen in het Nederlands de naam van een functie is. */
export function isAlleenNederlands(getypt: string): boolean {
  const naam = getypt.toUpperCase();
  return ENGELSE_NAMEN.has(naam) && !FUNCTIENAMEN.has(naam);
}

/** De naam zoals een Nederlandse gebruiker haar leest. */
export function nederlandseNaam(engels: string): string {
  return FUNCTIENAMEN.get(engels)?.nederlands ?? engels;
}

/** Of het een functie van deze rekenhulp is. */
export function isEigen(naam: string): boolean {
  return naam.startsWith('BWMO_');
}
