import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { letters, reeks, sluit } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { type Bladbouw, bouwBlad } from '../opbouw';
import { AANTAL } from '../regels';
import type { Regioplek } from '../regio';
import { GEBROKEN, gelijkAan, gemeentenamen, GROEI, kolomUit, kopblok } from './blok';
import { CAPACITEITSPLEK, MET_WACHTLIJST, ZONDER_WACHTLIJST } from './capaciteit';
import { type Wooncijfers, wooncijfersVan } from '../wooncijfers';

const NAAM = 'Behoefte';
const PRODUCTEN = [...MET_WACHTLIJST, ...ZONDER_WACHTLIJST];
const P = PRODUCTEN.length;
const JAREN = 6;
const HERKOMST = [
  'Jeugdhulp (van 18− naar 18+)',
  'Ggz-instelling',
  'Maatschappelijke opvang',
  'Detentie',
  'Eigen woning of familie',
  'Andere regio of anders',
];

const GRENS = 8;
const GROEIREGEL = GRENS + P + 6;
const VANDAAN = GROEIREGEL + P + 5;
const GEMEENTE = VANDAAN + HERKOMST.length + 6;

/** De behoefte zonder plafond naast de bezetting: een vol huis verbergt de rij niet. */
export function behoefteblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [36, ...reeks(10, () => 16), 30]);
  const { bron, behoefte } = wooncijfersVan(invoer);
  kopblok(
    bouw,
    'Behoefte: hoeveel mensen zoeken een plek, ook als het vol is',
    'Een volle bezetting zegt niet hoe lang de rij is. Hier staat de behoefte zonder grens naast wat er past.',
    bron,
  );
  zonderGrens(bouw, behoefte);
  komendeJaren(bouw, regio, behoefte);
  vanwaar(bouw, behoefte);
  perGemeente(bouw, regio);
  return bouw.klaar();
}

const som = (k: string, eerste: number, aantal: number) => `SUM(${k}${eerste}:${k}${eerste + aantal - 1})`;

function zonderGrens(bouw: Bladbouw, cijfers: Wooncijfers['behoefte']): void {
  bouw.titel(
    GRENS - 3,
    'Behoefte zonder grens naast de bezetting',
    'Behoefte is instroom maal verblijfsduur. Plekken van wie op een woning wacht tellen niet mee (blad Capaciteit). Wie geen plek heeft staat op de wachtlijst, wordt weggestuurd of is nergens geteld.',
  );
  bouw.kop(`A${GRENS - 1}`, [
    'Product',
    'Behoefte',
    'Plekken vrij voor zorg',
    'Op een plek',
    'Geen plek',
    'Plekken over',
    'Bezetting',
    'Wacht met indicatie',
    'Wacht zonder',
    'Wachtenden samen',
    'In zorg en wacht',
    'In woorden',
  ]);
  bouw.zet(
    `A${GRENS}`,
    PRODUCTEN.map((naam) => [naam]),
  );
  bouw.zet(
    `B${GRENS}`,
    PRODUCTEN.map((_, p): Cel[] => {
      const r = GRENS + p;
      const [instroom, duur] = (['instroom', 'verblijfsduur'] as const).map((wat) =>
        CAPACITEITSPLEK.product(wat, p),
      );
      const plekken = CAPACITEITSPLEK.vrij(p);
      return [
        `=ROUND(${instroom!}*${duur!};2)`,
        // Een verwijzing naar een lege cel is niet in elk rekenblad 0, en MIN slaat leeg over.
        `=SUM(${plekken})`,
        `=MIN(B${r};C${r})`,
        `=MAX(0;B${r}-C${r})`,
        `=MAX(0;C${r}-B${r})`,
        `=IF(B${r}*C${r}=0;IF(B${r}=0;0;1);BWMO_BEZETTING(${instroom!};${duur!};C${r}))`,
      ];
    }),
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`G${GRENS}:G${GRENS + P - 1}`, undefined, 'procent');
  bouw.invoer(`H${GRENS}`, kolomUit(cijfers.metIndicatie, P), AANTAL);
  bouw.invoer(`I${GRENS}`, kolomUit(cijfers.zonderIndicatie, P), AANTAL);
  bouw.noteer(
    `I${GRENS - 1}`,
    'Mensen van wie u weet dat zij wachten maar die nog geen indicatie hebben. Regio’s hebben hier vaak weinig zicht op.',
  );
  bouw.zet(
    `J${GRENS}`,
    PRODUCTEN.map((_, p): Cel[] => {
      const r = GRENS + p;
      return [
        `=H${r}+I${r}`,
        `=D${r}+J${r}`,
        `=IF(B${r}=0;"vul op blad Capaciteit instroom en verblijf in";IF(COUNTA(${CAPACITEITSPLEK.product('plekken', p)})=0;"vul op blad Capaciteit de plekken in";IF(E${r}>0;"▼ meer behoefte dan plekken";IF(F${r}=0;"▼ geen ruimte: de lijst groeit";IF(J${r}>0;"▼ past gemiddeld, en toch een wachtlijst";"▲ past gemiddeld")))))`,
      ];
    }),
    'uitkomst',
    'decimaal',
  );
  const totaal = (k: string) => `=${som(k, GRENS, P)}`;
  bouw.regels(
    `A${GRENS + P}`,
    [
      ['Totaal', ...letters('B', 5).map(totaal), null, ...letters('H', 4).map(totaal)],
      [
        'Telt op',
        sluit(`${som('B', GRENS, P)}-${som('D', GRENS, P)}-${som('E', GRENS, P)}`),
        sluit(`${som('C', GRENS, P)}-${som('D', GRENS, P)}-${som('F', GRENS, P)}`),
      ],
    ],
    'totaal',
    'decimaal',
  );
}

function komendeJaren(bouw: Bladbouw, regio: Regioplek, { groei }: Wooncijfers['behoefte']): void {
  const kolommen = letters('C', JAREN);
  bouw.titel(
    GROEIREGEL - 3,
    'Behoefte in de komende jaren',
    'De behoefte groeit mee met de instroom; de verblijfsduur blijft gelijk. Zo ver loopt het als er geen grens is.',
  );
  bouw.kop(`A${GROEIREGEL - 1}`, [
    'Product',
    'Groei per jaar',
    ...kolommen.map((_, j) => (j === 0 ? `=SUM(${regio.jaar})` : `=${kolommen[j - 1]!}${GROEIREGEL - 1}+1`)),
    'Plekken nu',
    'Geen plek',
  ]);
  bouw.zet(
    `A${GROEIREGEL}`,
    PRODUCTEN.map((naam) => [naam]),
  );
  bouw.invoer(`B${GROEIREGEL}`, kolomUit(groei, P), GROEI);
  const eind = kolommen[JAREN - 1]!;
  bouw.zet(
    `C${GROEIREGEL}`,
    PRODUCTEN.map((_, p): Cel[] => {
      const r = GROEIREGEL + p;
      return [
        ...kolommen.map((__, j) => (j === 0 ? `=B${GRENS + p}` : `=${kolommen[j - 1]!}${r}*(1+B${r})`)),
        `=C${GRENS + p}`,
        `=MAX(0;${eind}${r}-I${r})`,
      ];
    }),
    'uitkomst',
    'decimaal',
  );
  bouw.regels(
    `A${GROEIREGEL + P}`,
    [['Totaal', null, ...[...kolommen, 'I', 'J'].map((k) => `=${som(k, GROEIREGEL, P)}`)]],
    'totaal',
    'decimaal',
  );
}

function vanwaar(bouw: Bladbouw, { herkomst }: Wooncijfers['behoefte']): void {
  const n = HERKOMST.length;
  const laatste = VANDAAN + n;
  const [instroom, duur] = (['instroom', 'verblijfsduur'] as const).map((wat) =>
    CAPACITEITSPLEK.product(wat, 0),
  );
  bouw.titel(
    VANDAAN - 3,
    'Waar de instroom vandaan komt',
    'Instroom in beschermd wonen per maand, en hoeveel plekken elke groep op de lange duur vraagt.',
  );
  bouw.kop(`A${VANDAAN - 1}`, ['Komt uit', 'Instroom per maand', 'Deel', 'Behoefte in plekken']);
  bouw.zet(
    `A${VANDAAN}`,
    HERKOMST.map((naam) => [naam]),
  );
  bouw.invoer(`B${VANDAAN}`, kolomUit(herkomst, n), GEBROKEN);
  bouw.zet(
    `C${VANDAAN}`,
    reeks(n, (r) => [`=IF(B${laatste}=0;0;B${VANDAAN + r}/B${laatste})`, `=B${VANDAAN + r}*${duur!}`]),
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`C${VANDAAN}:C${laatste - 1}`, undefined, 'procent');
  bouw.regels(
    `A${laatste}`,
    [
      ['Totaal', `=${som('B', VANDAAN, n)}`, gelijkAan(`B${laatste}`, instroom!), `=${som('D', VANDAAN, n)}`],
      ['Telt op', null, null, sluit(`D${laatste}-B${laatste}*${duur!}`)],
    ],
    'totaal',
    'decimaal',
  );
}

function perGemeente(bouw: Bladbouw, regio: Regioplek): void {
  const n = regio.aantal;
  const duur = CAPACITEITSPLEK.product('verblijfsduur', 0);
  const totaal = GEMEENTE + n;
  bouw.titel(
    GEMEENTE - 3,
    'Vraag en aanbod per gemeente',
    'Beschermd wonen: de behoefte uit elke gemeente naast alle plekken die er staan, ook die van wie op een woning wacht.',
  );
  bouw.kop(`A${GEMEENTE - 1}`, [
    'Gemeente',
    'Instroom per maand',
    'Behoefte',
    'Plekken',
    'Verschil',
    'Per 1.000 inwoners',
    'In woorden',
  ]);
  bouw.zet(`A${GEMEENTE}`, gemeentenamen(regio));
  bouw.zet(
    `B${GEMEENTE}`,
    reeks(n, (g): Cel[] => {
      const r = GEMEENTE + g;
      const inwoners = regio.cel('inwoners', g);
      return [
        `=${CAPACITEITSPLEK.gemeente('instroom', g)}`,
        `=B${r}*${duur}`,
        `=${CAPACITEITSPLEK.gemeente('plekken', g)}`,
        `=D${r}-C${r}`,
        `=IF(${inwoners}=0;0;C${r}*1000/${inwoners})`,
        `=IF(COUNTA(${CAPACITEITSPLEK.gemeente('instroom', g)})*COUNTA(${CAPACITEITSPLEK.gemeente('plekken', g)})=0;"vul op blad Capaciteit instroom en plekken in";IF(E${r}<0;"▼ minder plekken dan behoefte";IF(E${r}>0;"▲ meer plekken dan behoefte";"gelijk")))`,
      ];
    }),
    'uitkomst',
    'decimaal',
  );
  bouw.regels(
    `A${totaal}`,
    [
      [
        'Totaal',
        ...letters('B', 4).map((k) => `=${som(k, GEMEENTE, n)}`),
        sluit(`D${totaal}-C${totaal}-E${totaal}`),
        sluit(`C${totaal}-B${totaal}*${duur}`),
      ],
    ],
    'totaal',
    'decimaal',
  );
}
