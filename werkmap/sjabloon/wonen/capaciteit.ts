import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { opBlad, reeks, sluit, sluitMits } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { type Bladbouw, bouwBlad } from '../opbouw';
import { AANTAL, DEEL } from '../regels';
import type { Regioplek } from '../regio';
import { GEBROKEN, gelijkAan, gemeentenamen, kolomUit, kopblok, tabelUit } from './blok';
import { type Wooncijfers, wooncijfersVan } from '../wooncijfers';

const NAAM = 'Capaciteit';

/** Producten waarvoor mensen wachten als het vol is; beschermd wonen is de eerste. */
export const MET_WACHTLIJST = [
  'Beschermd wonen',
  'Beschermd thuis licht',
  'Beschermd thuis midden',
  'Beschermd thuis zwaar',
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
  /**
   * Instroom per maand, verblijfsduur in maanden of plekken van product `nummer`, met en daarna zonder wachtlijst; of het deel
   * dat een woning zoekt, alleen met wachtlijst.
   */
  readonly product: (wat: 'instroom' | 'verblijfsduur' | 'plekken' | 'deel', nummer: number) => string;
  /** De plekken van product `nummer` die niet bezet zijn door wie op een woning wacht. */
  readonly vrij: (nummer: number) => string;
  /** Wat er van de uitstroom uit beschermd wonen bekend is, en hoeveel plekken dat bezet houdt. */
  readonly woning: (wat: 'deel' | 'perMaand' | 'geblokkeerd') => string;
  /** De plekken van product `nummer` met wachtlijst die bezet blijven door wie op een woning wacht. */
  readonly geblokkeerd: (nummer: number) => string;
  /** De instroom beschermd wonen van alle gemeenten. */
  readonly instroomPerGemeente: (regio: Regioplek) => string;
  /** Instroom of plekken beschermd wonen van gemeente `nummer`. */
  readonly gemeente: (wat: 'instroom' | 'plekken', nummer: number) => string;
}

/** De rij van product `nummer`, met en daarna zonder wachtlijst. */
function rijVan(nummer: number): number {
  const zonder = nummer - MET_WACHTLIJST.length;
  return zonder < 0 ? PRODUCT + nummer : zonder === 0 ? NACHT : CRISIS;
}

export const CAPACITEITSPLEK: Capaciteitsplek = {
  product: (wat, nummer) =>
    opBlad(NAAM, `${{ instroom: 'B', verblijfsduur: 'C', plekken: 'D', deel: 'H' }[wat]}${rijVan(nummer)}`),
  vrij: (nummer) => opBlad(NAAM, `${nummer < MET_WACHTLIJST.length ? 'L' : 'D'}${rijVan(nummer)}`),
  woning: (wat) => opBlad(NAAM, `${{ deel: 'H', perMaand: 'I', geblokkeerd: 'K' }[wat]}${PRODUCT}`),
  geblokkeerd: (nummer) => opBlad(NAAM, `K${PRODUCT + nummer}`),
  instroomPerGemeente: ({ aantal }) => opBlad(NAAM, `B${GEMEENTE}:B${GEMEENTE + aantal - 1}`),
  gemeente: (wat, nummer) => opBlad(NAAM, `${{ instroom: 'B', plekken: 'C' }[wat]}${GEMEENTE + nummer}`),
};

/** Per product de plekken, de bezetting en het wachten; en wat het scheelt als gemeenten plekken delen. */
export function capaciteitsblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [36, ...reeks(18, () => 15), 34]);
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
    'Wie niet terechtkan komt op de wachtlijst. Er is geen landelijke bezettingsnorm gevonden: de norm is aan u. Bij Beschermd thuis is een plek een traject.',
  );
  bouw.kop(`A${PRODUCT - 1}`, [
    'Product',
    'Instroom per maand',
    'Verblijf in maanden',
    'Plekken',
    'Bezettingsnorm',
    'Wachttijdnorm (mnd)',
    'Variatie verblijf',
    'Deel dat een woning zoekt',
    'Woningen per maand',
    'Gemiddeld in zorg',
    'Bezet door wie een woning zoekt',
    'Plekken vrij voor zorg',
    'Nodig bij bezettingsnorm',
    'Bezetting',
    'Wachttijd (mnd)',
    'Kans op wachten (zonder variatie)',
    'Kans boven de norm (zonder variatie)',
    'Nodig bij wachttijdnorm',
    'Verschil plekken',
    'In woorden',
  ]);
  bouw.zet(
    `A${PRODUCT}`,
    MET_WACHTLIJST.map((naam) => [naam]),
  );
  const rijen = tabelUit(cijfers, n, 8);
  const kolommen = (van: number, tot: number) => rijen.map((rij) => rij.slice(van, tot));
  bouw.invoer(`B${PRODUCT}`, kolommen(0, 2), GEBROKEN);
  bouw.invoer(`D${PRODUCT}`, kolommen(2, 3), AANTAL);
  bouw.invoer(`E${PRODUCT}`, kolommen(3, 4), DEEL);
  bouw.invoer(`F${PRODUCT}`, kolommen(4, 6), GEBROKEN);
  bouw.invoer(`H${PRODUCT}`, kolommen(6, 7), DEEL);
  bouw.invoer(`I${PRODUCT}`, kolommen(7, 8), GEBROKEN);
  bouw.noteer(
    `G${PRODUCT - 1}`,
    'De standaardafwijking van de verblijfsduur gedeeld door het gemiddelde. Leeg rekent met 1: de verblijfsduur wisselt sterk.',
  );
  bouw.noteer(
    `H${PRODUCT - 1}`,
    'Welk deel van wie klaar is een woning nodig heeft. Vul 0 in als niemand hier op een woning wacht.',
  );
  bouw.noteer(
    `J${PRODUCT - 1}`,
    'Instroom maal verblijfsduur (wet van Little): zoveel mensen zijn er gemiddeld in zorg als er plek genoeg is.',
  );
  bouw.noteer(
    `K${PRODUCT - 1}`,
    'Plekken die op den duur bezet blijven als er minder woningen komen dan er mensen klaar zijn (BWMO_GEBLOKKEERD).',
  );
  bouw.zet(
    `J${PRODUCT}`,
    MET_WACHTLIJST.map((_, p) => productregel(PRODUCT + p)),
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`N${PRODUCT}:N${PRODUCTTOTAAL - 1}`, undefined, 'procent');
  bouw.maakOp(`P${PRODUCT}:Q${PRODUCTTOTAAL - 1}`, undefined, 'procent');
  const over = (k: string) => `${k}${PRODUCT}:${k}${PRODUCTTOTAAL - 1}`;
  const som = (k: string) => `SUM(${over(k)})`;
  bouw.regels(
    `A${PRODUCTTOTAAL}`,
    [
      [
        'Totaal',
        `=${som('B')}`,
        null,
        `=${som('D')}`,
        ...reeks(5, () => null),
        ...['J', 'K', 'L', 'M'].map((k) => `=${som(k)}`),
        ...reeks(4, () => null),
        `=${som('R')}`,
        `=${som('S')}`,
        `=IF(COUNTA(${over('D')})=0;"vul de producten in";${sluitMits(`SUMPRODUCT((${over('S')}="")*1)>0`, 'elk product', `${som('L')}-${som('R')}-${som('S')}`).slice(1)})`,
      ],
    ],
    'totaal',
    'decimaal',
  );
}

/** De uitkomsten van één product, vanaf gemiddeld in zorg. Alles rekent met de plekken die vrij zijn voor zorg. */
function productregel(r: number): Cel[] {
  const vraag = `B${r};C${r}`;
  const gevuld = (formule: string) => `=IF(J${r}=0;0;IF(COUNTA(D${r})=0;"vul de plekken in";${formule}))`;
  const metNorm = (formule: string) => `IF(F${r}=0;"vul de wachttijdnorm in";${formule})`;
  const metPlek = (formule: string) => `IF(L${r}<=0;1;${formule})`;
  // De wachttijd is (1+cv²)/2 maal die bij variatie 1: de norm gedeeld daardoor vraagt evenveel plekken.
  const norm = `IF(COUNTA(G${r})=0;F${r};F${r}*2/(1+G${r}*G${r}))`;
  return [
    `=ROUND(B${r}*C${r};2)`,
    `=IF(C${r}*D${r}*H${r}=0;0;BWMO_GEBLOKKEERD(D${r};C${r};H${r};I${r}*12))`,
    // Een plek die deels bezet is telt als een hele.
    `=MAX(0;D${r}-IF(K${r}=0;0;BWMO_PLEKKEN(K${r};1)))`,
    `=IF(J${r}=0;0;IF(E${r}=0;"vul de norm in";BWMO_PLEKKEN(${vraag};E${r})))`,
    gevuld(metPlek(`BWMO_BEZETTING(${vraag};L${r})`)),
    // Alleen een groeiende lijst krijgt woorden; een andere fout moet zichtbaar blijven.
    gevuld(
      `IF(J${r}>=L${r};"lijst groeit";IF(COUNTA(G${r})=0;BWMO_WACHTTIJD(${vraag};L${r});BWMO_WACHTTIJD(${vraag};L${r};G${r})))`,
    ),
    gevuld(metPlek(`BWMO_WACHTKANS(${vraag};L${r})`)),
    gevuld(metNorm(metPlek(`BWMO_WACHTKANS(${vraag};L${r};F${r})`))),
    `=IF(J${r}=0;0;${metNorm(`BWMO_PLEKKEN_WACHTTIJD(${vraag};${norm})`)})`,
    `=IF((J${r}>0)*((F${r}=0)+(COUNTA(D${r})=0));"";L${r}-SUM(R${r}))`,
    oordeelOver(r),
  ];
}

/** Het oordeel volgt de wachttijd in dezelfde rij; over wat ontbreekt zegt het alleen wat er in te vullen is. */
function oordeelOver(r: number): string {
  const eerst: readonly (readonly [leeg: string, zin: string])[] = [
    [`COUNTA(B${r}:C${r})<2`, 'vul instroom en verblijf in'],
    [`COUNTA(D${r})=0`, 'vul de plekken in'],
    [`F${r}=0`, 'vul de wachttijdnorm in'],
    [`COUNTA(H${r})=0`, 'vul in welk deel een woning zoekt'],
    [`(H${r}>0)*(COUNTA(I${r})=0)`, 'vul de woningen per maand in'],
    [`O${r}="lijst groeit"`, '▼ te weinig plekken'],
    [`O${r}>F${r}`, '▼ te weinig plekken'],
  ];
  return `=${eerst.map(([leeg, zin]) => `IF(${leeg};"${zin}";`).join('')}"▲ genoeg plekken"${')'.repeat(eerst.length)}`;
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
    'Weigernorm',
    'Gemiddelde vraag',
    'Kans op weigeren',
    'Geweigerd per maand',
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
    gevuld(`E${r}=0`, 'vul de weigernorm in', `BWMO_PLEKKEN_WEIGERKANS(B${r};C${r};E${r})`),
    `=IF((F${r}>0)*((E${r}=0)+(COUNTA(D${r})=0));"";D${r}-SUM(I${r}))`,
    `=IF(F${r}=0;"vul instroom en verblijf in";IF(COUNTA(D${r})=0;"vul de plekken in";IF(E${r}=0;"vul de weigernorm in";IF(G${r}>E${r};"▼ te weinig plekken";"▲ genoeg plekken"))))`,
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
        `Tegenover Beschermd wonen (B${PRODUCT} en D${PRODUCT})`,
        gelijkAan(som('B'), `B${PRODUCT}`),
        gelijkAan(som('C'), `D${PRODUCT}`),
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
