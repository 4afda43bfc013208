import type { Cel } from '../../core/waarde';
import { waardenVan } from '../aannemen/rekenblad.hulp';
import type { Blad, Validatie } from '../poort/blad';
import type { Schrijfcel, Werkmapnaam } from '../poort/poort';
import { isFormule } from '../poort/schrijfcel';
import type { Werkmapinhoud } from './werkmapinhoud';

interface Toebehoren {
  readonly namen?: readonly Werkmapnaam[];
  readonly validaties?: Readonly<Record<string, readonly Validatie[]>>;
  readonly sjabloonversie?: string;
  /** Waarden die afwijken van wat het rekenblad zelf uitrekent, zoals een foutwaarde. */
  readonly waarden?: Readonly<Record<string, Cel[][]>>;
}

/** Maakt van bladen met formules een werkmap met de uitgerekende waarden. */
export function boekVan(
  bladen: Readonly<Record<string, readonly (readonly Schrijfcel[])[]>>,
  { namen = [], validaties = {}, sjabloonversie, waarden = {} }: Toebehoren = {},
): Werkmapinhoud {
  // Alleen uitrekenen wat niet gegeven is: een foutwaarde komt van een host en niet uit onze eigen rekenaar.
  const uitgerekend = Object.keys(bladen).every((naam) => naam in waarden) ? () => [] : waardenVan(bladen);
  return {
    bladen: Object.entries(bladen).map(([naam, cellen]) => ({
      naam,
      waarden: waarden[naam] ?? uitgerekend(naam),
      formules: cellen.map((rij) => rij.map((cel) => (isFormule(cel) ? cel : ''))),
      validaties: validaties[naam] ?? [],
    })),
    namen,
    sjabloonversie: sjabloonversie ?? null,
  };
}

/** De werkmap die ontstaat als deze bladen worden toegevoegd. */
export function boekUit(bladen: readonly Blad[]): Werkmapinhoud {
  return boekVan(Object.fromEntries(bladen.map(({ naam, cellen }) => [naam, cellen])), {
    namen: bladen.flatMap((blad) => (blad.namen ?? []).map((naam) => ({ ...naam, blad: blad.naam }))),
    validaties: Object.fromEntries(bladen.map(({ naam, validaties = [] }) => [naam, validaties])),
  });
}
