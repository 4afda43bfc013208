/** Wat Excel moet kunnen; het manifest vraagt hetzelfde en een toets vergelijkt ze. */
export const EISEN = [
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.2'],
  ['ExcelApi', '1.9'],
] as const;

/** De zin voor een Excel die iets mist; `null` als alles er is. */
export function tekortAanExcel(steunt: (naam: string, versie: string) => boolean): string | null {
  return EISEN.every(([naam, versie]) => steunt(naam, versie))
    ? null
    : 'Deze Excel kan de rekenhulp niet draaien. Nodig is Excel 2021 of nieuwer, Microsoft 365, Excel voor Mac of ' +
        'Excel voor het web; op een iPad en in Excel 2016 en 2019 werkt het niet. Werk Excel bij via Bestand → ' +
        'Account → Office-updates, of open de werkmap in Excel voor het web.';
}
