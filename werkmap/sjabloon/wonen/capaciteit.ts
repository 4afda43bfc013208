import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { opBlad, reeks, sluit } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { type Bladbouw, bouwBlad } from '../opbouw';
import { AANTAL, DEEL } from '../regels';
import type { Regioplek } from '../regio';
import { GEBROKEN, gelijkAan, gemeentenamen, kolomUit, kopblok, tabelUit } from './blok';
import { type Wooncijfers, wooncijfersVan } from '../wooncijfers';

const NAAM = 'Capaciteit';

/** Producten waarvoor mensen wachten als het vol is; beschermd wonen is de eerste. */
export const MET_WACHTLIJST = [
  'Beschermd Wonen',
  'Beschermd Thuis licht',
  'Beschermd Thuis midden',
  'Beschermd Thuis zwaar',
  'MO 24-uurs',
] as const;
/** Producten waarbij iemand weg moet als het vol is. */
export const ZONDER_WACHTLIJST = ['MO nachtopvang', 'Crisisplekken'] as const;

const PRODUCT = 8;
const PRODUCTTOTAAL = PRODUCT + MET_WACHTLIJST.length;
const OPVANG = PRODUCTTOTAAL + 4;
const WINTER = OPVANG + 2;
const NACHT = WINTER + 3;
const VARIANTEN = [
  'MO nachtopvang',
  'In de winter met extra plekken',
  'In de winter zonder extra plekken',
] as const;
const CRISIS = NACHT + VARIANTEN.length;
const DELEN = CRISIS + 4;
const DOEL = DELEN + 2;
const UITKOMST = DOEL + 5;
const KOLOM = UITKOMST + 8;
const GEMEENTE = KOLOM + 1;

/** Waar andere bladen de plekken en de instroom vinden. */
export interface Capaciteitsplek {
  /** Instroom per maand, verblijfsduur in maanden of plekken van product `nummer`, met en daarna zonder wachtlijst. */
  readonly product: (wat: 'instroom' | 'verblijfsduur' | 'plekken', nummer: number) => string;
  /** Instroom of plekken beschermd wonen van gemeente `nummer`. */
  readonly gemeente: (wat: 'instroom' | 'plekken', nummer: number) => string;
}

export const CAPACITEITSPLEK: Capaciteitsplek = {
  product: (wat, nummer) => {
    const zonder = nummer - MET_WACHTLIJST.length;
    const rij = zonder < 0 ? PRODUCT + nummer : zonder === 0 ? NACHT : CRISIS;
    return opBlad(NAAM, `${{ instroom: 'B', verblijfsduur: 'C', plekken: 'D' }[wat]}${rij}`);
  },
  gemeente: (wat, nummer) => opBlad(NAAM, `${{ instroom: 'B', plekken: 'C' }[wat]}${GEMEENTE + nummer}`),
};

/** Per product de plekken, de bezetting en het wachten; en wat het scheelt als gemeenten plekken delen. */
export function capaciteitsblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [36, ...reeks(14, () => 15), 26]);
  const { bron, capaciteit } = wooncijfersVan(invoer);
  kopblok(
    bouw,
    'Capaciteit: hoeveel plekken, hoe lang wachten',
    'De uitkomsten zeggen waar het op de lange duur heen gaat. Voor de komende jaren rekent u met blad Doorstroom.',
    bron,
  );
  producten(bouw, capaciteit);
  opvang(bouw, capaciteit);
  delen(bouw, regio, capaciteit, bron);
  return bouw.klaar();
}

function producten(bouw: Bladbouw, { producten: cijfers }: Wooncijfers['capaciteit']): void {
  const n = MET_WACHTLIJST.length;
  bouw.titel(
    PRODUCT - 3,
    'Plekken per product',
    'Wie niet terechtkan komt op de wachtlijst. Er is geen landelijke bezettingsnorm gevonden: de norm is aan u. Bij Beschermd Thuis is een plek een traject.',
  );
  bouw.kop(`A${PRODUCT - 1}`, [
    'Product',
    'Instroom per maand',
    'Verblijf in maanden',
    'Plekken',
    'Bezettingsnorm',
    'Wachten mag (mnd)',
    'Variatie verblijf',
    'Gemiddeld in zorg',
    'Nodig bij norm',
    'Bezetting',
    'Wachttijd (mnd)',
    'Kans op wachten',
    'Kans op te lang',
    'Nodig bij wachttijd',
    'Verschil plekken',
    'In woorden',
  ]);
  bouw.zet(
    `A${PRODUCT}`,
    MET_WACHTLIJST.map((naam) => [naam]),
  );
  const rijen = tabelUit(cijfers, n, 6);
  const kolommen = (van: number, tot: number) => rijen.map((rij) => rij.slice(van, tot));
  bouw.invoer(`B${PRODUCT}`, kolommen(0, 2), GEBROKEN);
  bouw.invoer(`D${PRODUCT}`, kolommen(2, 3), AANTAL);
  bouw.invoer(`E${PRODUCT}`, kolommen(3, 4), DEEL);
  bouw.invoer(`F${PRODUCT}`, kolommen(4, 6), GEBROKEN);
  bouw.noteer(
    `G${PRODUCT - 1}`,
    'De standaardafwijking van de verblijfsduur gedeeld door het gemiddelde. Leeg rekent met 1: de verblijfsduur wisselt sterk.',
  );
  bouw.noteer(
    `H${PRODUCT - 1}`,
    'Instroom maal verblijfsduur (wet van Little): zoveel mensen zijn er gemiddeld in zorg als er plek genoeg is.',
  );
  bouw.zet(
    `H${PRODUCT}`,
    MET_WACHTLIJST.map((_, p) => productregel(PRODUCT + p)),
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`J${PRODUCT}:J${PRODUCTTOTAAL - 1}`, undefined, 'procent');
  bouw.maakOp(`L${PRODUCT}:M${PRODUCTTOTAAL - 1}`, undefined, 'procent');
  const som = (k: string) => `SUM(${k}${PRODUCT}:${k}${PRODUCTTOTAAL - 1})`;
  bouw.regels(
    `A${PRODUCTTOTAAL}`,
    [
      [
        'Totaal',
        `=${som('B')}`,
        null,
        `=${som('D')}`,
        ...reeks(3, () => null),
        `=${som('H')}`,
        `=${som('I')}`,
        ...reeks(4, () => null),
        `=${som('N')}`,
        `=${som('O')}`,
        sluit(`${som('D')}-${som('N')}-${som('O')}`),
      ],
    ],
    'totaal',
    'decimaal',
  );
}

/** De uitkomsten van één product, vanaf gemiddeld in zorg. */
function productregel(r: number): Cel[] {
  const vraag = `B${r};C${r}`;
  const gevuld = (formule: string) => `=IF(H${r}=0;0;IF(COUNTA(D${r})=0;"vul de plekken in";${formule}))`;
  const wachttijd = (formule: string) => `IF(F${r}=0;"vul in wat mag";${formule})`;
  return [
    `=ROUND(B${r}*C${r};2)`,
    `=IF(H${r}=0;0;IF(E${r}=0;"vul de norm in";BWMO_PLEKKEN(${vraag};E${r})))`,
    gevuld(`BWMO_BEZETTING(${vraag};D${r})`),
    // Alleen een groeiende lijst krijgt woorden; een andere fout moet zichtbaar blijven.
    gevuld(
      `IF(H${r}>=D${r};"lijst groeit";IF(COUNTA(G${r})=0;BWMO_WACHTTIJD(${vraag};D${r});BWMO_WACHTTIJD(${vraag};D${r};G${r})))`,
    ),
    gevuld(`BWMO_WACHTKANS(${vraag};D${r})`),
    gevuld(wachttijd(`BWMO_WACHTKANS(${vraag};D${r};F${r})`)),
    `=IF(H${r}=0;0;${wachttijd(`BWMO_PLEKKEN_WACHTTIJD(${vraag};F${r})`)})`,
    `=D${r}-SUM(N${r})`,
    `=IF(H${r}*F${r}=0;"nog in te vullen";IF(O${r}<0;"▼ te weinig plekken";"▲ genoeg plekken"))`,
  ];
}

function opvang(bouw: Bladbouw, { zonderWachtlijst, winter }: Wooncijfers['capaciteit']): void {
  bouw.titel(
    OPVANG,
    'Opvang zonder wachtlijst',
    'Nachtopvang en crisis: wie niet terechtkan gaat weg. Bij vorst komen mensen in golven; de echte kans ligt dan hoger.',
  );
  bouw.zet(`A${WINTER}`, [['Meer instroom in de winter'], ['Extra plekken in de winter']]);
  bouw.invoer(`B${WINTER}`, [[winter.meerInstroom]], DEEL);
  bouw.invoer(`B${WINTER + 1}`, [[winter.extraPlekken]], AANTAL);
  bouw.kop(`A${NACHT - 1}`, [
    'Vorm van opvang',
    'Instroom per maand',
    'Verblijf in maanden',
    'Plekken',
    'Weigeren mag',
    'Gemiddelde vraag',
    'Kans op weigeren',
    'Weg per maand',
    'Plekken nodig',
    'Verschil plekken',
    'In woorden',
  ]);
  bouw.zet(`A${NACHT}`, [...VARIANTEN.map((naam) => [naam]), [ZONDER_WACHTLIJST[1]]]);
  const rijen = tabelUit(zonderWachtlijst, ZONDER_WACHTLIJST.length, 4);
  rijen.forEach((cijfers, p) => {
    const r = p === 0 ? NACHT : CRISIS;
    bouw.invoer(`B${r}`, [cijfers.slice(0, 2)], GEBROKEN);
    bouw.invoer(`D${r}`, [cijfers.slice(2, 3)], AANTAL);
    bouw.invoer(`E${r}`, [cijfers.slice(3)], DEEL);
  });
  bouw.zet(
    `B${NACHT + 1}`,
    [`+B${WINTER + 1}`, ''].map((extra) => [
      `=B${NACHT}*(1+B${WINTER})`,
      `=C${NACHT}`,
      `=D${NACHT}${extra}`,
      `=E${NACHT}`,
    ]),
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`D${NACHT + 1}:D${NACHT + 2}`, undefined, 'aantal');
  bouw.maakOp(`E${NACHT + 1}:E${NACHT + 2}`, undefined, 'procent');
  bouw.zet(
    `F${NACHT}`,
    reeks(VARIANTEN.length + 1, (p) => opvangregel(NACHT + p)),
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`G${NACHT}:G${CRISIS}`, undefined, 'procent');
}

function opvangregel(r: number): Cel[] {
  const gevuld = (cel: string, tekst: string, formule: string) =>
    `=IF(F${r}=0;0;IF(${cel};"${tekst}";${formule}))`;
  return [
    `=ROUND(B${r}*C${r};2)`,
    gevuld(`COUNTA(D${r})=0`, 'vul de plekken in', `BWMO_WEIGERKANS(B${r};C${r};D${r})`),
    `=B${r}*SUM(G${r})`,
    gevuld(`E${r}=0`, 'vul in wat mag', `BWMO_PLEKKEN_WEIGERKANS(B${r};C${r};E${r})`),
    `=D${r}-SUM(I${r})`,
    `=IF(F${r}*E${r}=0;"nog in te vullen";IF(J${r}<0;"▼ te weinig plekken";"▲ genoeg plekken"))`,
  ];
}

function delen(bouw: Bladbouw, regio: Regioplek, cijfers: Wooncijfers['capaciteit'], bron: string): void {
  const n = regio.aantal;
  const laatste = GEMEENTE + n - 1;
  const [norm, maanden, duur] = [`B${DOEL + 1}`, `B${DOEL + 2}`, `B${DOEL + 3}`];
  const instroom = `B${GEMEENTE}:B${laatste}`;
  bouw.titel(
    DELEN,
    'Plekken delen tussen gemeenten',
    'Hoeveel plekken beschermd wonen nodig zijn als elke gemeente het alleen doet, en hoeveel samen. De besparing is een bovengrens: elke plek past dan bij iedereen en instroom hangt niet samen.',
  );
  bouw.zet(`A${DOEL}`, [
    ['Waarop de norm slaat'],
    ['Norm: maanden, of een kans'],
    ['Bij wachtkans: langer dan (maanden)'],
    ['Verblijf in maanden', `=C${PRODUCT}`],
  ]);
  bouw.maakOp(duur, 'uitkomst', 'decimaal');
  bouw.invoer(`B${DOEL}`, [[cijfers.doel]], {
    regel: { soort: 'lijst', keuzes: ['wachttijd', 'wachtkans', 'weigerkans'] },
    uitleg: 'Kies wachttijd (norm in maanden), wachtkans of weigerkans (norm is een kans).',
  });
  bouw.invoer(norm, [[cijfers.norm]], GEBROKEN);
  bouw.invoer(maanden, [[cijfers.maanden]], GEBROKEN);
  bouw.kop(`A${UITKOMST}`, ['Samen over alle gemeenten', 'Ieder apart', 'Samen', 'Besparing']);
  bouw.zet(`A${UITKOMST + 1}`, [
    ['Plekken'],
    ['Deel van de plekken dat u bespaart'],
    ['Ieder apart'],
    ['Samen'],
  ]);
  bouw.loop(
    `B${UITKOMST + 1}`,
    `=IF(${norm}*${duur}*SUM(${instroom})=0;0;BWMO_BUNDELING(${instroom};${duur};B${DOEL};${norm};IF(B${DOEL}="wachtkans";SUM(${maanden});0)))`,
    1,
    3,
    'aantal',
  );
  bouw.zet(
    `B${UITKOMST + 2}`,
    [[`=IF(B${UITKOMST + 1}=0;0;D${UITKOMST + 1}/B${UITKOMST + 1})`]],
    'uitkomst',
    'procent',
  );
  bouw.zet(`B${UITKOMST + 3}`, [[`=B${UITKOMST + 1}`], [`=SUM(C${UITKOMST + 1})`]], 'uitkomst', 'aantal');
  bouw.kop(`A${KOLOM}`, [
    'Gemeente',
    'Instroom per maand',
    'Plekken nu',
    'Nodig als alleen',
    'Verschil plekken',
  ]);
  bouw.zet(`A${GEMEENTE}`, gemeentenamen(regio));
  bouw.invoer(`B${GEMEENTE}`, kolomUit(cijfers.instroom, n), GEBROKEN);
  bouw.invoer(`C${GEMEENTE}`, kolomUit(cijfers.plekken, n), AANTAL);
  bouw.zet(
    `D${GEMEENTE}`,
    reeks(n, (g) => [alleen(`B${GEMEENTE + g}`, duur, norm, maanden), `=C${GEMEENTE + g}-D${GEMEENTE + g}`]),
    'uitkomst',
    'aantal',
  );
  const som = (k: string) => `SUM(${k}${GEMEENTE}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...['B', 'C', 'D', 'E'].map((k) => `=${som(k)}`)],
      ['Apart telt op', null, null, sluit(`${som('D')}-B${UITKOMST + 1}`)],
      [
        'Gelijk aan product Beschermd Wonen',
        gelijkAan(som('B'), `B${PRODUCT}`, 'wijkt af van de tabel'),
        gelijkAan(som('C'), `D${PRODUCT}`, 'wijkt af van de tabel'),
      ],
    ],
    'totaal',
    'aantal',
  );
  bouw.maakOp(`B${laatste + 1}`, undefined, 'decimaal');
  bouw.teken({
    soort: 'staaf',
    titel: 'Plekken beschermd wonen: ieder apart en samen',
    bron: `Bron: ${bron}; berekend met BWMO_BUNDELING`,
    categorieen: `A${UITKOMST + 3}:A${UITKOMST + 4}`,
    reeksen: [{ naam: 'Plekken', adres: `B${UITKOMST + 3}:B${UITKOMST + 4}` }],
    assen: { x: 'wijze van samenwerken', y: 'aantal plekken' },
    plaats: `G${DOEL}:L${KOLOM + 5}`,
  });
}

/** Het aantal plekken dat een gemeente alleen nodig heeft, bij het gekozen doel. */
function alleen(instroom: string, duur: string, norm: string, maanden: string): string {
  const doel = `B${DOEL}`;
  return (
    `=IF(${instroom}*${duur}*${norm}=0;0;IF(${doel}="wachttijd";BWMO_PLEKKEN_WACHTTIJD(${instroom};${duur};${norm});` +
    `IF(${doel}="wachtkans";BWMO_PLEKKEN_WACHTKANS(${instroom};${duur};${norm};SUM(${maanden}));BWMO_PLEKKEN_WEIGERKANS(${instroom};${duur};${norm}))))`
  );
}
