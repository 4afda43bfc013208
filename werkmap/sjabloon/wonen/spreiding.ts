import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { bijFout, letters, reeks, sluit, sluitMits } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { type Bladbouw, bouwBlad } from '../opbouw';
import { AANTAL } from '../regels';
import type { Regioplek } from '../regio';
import { gemeentenamen, kopblok, tabelUit } from './blok';
import { CAPACITEITSPLEK } from './capaciteit';
import { type Wooncijfers, wooncijfersVan } from '../wooncijfers';

const NAAM = 'Spreiding';
const GEMEENTE = 9;
const VOORZIENINGEN = [
  'Beschermd wonen',
  'Beschermd thuis',
  'Dagbesteding',
  'Inloop',
  'Crisisplek',
  'Nachtopvang',
  'Opvang 24-uurs',
  'Laagdrempelig advies',
];

/** Hoe de plekken over de gemeenten verdeeld zijn, en waar nieuwe plekken het verschil kleiner maken. */
export function spreidingsblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [36, ...reeks(16, () => 16)]);
  const { bron, spreiding } = wooncijfersVan(invoer);
  kopblok(
    bouw,
    'Spreiding: staan de plekken waar de mensen wonen',
    'De plekken beschermd wonen komen van blad Capaciteit, de inwoners van blad Regio. Evenredig naar inwoners is een keuze.',
    bron,
  );
  verhouding(bouw, regio, spreiding, bron);
  aanbod(bouw, regio, spreiding);
  return bouw.klaar();
}

function verhouding(
  bouw: Bladbouw,
  regio: Regioplek,
  { nieuw }: Wooncijfers['spreiding'],
  bron: string,
): void {
  const n = regio.aantal;
  const laatste = GEMEENTE + n - 1;
  const over = (k: string) => `${k}${GEMEENTE}:${k}${laatste}`;
  const som = (k: string) => `SUM(${over(k)})`;
  bouw.titel(
    GEMEENTE - 4,
    'Plekken naast inwoners',
    'Index 1 is evenredig. Nieuwe plekken gaan naar gemeenten met minder dan hun evenredige aantal, naar rato van wat zij missen.',
  );
  bouw.zet(`A${GEMEENTE - 2}`, [['Nieuwe plekken om te verdelen']]);
  bouw.invoer(`B${GEMEENTE - 2}`, [[nieuw]], AANTAL);
  bouw.zet(`C${GEMEENTE - 2}`, [[`="Bron van de inwoners: "&${regio.bron('inwoners')}`]], 'toelichting');
  bouw.kop(`A${GEMEENTE - 1}`, ['Gemeente', 'Plekken', 'Inwoners']);
  bouw.zet(`A${GEMEENTE}`, gemeentenamen(regio));
  bouw.zet(
    `B${GEMEENTE}`,
    // Een verwijzing naar een lege cel is niet in elke host 0; een som wel.
    reeks(n, (g) => [`=SUM(${CAPACITEITSPLEK.gemeente('plekken', g)})`, `=SUM(${regio.cel('inwoners', g)})`]),
    'uitkomst',
    'aantal',
  );
  bouw.loop(
    `D${GEMEENTE - 1}`,
    `=IF(${som('C')}=0;"vul op blad Regio de inwoners in";BWMO_SPREIDING(${over('B')};${over('C')}))`,
    n + 1,
    4,
    'decimaal',
  );
  for (const k of ['F', 'G']) bouw.maakOp(over(k), undefined, 'aantal');
  bouw.maakOp(`D${GEMEENTE - 1}:G${GEMEENTE - 1}`, 'kop');
  bouw.kop(`H${GEMEENTE - 1}`, ['Mist', 'Nieuw', 'Plekken straks', 'In woorden']);
  bouw.zet(
    `H${GEMEENTE}`,
    reeks(n, (g) => [`=MAX(0;-SUM(G${GEMEENTE + g}))`]),
    'uitkomst',
    'aantal',
  );
  // Mist niemand iets, dan gaan nieuwe plekken naar inwoners.
  const verdeel = (sleutel: string) => `BWMO_VERDEEL(SUM(B${GEMEENTE - 2});${over(sleutel)};;1)`;
  bouw.loop(
    `I${GEMEENTE}`,
    `=IF(${som('C')}=0;0;IF(${som('H')}=0;${verdeel('C')};${verdeel('H')}))`,
    n,
    1,
    'aantal',
  );
  bouw.zet(
    `J${GEMEENTE}`,
    reeks(n, (g): Cel[] => {
      const r = GEMEENTE + g;
      return [
        `=B${r}+SUM(I${r})`,
        `=IF(SUM(G${r})>0;"▲ meer dan evenredig";IF(SUM(G${r})<0;"▼ minder dan evenredig";"evenredig"))`,
      ];
    }),
    'uitkomst',
    'aantal',
  );
  const r = laatste + 1;
  const zonder = (formule: string) =>
    `=IF((${som('C')}=0)+(${bijFout(`D${GEMEENTE - 1}`)})>0;"vul de inwoners in";${formule.slice(1)})`;
  bouw.regels(
    `A${r}`,
    [
      [
        'Totaal',
        `=${som('B')}`,
        `=${som('C')}`,
        null,
        null,
        `=${som('F')}`,
        `=${som('G')}`,
        `=${som('H')}`,
        `=${som('I')}`,
        `=${som('J')}`,
      ],
      [
        'Telt op',
        ...reeks(4, () => null),
        zonder(sluit(`F${r}-B${r}`)),
        zonder(sluitMits(`${som('B')}=0`, 'de plekken', `G${r}`)),
        null,
        zonder(sluit(`I${r}-ROUND(B${GEMEENTE - 2};0)`)),
        sluit(`J${r}-B${r}-I${r}`),
      ],
      ['Plekken die bij evenredig ergens anders staan', `=H${r}`],
    ],
    'totaal',
    'aantal',
  );
  bouw.teken({
    soort: 'staaf',
    titel: 'Plekken nu en evenredig naar inwoners',
    bron: `Bron: ${bron}; berekend met BWMO_SPREIDING`,
    categorieen: over('A'),
    reeksen: [
      { naam: 'Plekken nu', adres: over('B') },
      { naam: 'Evenredig aantal', adres: over('F') },
    ],
    assen: { x: 'gemeente', y: 'aantal plekken' },
    plaats: `L${GEMEENTE - 2}:Q${GEMEENTE + 13}`,
  });
}

function aanbod(bouw: Bladbouw, regio: Regioplek, { aanbod: cijfers }: Wooncijfers['spreiding']): void {
  const n = regio.aantal;
  const v = VOORZIENINGEN.length;
  // De grafiek hiernaast is hoger dan een kleine tabel.
  const eerste = GEMEENTE + Math.max(n + 9, 20);
  const laatste = eerste + n - 1;
  const kolommen = letters('B', v);
  const rand = letters('B', v + 1)[v]!;
  bouw.titel(
    eerste - 3,
    'Lokaal en regionaal aanbod op een rij',
    'Zet een x bij elke voorziening die in de gemeente is. Hoeveel er is zegt deze tabel niet.',
  );
  bouw.kop(`A${eerste - 1}`, ['Gemeente', ...VOORZIENINGEN, 'Voorzieningen']);
  bouw.zet(`A${eerste}`, gemeentenamen(regio));
  bouw.invoer(`B${eerste}`, tabelUit(cijfers, n, v), {
    regel: { soort: 'lijst', keuzes: ['x'] },
    uitleg: 'Zet een x als de voorziening in deze gemeente is en laat de cel anders leeg.',
  });
  const telling = (bereik: string) => `=SUMPRODUCT((${bereik}="x")*1)`;
  bouw.zet(
    `${rand}${eerste}`,
    reeks(n, (g) => [telling(`B${eerste + g}:${kolommen[v - 1]!}${eerste + g}`)]),
    'uitkomst',
    'aantal',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Gemeenten met deze voorziening',
        ...kolommen.map((k) => telling(`${k}${eerste}:${k}${laatste}`)),
        `=SUM(${rand}${eerste}:${rand}${laatste})`,
      ],
      ['Telt op', sluit(`SUM(B${laatste + 1}:${kolommen[v - 1]!}${laatste + 1})-${rand}${laatste + 1}`)],
    ],
    'totaal',
    'aantal',
  );
}
