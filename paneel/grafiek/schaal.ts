const STAPPEN = [1, 2, 5];

/**
 * De kleinste stap uit 1, 2, 5, 10, 20, 50 … waarmee hoogstens `hoogstens` streepjes tussen `van` en `tot` liggen.
 *
 * Vereist: `van` < `tot` en `hoogstens` minstens 2.
 */
export function mooieStap(van: number, tot: number, hoogstens: number): number {
  return eersteStap(van, tot, hoogstens, (stap) => streepjes(van, tot, stap).length);
}

/** De veelvouden van `stap` van `van` tot en met `tot`. */
export function streepjes(van: number, tot: number, stap: number): number[] {
  // Delen door een stap als 0,1 geeft ruis; een miljardste stap telt als erop.
  const eerste = Math.ceil(van / stap - 1e-9);
  const laatste = Math.floor(tot / stap + 1e-9);
  return Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, i) => zuiver((eerste + i) * stap));
}

/** Een as die op streepjes begint en eindigt. */
export interface As {
  readonly van: number;
  readonly tot: number;
  readonly streepjes: readonly number[];
}

/** Een as waar alle getallen op passen, met hoogstens `hoogstens` streepjes, en altijd plaats voor drie. */
export function asOver(kleinste: number, grootste: number, hoogstens: number): As {
  const tot = kleinste === grootste ? kleinste + 1 : grootste;
  // Ruis van een miljardste stap maakt de as niet een stap langer.
  const ruim = (stap: number) =>
    [Math.floor(kleinste / stap + 1e-9) * stap, Math.ceil(tot / stap - 1e-9) * stap] as const;
  const stap = eersteStap(
    kleinste,
    tot,
    Math.max(3, hoogstens),
    (kandidaat) => streepjes(...ruim(kandidaat), kandidaat).length,
  );
  const lijst = streepjes(...ruim(stap), stap);
  return { van: lijst[0]!, tot: lijst[lijst.length - 1]!, streepjes: lijst };
}

function eersteStap(van: number, tot: number, hoogstens: number, aantal: (stap: number) => number): number {
  for (let macht = Math.floor(Math.log10((tot - van) / hoogstens)); ; macht += 1) {
    const stap = STAPPEN.map((begin) => zuiver(begin * 10 ** macht)).find(
      (kandidaat) => aantal(kandidaat) <= hoogstens,
    );
    if (stap !== undefined) return stap;
  }
}

/** De getallen die er zijn; `null` en wat geen eindig getal is tellen niet mee. */
export function bekend(waarden: readonly (number | null)[]): number[] {
  return waarden.filter((waarde): waarde is number => waarde !== null && Number.isFinite(waarde));
}

// Nul komma één plus nul komma twee: twaalf cijfers zijn genoeg en verbergen de ruis. Min nul wordt nul.
function zuiver(getal: number): number {
  return Number(getal.toPrecision(12)) + 0;
}
