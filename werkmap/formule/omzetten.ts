import { metPuntkomma } from './scheiding';

// Tekst en bladnamen tussen aanhalingstekens, of een woord met de verwijzing naar een ander bestand ervoor.
const STUK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:\[\d+\]!)?[A-Za-z_][\w.]*/g;
const EXCELNAAM = /^(?:\[\d+\]!)?_xldudf_BWMO[_.](\w+)$/i;
const EIGEN_NAAM = /^BWMO_\w+$/i;
const OMHULSEL = /^(?:IFERROR\s*\(\s*)?_{1,2}xludf\.DUMMYFUNCTION\s*\(\s*("(?:[^"]|"")*")\s*\)/i;
const BEVAT_EIGEN_FUNCTIE = /(?:^|[^\w.])(?:_xldudf_)?BWMO[_.]\w+\s*\(/i;
const LOSSE_AANROEP = /^\w+\([^()]*\)$/;

/**
 * Herstelt een formule die door een ander programma is opgeslagen: `_xldudf_BWMO_X(` van Excel en
 * `IFERROR(__xludf.DUMMYFUNCTION("BWMO_X(A1,B1)"),250)` van Google Sheets worden weer `BWMO_X(A1;B1)`.
 *
 * Formules staan zoals over de poort: beginnend met `=`, met `;`. `null` als er niets te herstellen is.
 */
export function herstelFormule(formule: string): string | null {
  if (!formule.startsWith('=')) return null;
  const hersteld = zonderExcelnaam(zonderOmhulsel(formule));
  return hersteld === formule ? null : hersteld;
}

/**
 * Of Google Sheets hier de uitkomst bewaarde van een formule die over meer cellen loopt. Zo’n cel moet leeg zijn
 * voordat die formule weer kan rekenen.
 */
export function isBewaardeUitloop(formule: string): boolean {
  const omhuld = OMHULSEL.exec(formule.slice(1));
  return (
    formule.startsWith('=') && omhuld !== null && /^"?COMPUTED_VALUE"?$/.test(zonderAanhaling(omhuld[1]!))
  );
}

/**
 * Geeft onze functies de naam waarmee een Excel-bestand ze bewaart: `BWMO_X(` wordt `_xldudf_BWMO_X(`. Excel herkent
 * ze daaraan; elk ander programma toont de bewaarde uitkomst. De scheidingstekens blijven zoals ze zijn.
 */
export function alsXldudf(formule: string): string {
  if (!formule.startsWith('=')) return formule;
  return perNaam(formule, (naam) => (EIGEN_NAAM.test(naam) ? `_xldudf_${naam.toUpperCase()}` : naam));
}

function zonderExcelnaam(formule: string): string {
  return perNaam(formule, (naam) =>
    naam.replace(EXCELNAAM, (_, rest: string) => `BWMO_${rest.toUpperCase()}`),
  );
}

/** Vervangt de naam van elke aanroep; tekst, bladnamen en namen van bereiken blijven staan. */
function perNaam(formule: string, vervang: (naam: string) => string): string {
  return formule.replace(STUK, (stuk, plek: number) =>
    /^["']/.test(stuk) || !/^\s*\(/.test(formule.slice(plek + stuk.length)) ? stuk : vervang(stuk),
  );
}

function zonderOmhulsel(formule: string): string {
  for (let plek = 1; plek < formule.length; plek += 1) {
    if (formule[plek] === '"' || formule[plek] === "'") {
      plek = eindeVanTekst(formule, plek) - 1;
      continue;
    }
    const rest = formule.slice(plek);
    const omhuld = OMHULSEL.exec(rest);
    if (!omhuld) continue;
    const binnen = alsPoortformule(zonderAanhaling(omhuld[1]!));
    if (!BEVAT_EIGEN_FUNCTIE.test(binnen)) continue;
    const lengte = /^IFERROR/i.test(rest) ? sluithaakjeNa(rest, omhuld[0].length) : omhuld[0].length;
    const heel = plek === 1 && plek + lengte === formule.length;
    const nieuw = heel || LOSSE_AANROEP.test(binnen) ? binnen : `(${binnen})`;
    return zonderOmhulsel(formule.slice(0, plek) + nieuw + rest.slice(lengte));
  }
  return formule;
}

/** De lengte tot en met het haakje dat de eerste functie van `tekst` sluit, gezocht vanaf `begin`. */
function sluithaakjeNa(tekst: string, begin: number): number {
  let diepte = 1;
  for (let plek = begin; plek < tekst.length; plek += 1) {
    const teken = tekst[plek]!;
    if (teken === '"' || teken === "'") plek = eindeVanTekst(tekst, plek) - 1;
    else if (teken === '(') diepte += 1;
    else if (teken === ')' && --diepte === 0) return plek + 1;
  }
  return tekst.length;
}

/** De plek na het sluitende aanhalingsteken; een verdubbeld teken hoort nog bij de tekst. */
function eindeVanTekst(tekst: string, begin: number): number {
  const teken = tekst[begin]!;
  for (let plek = begin + 1; plek < tekst.length; plek += 1) {
    if (tekst[plek] !== teken) continue;
    if (tekst[plek + 1] !== teken) return plek + 1;
    plek += 1;
  }
  return tekst.length;
}

function zonderAanhaling(tekst: string): string {
  return tekst.slice(1, -1).replace(/""/g, '"');
}

/** Een rekenblad in het Nederlands bewaart `;` en decimale komma’s, een Engels komma’s en punten. */
function alsPoortformule(bewaard: string): string {
  const formule = bewaard.replace(/^=/, '');
  const zonderTekst = formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g, '');
  if (!zonderTekst.includes(';')) return metPuntkomma(formule);
  return formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d),(\d)/g, (stuk, voor?: string, na?: string) =>
    voor === undefined ? stuk : `${voor}.${na!}`,
  );
}
