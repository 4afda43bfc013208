/** Een gewone spreadsheetfunctie met haar Nederlandse en Engelse naam. */
export interface GewoneFunctie {
  readonly naam: string;
  readonly engels: string;
  readonly argumenten: readonly string[];
  readonly uitleg: string;
}

/** De gewone spreadsheetfuncties die een controller in het Nederlands typt. Een argument met `[` is facultatief. */
export const GEWONE_FUNCTIES: readonly GewoneFunctie[] = [
  { naam: 'SOM', engels: 'SUM', argumenten: ['getal1', '[getal2]'], uitleg: 'Telt getallen op.' },
  {
    naam: 'ALS',
    engels: 'IF',
    argumenten: ['toets', 'als_waar', '[als_onwaar]'],
    uitleg: 'Geeft de ene waarde als iets klopt en anders de andere.',
  },
  {
    naam: 'GEMIDDELDE',
    engels: 'AVERAGE',
    argumenten: ['getal1', '[getal2]'],
    uitleg: 'Geeft het gemiddelde.',
  },
  { naam: 'AFRONDEN', engels: 'ROUND', argumenten: ['getal', 'decimalen'], uitleg: 'Rondt een getal af.' },
  { naam: 'MIN', engels: 'MIN', argumenten: ['getal1', '[getal2]'], uitleg: 'Geeft het kleinste getal.' },
  { naam: 'MAX', engels: 'MAX', argumenten: ['getal1', '[getal2]'], uitleg: 'Geeft het grootste getal.' },
  {
    naam: 'AANTAL',
    engels: 'COUNT',
    argumenten: ['waarde1', '[waarde2]'],
    uitleg: 'Telt de cellen met een getal.',
  },
  {
    naam: 'AANTALARG',
    engels: 'COUNTA',
    argumenten: ['waarde1', '[waarde2]'],
    uitleg: 'Telt de cellen die niet leeg zijn.',
  },
  {
    naam: 'SOM.ALS',
    engels: 'SUMIF',
    argumenten: ['bereik', 'voorwaarde', '[optelbereik]'],
    uitleg: 'Telt op wat aan een voorwaarde voldoet.',
  },
  {
    naam: 'AANTAL.ALS',
    engels: 'COUNTIF',
    argumenten: ['bereik', 'voorwaarde'],
    uitleg: 'Telt de cellen die aan een voorwaarde voldoen.',
  },
  {
    naam: 'VERT.ZOEKEN',
    engels: 'VLOOKUP',
    argumenten: ['zoekwaarde', 'tabel', 'kolom', '[benaderen]'],
    uitleg: 'Zoekt een waarde in de eerste kolom van een tabel en geeft de cel in een andere kolom.',
  },
  {
    naam: 'INDEX',
    engels: 'INDEX',
    argumenten: ['bereik', 'rij', '[kolom]'],
    uitleg: 'Geeft de cel op een rij en kolom van een bereik.',
  },
  {
    naam: 'ALS.FOUT',
    engels: 'IFERROR',
    argumenten: ['waarde', 'als_fout'],
    uitleg: 'Geeft een andere waarde als er een fout staat.',
  },
  {
    naam: 'SOMPRODUCT',
    engels: 'SUMPRODUCT',
    argumenten: ['reeks1', '[reeks2]'],
    uitleg: 'Vermenigvuldigt reeksen cel voor cel en telt de uitkomsten op.',
  },
  { naam: 'EN', engels: 'AND', argumenten: ['toets1', '[toets2]'], uitleg: 'WAAR als alles klopt.' },
  { naam: 'OF', engels: 'OR', argumenten: ['toets1', '[toets2]'], uitleg: 'WAAR als er iets klopt.' },
  { naam: 'NIET', engels: 'NOT', argumenten: ['toets'], uitleg: 'Draait WAAR en ONWAAR om.' },
];

/** Van Nederlandse naar Engelse functienaam. */
export const ENGELS_BIJ: ReadonlyMap<string, string> = new Map(
  GEWONE_FUNCTIES.map(({ naam, engels }) => [naam, engels]),
);

/** Van Engelse naar Nederlandse functienaam. */
export const NEDERLANDS_BIJ: ReadonlyMap<string, string> = new Map(
  GEWONE_FUNCTIES.map(({ naam, engels }) => [engels, naam]),
);
