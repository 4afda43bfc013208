import type { Cel } from '../../core/waarde';
import { decimaalVanTekst, alsGetal } from '../../core/getal/decimaal';
import type { Foutcode } from './foutcodes';
import { weigering } from './zinnen';

/** Een foutwaarde in een cel, met de zin van onze functie als die er een gaf. */
export interface Celfout {
  readonly fout: Foutcode;
  readonly zin?: string;
}

export type Formulewaarde = Cel | Celfout;
export type Cellen = readonly (readonly Formulewaarde[])[];

/** Wat een deel van een formule oplevert: altijd een rechthoek van minstens één cel. */
export interface Rooster {
  readonly cellen: Cellen;
  /** Of het cellen van een blad zijn: tekst daarin telt niet mee in een som, losse tekst is een fout. */
  readonly verwijzing?: true;
  /** Een hele rij of kolom, afgekapt na de laatste gebruikte cel. */
  readonly open?: string;
}

export const NIET_BESCHIKBAAR: Celfout = { fout: '#N/A' };
export const GEEN_WAARDE: Celfout = { fout: '#VALUE!' };

export function isFout(waarde: Formulewaarde): waarde is Celfout {
  return typeof waarde === 'object' && waarde !== null;
}

/** Maakt van één waarde een rooster. */
export function los(waarde: Formulewaarde): Rooster {
  return { cellen: [[waarde]] };
}

/** Een losse waarde als rooster; een rooster blijft zoals het is. */
export function alsRooster(uitkomst: Rooster | Formulewaarde): Rooster {
  return typeof uitkomst === 'object' && uitkomst !== null && 'cellen' in uitkomst ? uitkomst : los(uitkomst);
}

/** De cel linksboven; bij een losse waarde de waarde zelf. */
export function eersteCel({ cellen }: Rooster): Formulewaarde {
  return cellen[0]![0]!;
}

export function isEnkel({ cellen }: Rooster): boolean {
  return cellen.length === 1 && cellen[0]!.length === 1;
}

/** Alle cellen achter elkaar, rij voor rij. */
export function plat({ cellen }: Rooster): readonly Formulewaarde[] {
  return cellen.length === 1 ? cellen[0]! : cellen.flat();
}

/** Eist een bereik met een begin en een eind: in een afgekapte kolom ontbreken lege cellen. */
export function gesloten(rooster: Rooster): Rooster {
  if (rooster.open !== undefined) throw weigering.heleKolom(rooster.open);
  return rooster;
}

// Een tekst zonder cijfers is zeker geen getal; met cijfers hangt het van de taal van het rekenblad af.
const GEHEEL = /^\s*[+-]?\d{1,15}\s*$/;

/** De waarde als getal, zoals een rekenblad dat doet bij een bewerking: leeg is 0, WAAR is 1. */
export function alsRekengetal(waarde: Formulewaarde): number | Celfout {
  if (waarde === null) return 0;
  if (typeof waarde === 'number') return waarde;
  if (typeof waarde === 'boolean') return Number(waarde);
  if (isFout(waarde)) return waarde;
  if (GEHEEL.test(waarde)) return Number(waarde);
  if (/\d/.test(waarde)) throw weigering.tekstAlsGetal();
  return GEEN_WAARDE;
}

/** De waarde als tekst, zoals bij `&`. */
export function alsTekst(waarde: Formulewaarde): string | Celfout {
  if (waarde === null) return '';
  if (typeof waarde === 'string' || isFout(waarde)) return waarde;
  if (typeof waarde === 'number' && Number.isSafeInteger(waarde)) return String(waarde);
  throw weigering.getalAlsTekst();
}

/** De waarde als WAAR of ONWAAR, zoals een voorwaarde haar leest. */
export function alsToets(waarde: Formulewaarde): boolean | Celfout {
  if (typeof waarde === 'boolean' || isFout(waarde)) return waarde;
  if (waarde === null) return false;
  if (typeof waarde === 'number') return waarde !== 0;
  const woord = waarde.trim().toUpperCase();
  if (woord === 'TRUE' || woord === 'WAAR') return true;
  if (woord === 'FALSE' || woord === 'ONWAAR') return false;
  return GEEN_WAARDE;
}

/** Een uitkomst als cel: wat te groot is om een getal te zijn wordt een foutwaarde. */
export function getalcel(getal: number): Formulewaarde {
  if (!Number.isFinite(getal)) return { fout: '#NUM!' };
  return getal === 0 ? 0 : getal;
}

/** Een getal met de vijftien cijfers die een rekenblad laat meetellen. */
export function vijftien(getal: number): number {
  return alsGetal(decimaalVanTekst(getal.toPrecision(15)));
}

/**
 * Rekent cel voor cel, ook waar een foutwaarde staat. Een losse waarde, rij of kolom geldt voor elke rij en kolom van
 * de andere; waar een rooster te klein is komt `#N/B`.
 */
export function overCellen(
  roosters: readonly Rooster[],
  doe: (waarden: readonly Formulewaarde[]) => Formulewaarde,
): Rooster {
  roosters.forEach(gesloten);
  const rijen = Math.max(...roosters.map(({ cellen }) => cellen.length));
  const kolommen = Math.max(...roosters.map(({ cellen }) => cellen[0]!.length));
  const cellen = Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => doe(roosters.map(({ cellen: van }) => celIn(van, r, k)))),
  );
  return { cellen };
}

/** Rekent cel voor cel; een foutwaarde gaat voor. */
export function perCel(
  roosters: readonly Rooster[],
  doe: (waarden: readonly Formulewaarde[]) => Formulewaarde,
): Rooster {
  return overCellen(roosters, (waarden) => waarden.find(isFout) ?? doe(waarden));
}

function celIn(cellen: Cellen, r: number, k: number): Formulewaarde {
  const rij = cellen[cellen.length === 1 ? 0 : r];
  const cel = rij?.[rij.length === 1 ? 0 : k];
  return cel === undefined ? NIET_BESCHIKBAAR : cel;
}

/** Rekent cel voor cel met getallen. */
export function perGetal(
  roosters: readonly Rooster[],
  doe: (...getallen: readonly number[]) => Formulewaarde,
): Rooster {
  return perCel(roosters, (waarden) => {
    const getallen: number[] = [];
    for (const waarde of waarden) {
      const getal = alsRekengetal(waarde);
      if (typeof getal !== 'number') return getal;
      getallen.push(getal);
    }
    return doe(...getallen);
  });
}
