import type { Cel } from '../../core/waarde';
import type { Inhoud, Schrijfcel, Tekst } from './poort';

/** Of een cel tekst is die tekst moet blijven. */
export function isTekst(cel: Schrijfcel): cel is Tekst {
  return typeof cel === 'object' && cel !== null;
}

/** Tekst die iemand typte of die ergens gelezen is: wat met `=` begint wordt daar geen formule van. */
export function alsTekst(tekst: string): Schrijfcel {
  return tekst.startsWith('=') ? { tekst } : tekst;
}

/** Of een cel een formule wordt. */
export function isFormule(cel: Schrijfcel): cel is string {
  return typeof cel === 'string' && cel.startsWith('=');
}

/** Wat er te schrijven is om precies terug te krijgen wat er gelezen is: een formule als formule, tekst als tekst. */
export function omTerugTeZetten({ waarden, formules, datums }: Inhoud): Schrijfcel[][] {
  return waarden.map((rij, r) =>
    rij.map((waarde, k): Schrijfcel => {
      const formule = formules[r]?.[k] ?? '';
      if (formule !== '') return formule;
      if (waarde === '') return null;
      return typeof waarde === 'string' && datums?.[r]?.[k] !== true ? { tekst: waarde } : waarde;
    }),
  );
}

/** De waarde die er na het schrijven staat; van een formule de formule zelf. */
export function waardeVanSchrijfcel(cel: Schrijfcel): Cel {
  return isTekst(cel) ? cel.tekst : cel;
}
