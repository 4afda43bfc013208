import { roeptEigenFunctieAan } from './eigenFunctie';
import { metDecimalePunt, metPuntkomma } from './scheiding';
import { perStuk, sluithaakje, type Stuk, stukkenVan } from './stukken';

const EXCELNAAM = /^_xldudf_BWMO[_.](\w+)$/i;
const EIGEN_NAAM = /^BWMO_\w+$/i;
const OMHULSEL = /^_{1,2}xludf\.DUMMYFUNCTION$/i;
const LOSSE_AANROEP = /^\w+\([^()]*\)$/;
const ANDER_BESTAND = /^\[\d+\]$/;

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
  if (!formule.startsWith('=')) return false;
  const stukken = stukkenVan(formule.slice(1), 'en').filter(({ soort }) => soort !== 'wit');
  const binnen = omhuldeTekst(stukken, 0)?.binnen;
  return binnen !== undefined && /^"?COMPUTED_VALUE"?$/.test(binnen);
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
  const stukken = stukkenVan(formule, 'en');
  // Excel zet er het nummer van de invoegtoepassing als bestand voor: [1]!_xldudf_BWMO_X.
  const nummers = new Set(
    stukken.flatMap(({ soort, tekst }, i) =>
      soort === 'functie' &&
      EXCELNAAM.test(tekst) &&
      stukken[i - 1]?.tekst === '!' &&
      ANDER_BESTAND.test(stukken[i - 2]?.tekst ?? '')
        ? [i - 1, i - 2]
        : [],
    ),
  );
  return stukken
    .map(({ soort, tekst }, i) => {
      if (nummers.has(i)) return '';
      const naam = soort === 'functie' ? EXCELNAAM.exec(tekst)?.[1] : undefined;
      return naam === undefined ? tekst : `BWMO_${naam.toUpperCase()}`;
    })
    .join('');
}

/** Vervangt de naam van elke aanroep; tekst, bladnamen en namen van bereiken blijven staan. */
function perNaam(formule: string, vervang: (naam: string) => string): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => (soort === 'functie' ? vervang(tekst) : tekst));
}

interface Omhulling {
  readonly binnen: string;
  /** Het nummer van het haakje dat er als eerste opengaat; wat erbij hoort loopt tot dat weer sluit. */
  readonly open: number;
}

/** Wat Google Sheets om een onbekende functie heen bewaarde, als het bij stuk `nummer` begint. */
function omhuldeTekst(stukken: readonly Stuk[], nummer: number): Omhulling | null {
  const stuk = stukken[nummer];
  if (stuk?.soort !== 'functie') return null;
  const open = zonderWit(stukken, nummer + 1);
  const eerste = zonderWit(stukken, open + 1);
  // Google Sheets zet er precies één IFERROR omheen.
  const metVangnet = /^IFERROR$/i.test(stuk.tekst);
  const binnen = metVangnet ? dummytekst(stukken, eerste) : dummytekst(stukken, nummer);
  return binnen === null ? null : { binnen, open };
}

/** De tekst in `__xludf.DUMMYFUNCTION("…")` bij stuk `nummer`. */
function dummytekst(stukken: readonly Stuk[], nummer: number): string | null {
  const stuk = stukken[nummer];
  if (stuk?.soort !== 'functie' || !OMHULSEL.test(stuk.tekst)) return null;
  const plek = zonderWit(stukken, zonderWit(stukken, nummer + 1) + 1);
  const tekst = stukken[plek];
  if (tekst?.soort !== 'tekst' || stukken[zonderWit(stukken, plek + 1)]?.tekst !== ')') return null;
  return zonderAanhaling(tekst.tekst);
}

function zonderWit(stukken: readonly Stuk[], nummer: number): number {
  return stukken[nummer]?.soort === 'wit' ? nummer + 1 : nummer;
}

/** Kost evenredig tijd: wat hersteld is wordt niet nog eens bekeken. */
function zonderOmhulsel(formule: string): string {
  const stukken = stukkenVan(formule, 'en');
  const eerste = stukken[0]?.tekst === '=' ? 1 : 0;
  const uit: string[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    const omhuld = omhuldeTekst(stukken, nummer);
    const binnen = omhuld && alsPoortformule(omhuld.binnen);
    if (omhuld && binnen !== null && roeptEigenFunctieAan(binnen)) {
      // Zonder sluithaakje hoort alles erbij wat nog komt.
      const tot = Math.min(stukken.length, sluithaakje(stukken, omhuld.open) + 1);
      const heel = nummer === eerste && tot === stukken.length;
      uit.push(heel || LOSSE_AANROEP.test(binnen) ? binnen : `(${binnen})`);
      nummer = tot;
    } else {
      uit.push(stukken[nummer]!.tekst);
      nummer += 1;
    }
  }
  return uit.join('');
}

function zonderAanhaling(tekst: string): string {
  return tekst.slice(1, -1).replace(/""/g, '"');
}

/** Een rekenblad in het Nederlands bewaart `;` en decimale komma’s, een Engels komma’s en punten. */
function alsPoortformule(bewaard: string): string {
  const formule = bewaard.replace(/^=/, '');
  return stukkenVan(formule, 'nl').some(({ tekst }) => tekst === ';')
    ? metDecimalePunt(formule)
    : metPuntkomma(formule);
}
