import type { Cel } from '../../core/waarde';
import { KOLOMMEN, type Kolomnaam } from '../../core/grens/gemeentetabel';
import type { Blad, Getalopmaak } from '../poort/blad';
import { GEMEENTEN } from '../poort/gemeenten';
import { letters, opBlad, sluit } from './formules';
import { cijfersVan, type Gemeentecijfers, LEEG, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad } from './opbouw';
import { BEDRAG, JAAR, NIET_NEGATIEF } from './regels';

/** Wat er links staat op de regel boven de kop van de tabel, waar de bron van elke kolom staat. */
export const BRONREGEL = 'Bron en peildatum';

const NAAM = 'Regio';
const KOP = 9;
const EERSTE = KOP + 1;

const NAMEN = Object.keys(KOLOMMEN) as Kolomnaam[];
const LETTERS = letters('A', NAMEN.length);
const LAATSTE_KOLOM = LETTERS[LETTERS.length - 1]!;

const OPMAAK: Readonly<Partial<Record<Kolomnaam, Getalopmaak>>> = {
  inwoners: 'aantal',
  clienten: 'aantal',
  baten: 'centen',
  lasten: 'centen',
  lokaleLasten: 'centen',
  lastenBestaand: 'centen',
  wmoBudget: 'centen',
};

/** Waar andere bladen de gegevens van de regio vinden. */
export interface Regioplek {
  readonly aantal: number;
  readonly jaar: string;
  /** De cel die telt hoeveel gemeenten er een naam hebben. */
  readonly aantalcel: string;
  /** De tabel met kopregel, zoals BWMO_REGELING haar leest. */
  readonly tabel: string;
  /** Eén kolom van de tabel, zonder kopregel. */
  readonly kolom: (naam: Kolomnaam) => string;
  /** De cel van gemeente `nummer`, vanaf 0. */
  readonly cel: (naam: Kolomnaam, nummer: number) => string;
  readonly totaal: (naam: Kolomnaam) => string;
  readonly bron: (naam: Kolomnaam) => string;
  /** De lasten van de regio in jaar T, en wat het Rijk voor opvang betaalt: cellen van de budgettoets. */
  readonly budgettoets: {
    readonly lastenBw: string;
    readonly lastenMo: string;
    readonly rijksmiddelenMo: string;
  };
}

/** De rij van beschermd wonen in de budgettoets; opvang staat eronder. */
const toetsrij = (laatste: number) => laatste + 12;

/** De plek van de gegevens bij dit aantal gemeenten. */
export function regioplek(aantal: number): Regioplek {
  const laatste = EERSTE + aantal - 1;
  const letter = (naam: Kolomnaam) => LETTERS[NAMEN.indexOf(naam)]!;
  return {
    aantal,
    jaar: opBlad(NAAM, 'B4'),
    aantalcel: opBlad(NAAM, 'B5'),
    tabel: opBlad(NAAM, `A${KOP}:${LAATSTE_KOLOM}${laatste}`),
    kolom: (naam) => opBlad(NAAM, `${letter(naam)}${EERSTE}:${letter(naam)}${laatste}`),
    cel: (naam, nummer) => opBlad(NAAM, `${letter(naam)}${EERSTE + nummer}`),
    totaal: (naam) => opBlad(NAAM, `${letter(naam)}${laatste + 1}`),
    bron: (naam) => opBlad(NAAM, `${letter(naam)}${KOP - 1}`),
    budgettoets: {
      lastenBw: opBlad(NAAM, `C${toetsrij(laatste)}`),
      lastenMo: opBlad(NAAM, `C${toetsrij(laatste) + 1}`),
      rijksmiddelenMo: opBlad(NAAM, `B${toetsrij(laatste) + 1}`),
    },
  };
}

/** De gegevens van de regio: jaar, gemeenten, budgettoets en neutraliteit. */
export function regioblad(invoer: Sjablooninvoer): Blad {
  const bouw = bouwBlad(NAAM, [42, 20, 16, 16, 16, 16, 16, 14, 14, 14, 10, 16]);
  bouw.titel(
    1,
    'Geld en solidariteit: de gegevens van de regio',
    'Geel vult u in; de andere bladen rekenen mee. Bedragen zijn hele euro’s met centen; lasten en baten zijn positief.',
  );
  bouw.zet('A3', [['Regio'], ['Begrotingsjaar (T)'], ['Gemeenten']]);
  bouw.invoer('B3', [[invoer.regio]]);
  bouw.invoer('B4', [[invoer.jaar]], JAAR);
  bouw.noem('REGIO', 'B3');
  bouw.noem('BEGROTINGSJAAR', 'B4');
  const laatste = tabel(bouw, invoer);
  bouw.zet('B5', [[`=COUNTA(A${EERSTE}:A${laatste})`]], 'uitkomst', 'aantal');
  const na = controleVanTabel(bouw, laatste);
  const naToets = budgettoets(bouw, invoer, laatste, na);
  neutraliteit(bouw, laatste, naToets);
  return bouw.klaar();
}

function tabel(bouw: Bladbouw, { gemeenten, bronnen = {} }: Sjablooninvoer): number {
  const laatste = EERSTE + gemeenten.length - 1;
  const totaal = laatste + 1;
  bouw.titel(7, 'Gemeenten');
  bouw.zet(`A${KOP - 1}`, [[BRONREGEL]], 'toelichting');
  bouw.invoer(`B${KOP - 1}`, [NAMEN.slice(1).map((naam) => bronnen[naam] ?? LEEG.bron)]);
  bouw.kop(
    `A${KOP}`,
    NAMEN.map((naam) => KOLOMMEN[naam]),
  );
  NAMEN.forEach((naam, k) => {
    const plek = `${LETTERS[k]!}${EERSTE}`;
    bouw.invoer(
      plek,
      gemeenten.map((gemeente) => [waarde(gemeente, naam)]),
      { ...afspraak(naam), ...(zijnBedragen(gemeenten, naam) && { getal: 'centen' }) },
    );
  });
  const sommen = LETTERS.slice(1, -1).map((letter) => `=SUM(${letter}${EERSTE}:${letter}${laatste})`);
  bouw.zet(`A${totaal}`, [['Totaal', ...sommen, null]], 'totaal');
  NAMEN.forEach((naam, k) => {
    const getal = zijnBedragen(gemeenten, naam) ? 'centen' : OPMAAK[naam];
    bouw.maakOp(`${LETTERS[k]!}${totaal}`, undefined, getal);
  });
  bouw.noem(GEMEENTEN, `A${KOP}:${LAATSTE_KOLOM}${laatste}`);
  bouw.noteer(
    `H${KOP}`,
    'Het rijksbudget onder het oude model, in euro. In de praktijk staat al het geld bij de centrumgemeente en 0 bij de andere.',
  );
  bouw.noteer(
    `I${KOP}`,
    'Het objectieve budget in euro, uit het rekenbestand van het ministerie van BZK. Deze rekenhulp berekent het niet zelf.',
  );
  bouw.noteer(`F${KOP}`, 'Het deel van de lasten dat de gemeente lokaal betaalt.');
  bouw.noteer(`G${KOP}`, 'Het deel van de lasten voor cliënten die er al waren vóór de overgang.');
  return laatste;
}

// Als sleutel mag hier ook een aandeel staan; alleen een bedrag krijgt punten en centen.
const BEDRAG_OF_AANDEEL: readonly Kolomnaam[] = ['historisch', 'objectief'];
const KLEINSTE_BEDRAG = 1000;

function zijnBedragen(gemeenten: readonly Gemeentecijfers[], naam: Kolomnaam): boolean {
  return (
    BEDRAG_OF_AANDEEL.includes(naam) &&
    gemeenten.some((gemeente) => Number(waarde(gemeente, naam)) >= KLEINSTE_BEDRAG)
  );
}

function waarde(gemeente: Gemeentecijfers, naam: Kolomnaam): Cel {
  if (naam === 'gemeente') return gemeente.naam;
  if (naam === 'centrum') return gemeente.centrum ? 'x' : null;
  return gemeente[naam] ?? null;
}

function afspraak(naam: Kolomnaam) {
  if (naam === 'gemeente') return {};
  if (naam === 'centrum') {
    return {
      regel: { soort: 'lijst', keuzes: ['x'] },
      uitleg: 'Zet een x bij de centrumgemeente en laat de andere leeg.',
    } as const;
  }
  return { ...NIET_NEGATIEF, ...(OPMAAK[naam] && { getal: OPMAAK[naam] }) };
}

function controleVanTabel(bouw: Bladbouw, laatste: number): number {
  const rij = laatste + 3;
  const over = (letter: string) => `${letter}${EERSTE}:${letter}${laatste}`;
  bouw.titel(rij, 'Controle van de tabel');
  bouw.zet(`A${rij + 1}`, [
    [
      'Eén centrumgemeente',
      `=IF(SUMPRODUCT((${over('L')}="x")*1)=1;"klopt";"zet één x in de kolom centrum")`,
    ],
    [
      'Lokale lasten zijn deel van de lasten',
      `=IF(COUNTA(${over('F')})=0;"nog niets ingevuld";IF(SUMPRODUCT((${over('F')}>${over('E')})*1)=0;"klopt";"lokale lasten zijn hoger dan de lasten"))`,
    ],
    [
      'Bestaande cliënten zijn deel van de lasten',
      `=IF(COUNTA(${over('G')})=0;"nog niets ingevuld";IF(SUMPRODUCT((${over('G')}>${over('E')})*1)=0;"klopt";"lasten bestaande cliënten zijn hoger dan de lasten"))`,
    ],
    [
      'Van (+) of naar (−) de rest van Nederland',
      `=IF(SUM(${over('H')})=0;"vul historisch in";IF(SUM(${over('I')})=0;"vul objectief in";ROUND(SUM(${over('I')})-SUM(${over('H')});2)))`,
    ],
  ]);
  bouw.zet(
    `C${rij + 4}`,
    [
      [
        'Objectief − historisch: wat de regio als geheel wint of verliest na de ingroei. Dat is geen fout: het model verdeelt over heel Nederland. Vul beide als bedrag in hetzelfde prijspeil in.',
      ],
    ],
    'toelichting',
  );
  bouw.maakOp(`B${rij + 1}:B${rij + 4}`, 'uitkomst', 'centen');
  return rij + 6;
}

function budgettoets(bouw: Bladbouw, invoer: Sjablooninvoer, laatste: number, rij: number): number {
  const { rijksmiddelen, bron } = cijfersVan(invoer);
  const bw = toetsrij(laatste);
  const [mo, samen] = [bw + 1, bw + 2];
  bouw.titel(rij, 'Budgettoets', 'Passen de lasten binnen wat het Rijk voor deze taken betaalt?');
  bouw.kop(`A${rij + 2}`, ['Onderdeel', 'Rijksmiddelen', 'Lasten', 'Ruimte', 'Oordeel', 'Bron']);
  bouw.zet(`A${bw}`, [['Beschermd wonen'], ['Maatschappelijke opvang'], ['Samen']]);
  bouw.invoer(`B${bw}`, [[rijksmiddelen.bw], [rijksmiddelen.mo]], BEDRAG);
  bouw.zet(`C${bw}`, [[`=E${laatste + 1}-C${mo}`]], 'uitkomst', 'centen');
  bouw.invoer(`C${mo}`, [[rijksmiddelen.lastenMo]], BEDRAG);
  bouw.zet(`B${samen}`, [[`=SUM(B${bw}:B${mo})`, `=SUM(C${bw}:C${mo})`]], 'totaal', 'centen');
  const lastenLeeg = `COUNTA(E${EERSTE}:E${laatste})<B5`;
  const leeg = {
    [bw]: [`COUNTA(B${bw})=0`, `(${lastenLeeg})+(COUNTA(C${mo})=0)>0`],
    [mo]: [`COUNTA(B${mo})=0`, `COUNTA(C${mo})=0`],
    [samen]: [`COUNTA(B${bw}:B${mo})<2`, lastenLeeg],
  };
  for (const r of [bw, mo, samen]) {
    const [middelen, lasten] = leeg[r]!;
    bouw.zet(`D${r}`, [[`=BWMO_SALDO(B${r};C${r})`]], 'uitkomst', 'centen');
    bouw.zet(
      `E${r}`,
      [
        [
          `=IF(${middelen};"vul de rijksmiddelen in";IF(${lasten};"vul de lasten in";IF(D${r}<0;"▼ boven budget";"▲ binnen budget")))`,
        ],
      ],
      'uitkomst',
    );
  }
  bouw.invoer(`F${bw}`, [[bron], [bron]]);
  bouw.noteer(
    `B${bw}`,
    'De integratie-uitkering beschermd wonen uit de laatste circulaire (mei, september of december).',
  );
  bouw.noteer(`B${mo}`, 'De decentralisatie-uitkering maatschappelijke opvang uit de laatste circulaire.');
  bouw.zet(`A${samen + 1}`, [['Niet besteed aan beschermd wonen', null, null, `=MAX(0;D${bw})`]]);
  bouw.maakOp(`D${samen + 1}`, 'uitkomst', 'centen');
  return samen + 3;
}

function neutraliteit(bouw: Bladbouw, laatste: number, rij: number): void {
  const over = (letter: string) => `${letter}${EERSTE}:${letter}${laatste}`;
  const [baten, lasten, saldo, marge] = [rij + 2, rij + 3, rij + 4, rij + 5];
  bouw.titel(rij, 'Budgetneutraal', 'Betaalt de regio de lasten helemaal uit de baten?');
  bouw.zet(`A${baten}`, [
    ['Baten van de regio'],
    ['Lasten van de regio'],
    ['Saldo'],
    ['Afwijking die u nog neutraal noemt'],
    ['Oordeel'],
  ]);
  bouw.zet(`B${baten}`, [[`=SUM(${over('D')})`], [`=SUM(${over('E')})`]], 'uitkomst', 'centen');
  bouw.zet(`B${saldo}`, [[`=BWMO_SALDO(${over('D')};${over('E')})`]], 'uitkomst', 'centen');
  bouw.invoer(`B${marge}`, [[0]], BEDRAG);
  bouw.zet(
    `B${marge + 1}`,
    [
      [
        `=IF(COUNTA(${over('D')})<B5;"vul bij elke gemeente de baten in";IF(COUNTA(${over('E')})<B5;"vul bij elke gemeente de lasten in";IF(ABS(B${saldo})<=B${marge};"budgetneutraal";IF(B${saldo}<0;"▼ nadeel voor de regio";"▲ voordeel voor de regio"))))`,
      ],
    ],
    'uitkomst',
  );
  bouw.zet(`C${saldo}`, [[sluit(`B${saldo}-(B${baten}-B${lasten})`)]], 'uitkomst', 'centen');
}
