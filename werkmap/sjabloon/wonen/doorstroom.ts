import {
  type Parameternaam,
  PARAMETERS,
  type Stroomparameter,
} from '../../../core/capaciteit/stroommodel/parameters';
import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { letters, reeks, sluitMits } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { clientenOpKosten } from '../kosten';
import { type Bladbouw, bouwBlad } from '../opbouw';
import type { Regioplek } from '../regio';
import { GEBROKEN, gelijkAan, kolomUit, kopblok } from './blok';
import { CAPACITEITSPLEK } from './capaciteit';
import { type Wooncijfers, wooncijfersVan } from '../wooncijfers';
import { bijScenario, SCENARIONAMEN, scenariocijfer } from './kengetallen';
import { heelTussen, MEESTE_SIMULATIES_OP_BLAD, MEESTE_ZAAD_OP_BLAD, zetParameters } from './stroomafspraken';

const NAAM = 'Doorstroom';
/** De naam van het bereik met de parameters waarmee het blad rekent. */
export const DOORSTROOM = 'DOORSTROOM';
const MEESTE_MAANDEN = 60;

const SCENARIO = 'B4';
const [MAANDEN, SIMULATIES, ZAAD] = ['B8', 'B9', 'B10'] as const;

const NAMEN = Object.keys(PARAMETERS) as Parameternaam[];
const PARAMETER = 14;
const LAATSTE = PARAMETER + NAMEN.length - 1;
const TABEL = `H${PARAMETER}:L${LAATSTE}`;

const BLOKKADE = LAATSTE + 2;
const AFBOUW = BLOKKADE + 9;
const DERDEN = AFBOUW + 6;
const BESTEMMINGEN = ['Naar beschermd thuis', 'Blijft in beschermd wonen', 'Naar de Wlz'];
const KWARTAAL = DERDEN + BESTEMMINGEN.length + 5;
const KWARTALEN = 8;
const MAAND = KWARTAAL + KWARTALEN + 7;
const EERSTE = MAAND + 2;

/** Deze getallen zijn van beschermd wonen en staan op blad Capaciteit; hier worden zij alleen gelezen. */
const OP_CAPACITEIT: Readonly<Partial<Record<Parameternaam, string>>> = {
  plekken: CAPACITEITSPLEK.product('plekken', 0),
  instroom: CAPACITEITSPLEK.product('instroom', 0),
  verblijfsduur: CAPACITEITSPLEK.product('verblijfsduur', 0),
  aandeelWoning: CAPACITEITSPLEK.woning('deel'),
  woningen: CAPACITEITSPLEK.woning('perMaand'),
};

const rijVan = (parameter: Parameternaam) => PARAMETER + NAMEN.indexOf(parameter);
/** Waarmee het model rekent: eigen invoer of scenario. */
const gebruikt = (parameter: Parameternaam) => `SUM(I${rijVan(parameter)})`;

/** Wachtlijst, bezetting en uitstroom maand voor maand, met bandbreedte. */
export function doorstroomblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const clientenBw = clientenOpKosten(regio);
  const bouw = bouwBlad(NAAM, [
    34,
    ...reeks(4, () => 14),
    34,
    14,
    24,
    ...reeks(5, () => 14),
    3,
    ...reeks(10, () => 14),
  ]);
  const { bron, doorstroom } = wooncijfersVan(invoer);
  kopblok(
    bouw,
    'Doorstroom: wachtlijst, bezetting en uitstroom per maand',
    'Het model zet niemand uit zorg en telt iedereen. Percentages zijn invoer met een laag en een hoog, geen vaste waarheid.',
    bron,
  );
  keuzes(bouw, doorstroom);
  parameters(bouw, doorstroom);
  blokkade(bouw, clientenBw);
  afbouw(bouw, doorstroom);
  bestemming(bouw, doorstroom);
  kwartalen(bouw);
  maanden(bouw);
  grafieken(bouw, doorstroom.maanden, bron);
  return bouw.klaar();
}

function keuzes(bouw: Bladbouw, cijfers: Wooncijfers['doorstroom']): void {
  bouw.zet('A4', [
    ['Scenario'],
    ['In het kort'],
    ['Bron'],
    ['Aanname'],
    ['Aantal maanden'],
    ['Aantal simulaties'],
    ['Startgetal van het toeval (seed)'],
  ]);
  bouw.invoer(SCENARIO, [[cijfers.scenario]], {
    regel: { soort: 'lijst uit bereik', ...SCENARIONAMEN },
    uitleg: 'Kies een scenario van blad Kengetallen, of eigen cijfers.',
  });
  bouw.zet(
    'B5',
    (['kern', 'bron', 'aanname'] as const).map((kolom) => [bijScenario(SCENARIO, kolom)]),
    'toelichting',
  );
  bouw.invoer(MAANDEN, [[cijfers.maanden]], heelTussen(1, MEESTE_MAANDEN, 'maanden'));
  bouw.invoer(SIMULATIES, [[cijfers.simulaties]], heelTussen(1, MEESTE_SIMULATIES_OP_BLAD, 'simulaties'));
  bouw.invoer(ZAAD, [[cijfers.zaad]], heelTussen(0, MEESTE_ZAAD_OP_BLAD, 'het startgetal'));
  bouw.noteer(
    ZAAD,
    'Hetzelfde startgetal geeft altijd dezelfde tabel. Twee scenario’s met hetzelfde startgetal krijgen hetzelfde toeval.',
  );
}

function parameters(bouw: Bladbouw, cijfers: Wooncijfers['doorstroom']): void {
  bouw.titel(PARAMETER - 2, 'Parameters');
  bouw.zet(
    `H${PARAMETER - 2}`,
    [['Waarmee de tabellen rekenen: het scenario, en anders uw eigen cijfers']],
    'titel',
  );
  bouw.kop(`A${PARAMETER - 1}`, [
    'Naam',
    'Beginwaarde',
    'Per maand +/−',
    'Laag',
    'Hoog',
    'Eenheid',
    'Uit scenario',
  ]);
  bouw.kop(`H${PARAMETER - 1}`, ['Naam', 'Beginwaarde', 'Per maand +/−', 'Laag', 'Hoog']);
  bouw.noteer(
    `D${PARAMETER - 1}`,
    'Laag en hoog horen bij elkaar: elke simulatie kiest één waarde daartussen, in plaats van de beginwaarde.',
  );
  zetParameters(
    bouw,
    PARAMETER,
    MEESTE_MAANDEN,
    (naam) => cijfers.parameters[PARAMETERS[naam].naam],
    OP_CAPACITEIT,
  );
  bouw.zet(
    `G${PARAMETER}`,
    NAMEN.map((_, p): Cel[] => [
      `=IF(${scenariocijfer(SCENARIO, `A${PARAMETER + p}`, 'gevonden')}=0;"";"scenario")`,
    ]),
    'uitkomst',
  );
  bouw.zet(
    `H${PARAMETER}`,
    NAMEN.map((naam, p) => regelVoorModel(PARAMETER + p, PARAMETERS[naam])),
    'uitkomst',
    'deel',
  );
  bouw.noem(DOORSTROOM, TABEL);
}

/** De rij zoals de functies haar lezen; leeg blijft leeg. */
function regelVoorModel(r: number, { eenmalig }: Stroomparameter): Cel[] {
  const eigen = (k: string) => `IF(COUNTA(${k}${r})=0;"";${k}${r})`;
  const uitScenario = (wat: 'waarde' | 'laag' | 'hoog') => scenariocijfer(SCENARIO, `A${r}`, wat);
  const grens = (wat: 'laag' | 'hoog') => `IF(${uitScenario('hoog')}=0;"";${uitScenario(wat)})`;
  const kies = (k: string, anders: string) => `=IF(G${r}="";${eigen(k)};${anders})`;
  return [
    `=A${r}`,
    kies('B', uitScenario('waarde')),
    eenmalig ? null : `=${eigen('C')}`,
    kies('D', grens('laag')),
    kies('E', grens('hoog')),
  ];
}

function blokkade(bouw: Bladbouw, clientenBw: string): void {
  const r = BLOKKADE + 2;
  const [duur, aandeel] = [gebruikt('verblijfsduur'), gebruikt('aandeelWoning')];
  bouw.titel(
    BLOKKADE,
    'Plekken die bezet blijven door te weinig woningen',
    'De eindstand als de wachtlijst nooit leeg is. Wie klaar is en geen woning heeft houdt een plek bezet.',
  );
  bouw.zet(`A${r}`, [
    ['Plekken'],
    ['Woningen per jaar'],
    ['Woningen per jaar nodig'],
    ['Plekken die bezet blijven'],
    ['Deel van de plekken'],
    [
      `Cliënten hier (B${rijVan('inZorg')} en B${rijVan('wachtOpWoning')}) tegenover blad Kosten (${clientenBw})`,
    ],
  ]);
  bouw.zet(
    `B${r}`,
    [
      [`=${gebruikt('plekken')}`],
      [`=${gebruikt('woningen')}*12`],
      [`=IF(${duur}=0;0;B${r}*12*${aandeel}/${duur})`],
      [`=IF(${duur}=0;0;BWMO_GEBLOKKEERD(B${r};${duur};${aandeel};B${r + 1}))`],
      [`=IF(B${r}=0;0;B${r + 3}/B${r})`],
    ],
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`B${r + 4}`, undefined, 'procent');
  const geblokkeerd = CAPACITEITSPLEK.woning('geblokkeerd');
  bouw.zet(
    `C${r + 3}`,
    [
      [
        `=IF(ROUND(B${r + 3}-${geblokkeerd};2)=0;"gelijk aan ${geblokkeerd}";"anders dan ${geblokkeerd}: hier rekent het scenario")`,
      ],
    ],
    'toelichting',
  );
  bouw.zet(
    `B${r + 5}`,
    [[gelijkAan(`(SUM(B${rijVan('inZorg')})+SUM(B${rijVan('wachtOpWoning')}))`, clientenBw)]],
    'uitkomst',
    'decimaal',
  );
}

function afbouw(bouw: Bladbouw, { jaren }: Wooncijfers['doorstroom']): void {
  const r = AFBOUW + 2;
  const duur = gebruikt('verblijfsduur');
  bouw.titel(
    AFBOUW,
    'Wachtlijst wegwerken',
    'Tijdelijke extra plekken, of in plaats daarvan een korter verblijf. De instroom past verder precies bij de plekken.',
  );
  bouw.kop(`A${r}`, [
    'In hoeveel jaar',
    'Extra per jaar',
    'Tijdelijke plekken',
    'Of: verblijf (mnd)',
    'Wachtlijst nu',
  ]);
  bouw.invoer(`A${r + 1}`, [[jaren]], GEBROKEN);
  bouw.loop(
    `B${r + 1}`,
    `=IF(SUM(A${r + 1})*${duur}=0;0;BWMO_WACHTLIJST_AFBOUW(${gebruikt('plekken')};${duur};E${r + 1};A${r + 1}))`,
    1,
    3,
    'decimaal',
  );
  bouw.zet(`E${r + 1}`, [[`=${gebruikt('wachtlijst')}`]], 'uitkomst', 'decimaal');
}

function bestemming(bouw: Bladbouw, { verdeling }: Wooncijfers['doorstroom']): void {
  const [kop, eerste] = [DERDEN + 2, DERDEN + 3];
  const laatste = eerste + BESTEMMINGEN.length - 1;
  const gewichten = `B${eerste}:B${laatste}`;
  bouw.titel(
    DERDEN,
    'Waar de mensen die nu in zorg zijn naartoe gaan',
    'Drie gelijke gewichten is elk een derde, zoals Flevoland verwachtte (blad Kengetallen). Elk gewicht mag.',
  );
  bouw.kop(`A${kop}`, ['Bestemming', 'Gewicht', 'Mensen']);
  bouw.zet(
    `A${eerste}`,
    BESTEMMINGEN.map((naam) => [naam]),
  );
  bouw.invoer(`B${eerste}`, kolomUit(verdeling, BESTEMMINGEN.length), GEBROKEN);
  bouw.loop(
    `C${eerste}`,
    `=IF(SUM(${gewichten})=0;0;BWMO_VERDEEL(${gebruikt('inZorg')};${gewichten};;1))`,
    BESTEMMINGEN.length,
    1,
    'aantal',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Totaal',
        `=SUM(${gewichten})`,
        `=SUM(C${eerste}:C${laatste})`,
        `=IF(B${laatste + 1}=0;"vul de gewichten in";IF(C${laatste + 1}=ROUND(${gebruikt('inZorg')};0);"sluit";"sluit niet"))`,
      ],
    ],
    'totaal',
    'aantal',
  );
}

// De stromen tellen over drie maanden; een stand is die van de laatste maand.
const STROMEN = ['F', 'H', 'I', 'J', 'K', 'G'];
const STANDEN = ['C', 'D', 'E'];

const VERPLICHT = 'plekken, instroom en verblijfsduur';
const ZONDER_CIJFERS = `${gebruikt('verblijfsduur')}=0`;

function kwartalen(bouw: Bladbouw): void {
  const [kop, eerste] = [KWARTAAL + 2, KWARTAAL + 3];
  bouw.titel(
    KWARTAAL,
    'Verloop per kwartaal',
    'De eerste twee jaar: stromen in het kwartaal en standen aan het eind. Zet uw eigen telling ernaast.',
  );
  bouw.kop(`A${kop}`, [
    'Kwartaal',
    'Instroom',
    'Plaatsingen',
    'Naar woning',
    'Overige uitstroom',
    'Naar Wlz',
    'Van de wachtlijst gegaan',
    'Wachtlijst',
    'In zorg',
    'Wacht op woning',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(KWARTALEN, (q): Cel[] => {
      const [van, tot] = [EERSTE + q * 3, EERSTE + q * 3 + 2];
      return [
        `Kwartaal ${q + 1}`,
        ...STROMEN.map((k) => `=SUM(${k}${van}:${k}${tot})`),
        ...STANDEN.map((k) => `=IF(SUM(A${tot})=0;"";${k}${tot})`),
      ];
    }),
    'uitkomst',
    'decimaal',
  );
  const laatste = eerste + KWARTALEN - 1;
  const kolommen = letters('B', STROMEN.length);
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...kolommen.map((k) => `=SUM(${k}${eerste}:${k}${laatste})`)],
      [
        'Telt op tot de maanden',
        ...kolommen.map((k, s) =>
          sluitMits(
            ZONDER_CIJFERS,
            VERPLICHT,
            `${k}${laatste + 1}-SUM(${STROMEN[s]!}${EERSTE}:${STROMEN[s]!}${EERSTE + KWARTALEN * 3 - 1})`,
          ),
        ),
      ],
    ],
    'totaal',
    'decimaal',
  );
}

function maanden(bouw: Bladbouw): void {
  const laatste = EERSTE + MEESTE_MAANDEN - 1;
  const klaar = (formule: string) => `=IF(${ZONDER_CIJFERS};"vul ${VERPLICHT} in";${formule})`;
  const som = (k: string) => `SUM(${k}${EERSTE}:${k}${laatste})`;
  const eind = (k: string) => `INDEX(${k}${EERSTE}:${k}${laatste};${MAANDEN};1)`;
  bouw.titel(MAAND - 1, 'Maand voor maand');
  const begin = `SUM(I${rijVan('inZorg')}:I${rijVan('wachtOpWoning')})`;
  bouw.zet(`A${MAAND}`, [
    [
      'Iedereen blijft geteld',
      sluitMits(
        // Staat er een fout in plaats van de tabel, dan staat die ook hier.
        `(${ZONDER_CIJFERS})+(A${EERSTE - 1}="")>0`,
        VERPLICHT,
        `${begin}+${som('F')}-${['G', 'I', 'J', 'K'].map(som).join('-')}-${STANDEN.map(eind).join('-')}`,
      ),
    ],
  ]);
  bouw.maakOp(`B${MAAND}`, 'totaal', 'decimaal');
  bouw.zet(`O${MAAND - 1}`, [['Bandbreedte door toeval en onzekere parameters']], 'titel');
  bouw.loop(
    `A${EERSTE - 1}`,
    klaar(`BWMO_DOORSTROOM(${TABEL};${MAANDEN})`),
    MEESTE_MAANDEN + 1,
    13,
    'decimaal',
  );
  bouw.loop(
    `O${EERSTE - 1}`,
    klaar(`BWMO_BANDBREEDTE(${TABEL};${MAANDEN};${SIMULATIES};${ZAAD})`),
    MEESTE_MAANDEN + 1,
    10,
    'decimaal',
  );
  for (const kop of [`A${EERSTE - 1}:M${EERSTE - 1}`, `O${EERSTE - 1}:X${EERSTE - 1}`])
    bouw.maakOp(kop, 'kop');
  bouw.maakOp(`A${EERSTE}:A${laatste}`, undefined, 'aantal');
  bouw.maakOp(`O${EERSTE}:X${laatste}`, undefined, 'aantal');
}

function grafieken(bouw: Bladbouw, aantal: number, bron: string): void {
  const over = (k: string) => `${k}${EERSTE}:${k}${EERSTE + aantal - 1}`;
  const lijn = (titel: string, gemiddeld: string, band: readonly string[], plaats: string) => {
    bouw.teken({
      soort: 'lijn',
      titel,
      bron: `Bron: ${bron}; berekend met BWMO_DOORSTROOM en BWMO_BANDBREEDTE`,
      categorieen: over('A'),
      reeksen: [
        { naam: 'Zonder toeval', adres: over(gemiddeld) },
        { naam: 'P10: in 10% van de gevallen hoogstens', adres: over(band[0]!), stippel: true },
        { naam: 'P50: in de helft van de gevallen hoogstens', adres: over(band[1]!) },
        { naam: 'P90: in 90% van de gevallen hoogstens', adres: over(band[2]!), stippel: true },
      ],
      assen: { x: 'maand', y: 'aantal mensen' },
      plaats,
    });
  };
  lijn('Wachtlijst', 'C', ['P', 'Q', 'R'], `O${PARAMETER - 2}:X${LAATSTE}`);
  lijn('In zorg', 'D', ['S', 'T', 'U'], `O${LAATSTE + 2}:X${LAATSTE + 17}`);
}
