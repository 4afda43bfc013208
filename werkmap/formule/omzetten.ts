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
  /** Het nummer van het eerste stuk erna. */
  readonly tot: number;
}

/** Wat Google Sheets om een onbekende functie heen bewaarde, als het bij stuk `nummer` begint. */
function omhuldeTekst(stukken: readonly Stuk[], nummer: number): Omhulling | null {
  const stuk = stukken[nummer];
  if (stuk?.soort !== 'functie') return null;
  const open = stukken[nummer + 1]?.soort === 'wit' ? nummer + 2 : nummer + 1;
  const eerste = stukken[open + 1]?.soort === 'wit' ? open + 2 : open + 1;
  if (/^IFERROR$/i.test(stuk.tekst)) {
    const binnen = omhuldeTekst(stukken, eerste);
    // Zonder sluithaakje hoort alles erbij wat nog komt.
    return binnen && { binnen: binnen.binnen, tot: Math.min(stukken.length, sluithaakje(stukken, open) + 1) };
  }
  const tekst = stukken[eerste];
  if (!OMHULSEL.test(stuk.tekst) || tekst?.soort !== 'tekst') return null;
  const dicht = stukken[eerste + 1]?.soort === 'wit' ? eerste + 2 : eerste + 1;
  if (stukken[dicht]?.tekst !== ')') return null;
  return { binnen: zonderAanhaling(tekst.tekst), tot: dicht + 1 };
}

function zonderOmhulsel(formule: string): string {
  const stukken = stukkenVan(formule, 'en');
  const eerste = stukken[0]?.tekst === '=' ? 1 : 0;
  const uit: string[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    const omhuld = omhuldeTekst(stukken, nummer);
    const binnen = omhuld && alsPoortformule(omhuld.binnen);
    if (omhuld && binnen !== null && roeptEigenFunctieAan(binnen)) {
      const heel = nummer === eerste && omhuld.tot === stukken.length;
      uit.push(heel || LOSSE_AANROEP.test(binnen) ? binnen : `(${binnen})`);
      nummer = omhuld.tot;
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
