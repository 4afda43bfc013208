/** Wat alleen Excel te zeggen heeft, als het paneel er niet kan draaien. */
export const excelzinnen = {
  officeJsOntbreekt: () =>
    'Het bestand office.js van Microsoft kon niet geladen worden. Vraag uw beheerder of appsforoffice.microsoft.com is ' +
    'toegestaan en open het paneel opnieuw.',
  gewoneBrowser: () => 'Dit paneel hoort in Excel, en u hebt het in een gewone browser geopend.',
  excelTeOud: () =>
    'Deze Excel kan de rekenhulp niet draaien. Nodig is Excel 2021 of nieuwer, Microsoft 365, Excel voor Mac of ' +
    'Excel voor het web; op een iPad en in Excel 2016 en 2019 werkt het niet. Werk Excel bij via Bestand → ' +
    'Account → Office-updates, of open de werkmap in Excel voor het web.',
  zonderExcel: () =>
    'De werkbank is hetzelfde paneel met een eigen rekenblad, in uw browser en alleen op uw computer. Start ' +
    'haar met deze opdracht in de map van de rekenhulp, of vraag het uw beheerder.',
} as const;
