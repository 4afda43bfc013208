import { poortzinnen } from './zinnen';

/** Zoveel tekens kan elke host bij een werkmap bewaren. */
export const MEESTE_TEKENS_INSTELLING = 8000;

/** De instelling met de weg terug, zolang er iets geschreven wordt. */
export const DAGBOEK = 'bezig';

/** Eist dat een instelling in elke host past. Fout: te lang, met wat te doen. */
export function eisInstelling(naam: string, waarde: string): void {
  if (waarde.length > MEESTE_TEKENS_INSTELLING) {
    throw poortzinnen.instellingTeLang(naam, waarde.length, MEESTE_TEKENS_INSTELLING);
  }
}
