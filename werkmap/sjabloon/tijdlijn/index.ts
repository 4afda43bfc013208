import type { Blad } from '../../poort/blad';
import { BEGROTING } from '../begroting';
import { oordeel, perInwoner, reeks, verder } from '../formules';
import { cijfersVan, SCENARIONAMEN, type Sjablooninvoer } from '../invoer';
import { type Kostenplek, kostenplek } from '../kosten';
import { bouwBlad, type Bladbouw } from '../opbouw';
import { REGELINGKEUZES } from '../regeling';
import type { Regioplek } from '../regio';
import { CAPACITEITSPLEK } from '../wonen/capaciteit';
import { KOPPEN } from '../../../core/tijdlijn/model/rijen';
import { alsKlaar } from './alsKlaar';
import { TIJDLIJNNAMEN } from '../tijdlijnnamen';
import { type Jaarblok, jaarblok } from './jaarblok';
import { type Gekozen, parameterregels, parametertabel } from './parameters';
import { aantalJaarregels, type Jaargetallen, perJaar } from './perJaar';
import { AANTAL_JAREN, JAREN, KEUZE, KOP, LAATSTE_JAAR, maakPlek, NAAM, type Plek, REST } from './plek';
import { gemeententabel, productentabel, type Tabellen } from './tabellen';
import { budgetblok, clientenblokken } from './verloop';

/** Geld en cliënten jaar voor jaar: eerst de uitkomst, dan elke stap als gewone formule, en BWMO_TIJDLIJN als controle. */
export function tijdlijnblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const { tijdlijn: cijfers, bron } = cijfersVan(invoer);
  const kosten = kostenplek(regio);
  const lijst = parameterregels(invoer.jaar, kosten, vasteLasten(regio, kosten));
  const plek = maakPlek(
    regio.aantal,
    kosten.producten.length,
    lijst.length,
    aantalJaarregels(kosten.producten.length),
  );
  const bouw = bouwBlad(NAAM, [42, ...reeks(19, () => 19), 32, 19]);
  bouw.titel(
    1,
    'Tijdlijn: wie heeft het geld, wie de cliënten, wie komt tekort',
    'Kies hieronder een scenario en een afspraak. Onder de uitkomst staat elke stap als gewone formule; BWMO_TIJDLIJN rekent hetzelfde nog eens en zegt of het sluit.',
  );
  bouw.zet('A3', [['Bron en datum']]);
  bouw.invoer('B3', [[bron]]);
  const { gekozen, bereik: parameters } = parametertabel(bouw, plek, cijfers, lijst);
  const producten = productentabel(bouw, plek, kosten, cijfers, gekozen);
  const gemeenten = gemeententabel(bouw, plek, regio, kosten);
  const tabellen = { producten, gemeenten };
  const jaren = perJaar(bouw, plek, kosten, tabellen, gekozen);
  const verloop = {
    ...budgetblok(bouw, plek, gemeenten, jaren, gekozen),
    ...clientenblokken(bouw, plek, kosten, tabellen, jaren, gekozen),
  };
  const bronnen = { bouw, plek, kosten, tabellen, jaren, verloop, gekozen };
  const blokken: Jaarblok[] = [];
  for (let t = 0; t < AANTAL_JAREN; t += 1) blokken.push(jaarblok(bronnen, t, blokken[t - 1] ?? null));
  uitkomst(bouw, plek, regio, tabellen, jaren, gekozen, blokken);
  tegenoverBegroting(bouw, plek, regio, kosten);
  keuzes(bouw, regio, kosten, jaren, cijfers);
  bouw.noem(TIJDLIJNNAMEN.parameters, parameters);
  bouw.noem(TIJDLIJNNAMEN.producten, producten.bereik);
  bouw.noem(TIJDLIJNNAMEN.gemeenten, gemeenten.bereik);
  bouw.noem(TIJDLIJNNAMEN.jaren, jaren.jaren);
  bouw.noem(TIJDLIJNNAMEN.scenario, KEUZE.scenario);
  bouw.noem(TIJDLIJNNAMEN.afspraak, KEUZE.afspraak);
  bouw.noem(TIJDLIJNNAMEN.ontbreekt, KEUZE.ontbreekt);
  bouw.noem(TIJDLIJNNAMEN.bron, 'B3');
  const argumenten = `${parameters};${producten.bereik};${gemeenten.bereik};${jaren.jaren}`;
  scenarios(bouw, plek, argumenten);
  controle(bouw, plek, argumenten);
  return bouw.klaar();
}

/** De lasten van blad Regio die niet met het aantal cliënten meebewegen. */
function vasteLasten(regio: Regioplek, kosten: Kostenplek): string {
  return `=MAX(0;ROUND(${regio.totaal('lasten')}-${zorglasten(kosten)};2))`;
}

/** Wat de producten in jaar T kosten met de cliënten van blad Kosten. */
function zorglasten(kosten: Kostenplek): string {
  return `(${kosten.producten.map((_, p) => `${kosten.clientenSamen(p)}*${kosten.prijs(p)}`).join('+')})`;
}

function uitkomst(
  bouw: Bladbouw,
  plek: Plek,
  regio: Regioplek,
  { gemeenten }: Tabellen,
  { cel }: Jaargetallen,
  gekozen: Gekozen,
  blokken: readonly Jaarblok[],
): void {
  const n = plek.gemeenten;
  const eerste = KOP + 1;
  const [samen, totaal] = [verder(LAATSTE_JAAR, 1), eerste + n + REST.length - 1];
  bouw.titel(KOP - 1, 'Saldo per gemeente en jaar');
  bouw.zet(
    `C${KOP - 1}`,
    [
      [
        `="Scenario "&${KEUZE.scenario}&" · afspraak: "&${gekozen('regeling')}&" · nieuw model: "&${gekozen('startjaar')}`,
      ],
    ],
    'toelichting',
  );
  bouw.kop(`A${KOP}`, [
    'Gemeente',
    `=SUM(${regio.jaar})`,
    ...JAREN.slice(0, -1).map((k) => `=${k}${KOP}+1`),
    'Samen',
    'Per inwoner',
    'In woorden',
  ]);
  bouw.noteer(`${verder(samen, 1)}${KOP}`, 'Gemiddeld per jaar.');
  const perJaarEnSamen = (g: number) => [
    ...blokken.map((blok) => `=SUM(${blok.saldo(g)})`),
    `=ROUND(SUM(B${eerste + g}:${LAATSTE_JAAR}${eerste + g});2)`,
  ];
  bouw.regels(
    `A${eerste}`,
    reeks(n + REST.length - 1, (g) => [
      g < n ? `=${gemeenten.cel('gemeente', g)}` : REST[g - n]!,
      ...perJaarEnSamen(g),
      ...(g < n
        ? [
            perInwoner(
              `${samen}${eerste + g}`,
              `(${regio.cel('inwoners', g)}*COUNTA(B${KOP}:${LAATSTE_JAAR}${KOP}))`,
            ),
            oordeel(`${samen}${eerste + g}`),
          ]
        : []),
    ]),
    'uitkomst',
    'centen',
  );
  bouw.regels(
    `A${totaal}`,
    [
      [
        REST[REST.length - 1]!,
        ...perJaarEnSamen(n + REST.length - 1),
        perInwoner(
          `${samen}${totaal}`,
          `(${regio.totaal('inwoners')}*COUNTA(B${KOP}:${LAATSTE_JAAR}${KOP}))`,
        ),
        oordeel(`${samen}${totaal}`),
      ],
    ],
    'totaal',
    'centen',
  );
  const namen = [...reeks(n, (g) => `A${eerste + g}`), ...REST.map((_, r) => `A${eerste + n + r}`)];
  bouw.zet(
    `A${plek.controle}`,
    [
      [
        'Bouwstenen tegenover BWMO_TIJDLIJN',
        ...blokken.map((blok) => {
          const anders = namen.map((naam, g) => `IF(${blok.verschil(g)}=0;"";" "&${naam})`).join('&');
          return `=IF(${KEUZE.ontbreekt}<>"";"vul de cijfers in";IF(${blok.fout};"";IF(SUM(${blok.verschillen})=0;"sluit";"anders:"&${anders})))`;
        }),
      ],
    ],
    'uitkomst',
  );
  const kop = plek.aandelen;
  bouw.titel(kop - 1, 'Wie heeft het geld, wie heeft de cliënten');
  bouw.kop(`A${kop}`, ['Deel', ...JAREN.map((k) => `=${k}${KOP}`)]);
  bouw.regels(
    `A${kop + 1}`,
    [
      [
        'Geld dat al naar het nieuwe model gaat',
        ...reeks(AANTAL_JAREN, (t) => `=${cel('ingroeifactor', t)}`),
      ],
      [
        'Cliënten die er na 1 januari T bij kwamen',
        ...blokken.map(({ stenen }) => `=IF(${stenen.alle}=0;0;1-${stenen.alBekend}/${stenen.alle})`),
      ],
    ],
    'uitkomst',
    'procent',
  );
}

/** Waar dit scenario afwijkt van de begroting, en of de producten in de lasten van blad Regio passen. */
function tegenoverBegroting(bouw: Bladbouw, plek: Plek, regio: Regioplek, kosten: Kostenplek): void {
  const kop = plek.begroting;
  const totaal = KOP + plek.gemeenten + REST.length;
  const jaren = JAREN.slice(0, BEGROTING.aantal - BEGROTING.nu);
  bouw.titel(kop - 1, 'Tegenover blad Begroting');
  bouw.kop(`A${kop}`, ['Hele regio', ...jaren.map((k) => `=${k}${KOP}`)]);
  bouw.regels(
    `A${kop + 1}`,
    [
      ['Saldo van dit scenario', ...jaren.map((k) => `=${k}${totaal}`)],
      [
        'Saldo vóór reserves op blad Begroting',
        ...jaren.map((_, t) => alsKlaar(BEGROTING.saldo(BEGROTING.nu + t))),
      ],
      [
        'Verschil door cliënten, Wlz en scenario',
        ...jaren.map((k) => `=ROUND(${k}${kop + 1}-${k}${kop + 2};2)`),
      ],
    ],
    'uitkomst',
    'centen',
  );
  bouw.zet(`A${plek.controle + 1}`, [['Lasten van producten tegenover blad Regio']]);
  bouw.zet(
    `B${plek.controle + 1}`,
    [
      [
        `=IF(${regio.totaal('lasten')}=0;"vul op blad Regio de lasten in";IF(${zorglasten(kosten)}>${regio.totaal('lasten')};"hoger dan de lasten van blad Regio";"klopt"))`,
      ],
    ],
    'uitkomst',
  );
}

function keuzes(
  bouw: Bladbouw,
  regio: Regioplek,
  kosten: Kostenplek,
  jaren: Jaargetallen,
  cijfers: ReturnType<typeof cijfersVan>['tijdlijn'],
): void {
  bouw.zet('D3', [['Scenario'], ['Afspraak van blad Regeling'], ['Invoering van blad Ingroeipad']]);
  bouw.invoer(KEUZE.scenario, [[cijfers.scenario]], {
    regel: { soort: 'lijst', keuzes: SCENARIONAMEN },
    uitleg: 'Kies laag, midden of hoog: de drie kolommen van de parameters hieronder.',
  });
  bouw.invoer(KEUZE.afspraak, [[cijfers.afspraak]], {
    regel: { soort: 'lijst', keuzes: REGELINGKEUZES },
    uitleg: 'Kies A, B of eigen: de drie regelingen van blad Regeling.',
  });
  bouw.invoer(KEUZE.invoering, [[cijfers.invoering]], {
    regel: { soort: 'lijst', keuzes: ['startjaar', 'ander startjaar'] },
    uitleg: 'Kies welk startjaar van blad Ingroeipad geldt.',
  });
  bouw.zet('A6', [[`=IF(${KEUZE.ontbreekt}="";"";"Nog in te vullen")`]]);
  bouw.zet(KEUZE.ontbreekt, [[ontbreekt(regio, kosten, jaren)]], 'toelichting');
}

/** Wat er op andere bladen nog ontbreekt; leeg als er te rekenen is. */
function ontbreekt(regio: Regioplek, kosten: Kostenplek, jaren: Jaargetallen): string {
  const p = kosten.producten.map((_, nummer) => nummer);
  const zonderPrijs = p.map((i) => `(${kosten.clientenSamen(i)}>0)*(${kosten.prijs(i)}=0)`);
  const zonderVerblijf = p.map(
    (i) =>
      `(${kosten.clientenSamen(i)}+${CAPACITEITSPLEK.product('instroom', i)}>0)*(${CAPACITEITSPLEK.product('verblijfsduur', i)}=0)`,
  );
  const zonderInstroom = p
    .slice(1)
    .map((i) => `(${kosten.clientenSamen(i)}>0)*(COUNTA(${CAPACITEITSPLEK.product('instroom', i)})=0)`);
  const eerst: readonly (readonly [als: string, wat: string])[] = [
    [`COUNTA(${regio.jaar})=0`, 'op blad Regio het begrotingsjaar'],
    [`COUNTA(${regio.kolom('inwoners')})<${regio.aantalcel}`, 'op blad Regio bij elke gemeente de inwoners'],
    [`${regio.totaal('inwoners')}=0`, 'op blad Regio de inwoners'],
    [`${regio.totaal('historisch')}=0`, 'op blad Regio historisch'],
    [`(${regio.totaal('objectief')}=0)*(SUM(${jaren.rij('ingroeifactor')})>0)`, 'op blad Regio objectief'],
    [`${regio.totaal('clienten')}=0`, 'op blad Regio de cliënten'],
    [`${zonderPrijs.join('+')}>0`, 'op blad Kosten de prijs van elk product'],
    [`${zonderVerblijf.join('+')}>0`, 'op blad Capaciteit het verblijf van elk product'],
    // Zonder nieuwe cliënten loopt de zorg leeg en lijkt er geld over te blijven: leeg is hier nooit 0.
    [
      `(${kosten.clientenSamen(0)}>0)*(COUNTA(${CAPACITEITSPLEK.instroomPerGemeente(regio)})<${regio.aantalcel})`,
      `op blad Capaciteit bij elke gemeente de instroom (0 mag; vanaf ${CAPACITEITSPLEK.gemeente('instroom', 0).split('!')[1]!})`,
    ],
    [`${zonderInstroom.join('+')}>0`, 'op blad Capaciteit de instroom van elk product (0 mag)'],
  ];
  return `=${eerst.map(([als, wat]) => `IF(${als};"vul ${wat} in";`).join('')}""${')'.repeat(eerst.length)}`;
}

function scenarios(bouw: Bladbouw, plek: Plek, argumenten: string): void {
  const kop = plek.scenarios;
  const laatste = verder('A', SCENARIONAMEN.length);
  const totaal = kop + plek.gemeenten + REST.length;
  bouw.titel(kop - 1, 'Elk scenario: het saldo van alle jaren samen');
  bouw.loop(
    `A${kop}`,
    alsKlaar(`BWMO_TIJDLIJN_SCENARIOS(${argumenten})`),
    plek.gemeenten + REST.length + 1,
    SCENARIONAMEN.length + 1,
    'centen',
  );
  bouw.maakOp(`A${kop}:${laatste}${kop}`, 'kop');
  bouw.maakOp(`A${totaal}:${laatste}${totaal}`, 'totaal');
}

function controle(bouw: Bladbouw, plek: Plek, argumenten: string): void {
  const kop = plek.tijdlijn;
  const rijen = AANTAL_JAREN * (plek.gemeenten + REST.length);
  bouw.titel(
    kop - 2,
    'Controle: dezelfde jaren met één formule',
    'BWMO_TIJDLIJN rekent alles in één keer. Elke cel hoort gelijk te zijn aan de bouwstenen hierboven.',
  );
  bouw.loop(`A${kop}`, alsKlaar(`BWMO_TIJDLIJN(${argumenten};${KEUZE.scenario})`), rijen + 1, KOPPEN.length);
  const over = (van: string, tot: string) => `${van}${kop + 1}:${tot}${kop + rijen}`;
  bouw.maakOp(over('C', 'D'), undefined, 'deel');
  bouw.maakOp(over('E', verder('A', KOPPEN.length - 1)), undefined, 'centen');
  bouw.maakOp(`A${kop}:${verder('A', KOPPEN.length - 1)}${kop}`, 'kop');
}
