import type { Cel } from '../../core/waarde';
import type { Blad } from '../poort/blad';
import {
  betaalwoord,
  bijFout,
  letters,
  opBlad,
  oordeel,
  perInwoner,
  reeks,
  sluit,
  verder,
  verschil,
} from './formules';
import { cijfersVan, type Sjablooncijfers, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad } from './opbouw';
import { AANTAL, BEDRAG, BEDRAG_MET_TEKEN, NIET_NEGATIEF } from './regels';
import { bijdrageBij, REGELINGKEUZES } from './regeling';
import type { Regioplek } from './regio';

const NAAM = 'Afrekening';
const VOORSCHOT = 5;
const BUITEN = 'Buiten de regio';

/** Waar blad Kosten de verrekening naar herkomst vindt. */
export function herkomstBij(regio: Regioplek, nummer: number): string {
  return opBlad(NAAM, `${uitkomstkolom(regio)}${matrixrij(regio) + nummer}`);
}

/** Waar het afgesproken bedrag per cliënt staat. */
export function verrekenprijs(regio: Regioplek): string {
  return opBlad(NAAM, `B${matrixrij(regio) - 2}`);
}

/** De eindafrekening, verrekening naar herkomst, lopende cliënten, splitsing en gedeeld risico. */
export function afrekeningblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const n = regio.aantal;
  const bouw = bouwBlad(NAAM, [30, ...reeks(Math.max(8, n + 5), () => 17)]);
  const { afrekening, bron } = cijfersVan(invoer);
  bouw.titel(
    1,
    'Afrekening: wie betaalt bij en wie krijgt terug',
    'Vijf losse berekeningen. Gebruik alleen wat in uw regio is afgesproken; tel ze niet zomaar bij elkaar op.',
  );
  bouw.zet('A3', [['Bron en datum']]);
  bouw.invoer('B3', [[bron]]);
  voorschot(bouw, regio, afrekening);
  herkomst(bouw, regio, afrekening);
  const cohort = matrixrij(regio) + n + 4;
  bestaandeClienten(bouw, regio, cohort);
  const splitsing = cohort + n + 7;
  deelregios(bouw, regio, splitsing, afrekening);
  gedeeldRisico(bouw, regio, splitsing + n + 6, afrekening);
  return bouw.klaar();
}

function gemeentenamen(regio: Regioplek): Cel[][] {
  return reeks(regio.aantal, (g) => [`=${regio.cel('gemeente', g)}`]);
}

function voorschot(bouw: Bladbouw, regio: Regioplek, cijfers: Sjablooncijfers['afrekening']): void {
  const n = regio.aantal;
  const [keuze, kop, eerste] = [VOORSCHOT + 2, VOORSCHOT + 3, VOORSCHOT + 4];
  const laatste = eerste + n - 1;
  bouw.titel(
    VOORSCHOT,
    'Voorschot en eindafrekening',
    'Definitief is de bijdrage onder de gekozen regeling op blad Regeling. Met + betaalt de gemeente, met − ontvangt zij.',
  );
  bouw.zet(`A${keuze}`, [['Regeling']]);
  bouw.invoer(`B${keuze}`, [[REGELINGKEUZES[2]!]], {
    regel: { soort: 'lijst', keuzes: REGELINGKEUZES },
    uitleg: 'Kies A, B of eigen: de drie regelingen van blad Regeling.',
  });
  bouw.kop(`A${kop}`, ['Gemeente', 'Voorschot', 'Definitief', 'Afrekening', 'Per inwoner', 'In woorden']);
  bouw.zet(`A${eerste}`, gemeentenamen(regio));
  bouw.invoer(
    `B${eerste}`,
    reeks(n, (g) => [cijfers.voorschot[g] ?? null]),
    BEDRAG_MET_TEKEN,
  );
  bouw.zet(
    `C${eerste}`,
    reeks(n, (g) => [bijdrageBij(`B${keuze}`, g)]),
    'uitkomst',
    'centen',
  );
  bouw.loop(`D${eerste}`, `=BWMO_AFREKENING(B${eerste}:B${laatste};C${eerste}:C${laatste})`, n, 1, 'centen');
  bouw.zet(
    `E${eerste}`,
    reeks(n, (g) => [perInwoner(`D${eerste + g}`, regio.cel('inwoners', g)), betaalwoord(`D${eerste + g}`)]),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...['B', 'C', 'D'].map((k) => `=${som(k)}`)],
      ['Definitief − voorschot = afrekening', null, null, sluit(`${som('C')}-${som('B')}-${som('D')}`)],
    ],
    'totaal',
    'centen',
  );
}

function matrixrij(regio: Regioplek): number {
  return VOORSCHOT + regio.aantal + 12;
}

/** De cel met het aantal cliënten van herkomst `rij` in verblijf `kolom`; de laatste van beide is buiten de regio. */
export function herkomstcel(regio: Regioplek, rij: number, kolom: number): string {
  return opBlad(NAAM, `${verder('B', kolom)}${matrixrij(regio) + rij}`);
}

function uitkomstkolom(regio: Regioplek): string {
  return verder('B', regio.aantal + 2);
}

// De laatste rij en kolom zijn cliënten van en naar een andere regio; zo telt ook die verrekening op tot nul.
function herkomst(bouw: Bladbouw, regio: Regioplek, cijfers: Sjablooncijfers['afrekening']): void {
  const m = regio.aantal + 1;
  const eerste = matrixrij(regio);
  const laatste = eerste + m - 1;
  const [kop, prijs, titel] = [eerste - 1, eerste - 2, eerste - 4];
  const kolommen = letters('B', m);
  const [rand, uitkomst, woord] = [verder('B', m), uitkomstkolom(regio), verder('B', m + 2)];
  const matrix = `B${eerste}:${kolommen[m - 1]!}${laatste}`;
  bouw.titel(
    titel,
    'Herkomst en verblijf',
    'Elke rij is de gemeente waar cliënten vandaan komen, elke kolom de gemeente waar zij nu verblijven.',
  );
  bouw.zet(`A${prijs}`, [['Bedrag per cliënt']]);
  bouw.invoer(`B${prijs}`, [[cijfers.prijs]], BEDRAG);
  bouw.kop(`A${kop}`, [
    'Herkomst',
    ...reeks(regio.aantal, (g) => `=${regio.cel('gemeente', g)}`),
    BUITEN,
    'Cliënten',
    'Verrekening',
    'In woorden',
  ]);
  bouw.zet(`A${eerste}`, [...gemeentenamen(regio), [BUITEN]]);
  bouw.invoer(
    `B${eerste}`,
    reeks(m, (r) => reeks(m, (k) => cijfers.herkomst[r]?.[k] ?? null)),
    AANTAL,
  );
  bouw.zet(
    `${rand}${eerste}`,
    reeks(m, (r) => [`=SUM(B${eerste + r}:${kolommen[m - 1]!}${eerste + r})`]),
    'uitkomst',
    'aantal',
  );
  bouw.loop(`${uitkomst}${eerste}`, `=BWMO_HERKOMST(${matrix};B${prijs})`, m, 1, 'centen');
  bouw.zet(
    `${woord}${eerste}`,
    reeks(m, (r) => [betaalwoord(`${uitkomst}${eerste + r}`, 'betaalt', 'ontvangt')]),
    'uitkomst',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Verblijf hier',
        ...kolommen.map((k) => `=SUM(${k}${eerste}:${k}${laatste})`),
        `=SUM(${rand}${eerste}:${rand}${laatste})`,
        sluit(`SUM(${uitkomst}${eerste}:${uitkomst}${laatste})`),
      ],
      [
        'Cliënten tegenover blad Regio',
        `=IF(SUM(${matrix})=0;"vul de aantallen in";IF(${regio.totaal('clienten')}=0;"vul op blad Regio de cliënten in";IF(SUMPRODUCT((${rand}${eerste}:${rand}${laatste - 1}<>${regio.kolom('clienten')})*1)=0;"klopt";"anders dan kolom cliënten van blad Regio")))`,
      ],
    ],
    'totaal',
    'aantal',
  );
  bouw.maakOp(`${uitkomst}${laatste + 1}`, undefined, 'centen');
}

function bestaandeClienten(bouw: Bladbouw, regio: Regioplek, titel: number): void {
  const n = regio.aantal;
  const [centrum, kop, eerste] = [titel + 2, titel + 3, titel + 4];
  const laatste = eerste + n - 1;
  bouw.titel(
    titel,
    'Lopende cliënten bij de centrumgemeente',
    'De centrumgemeente betaalt de cliënten die er al waren; nieuwe cliënten betaalt de gemeente waar zij vandaan komen.',
  );
  bouw.zet(`A${centrum}`, [
    ['Centrumgemeente is nummer', `=SUMPRODUCT((${regio.kolom('centrum')}="x")*G${eerste}:G${laatste})`],
  ]);
  bouw.zet(
    `C${centrum}`,
    [[`=IF(B${centrum}=0;"Zet op blad Regio een x bij de centrumgemeente.";"")`]],
    'toelichting',
  );
  bouw.kop(`A${kop}`, ['Gemeente', 'Bestaand', 'Nieuw', 'Betaalt', 'Verschil met nu', 'Oordeel', 'Nummer']);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g) => [
      `=${regio.cel('gemeente', g)}`,
      `=${regio.cel('lastenBestaand', g)}`,
      verschil(regio.cel('lasten', g), regio.cel('lastenBestaand', g)),
    ]),
    'uitkomst',
    'centen',
  );
  bouw.loop(
    `D${eerste}`,
    `=IF(B${centrum}=0;0;BWMO_COHORT(B${eerste}:B${laatste};C${eerste}:C${laatste};B${centrum}))`,
    n,
    1,
    'centen',
  );
  bouw.zet(
    `E${eerste}`,
    reeks(n, (g) => [
      `=IF(B${centrum}=0;0;ROUND(${regio.cel('lasten', g)}-D${eerste + g};2))`,
      oordeel(`E${eerste + g}`),
    ]),
    'uitkomst',
    'centen',
  );
  bouw.zet(
    `G${eerste}`,
    reeks(n, (g) => [`=COUNTA(A${eerste}:A${eerste + g})`]),
    'toelichting',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Totaal',
        ...['B', 'C', 'D'].map((k) => `=${som(k)}`),
        `=IF(B${centrum}=0;"vul de centrumgemeente in";IF(ROUND(${som('E')};2)=0;"sluit";ROUND(${som('E')};2)))`,
      ],
    ],
    'totaal',
    'centen',
  );
}

function deelregios(
  bouw: Bladbouw,
  regio: Regioplek,
  titel: number,
  { deelregios: namen }: Sjablooncijfers['afrekening'],
): void {
  const n = regio.aantal;
  const [kop, eerste] = [titel + 2, titel + 3];
  const laatste = eerste + n - 1;
  const [saldo, sleutel] = [`B${eerste}:B${laatste}`, `C${eerste}:C${laatste}`];
  bouw.titel(
    titel,
    'Splitsing in deelregio’s',
    'Wat elke gemeente van het saldo draagt in de hele regio, en wat na een splitsing. De sleutel is inwoners.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Saldo',
    'Inwoners',
    'Deelregio',
    'Ongedeeld',
    'In de deelregio',
    'Verschil',
    'Per inwoner',
    'Oordeel',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g) => [
      `=${regio.cel('gemeente', g)}`,
      `=BWMO_SALDO(${regio.cel('baten', g)};${regio.cel('lasten', g)})`,
      `=${regio.cel('inwoners', g)}`,
    ]),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(`C${eerste}:C${laatste}`, undefined, 'aantal');
  bouw.invoer(
    `D${eerste}`,
    reeks(n, (g) => [namen[g] ?? (2 * g < n ? 'Deelregio 1' : 'Deelregio 2')]),
  );
  bouw.loop(
    `E${eerste}`,
    `=IF(SUM(${sleutel})=0;0;BWMO_SPLITSING(${saldo};${sleutel};D${eerste}:D${laatste}))`,
    n,
    3,
    'centen',
  );
  bouw.zet(
    `H${eerste}`,
    reeks(n, (g) => [perInwoner(`G${eerste + g}`, `C${eerste + g}`), oordeel(`G${eerste + g}`)]),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  const opSaldo = (k: string) =>
    `=IF((${som('C')}=0)+(${bijFout(`E${eerste}`)})>0;"vul inwoners in";IF(ROUND(${som(k)}-${som('B')};2)=0;"sluit";ROUND(${som(k)}-${som('B')};2)))`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', `=${som('B')}`, null, null, `=${som('E')}`, `=${som('F')}`, `=${som('G')}`],
      ['Sluit op het saldo', null, null, null, opSaldo('E'), opSaldo('F')],
    ],
    'totaal',
    'centen',
  );
}

function gedeeldRisico(
  bouw: Bladbouw,
  regio: Regioplek,
  titel: number,
  { variatie }: Sjablooncijfers['afrekening'],
): void {
  const n = regio.aantal;
  const [kosten, kop, eerste] = [titel + 2, titel + 5, titel + 6];
  const laatste = eerste + n - 1;
  bouw.titel(
    titel,
    'Risico delen',
    'Hoe sterk de lasten per jaar schommelen als iedere gemeente alleen staat, en hoe sterk samen.',
  );
  bouw.zet(`A${kosten}`, [
    [
      'Lasten per cliënt',
      `=IF(${regio.totaal('clienten')}=0;0;ROUND(${regio.totaal('lasten')}/${regio.totaal('clienten')};2))`,
    ],
    ['Variatie van de kosten per cliënt'],
  ]);
  bouw.maakOp(`B${kosten}`, 'uitkomst', 'centen');
  bouw.invoer(`B${kosten + 1}`, [[variatie]], NIET_NEGATIEF);
  bouw.noteer(
    `B${kosten + 1}`,
    'De standaardafwijking gedeeld door het gemiddelde; 0 als elke cliënt evenveel kost.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Cliënten',
    'Schommeling per jaar als u alleen staat',
    'Schommeling per jaar samen',
    'Voordeel',
    'Per inwoner',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g) => [`=${regio.cel('gemeente', g)}`, `=${regio.cel('clienten', g)}`]),
    'uitkomst',
    'aantal',
  );
  bouw.loop(
    `C${eerste}`,
    `=IF(SUM(B${eerste}:B${laatste})=0;0;BWMO_RISICOSPREIDING(B${eerste}:B${laatste};B${kosten};B${kosten + 1}))`,
    n,
    3,
    'centen',
  );
  bouw.zet(
    `F${eerste}`,
    reeks(n, (g) => [perInwoner(`E${eerste + g}`, regio.cel('inwoners', g))]),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...['B', 'C', 'D', 'E'].map((k) => `=${som(k)}`)],
      ['Alleen − samen = voordeel', null, null, null, sluit(`${som('C')}-${som('D')}-${som('E')}`)],
    ],
    'totaal',
    'centen',
  );
  bouw.maakOp(`B${laatste + 1}`, undefined, 'aantal');
}
