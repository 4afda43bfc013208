import type { ICellData, IWorkbookData } from '@univerjs/core';

/** Werk zoals het in de browser bewaard blijft. */
export interface Werk {
  readonly versie: typeof VERSIE;
  readonly naam: string | null;
  readonly gewijzigd: boolean;
  /** Of het precies is wat er in het bestand staat waaruit het geopend is. */
  readonly onaangeroerd?: boolean;
  readonly boek: IWorkbookData;
  /** Wanneer het bewaard is, in milliseconden sinds 1970; werk van voor 0.5.0 weet dat niet. */
  readonly wanneer?: number;
}

/** Waarom bewaard werk niet te openen is. */
export type Onleesbaar = 'anderProgramma' | 'beschadigd';

export const VERSIE = 1;

/** Het bewaarde werk, of waarom het niet te openen is. */
export function leesWerk(bewaard: unknown): Werk | Onleesbaar {
  if (!isVoorwerp(bewaard)) return 'beschadigd';
  const { versie, naam, gewijzigd, onaangeroerd, boek, wanneer } = bewaard;
  if (typeof versie === 'number' && versie !== VERSIE) return 'anderProgramma';
  if (versie !== VERSIE || !isBoek(boek)) return 'beschadigd';
  return {
    versie: VERSIE,
    naam: typeof naam === 'string' ? naam : null,
    gewijzigd: gewijzigd === true,
    ...(onaangeroerd === true && { onaangeroerd }),
    boek,
    ...(typeof wanneer === 'number' && { wanneer }),
  };
}

/** Of er in geen enkel blad iets staat. */
export function isLeeg({ sheets, sheetOrder }: IWorkbookData): boolean {
  const rijen = Object.values(sheets).flatMap(({ cellData = {} }) =>
    Object.values(cellData as Record<number, Record<number, ICellData | null>>),
  );
  const cellen = rijen.flatMap((rij) => Object.values(rij));
  return sheetOrder.length <= 1 && cellen.every((cel) => (cel?.v ?? cel?.f ?? cel?.p ?? null) === null);
}

// Het rekenblad gelooft wat het krijgt: een blad zonder rijen of een naam te veel laat het al niet meer beginnen.
function isBoek(boek: unknown): boek is IWorkbookData {
  if (!isVoorwerp(boek) || !isVoorwerp(boek['sheets']) || !Array.isArray(boek['sheetOrder'])) return false;
  const { sheets, sheetOrder } = boek;
  return (
    sheetOrder.length > 0 &&
    sheetOrder.every((id) => isBlad(sheets[String(id)])) &&
    Object.keys(sheets).every((id) => sheetOrder.includes(id))
  );
}

const isBlad = (blad: unknown): boolean =>
  isVoorwerp(blad) &&
  typeof blad['name'] === 'string' &&
  isVoorwerp(blad['cellData'] ?? {}) &&
  Object.values(blad['cellData'] ?? {}).every(
    (rij) => isVoorwerp(rij) && Object.values(rij).every((cel) => cel === null || isVoorwerp(cel)),
  );

const isVoorwerp = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
