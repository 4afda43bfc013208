import { excelzinnen } from './zinnen';

/** Wat Excel moet kunnen; het manifest vraagt hetzelfde en een toets vergelijkt ze. */
export const EISEN = [
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.2'],
  ['ExcelApi', '1.9'],
] as const;

/** De zin voor een Excel die iets mist; `null` als alles er is. */
export function tekortAanExcel(steunt: (naam: string, versie: string) => boolean): string | null {
  return EISEN.every(([naam, versie]) => steunt(naam, versie)) ? null : excelzinnen.excelTeOud();
}
