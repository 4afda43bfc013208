/** De vier plekken waar tekst een getal wordt. */
export type Getallezer = 'functie' | 'eigen tabel' | 'cel' | 'csv';

/** Hoe iemand een getal schreef, wat het is, en welke lezer het met reden tekst laat of anders leest. */
interface Schrijfwijze {
  readonly tekst: string;
  /** De waarde; `null` als het voor geen enkele lezer een getal is. */
  readonly waarde: number | null;
  readonly anders?: Readonly<Partial<Record<Getallezer, number | null>>>;
  readonly reden?: string;
}

const GELIJK: readonly (readonly [tekst: string, waarde: number | null])[] = [
  ['80', 80],
  ['0,90', 0.9],
  ['1000,50', 1000.5],
  ['1,0', 1],
  ['0,05', 0.05],
  ['1,2345', 1.2345],
  ['0,125', 0.125],
  ['12,345%', 0.12345],
  ['1.234', 1234],
  ['1.500', 1500],
  ['1.234,56', 1234.56],
  ['1.234,500', 1234.5],
  ['1.234.567', 1234567],
  ['1 234', 1234],
  ['1\u00a0234\u00a0567,50', 1234567.5],
  ['1\u202f234', 1234],
  ['€ 1.000', 1000],
  ['€1.000', 1000],
  ['1.000 €', 1000],
  ['EUR 1.000', 1000],
  ['€\u00a080', 80],
  ['€ 80,-', 80],
  ['1.250,-', 1250],
  ['80,--', 80],
  ['+80', 80],
  ['-80', -80],
  ['- 80', -80],
  ['-0,5', -0.5],
  ['\u221280', -80],
  ['\u20131.234', -1234],
  ['\u2212762.400,55', -762400.55],
  ['€ -80', -80],
  ['-€ 80', -80],
  ['€\u00a0\u221280,00', -80],
  ['(80)', -80],
  ['( 80 )', -80],
  ['(1.620.000)', -1620000],
  ['€ (1.234,50)', -1234.5],
  ['(€ 1.250,50)', -1250.5],
  ['80-', -80],
  ['1.234,50-', -1234.5],
  ['1.234,50 -/-', -1234.5],
  ['-/- 12,50', -12.5],
  ['€ -/- 12,50', -12.5],
  ['€ 1.234,50 -', -1234.5],
  ['12,5%', 0.125],
  ['12,5 %', 0.125],
  ['-5%', -0.05],
  ['  80  ', 80],
  ['1.5', null],
  ['0.25', null],
  ['1,234.56', null],
  ['1.23.456', null],
  ['1,2,3', null],
  ['12 34', null],
  ['5,', null],
  [',5', null],
  ['--80', null],
  ['-(80)', null],
  ['(80', null],
  ['1e5', null],
  ['honderd', null],
  ['80 euro', null],
];

const MET_REDEN: readonly Schrijfwijze[] = [
  ...['950,000', '1,250'].map((tekst) => ({
    tekst,
    waarde: null,
    anders: { cel: Number(tekst.replace(',', '.')), csv: Number(tekst.replace(',', '.')) },
    reden:
      'een functie en een eigen tabel vragen wat bedoeld is; in een cel is de komma decimaal, en csv zegt het erbij',
  })),
  ...['0.90', '1000.50', '1.0'].map((tekst) => ({
    tekst,
    waarde: Number(tekst),
    anders: { cel: null, csv: null },
    reden:
      'een host maakt van getypt 0,90 soms een punt; wie in een cel zelf een punt typt bedoelt geen komma',
  })),
  {
    tekst: '-',
    waarde: 0,
    anders: { cel: null, csv: null },
    reden: 'een streepje in een cel is ook gewoon een streepje',
  },
  ...[
    ['80 N', -80],
    ['80 V', 80],
  ].map(([tekst, waarde]) => ({
    tekst: tekst as string,
    waarde: waarde as number,
    anders: { cel: null, csv: null },
    reden: 'nadeel en voordeel bestaan in een begroting; in een losse cel kan het een huisnummer zijn',
  })),
  { tekst: '0748', waarde: 748, anders: { csv: null }, reden: 'een bestand heeft gemeentecodes; typen niet' },
];

/** Elke schrijfwijze met haar waarde bij een lezer. */
export function schrijfwijzenVoor(lezer: Getallezer): (readonly [tekst: string, waarde: number | null])[] {
  return [
    ...GELIJK,
    ...MET_REDEN.map(({ tekst, waarde, anders }) => {
      const eigen = anders?.[lezer];
      return [tekst, eigen === undefined ? waarde : eigen] as const;
    }),
  ];
}
