import { alsGetal, type Decimaal, macht10 } from '../getal/decimaal';

/**
 * De gevraagde bezetting a = instroom × verblijfsduur. Gesplitst in een heel deel en een rest, zodat plekken − a
 * geen cijfers verliest als a groot is en het aantal plekken er net boven ligt.
 */
export interface Vraag {
  readonly getal: number;
  readonly heel: number;
  readonly rest: number;
}

// Kleiner dan dit is een verschil afronding van de drijvende komma, geen verschil in wachttijd of kans.
const RUIS = 1e-12;

export function vraagVan(clienten: Decimaal): Vraag {
  const eenheid = macht10(clienten.schaal);
  return {
    getal: alsGetal(clienten),
    heel: Number(clienten.waarde / eenheid),
    rest: alsGetal({ waarde: clienten.waarde % eenheid, schaal: clienten.schaal }),
  };
}

/** Hoeveel plekken er gemiddeld vrij zouden zijn: plekken − a. */
export function ruimte(vraag: Vraag, plekken: number): number {
  return plekken - vraag.heel - vraag.rest;
}

/**
 * Erlang B: de kans dat alle plekken bezet zijn als wie niet terechtkan vertrekt.
 *
 * Rekent met de omgekeerde kans: 1/B₀ = 1 en 1/Bₖ = 1 + (k/a)/Bₖ₋₁. Daarin wordt alleen opgeteld en vermenigvuldigd,
 * dus er gaan geen cijfers verloren; loopt de omgekeerde kans over, dan is de kans 0. Vereist een instroom boven 0.
 */
export function weigerkans({ getal }: Vraag, plekken: number): number {
  let omgekeerd = 1;
  for (let k = 1; k <= plekken; k += 1) omgekeerd = 1 + omgekeerd * (k / getal);
  return 1 / omgekeerd;
}

/** Erlang C: de kans dat iemand moet wachten, uit de weigerkans. Vereist plekken > a. */
export function wachtkans(vraag: Vraag, plekken: number, weiger: number): number {
  return Math.min(1, (plekken * weiger) / (ruimte(vraag, plekken) + vraag.getal * weiger));
}

/** De gemiddelde wachttijd in maanden bij een exponentiële verblijfsduur (M/M/c). Vereist plekken > a. */
export function wachttijd(vraag: Vraag, plekken: number, weiger: number, verblijfsduur: number): number {
  return (wachtkans(vraag, plekken, weiger) * verblijfsduur) / ruimte(vraag, plekken);
}

/**
 * Het kleinste aantal plekken waarvoor `maat(plekken, weigerkans)` hoogstens de norm is; de maat daalt met elke plek.
 *
 * Loopt de aantallen één keer langs. Vereist een norm boven 0: de weigerkans daalt tot 0, dus de maat komt er altijd onder.
 */
export function kleinsteAantal(
  { getal }: Vraag,
  norm: number,
  maat: (plekken: number, weigerkans: number) => number,
): number {
  let omgekeerd = 1;
  let plekken = 0;
  while (!(maat(plekken, 1 / omgekeerd) <= norm * (1 + RUIS))) {
    plekken += 1;
    omgekeerd = 1 + omgekeerd * (plekken / getal);
  }
  return plekken;
}
