import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { letters, reeks, sluit } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { type Bladbouw, bouwBlad } from '../opbouw';
import { AANTAL, DEEL } from '../regels';
import type { Regioplek } from '../regio';
import { GEBROKEN, gelijkAan, gemeentenamen, kolomUit, kopblok, tabelUit } from './blok';
import { type Wooncijfers, wooncijfersVan } from '../wooncijfers';
import { wachtkosten } from './wachtkosten';

const NAAM = 'Woonopgave';
const JAREN = 5;
const JAAR = 9;
const LAATSTE_JAAR = JAAR + JAREN - 1;
const GROEPEN = ['Uitstroom beschermd wonen', 'Uitstroom opvang', 'Preventie', 'Andere aandachtsgroepen'];
const G = GROEPEN.length;
const INHALEN = 'Achterstand van eerdere jaren';
const VERWACHT = LAATSTE_JAAR + 8;
const TYPEN = [
  'Zelfstandige woning voor één persoon',
  'Zelfstandige woning voor een gezin',
  'Geclusterd wonen met begeleiding dichtbij',
  'Kamer of onzelfstandige woning',
];
const TYPE = VERWACHT + G + 7;
const GEMEENTE = TYPE + TYPEN.length + 7;
const SLEUTEL = `B${GEMEENTE - 2}`;
// Na de groepen staan het contingent, de afspraak van dit jaar, wat ervan kwam en wat er nog te doen is.
const [SAMEN, AFSPRAAK, GEREALISEERD, NOG_TE_DOEN, REALISATIE] = letters('C', G + 6).slice(G + 1) as [
  string,
  string,
  string,
  string,
  string,
];

/** Hoeveel woningen nodig zijn, wat elke gemeente daarvan levert en wat er van de afspraak terechtkomt. */
export function woonopgaveblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [40, ...reeks(15, () => 16)]);
  const { bron, woonopgave } = wooncijfersVan(invoer);
  kopblok(
    bouw,
    'Woonopgave: hoeveel woningen, en wie levert ze',
    'Wie uitstroomt heeft een woning nodig. Wat niet gerealiseerd wordt blijft liggen voor het volgende jaar.',
    bron,
  );
  perJaar(bouw, regio, woonopgave);
  volgendJaar(bouw, woonopgave);
  typen(bouw, woonopgave);
  perGemeente(bouw, regio, woonopgave);
  wachtkosten(
    bouw,
    GEMEENTE + regio.aantal + 5,
    woonopgave,
    regio,
    (wat, g) => `${{ gerealiseerd: GEREALISEERD, nogTeDoen: NOG_TE_DOEN }[wat]}${GEMEENTE + g}`,
  );
  return bouw.klaar();
}

function perJaar(bouw: Bladbouw, regio: Regioplek, cijfers: Wooncijfers['woonopgave']): void {
  const over = (k: string) => `${k}${JAAR}:${k}${LAATSTE_JAAR}`;
  bouw.titel(
    JAAR - 4,
    'Woonopgave per jaar',
    'Links wat nodig was, rechts wat was afgesproken. Vul alleen jaren in die voorbij zijn of lopen.',
  );
  bouw.zet(`A${JAAR - 2}`, [['Achterstand aan het begin']]);
  bouw.invoer(`B${JAAR - 2}`, [[cijfers.achterstand]], AANTAL);
  bouw.kop(`A${JAAR - 1}`, [
    'Jaar',
    'Beschermd wonen',
    'Opvang',
    'Preventie',
    'Samen',
    'Afgesproken',
    'Gerealiseerd',
  ]);
  bouw.zet(
    `A${JAAR}`,
    reeks(JAREN, (j) => [j === JAREN - 1 ? `=SUM(${regio.jaar})` : `=A${JAAR + j + 1}-1`]),
    'uitkomst',
  );
  bouw.invoer(`B${JAAR}`, tabelUit(cijfers.uitstroom, JAREN, 3), AANTAL);
  bouw.zet(
    `E${JAAR}`,
    reeks(JAREN, (j) => [`=SUM(B${JAAR + j}:D${JAAR + j})`]),
    'uitkomst',
    'aantal',
  );
  bouw.invoer(`F${JAAR}`, kolomUit(cijfers.afgesproken, JAREN), AANTAL);
  bouw.invoer(`G${JAAR}`, kolomUit(cijfers.gerealiseerd, JAREN), AANTAL);
  bouw.zet(`H${JAAR - 2}`, [['Tegenover wat nodig was']], 'titel');
  bouw.zet(`L${JAAR - 2}`, [['Tegenover de afspraak']], 'titel');
  bouw.loop(
    `H${JAAR - 1}`,
    `=BWMO_WOONOPGAVE(${over('E')};${over('G')};SUM(B${JAAR - 2}))`,
    JAREN + 1,
    4,
    'aantal',
  );
  bouw.loop(`L${JAAR - 1}`, `=BWMO_WOONOPGAVE(${over('F')};${over('G')})`, JAREN + 1, 4, 'aantal');
  bouw.maakOp(`H${JAAR - 1}:O${JAAR - 1}`, 'kop');
  for (const k of ['K', 'O']) bouw.maakOp(over(k), undefined, 'procent');
  const som = (k: string) => `SUM(${over(k)})`;
  const r = LAATSTE_JAAR + 1;
  bouw.regels(
    `A${r}`,
    [
      ['Totaal', ...letters('B', 6).map((k) => `=${som(k)}`)],
      ['Realisatie van de afspraak', `=IF(F${r}=0;0;G${r}/F${r})`],
      ['Telt op', null, null, null, sluit(`${['B', 'C', 'D'].map(som).join('+')}-E${r}`)],
    ],
    'totaal',
    'aantal',
  );
  bouw.maakOp(`B${r + 1}`, undefined, 'procent');
}

function volgendJaar(bouw: Bladbouw, cijfers: Wooncijfers['woonopgave']): void {
  const totaal = VERWACHT + G + 1;
  bouw.titel(
    VERWACHT - 3,
    'Contingent van volgend jaar',
    'De verwachte uitstroom per groep, met de achterstand die u wilt inhalen. Hele woningen.',
  );
  const inhalen = VERWACHT + G;
  bouw.kop(`A${VERWACHT - 1}`, ['Groep', 'Woningen', 'Deel dat u inhaalt', 'Achterstand nu']);
  bouw.zet(`A${VERWACHT}`, [...GROEPEN.map((naam) => [naam]), [INHALEN]]);
  bouw.invoer(`B${VERWACHT}`, kolomUit(cijfers.verwacht, G), AANTAL);
  bouw.zet(`B${inhalen}`, [[`=ROUND(C${inhalen}*D${inhalen};0)`]], 'uitkomst', 'aantal');
  bouw.invoer(`C${inhalen}`, [[cijfers.inhalen]], DEEL);
  bouw.zet(
    `D${inhalen}`,
    [[`=INDEX(J${JAAR}:J${LAATSTE_JAAR};COUNTA(A${JAAR}:A${LAATSTE_JAAR});1)`]],
    'uitkomst',
    'aantal',
  );
  bouw.regels(
    `A${totaal}`,
    [['Contingent', `=SUM(${reeks(G + 1, (g) => `ROUND(B${VERWACHT + g};0)`).join(';')})`]],
    'totaal',
    'aantal',
  );
}

const CONTINGENT = `B${VERWACHT + G + 1}`;

function typen(bouw: Bladbouw, cijfers: Wooncijfers['woonopgave']): void {
  const n = TYPEN.length;
  const gewichten = `B${TYPE}:B${TYPE + n - 1}`;
  bouw.titel(
    TYPE - 3,
    'Aantal en type woningen',
    'Verdeel het contingent naar het soort woning; elk gewicht mag.',
  );
  bouw.kop(`A${TYPE - 1}`, ['Type woning', 'Gewicht', 'Woningen']);
  bouw.zet(
    `A${TYPE}`,
    TYPEN.map((naam) => [naam]),
  );
  bouw.invoer(`B${TYPE}`, kolomUit(cijfers.typen, n), GEBROKEN);
  bouw.loop(`C${TYPE}`, verdeel(CONTINGENT, gewichten), n, 1, 'aantal');
  bouw.regels(
    `A${TYPE + n}`,
    [
      [
        'Totaal',
        `=SUM(${gewichten})`,
        `=SUM(C${TYPE}:C${TYPE + n - 1})`,
        `=IF(B${TYPE + n}=0;"vul de gewichten in";${sluit(`C${TYPE + n}-${CONTINGENT}`).slice(1)})`,
      ],
    ],
    'totaal',
    'aantal',
  );
}

/** Een aantal in hele woningen over een sleutel; 0 zolang de sleutel leeg is. */
function verdeel(aantal: string, sleutel: string): string {
  return `=IF(SUM(${sleutel})=0;0;BWMO_VERDEEL(SUM(${aantal});${sleutel};;1))`;
}

function perGemeente(bouw: Bladbouw, regio: Regioplek, cijfers: Wooncijfers['woonopgave']): void {
  const n = regio.aantal;
  const laatste = GEMEENTE + n - 1;
  const totaal = laatste + 1;
  const over = (k: string) => `${k}${GEMEENTE}:${k}${laatste}`;
  const groepen = letters('C', G + 1);
  bouw.titel(
    GEMEENTE - 4,
    'Contingent en realisatie per gemeente',
    'Elke groep apart verdeeld in hele woningen, zodat ook andere aandachtsgroepen evenwichtig landen; daarnaast de afspraak van dit jaar en wat ervan kwam.',
  );
  bouw.zet(`A${GEMEENTE - 2}`, [['Sleutel']]);
  bouw.invoer(SLEUTEL, [[cijfers.sleutel]], {
    regel: { soort: 'lijst', keuzes: ['inwoners', 'eigen sleutel', 'gelijk'] },
    uitleg: 'Kies inwoners, de eigen sleutel van blad Regio, of gelijk.',
  });
  bouw.zet(`C${GEMEENTE - 2}`, [[`="Bron van de inwoners: "&${regio.bron('inwoners')}`]], 'toelichting');
  bouw.kop(`A${GEMEENTE - 1}`, [
    'Gemeente',
    'Sleutel',
    'Beschermd wonen',
    'Opvang',
    'Preventie',
    'Andere groepen',
    'Achterstand',
    'Contingent',
    'Afspraak dit jaar',
    'Gerealiseerd',
    'Nog te doen',
    'Realisatie',
    'In woorden',
  ]);
  bouw.zet(`A${GEMEENTE}`, gemeentenamen(regio));
  bouw.zet(
    `B${GEMEENTE}`,
    reeks(n, (g) => [
      `=IF(${SLEUTEL}="inwoners";${regio.cel('inwoners', g)};IF(${SLEUTEL}="gelijk";1;${regio.cel('sleutel', g)}))`,
    ]),
    'uitkomst',
    'aantal',
  );
  groepen.forEach((k, g) => {
    bouw.loop(`${k}${GEMEENTE}`, verdeel(`B${VERWACHT + g}`, over('B')), n, 1, 'aantal');
  });
  bouw.zet(
    `${SAMEN}${GEMEENTE}`,
    reeks(n, (g) => [`=SUM(${groepen[0]!}${GEMEENTE + g}:${groepen[G]!}${GEMEENTE + g})`]),
    'uitkomst',
    'aantal',
  );
  bouw.loop(`${AFSPRAAK}${GEMEENTE}`, verdeel(`F${LAATSTE_JAAR}`, over('B')), n, 1, 'aantal');
  bouw.invoer(`${GEREALISEERD}${GEMEENTE}`, kolomUit(cijfers.perGemeente, n), AANTAL);
  bouw.zet(
    `${NOG_TE_DOEN}${GEMEENTE}`,
    reeks(n, (g): Cel[] => {
      const r = GEMEENTE + g;
      return [
        // Zonder gewicht laat de verdeling haar cel leeg; een som maakt daar 0 van.
        `=SUM(${AFSPRAAK}${r})-SUM(${GEREALISEERD}${r})`,
        `=IF(SUM(${AFSPRAAK}${r})=0;0;${GEREALISEERD}${r}/${AFSPRAAK}${r})`,
        `=IF((SUM(${over('B')})>0)*(SUM(B${r})=0);"doet niet mee: geen gewicht in de sleutel";IF(${NOG_TE_DOEN}${r}>0;"▼ achter op de afspraak";IF(${NOG_TE_DOEN}${r}<0;"▲ meer dan afgesproken";"zoals afgesproken")))`,
      ];
    }),
    'uitkomst',
    'aantal',
  );
  bouw.maakOp(over(REALISATIE), undefined, 'procent');
  const som = (k: string) => `SUM(${over(k)})`;
  const zonder = (formule: string) => `=IF(${som('B')}=0;"vul de sleutel in";${formule.slice(1)})`;
  bouw.regels(
    `A${totaal}`,
    [
      ['Totaal', ...letters('B', G + 6).map((k) => `=${som(k)}`)],
      [
        'Telt op',
        null,
        ...groepen.map((k, g) => zonder(sluit(`${k}${totaal}-ROUND(B${VERWACHT + g};0)`))),
        zonder(sluit(`${SAMEN}${totaal}-${CONTINGENT}`)),
        zonder(sluit(`${AFSPRAAK}${totaal}-ROUND(F${LAATSTE_JAAR};0)`)),
        gelijkAan(`${GEREALISEERD}${totaal}`, `G${LAATSTE_JAAR}`),
        sluit(`${AFSPRAAK}${totaal}-${GEREALISEERD}${totaal}-${NOG_TE_DOEN}${totaal}`),
      ],
    ],
    'totaal',
    'aantal',
  );
}
