import { BEGROTING } from '../begroting';
import { letters, reeks, sluit, sluitMits, verschil } from '../formules';
import { INGROEIPAD } from '../ingroeipad';
import { AANTAL, BEDRAG, BEDRAG_MET_TEKEN, DEEL, JAAR } from '../regels';
import type { Blokbegin } from './blok';

/** Waar de uitname, de nacalculatie en het aantal cliënten naar de Wlz staan, als het blok op rij `titel` begint. */
export const wlzCellen = (titel: number, aantal: number) => ({
  uitname: `B${titel + 2}`,
  nacalculatie: `B${titel + 3}`,
  clienten: `F${titel + 6 + aantal}`,
});

/** Wat de uitname voor de Wlz per gemeente scheelt, met de lasten van wie vertrekt; geeft ook de laatste rij. */
export function wlzUitname(
  { bouw, regio, cijfers, titel }: Blokbegin,
  prijs: string,
): {
  readonly samen: (nummer: number) => string;
  readonly einde: number;
} {
  const n = regio.aantal;
  const [invoer, kop, eerste] = [titel + 2, titel + 5, titel + 6];
  const laatste = eerste + n - 1;
  const sleutel = INGROEIPAD.budgetten(n);
  const deel = (bedrag: string) => `=IF(SUM(${sleutel})=0;0;BWMO_VERDEEL(${bedrag};${sleutel}))`;
  bouw.titel(
    titel,
    'Uitname voor de Wlz',
    'Het Rijk haalt geld uit het budget voor cliënten die naar de Wlz gaan; hun lasten gaan mee. De sleutel is het budget in het gekozen jaar van blad Ingroeipad.',
  );
  bouw.zet(`A${invoer}`, [
    ['Uitname uit het regiobudget'],
    ['Nacalculatie (+ is nog meer uitname)'],
    ['Lasten per cliënt die vertrekt', `=${prijs}`],
  ]);
  bouw.invoer(`B${invoer}`, [[cijfers.wlz.uitname]], BEDRAG);
  bouw.invoer(`B${invoer + 1}`, [[cijfers.wlz.nacalculatie]], BEDRAG_MET_TEKEN);
  bouw.maakOp(`B${invoer + 2}`, 'uitkomst', 'centen');
  bouw.noteer(
    `B${invoer}`,
    'Is de uitname al van het historische budget op blad Regio af, vul hier dan 0 in: anders telt zij twee keer.',
  );
  bouw.noteer(
    `B${invoer + 1}`,
    'De nacalculatie verandert het bedrag en het tempo, niet het aandeel van een gemeente.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Baten nu',
    'Uitname',
    'Nacalculatie',
    'Na uitname',
    'Cliënten naar de Wlz',
    'Lagere lasten',
    'Lasten daarna',
    'Ruimte',
    'Lagere lasten − uitname',
  ]);
  bouw.zet(
    `A${eerste}`,
    reeks(n, (g) => [`=${regio.cel('gemeente', g)}`, `=${regio.cel('baten', g)}`]),
  );
  bouw.loop(`C${eerste}`, deel(`B${invoer}`), n, 1, 'centen');
  bouw.loop(`D${eerste}`, deel(`B${invoer + 1}`), n, 1, 'centen');
  bouw.zet(
    `E${eerste}`,
    reeks(n, (g) => {
      const r = eerste + g;
      return [`=ROUND(B${r}-SUM(C${r})-SUM(D${r});2)`];
    }),
    'uitkomst',
    'centen',
  );
  bouw.invoer(
    `F${eerste}`,
    reeks(n, (g) => [cijfers.wlz.clienten[g] ?? null]),
    AANTAL,
  );
  bouw.zet(
    `G${eerste}`,
    reeks(n, (g) => {
      const r = eerste + g;
      return [
        `=ROUND(F${r}*B${invoer + 2};2)`,
        verschil(regio.cel('lasten', g), `G${r}`),
        `=BWMO_SALDO(E${r};H${r})`,
        verschil(`G${r}`, `SUM(C${r})`),
      ];
    }),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(`B${eerste}:B${laatste}`, 'uitkomst', 'centen');
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  const zonderSleutel = `SUM(${sleutel})=0`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...letters('B', 9).map((k) => `=${som(k)}`)],
      [
        'Sluit',
        null,
        sluitMits(zonderSleutel, 'historisch', `${som('C')}-B${invoer}`),
        sluitMits(zonderSleutel, 'historisch', `${som('D')}-B${invoer + 1}`),
        sluit(`${som('B')}-${som('C')}-${som('D')}-${som('E')}`),
        null,
        null,
        sluit(`${regio.totaal('lasten')}-${som('G')}-${som('H')}`),
        sluit(`${som('E')}-${som('H')}-${som('I')}`),
        sluitMits(
          `COUNTA(B${invoer})*COUNTA(F${eerste}:F${laatste})=0`,
          'de uitname en de cliënten naar de Wlz',
          `${som('G')}-${som('C')}-${som('J')}`,
        ),
      ],
    ],
    'totaal',
    'centen',
  );
  bouw.maakOp(`F${laatste + 1}`, undefined, 'aantal');
  return { samen: (g) => `J${eerste + g}`, einde: laatste + 2 };
}

/** Wat het Rijk van het tekort vergoedt tot het nieuwe verdeelmodel er is. */
export function compensatie({ bouw, cijfers, titel }: Blokbegin): number {
  const { aantal, jaar, baten, lasten } = BEGROTING;
  const jaren = letters('B', aantal);
  const [invoer, kop, eerste] = [titel + 2, titel + 4, titel + 5];
  bouw.titel(
    titel,
    'Compensatie tot de invoering',
    'Vul in welk deel van het tekort vergoed wordt en tot en met welk jaar. Er is geen vaste regel gevonden.',
  );
  bouw.zet(`A${invoer}`, [['Vergoed deel van het tekort'], ['Tot en met jaar']]);
  bouw.invoer(`B${invoer}`, [[cijfers.compensatie.deel]], DEEL);
  bouw.invoer(`B${invoer + 1}`, [[cijfers.compensatie.totEnMet]], JAAR);
  bouw.kop(`A${kop}`, ['Jaar', ...reeks(aantal, (k) => `=${jaar(k)}`)]);
  bouw.regels(
    `A${eerste}`,
    [
      ['Tekort', ...reeks(aantal, (k) => `=BWMO_TEKORT(${baten(k)};${lasten(k)})`)],
      [
        'Compensatie',
        ...jaren.map((k) => `=IF(${k}${kop}<=B${invoer + 1};ROUND(${k}${eerste}*B${invoer};2);0)`),
      ],
      ['Blijft voor de regio', ...jaren.map((k) => `=ROUND(${k}${eerste}-${k}${eerste + 1};2)`)],
    ],
    'uitkomst',
    'centen',
  );
  return eerste + 2;
}
