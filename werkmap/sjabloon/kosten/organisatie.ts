import { betaalwoord, reeks, sluit, verschil } from '../formules';
import { BEDRAG, NIET_NEGATIEF } from '../regels';
import { type Blokbegin, gemeentenamen } from './blok';

const SLEUTELS = ['inwoners', 'cliënten', 'eigen sleutel', 'gelijk'] as const;
/** Wat er bij een gemeente staat zolang onbekend is wat zij nu betaalt. */
export const NU_LEEG = 'vul in wat zij nu betaalt';
const TAKEN = ['Toegang', 'Backoffice', 'Transferpunt'];

/** De laatste rij van dit blok, als het op rij `titel` begint. */
export const organisatieEinde = (titel: number, aantal: number) => titel + aantal + 11;

/** Wat dit blok voor elke gemeente betekent. */
export interface Organisatieplek {
  /** Wat een gemeente straks meer (−) of minder (+) aan de organisatie betaalt, of wat daarvoor nog in te vullen is. */
  readonly verandering: (nummer: number) => string;
  readonly uren: (nummer: number) => string;
  readonly einde: number;
}

/** Organisatiekosten en ambtelijke uren over de gemeenten, naar één gekozen sleutel. */
export function organisatie({ bouw, regio, cijfers, titel }: Blokbegin): Organisatieplek {
  const n = regio.aantal;
  const invoer = titel + 2;
  const [tarief, eenheid, sleutel] = [invoer + 4, invoer + 5, invoer + 6];
  const totaal = invoer + TAKEN.length;
  const [kop, eerste] = [sleutel + 1, sleutel + 2];
  const laatste = eerste + n - 1;
  const weging = `B${eerste}:B${laatste}`;
  bouw.titel(
    titel,
    'Organisatiekosten en ambtelijke uren',
    'Wie meer uren levert dan haar deel krijgt die vergoed; wie minder levert betaalt. Ook voor inhuren en uitlenen.',
  );
  bouw.zet(`A${invoer}`, [
    ...TAKEN.map((taak) => [taak]),
    ['Organisatiekosten samen', `=SUM(B${invoer}:B${totaal - 1})`],
    ['Tarief per uur'],
    ['Uren afronden op'],
    ['Sleutel'],
  ]);
  bouw.maakOp(`B${totaal}`, 'totaal', 'centen');
  bouw.invoer(
    `B${invoer}`,
    reeks(TAKEN.length, (r) => [cijfers.organisatie[r] ?? null]),
    BEDRAG,
  );
  bouw.invoer(`B${tarief}`, [[cijfers.uurtarief]], BEDRAG);
  bouw.invoer(`B${eenheid}`, [[1]], {
    regel: { soort: 'lijst', keuzes: [1, 4, 8] },
    uitleg: 'Rond af op 1, 4 of 8 uur.',
  });
  bouw.invoer(`B${sleutel}`, [[SLEUTELS[0]]], {
    regel: { soort: 'lijst', keuzes: SLEUTELS },
    uitleg: 'Kies waarnaar u kosten en uren verdeelt.',
  });
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Gewicht',
    'Kosten',
    'Uren per jaar naar sleutel',
    'Uren per jaar geleverd',
    'Meer geleverd',
    'Betaalt voor uren',
    'In woorden',
    'Betaalt nu aan organisatie',
    'Verandering (+ is minder)',
  ]);
  bouw.zet(`A${eerste}`, gemeentenamen(regio));
  bouw.zet(
    `B${eerste}`,
    reeks(n, (g) => [
      `=IF(B${sleutel}="inwoners";${regio.cel('inwoners', g)};IF(B${sleutel}="cliënten";${regio.cel('clienten', g)};IF(B${sleutel}="gelijk";1;${regio.cel('sleutel', g)})))`,
    ]),
    'toelichting',
  );
  bouw.loop(`C${eerste}`, `=IF(SUM(${weging})=0;0;BWMO_VERDEEL(B${totaal};${weging}))`, n, 1, 'centen');
  bouw.loop(
    `D${eerste}`,
    `=IF(SUM(${weging})=0;0;BWMO_VERDEEL(E${laatste + 1};${weging};;B${eenheid}))`,
    n,
    1,
    'aantal',
  );
  bouw.invoer(
    `E${eerste}`,
    reeks(n, (g) => [cijfers.uren[g] ?? null]),
    { ...NIET_NEGATIEF, getal: 'aantal' },
  );
  bouw.zet(
    `F${eerste}`,
    reeks(n, (g) => {
      const r = eerste + g;
      return [
        verschil(`E${r}`, `SUM(D${r})`),
        `=ROUND(-F${r}*B${tarief};2)`,
        betaalwoord(`G${r}`, 'betaalt', 'ontvangt'),
      ];
    }),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(`F${eerste}:F${laatste}`, undefined, 'aantal');
  bouw.invoer(
    `I${eerste}`,
    reeks(n, (g) => [cijfers.organisatieNu[g] ?? null]),
    BEDRAG,
  );
  bouw.noteer(
    `I${kop}`,
    'Pas met wat een gemeente nu al betaalt is te zeggen wat er verandert; leeg is onbekend.',
  );
  bouw.zet(
    `J${eerste}`,
    reeks(n, (g) => {
      const r = eerste + g;
      return [`=IF(COUNTA(I${r})=0;"${NU_LEEG}";ROUND(I${r}-SUM(C${r});2))`];
    }),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  const alsSleutel = (formule: string) => `=IF(${som('B')}=0;"vul de sleutel in";${formule.slice(1)})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Totaal',
        ...['B', 'C', 'D', 'E', 'F', 'G'].map((k) => `=${som(k)}`),
        null,
        ...['I', 'J'].map((k) => `=${som(k)}`),
      ],
      [
        'Sluit',
        null,
        alsSleutel(sluit(`${som('C')}-B${totaal}`)),
        // Wie op 4 of 8 uur afrondt houdt hoogstens de helft daarvan over.
        alsSleutel(`=IF(ABS(${som('F')})<MAX(1;B${eenheid});"sluit";ROUND(${som('F')};2))`),
      ],
    ],
    'totaal',
    'centen',
  );
  bouw.maakOp(`D${laatste + 1}:F${laatste + 1}`, undefined, 'aantal');
  return {
    verandering: (g) => `J${eerste + g}`,
    uren: (g) => `G${eerste + g}`,
    einde: organisatieEinde(titel, n),
  };
}
