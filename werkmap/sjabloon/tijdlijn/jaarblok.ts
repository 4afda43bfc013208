import { PARAMETERS as KNOPPEN } from '../../../core/normen/regelingen/parameters';
import { BEGIN_MET } from '../../../core/solidariteit/regeling/leesRegeling';
import { KOPPEN } from '../../../core/tijdlijn/model/rijen';
import type { Cel } from '../../../core/waarde';
import { bijFout, letters, reeks, verder } from '../formules';
import { alsKlaar } from './alsKlaar';
import { BEREKEND, type Bouwstenen, bouwstenen, type Bronnen } from './bouwstenen';
import { EIGEN_KNOPPEN, KEUZE, REST } from './plek';
import { kort } from './tabellen';

/** De uitkomst van de regeling staat naast haar tabel, met het verschil met BWMO_TIJDLIJN ernaast. */
const REGELING = 'M';
const BIJDRAGE = verder(REGELING, 3);
const SALDO = verder(REGELING, 4);
const VERSCHIL = verder(REGELING, 5);
const AFSPRAAK = 'U';
const WAARDE = verder(AFSPRAAK, 1);

/** Waar BWMO_TIJDLIJN een kolom neerzet. */
const LETTERS = letters('A', KOPPEN.length);
const tijdlijnkolom = (kop: (typeof KOPPEN)[number]) => LETTERS[KOPPEN.indexOf(kop)]!;

/** De tabel die BWMO_REGELING leest. */
const TABEL = [
  'gemeente',
  'inwoners',
  'clienten',
  'baten',
  'lasten',
  'lastenBestaand',
  'historisch',
  'objectief',
  'wmoBudget',
  'sleutel',
  'centrum',
] as const;
const LAATSTE = verder('A', TABEL.length - 1);

/** Waar de uitkomst van een jaar staat; na de gemeenten komen reserve, innovatie, niet gedekt en totaal. */
export interface Jaarblok {
  readonly saldo: (g: number) => string;
  readonly verschil: (g: number) => string;
  /** Alle verschillen met BWMO_TIJDLIJN. */
  readonly verschillen: string;
  /** Waar als een formule van dit jaar een fout geeft. */
  readonly fout: string;
  readonly reserveEind: string;
  readonly stenen: Bouwstenen;
}

/** Eén jaar: de bouwstenen, de regeling eronder, en of BWMO_TIJDLIJN op hetzelfde uitkomt. */
export function jaarblok(bronnen: Bronnen, t: number, vorige: Jaarblok | null): Jaarblok {
  const { bouw, plek } = bronnen;
  const n = plek.gemeenten;
  const kop = plek.regeling(t);
  const rij = (g: number) => kop + 1 + g;
  const stenen = bouwstenen(bronnen, t);
  const afspraak = afspraakVanJaar(bronnen, t, vorige, `${SALDO}${rij(n)}`);
  tabelVanJaar(bronnen, t, stenen);
  const totaal = rij(n + REST.length - 1);
  bouw.loop(
    `${REGELING}${kop}`,
    alsKlaar(`BWMO_REGELING(${afspraak.bereik};A${kop}:${LAATSTE}${rij(n - 1)})`),
    n + REST.length + 1,
    5,
    'centen',
  );
  bouw.maakOp(`${REGELING}${kop}:${SALDO}${kop}`, 'kop');
  bouw.maakOp(`${REGELING}${totaal}:${SALDO}${totaal}`, 'totaal');

  const lussen = [
    ...stenen.lussen,
    bronnen.verloop.zonderModel(0, t),
    `${REGELING}${kop}`,
    `A${plek.tijdlijn}`,
  ];
  const fout = `${lussen.map((cel) => `(${bijFout(cel)})`).join('+')}>0`;
  const daar = (g: number) => plek.tijdlijn + 1 + t * (n + REST.length) + g;
  const anders = (g: number) => {
    const r = daar(g);
    const tussen = (hier: string, kop: (typeof KOPPEN)[number]) => `ABS(${hier}-${tijdlijnkolom(kop)}${r})`;
    const telt = g < n || g === n + REST.length - 1;
    return [
      ...(telt ? BEREKEND.map((kolom) => tussen(stenen.cel(kolom, Math.min(g, n)), kolom)) : []),
      tussen(`${BIJDRAGE}${rij(g)}`, 'bijdrage'),
      tussen(`${SALDO}${rij(g)}`, 'saldo'),
      ...(g === n ? [tussen(afspraak.reserveEind, 'stand reserve')] : []),
    ].join('+');
  };
  bouw.kop(`${VERSCHIL}${kop}`, ['verschil', 'met BWMO_TIJDLIJN']);
  bouw.zet(
    `${VERSCHIL}${rij(0)}`,
    reeks(n + REST.length, (g) => {
      const verschil = `${VERSCHIL}${rij(g)}`;
      return [
        `=ROUND(${anders(g)};4)`,
        `=IF(${KEUZE.ontbreekt}<>"";"vul de cijfers in";IF(${fout};"";IF(${verschil}=0;"sluit";${verschil})))`,
      ];
    }),
    'uitkomst',
    'centen',
  );
  return {
    saldo: (g) => `${SALDO}${rij(g)}`,
    verschil: (g) => `${VERSCHIL}${rij(g)}`,
    verschillen: `${VERSCHIL}${rij(0)}:${VERSCHIL}${totaal}`,
    fout,
    reserveEind: afspraak.reserveEind,
    stenen,
  };
}

/** De tabel van het jaar zoals BWMO_REGELING haar leest. */
function tabelVanJaar({ bouw, plek, tabellen, jaren }: Bronnen, t: number, stenen: Bouwstenen): void {
  const { gemeenten } = tabellen;
  const kop = plek.regeling(t);
  const n = plek.gemeenten;
  bouw.zet(`A${kop - 1}`, [[`="Wie wat draagt in "&${jaren.jaar(t)}`]], 'titel');
  bouw.kop(`A${kop}`, TABEL.map(kort));
  bouw.zet(
    `A${kop + 1}`,
    reeks(n, (g): Cel[] => {
      const cel = (kolom: Parameters<Bouwstenen['cel']>[0]) => stenen.cel(kolom, g);
      const netto = `${cel('budget')}-${cel('uitname Wlz')}+${cel('eigen bijdragen')}`;
      const bruto = `${cel('lasten zorg')}+${cel('frictie Wlz')}+${cel('organisatie')}`;
      const overgenomen = (naam: Parameters<typeof gemeenten.cel>[0]) => `=${gemeenten.cel(naam, g)}`;
      return [
        overgenomen('gemeente'),
        overgenomen('inwoners'),
        `=${cel('cliënten')}`,
        `=ROUND(MAX(0;${netto});2)`,
        // Haalt de uitname meer weg dan er is, dan komt dat tekort bij de lasten.
        `=ROUND(${bruto}+MAX(0;-(${netto}));2)`,
        `=${cel('lasten bestaand')}`,
        overgenomen('historisch'),
        overgenomen('objectief'),
        overgenomen('wmoBudget'),
        overgenomen('sleutel'),
        overgenomen('centrum'),
      ];
    }),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(`B${kop + 1}:B${kop + n}`, undefined, 'aantal');
  bouw.maakOp(`C${kop + 1}:C${kop + n}`, undefined, 'deel');
  bouw.maakOp(`J${kop + 1}:J${kop + n}`, undefined, 'decimaal');
}

/** De afspraak van het jaar: die van de parameters, met de reserve zoals het jaar ervoor haar achterliet. */
function afspraakVanJaar(
  { bouw, plek, jaren, gekozen }: Bronnen,
  t: number,
  vorige: Jaarblok | null,
  naarReserve: string,
): { readonly bereik: string; readonly reserveEind: string } {
  const kop = plek.jaar(t);
  const begin = kop + 1;
  const rijVan = (naam: string) => begin + 1 + EIGEN_KNOPPEN.indexOf(naam);
  const eind = begin + 1 + EIGEN_KNOPPEN.length;
  const reserve = KNOPPEN.reserve.naam;
  bouw.kop(`${AFSPRAAK}${kop}`, [`="Afspraak in "&${jaren.jaar(t)}`, 'waarde']);
  bouw.zet(
    `${AFSPRAAK}${begin}`,
    [BEGIN_MET, ...EIGEN_KNOPPEN].map((naam) => [naam]),
  );
  bouw.zet(
    `${WAARDE}${begin}`,
    [
      [`=${gekozen('regeling')}`],
      ...EIGEN_KNOPPEN.map((naam) => [
        naam === reserve
          ? `=${vorige ? vorige.reserveEind : `SUM(${gekozen(reserve)})`}`
          : `=${gekozen(naam)}`,
      ]),
    ],
    'uitkomst',
    'centen',
  );
  bouw.zet(`${AFSPRAAK}${eind}`, [['reserve aan het eind']], 'totaal');
  bouw.zet(
    `${WAARDE}${eind}`,
    [[`=ROUND(${WAARDE}${rijVan(reserve)}+${naarReserve};2)`]],
    'totaal',
    'centen',
  );
  return { bereik: `${AFSPRAAK}${begin}:${WAARDE}${eind - 1}`, reserveEind: `${WAARDE}${eind}` };
}
