const STAPPEN = [1, 2, 5];
// Streepjes liggen nooit dichter opeen dan wat van twaalf cijfers nog te onderscheiden is.
const FIJNST = 1e-12;
const SMALST = 1e-300;

/**
 * De kleinste stap uit 1, 2, 5, 10, 20, 50 … waarmee hoogstens `hoogstens` streepjes tussen `van` en `tot` liggen.
 *
 * Vereist: `van` < `tot`, beide eindig en hoogstens 1e308 groot, en `hoogstens` minstens 2.
 */
export function mooieStap(van: number, tot: number, hoogstens: number): number {
  return eersteStap(van, tot, hoogstens, (stap) => aantal(binnen(van, tot, stap)));
}

/** De veelvouden van `stap` van `van` tot en met `tot`. */
export function streepjes(van: number, tot: number, stap: number): number[] {
  return veelvouden(binnen(van, tot, stap), stap);
}

/** Een as die op streepjes begint en eindigt. */
export interface As {
  readonly van: number;
  readonly tot: number;
  readonly streepjes: readonly number[];
}

/**
 * Een as waar alle getallen op passen, met hoogstens `hoogstens` streepjes, en altijd plaats voor drie.
 *
 * Een uiteinde ligt alleen naast zijn streepje als het getal er rekenruis boven of onder ligt.
 * Vereist: `kleinste` ≤ `grootste`, beide eindig en hoogstens 1e308 groot.
 */
export function asOver(kleinste: number, grootste: number, hoogstens: number): As {
  const tot = Math.max(
    grootste,
    kleinste === grootste ? kleinste + 1 : 0,
    kleinste + smalst(kleinste, grootste),
  );
  const stap = eersteStap(kleinste, tot, Math.max(3, hoogstens), (kandidaat) =>
    aantal(buitenom(kleinste, tot, kandidaat)),
  );
  const lijst = veelvouden(buitenom(kleinste, tot, stap), stap);
  return {
    van: Math.min(kleinste, lijst[0]!),
    tot: Math.max(grootste, lijst[lijst.length - 1]!),
    streepjes: lijst,
  };
}

/** De getallen die er zijn; `null` en wat geen eindig getal is tellen niet mee. */
export function bekend(waarden: readonly (number | null)[]): number[] {
  return waarden.filter((waarde): waarde is number => waarde !== null && Number.isFinite(waarde));
}

/** Hoeveelste veelvouden van een stap, van de eerste tot en met de laatste. */
type Rangen = readonly [eerste: number, laatste: number];

function eersteStap(van: number, tot: number, hoogstens: number, telt: (stap: number) => number): number {
  // Eerst delen en dan pas aftrekken: het verschil van twee grote getallen kan te groot zijn.
  const ruimte = Math.max(tot / hoogstens - van / hoogstens, smalst(van, tot) / hoogstens);
  for (let macht = Math.floor(Math.log10(ruimte)); ; macht += 1) {
    const stap = STAPPEN.map((begin) => Number(`${begin}e${macht}`)).find(
      (kandidaat) => telt(kandidaat) <= hoogstens,
    );
    if (stap !== undefined) return stap;
  }
}

function binnen(van: number, tot: number, stap: number): Rangen {
  const ruis = ruisVan(van, tot, stap);
  return [Math.ceil((van - ruis) / stap), Math.floor((tot + ruis) / stap)];
}

function buitenom(van: number, tot: number, stap: number): Rangen {
  const ruis = ruisVan(van, tot, stap);
  return [Math.floor((van + ruis) / stap), Math.ceil((tot - ruis) / stap)];
}

// 0,1 + 0,2 is iets meer dan 0,3. Zulke ruis groeit met het getal; op een lange as is een deel van een stap al geld.
function ruisVan(van: number, tot: number, stap: number): number {
  return Math.min(stap * 1e-9, grootte(van, tot) * FIJNST);
}

function smalst(van: number, tot: number): number {
  return Math.max(SMALST, grootte(van, tot) * FIJNST);
}

function grootte(van: number, tot: number): number {
  return Math.max(Math.abs(van), Math.abs(tot));
}

function aantal([eerste, laatste]: Rangen): number {
  return Math.max(0, laatste - eerste + 1);
}

// Als decimale tekst, want 3 × 0,1 is iets meer dan 0,3 en '3e-1' niet.
function veelvouden(rangen: Rangen, stap: number): number[] {
  const [begin, macht] = stap.toExponential().split('e');
  return Array.from({ length: aantal(rangen) }, (_, i) =>
    Number(`${(rangen[0] + i) * Number(begin)}e${macht!}`),
  );
}
