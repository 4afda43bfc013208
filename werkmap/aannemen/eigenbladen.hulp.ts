import type { Cel } from '../../core/waarde';
import type { Kolomnaam } from '../../core/grens/gemeentetabel';

type Rij = Readonly<Partial<Record<Exclude<Kolomnaam, 'gemeente'>, number | null>>> & {
  readonly gemeente: string;
};

/** Een tabel zoals gemeenten haar maken, en wat er hoort uit te komen. Alle bedragen zijn voorbeeldcijfers. */
export interface EigenVoorbeeld {
  readonly naam: string;
  readonly blad: string;
  readonly cellen: readonly (readonly Cel[])[];
  readonly gemeenten: readonly Rij[];
  readonly centrum?: string;
  readonly regio?: string;
  readonly jaar?: number;
  /** Woorden die in de vragen of punten moeten staan. */
  readonly vragen?: readonly string[];
  readonly punten?: readonly string[];
}

/** Tabellen die zonder één vraag begrepen horen te worden. */
export const DUIDELIJK: readonly EigenVoorbeeld[] = [
  {
    naam: 'een nette tabel in euro’s met een totaalregel',
    blad: 'Begroting 2027',
    cellen: [
      ['Gemeente', 'Inwoners', 'Baten', 'Lasten'],
      ['Noord', 66237, 9450000, 10212400.55],
      ['Zuid', 29531, 1180000, 1265310.2],
      ['Totaal', 95768, 10630000, 11477710.75],
    ],
    gemeenten: [
      { gemeente: 'Noord', inwoners: 66237, baten: 9450000, lasten: 10212400.55 },
      { gemeente: 'Zuid', inwoners: 29531, baten: 1180000, lasten: 1265310.2 },
    ],
    jaar: 2027,
  },
  {
    naam: 'titels, × € 1.000, afkortingen, lege regels, subtotaal en een voetnoot',
    blad: 'BW',
    cellen: [
      ['Programmabegroting 2027'],
      ['Beschermd wonen regio West-Brabant West (bedragen x € 1.000)'],
      [],
      ['Gem.', 'Aantal inwoners 1-1-2026', '# cliënten', 'Begroting baten', 'Kosten', 'Saldo', '€ per inw.'],
      ['Bergen op Zoom', '66.237', 118, 9450, '10.212,4', -762.4, -11.51],
      ['', null, null, null, null, null, null],
      ['Regiogemeenten', null, null, null, null, null, null],
      ['Halderberge*', '29.531', 24, '€ 1.180', '1.265,3', -85.3, -2.89],
      ['Roosendaal', '76.960', 96, '€ 5.890,-', '6.640,8', -750.8, -9.76],
      ['Subtotaal regiogemeenten', 106491, 120, 7070, 7906.1, -836.1, null],
      ['Totaal regio', 172728, 238, 16520, 18118.5, -1598.5, -9.25],
      [],
      ['* voorlopig cijfer, definitief na vaststelling van de jaarrekening in de raad van juni'],
    ],
    gemeenten: [
      { gemeente: 'Bergen op Zoom', inwoners: 66237, clienten: 118, baten: 9450000, lasten: 10212400 },
      { gemeente: 'Halderberge*', inwoners: 29531, clienten: 24, baten: 1180000, lasten: 1265300 },
      { gemeente: 'Roosendaal', inwoners: 76960, clienten: 96, baten: 5890000, lasten: 6640800 },
    ],
    regio: 'West-Brabant West',
    centrum: 'Bergen op Zoom',
    jaar: 2027,
  },
  {
    naam: 'twee kopregels met samengevoegde cellen en de kolommen door elkaar',
    blad: 'Blad1',
    cellen: [
      [null, 'Meerjarenraming beschermd wonen'],
      ['Begroting 2027', null, null, 'Kenmerken', null],
      ['Lasten', 'Baten', 'Gemeente', 'Inwoners', 'Cliënten'],
      [430000, 400000, 'Oost', 66237, 9],
      [1140000, 1150000, 'West', 76960, 4],
      [1570000, 1550000, 'TOTAAL', 143197, 13],
    ],
    gemeenten: [
      { gemeente: 'Oost', inwoners: 66237, clienten: 9, baten: 400000, lasten: 430000 },
      { gemeente: 'West', inwoners: 76960, clienten: 4, baten: 1150000, lasten: 1140000 },
    ],
    jaar: 2027,
  },
  {
    naam: 'alles als tekst, met haakjes, streepjes en een min achter het getal',
    blad: "Concept 'nieuw'",
    cellen: [
      ['Gemeentenaam', 'Rijksbijdrage (€)', 'Uitgaven (€)', 'Verdeelsleutel'],
      ['Alkmaar', '€ 4.100.000,00', '€ 3.900.000,50', '0,6250'],
      ['Bergen', '€ 750.000', '€ 810.000', '0,25'],
      ['Heiloo', '€ -', '90.000', '12,5%'],
      ['Samen', '4.850.000', '4.800.000,50', '1'],
    ],
    gemeenten: [
      { gemeente: 'Alkmaar', baten: 4100000, lasten: 3900000.5, sleutel: 0.625 },
      { gemeente: 'Bergen', baten: 750000, lasten: 810000, sleutel: 0.25 },
      { gemeente: 'Heiloo', baten: 0, lasten: 90000, sleutel: 0.125 },
    ],
    centrum: 'Alkmaar',
  },
  {
    naam: 'baten met een min, zoals het financiële pakket ze uitvoert',
    blad: 'Export',
    cellen: [
      ['Jaarschijf 2027', null, null, null],
      ['Naam gemeente', 'Lasten', 'Baten', 'Resultaat'],
      ['Noord', '1.250.000', '1.100.000-', '150.000'],
      ['Midden', '640.000', '700.000-', '60.000-'],
      ['Zuid', '80.000', '75.000-', '5.000'],
      ['Eindtotaal', '1.970.000', '1.875.000-', '95.000'],
    ],
    gemeenten: [
      { gemeente: 'Noord', baten: 1100000, lasten: 1250000 },
      { gemeente: 'Midden', baten: 700000, lasten: 640000 },
      { gemeente: 'Zuid', baten: 75000, lasten: 80000 },
    ],
    jaar: 2027,
    punten: ['staat in uw blad met een min'],
  },
  {
    naam: 'bedragen in miljoenen, lasten gesplitst met een eigen totaal, en gemeenten naast elkaar',
    blad: 'Overzicht',
    cellen: [
      ['Regio Zeeland, bedragen in mln euro'],
      ['Gemeente', 'Vlissingen', 'Middelburg', 'Veere', 'Totaal'],
      ['Aantal inwoners', 44485, 48964, 21946, 115395],
      ['Lasten BW', 12.4, 1.1, 0.2, 13.7],
      ['Lasten MO', 3.1, 0.4, 0.1, 3.6],
      ['Totaal lasten', 15.5, 1.5, 0.3, 17.3],
      ['Baten', 14.9, 1.6, 0.3, 16.8],
    ],
    gemeenten: [
      { gemeente: 'Vlissingen', inwoners: 44485, baten: 14900000, lasten: 15500000 },
      { gemeente: 'Middelburg', inwoners: 48964, baten: 1600000, lasten: 1500000 },
      { gemeente: 'Veere', inwoners: 21946, baten: 300000, lasten: 300000 },
    ],
    regio: 'Zeeland',
    centrum: 'Vlissingen',
    punten: ['op elke regel de som van'],
  },
  {
    naam: 'een kruisje bij de centrumgemeente, lokale lasten en een Wmo-budget met eigen eenheid',
    blad: 'Invoer',
    cellen: [
      [
        'nr',
        'Gemeente',
        'Centrum',
        'Wmo-budget (x € 1.000)',
        'Baten',
        'Lasten',
        'Waarvan lokale lasten',
        'Opmerking',
      ],
      [1, 'Delft', 'x', 14200, 9450000, 9900000, 610000, 'incl. indexatie'],
      [2, 'Westland', null, 5100, 1180000, 1265000, 145000, null],
      [3, 'Midden-Delfland', null, 900, 160000, 'PM', 0, 'volgt'],
    ],
    gemeenten: [
      { gemeente: 'Delft', wmoBudget: 14200000, baten: 9450000, lasten: 9900000, lokaleLasten: 610000 },
      { gemeente: 'Westland', wmoBudget: 5100000, baten: 1180000, lasten: 1265000, lokaleLasten: 145000 },
      { gemeente: 'Midden-Delfland', wmoBudget: 900000, baten: 160000, lasten: null, lokaleLasten: 0 },
    ],
    centrum: 'Delft',
    punten: ['"PM" en geen getal', 'geen totaalregel'],
  },
  {
    naam: 'een regel van de regio, een totaal bovenaan en een totaal dat niet klopt',
    blad: 'Verdeling',
    cellen: [
      ['Gemeente', 'Inkomsten', 'Uitgaven'],
      ['Totaal', 2600000, 2750000],
      ['Noord', 1500000, 1600000],
      ['Zuid', 1000000, 1050000],
      ['Regionale overhead', 100000, 90000],
    ],
    gemeenten: [
      { gemeente: 'Noord', baten: 1500000, lasten: 1600000 },
      { gemeente: 'Zuid', baten: 1000000, lasten: 1050000 },
    ],
    punten: ['een verschil van 100.000'],
  },
  {
    naam: 'twee tabellen onder elkaar: de tweede doet niet mee',
    blad: 'BW en MO',
    cellen: [
      ['Beschermd wonen', null, null],
      ['Gemeente', 'Baten', 'Lasten'],
      ['Noord', 1500000, 1600000],
      ['Zuid', 1000000, 1050000],
      ['Totaal', 2500000, 2650000],
      [],
      ['Maatschappelijke opvang', null, null],
      ['Gemeente', 'Baten', 'Lasten'],
      ['Noord', 300000, 310000],
      ['Zuid', 20000, 15000],
      ['Totaal', 320000, 325000],
    ],
    gemeenten: [
      { gemeente: 'Noord', baten: 1500000, lasten: 1600000 },
      { gemeente: 'Zuid', baten: 1000000, lasten: 1050000 },
    ],
  },
  {
    naam: 'koppen met regeleinden, jaren als getal en een regio als laatste regel zonder het woord totaal',
    blad: 'Cijfers',
    cellen: [
      ['gemeente', 'Lasten\n(x 1.000 euro)', null, 'Baten\n(x 1.000 euro)'],
      [null, 2027, null, 2027],
      ['Almere', 21400, null, 20100],
      ['Lelystad', 8300, null, 8900],
      ['Urk', 150, null, 210],
      ['Flevoland', 29850, null, 29210],
    ],
    gemeenten: [
      { gemeente: 'Almere', baten: 20100000, lasten: 21400000 },
      { gemeente: 'Lelystad', baten: 8900000, lasten: 8300000 },
      { gemeente: 'Urk', baten: 210000, lasten: 150000 },
    ],
    regio: '',
    centrum: 'Almere',
    jaar: 2027,
  },
];

/** Tabellen waar we iets moeten vragen. */
export const TWIJFELACHTIG: readonly EigenVoorbeeld[] = [
  {
    naam: 'lasten van twee jaren',
    blad: 'Meerjaren',
    cellen: [
      ['Gemeente', 'Baten 2027', 'Lasten 2026', 'Lasten 2027'],
      ['Noord', 1500000, 1590000, 1600000],
      ['Zuid', 1000000, 1020000, 1050000],
      ['Totaal', 2500000, 2610000, 2650000],
    ],
    gemeenten: [],
    vragen: ['Welke kolom is lasten: "Lasten 2026" of "Lasten 2027"?'],
  },
  {
    naam: 'een budget dat baten of lasten kan zijn',
    blad: 'Budgetten',
    cellen: [
      ['Gemeente', 'Aantal inwoners', 'Budget 2027'],
      ['Noord', 66237, 1500000],
      ['Zuid', 29531, 1000000],
    ],
    gemeenten: [],
    vragen: ['Wat staat er in "Budget 2027": baten of lasten?'],
  },
  {
    naam: 'kleine bedragen zonder eenheid',
    blad: 'Raming',
    cellen: [
      ['Gemeente', 'Inwoners', 'Baten', 'Lasten'],
      ['Noord', 66237, 9450, 10212],
      ['Zuid', 29531, 1180, 1265],
    ],
    gemeenten: [],
    vragen: ['Staan de bedragen in euro’s of × €\u00a01.000?'],
  },
  {
    naam: 'twee eenheden',
    blad: 'Raming',
    cellen: [
      ['Bedragen x € 1.000, tenzij anders vermeld in mln'],
      ['Overige bedragen in € 1.000.000'],
      ['Gemeente', 'Baten', 'Lasten'],
      ['Noord', 9450, 10212],
    ],
    gemeenten: [],
    vragen: ['Staan de bedragen in euro’s of × €\u00a01.000?'],
  },
  {
    naam: 'een los minteken bij de lasten',
    blad: 'Raming',
    cellen: [
      ['Gemeente', 'Baten', 'Lasten'],
      ['Noord', 1200000, 1300000],
      ['Zuid', 900000, '(80.000)'],
    ],
    gemeenten: [],
    vragen: ['Lasten van Zuid (rij 3) is negatief'],
  },
];
