import { Werkmapfout } from './werkmapfout';

/** Zoveel tekens kan elke host bij een werkmap bewaren. */
export const MEESTE_TEKENS_INSTELLING = 8000;

/** Eist dat een instelling in elke host past. Fout: te lang, met wat te doen. */
export function eisInstelling(naam: string, waarde: string): void {
  if (waarde.length > MEESTE_TEKENS_INSTELLING) {
    throw new Werkmapfout(
      `De instelling ${naam} is te lang om bij deze werkmap te bewaren: ${waarde.length} tekens, en er passen er ${MEESTE_TEKENS_INSTELLING}. Bewaar minder.`,
    );
  }
}
