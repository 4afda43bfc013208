import type { Rekendefinitie } from '../../core/definitie';
import type { Cel, Eenheid, Waarde } from '../../core/waarde';
import { type Celuitkomst, naarCellen } from '../../core/grens/uitvoer';
import type { Invoercel, Stap } from '../../core/rekengang';

/** Een cel van de uitkomst, vanaf 0; de kopregel telt mee. */
export interface Celplaats {
  readonly rij: number;
  readonly kolom: number;
}

/** Een stap van de rekengang, bekeken vanuit één cel van de uitkomst. */
export interface Stapregel {
  readonly naam: string;
  readonly eenheid: Eenheid;
  /** De waarde bij deze cel; `null` als de stap alleen een lijst is die niet bij één cel hoort. */
  readonly waarde: Cel;
  /** Alle waarden, als de stap er meer heeft. */
  readonly lijst: readonly Cel[] | null;
  /** De namen van de waarden als zij niet gelijk lopen met de uitkomst. */
  readonly namen: readonly string[] | null;
  /** Welke waarde uit de lijst bij deze cel hoort. */
  readonly plek: number | null;
  /** De cel van een argument waar de waarde uit overgenomen is. */
  readonly uit: Invoercel | null;
}

/** De uitkomst als rijen, ook als zij één cel is. */
export function alsRijen(uitkomst: Celuitkomst): readonly (readonly Cel[])[] {
  return Array.isArray(uitkomst) ? uitkomst : [[uitkomst]];
}

/** Of de uitkomst met een kopregel begint. */
export function heeftKop({ resultaat }: Rekendefinitie, uitkomst: Celuitkomst): boolean {
  const [eerste = []] = alsRijen(uitkomst);
  if (resultaat.koppen) return resultaat.koppen.every((kop, k) => eerste[k] === kop);
  return resultaat.eigenKop === true && eerste.every((cel) => typeof cel === 'string');
}

/** Of de kolommen van de uitkomst iets anders zijn dan de rijen; zo niet, dan is één rij een kolom die gekanteld is. */
export function isTabel({ resultaat }: Rekendefinitie, stappen: readonly Stap[]): boolean {
  return (
    resultaat.koppen !== undefined ||
    stappen.some((stap) => stap.rij !== undefined || stap.kolommen !== undefined)
  );
}

/**
 * De stappen die bij één cel van de uitkomst horen, in de volgorde van de berekening; de laatste is die cel zelf.
 * Zonder plaats alle stappen.
 */
export function stappenVoor(
  definitie: Rekendefinitie,
  uitkomst: Celuitkomst,
  stappen: readonly Stap[],
  plaats: Celplaats | null,
): Stapregel[] {
  const rijen = alsRijen(uitkomst);
  const kop = heeftKop(definitie, uitkomst);
  // Een tabel van één rij blijft een tabel; alleen een sleutel in een rij geeft een lijst langs de kolommen.
  const gekanteld = rijen.length === 1 && !isTabel(definitie, stappen);
  const rij = plaats && plaats.rij - (kop ? 1 : 0);
  const nummer = gekanteld ? (plaats?.kolom ?? null) : rij;
  return stappen
    .filter((stap) => {
      if (!plaats || rij === null) return true;
      if (rij < 0) return stap.rij === undefined && stap.kolommen === undefined;
      return (stap.rij ?? rij) === rij && (stap.kolommen?.includes(plaats.kolom) ?? true);
    })
    .map((stap) => stapregel(stap, nummer));
}

function stapregel({ naam, eenheid, waarde, los, uit }: Stap, nummer: number | null): Stapregel {
  if (!isLijst(waarde)) {
    return { naam, eenheid, waarde: alsCel(waarde), lijst: null, namen: null, plek: null, uit: uit ?? null };
  }
  const lijst = waarde.map(alsCel);
  const plek = los || nummer === null || nummer < 0 || nummer >= lijst.length ? null : nummer;
  return {
    naam,
    eenheid,
    waarde: plek === null ? null : lijst[plek]!,
    lijst,
    namen: los ?? null,
    plek,
    uit: uit ?? null,
  };
}

function isLijst(waarde: Stap['waarde']): waarde is readonly Waarde[] {
  return Array.isArray(waarde);
}

function alsCel(waarde: Waarde): Cel {
  return naarCellen(waarde) as Cel;
}
