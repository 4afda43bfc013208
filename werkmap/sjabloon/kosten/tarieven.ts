import { letters, reeks, sluit, verder, verschil } from '../formules';
import { AANTAL, BEDRAG, DEEL, NIET_NEGATIEF } from '../regels';
import { type Blokbegin, gemeentenamen } from './blok';

const PRODUCTEN = [
  ['Beschermd wonen', 'etmaal', 'BW'],
  ['Beschermd thuis licht', 'dagdeel', 'BT licht'],
  ['Beschermd thuis midden', 'dagdeel', 'BT midden'],
  ['Beschermd thuis zwaar', 'dagdeel', 'BT zwaar'],
  ['Opvang', 'plek per jaar', 'Opvang'],
] as const;
/** De producten van dit blad, in de volgorde van hun kolommen. */
export const PRODUCTNAMEN: readonly string[] = PRODUCTEN.map(([naam]) => naam);
/** Dezelfde producten kort, voor boven een smalle kolom. */
export const KORTE_NAMEN: readonly string[] = PRODUCTEN.map(([, , kort]) => kort);
const KOLOMMEN = letters('B', PRODUCTEN.length);
const EERSTE = KOLOMMEN[0]!;
const LAATSTE = KOLOMMEN[KOLOMMEN.length - 1]!;
/** De kolommen met cliënten; de laatste telt plekken. */
const LAATSTE_CLIENT = KOLOMMEN[KOLOMMEN.length - 2]!;

/** De rij met de prijzen, als het blok op rij `titel` begint. */
export const prijsrij = (titel: number) => titel + 10;
/** De cel met het aantal van gemeente `nummer` en product `product`, als dat blok op rij `titel` begint. */
export const aantalcel = (titel: number, nummer: number, product: number) =>
  `${KOLOMMEN[product]!}${titel + 3 + nummer}`;
/** De rij met het totaal van de cliënten, als dat blok op rij `titel` begint. */
export const clientenrij = (titel: number, aantal: number) => titel + 3 + aantal;

/** Van kostprijs naar prijs per cliënt per jaar; geeft de rij met die prijzen. */
export function tarieven({ bouw, cijfers, titel }: Blokbegin, verrekend: string): number {
  const kop = titel + 2;
  const [eenheid, kostprijs, risico, marge, tarief, aantal, prijs] = [1, 2, 3, 5, 6, 7, 8].map(
    (r) => kop + r,
  ) as [number, number, number, number, number, number, number];
  bouw.titel(
    titel,
    'Tarieven',
    'De opslagen gaan alle over de kostprijs. Voor opvang vult u de kostprijs of de subsidie van één plek per jaar in.',
  );
  bouw.kop(`A${kop}`, ['Product', ...PRODUCTEN.map(([naam]) => naam)]);
  bouw.zet(`A${eenheid}`, [
    ['Eenheid', ...PRODUCTEN.map(([, per]) => per)],
    ['Kostprijs per eenheid'],
    ['Opslag risico'],
    ['Opslag innovatie'],
    ['Opslag marge'],
    [
      'Tarief per eenheid',
      ...KOLOMMEN.map((k) => `=BWMO_TARIEF(${k}${kostprijs};${k}${risico}:${k}${marge})`),
    ],
    ['Eenheden per cliënt per jaar'],
    ['Prijs per cliënt per jaar', ...KOLOMMEN.map((k) => `=ROUND(${k}${tarief}*${k}${aantal};2)`)],
  ]);
  bouw.maakOp(`B${eenheid}:${LAATSTE}${eenheid}`, 'toelichting');
  bouw.maakOp(`B${tarief}:${LAATSTE}${tarief}`, 'uitkomst', 'centen');
  bouw.maakOp(`B${prijs}:${LAATSTE}${prijs}`, 'uitkomst', 'centen');
  const n = PRODUCTEN.length;
  bouw.invoer(`B${kostprijs}`, [reeks(n, (p) => cijfers.kostprijs[p] ?? null)], BEDRAG);
  bouw.invoer(
    `B${risico}`,
    reeks(3, (r) => reeks(n, (p) => cijfers.opslagen[r]?.[p] ?? null)),
    DEEL,
  );
  bouw.invoer(`B${aantal}`, [reeks(n, (p) => cijfers.eenheden[p] ?? null)], NIET_NEGATIEF);
  bouw.noteer(
    `B${risico}`,
    '“Opslag voor risico, innovatie en marge”: regiovisie West-Brabant West, hoofdstuk 8. De hoogte is aan de regio.',
  );
  bouw.noteer(
    `B${aantal}`,
    'Op- en afschalen: verander hier het aantal dagdelen of etmalen per cliënt en de lasten rekenen mee.',
  );
  bouw.zet(`A${prijs + 1}`, [
    [
      `Verschil met ${verrekend}`,
      `=IF(COUNTA(${verrekend})=0;"vul het bedrag per cliënt in";IF(ROUND(B${prijs}-${verrekend};2)=0;"gelijk";ROUND(B${prijs}-${verrekend};2)))`,
    ],
  ]);
  bouw.maakOp(`B${prijs + 1}`, 'uitkomst', 'centen');
  bouw.noteer(
    `A${prijs + 1}`,
    'De prijs van beschermd wonen hier min het bedrag per cliënt waarmee blad Afrekening herkomst verrekent. Dat is een afspraak en mag anders zijn.',
  );
  return prijs;
}

/** Prijs maal aantal per gemeente, tegenover de lasten van blad Regio. */
export function lastenPerProduct({ bouw, regio, cijfers, titel }: Blokbegin, prijs: number): number {
  const n = regio.aantal;
  const [kop, eerste] = [titel + 2, titel + 3];
  const laatste = eerste + n - 1;
  bouw.titel(
    titel,
    'Prijs maal aantal',
    'Vul per gemeente in hoeveel van de cliënten van blad Regio beschermd thuis wonen, en bij opvang het aantal plekken. De rest woont beschermd.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    ...PRODUCTEN.map(([naam]) => naam),
    'Lasten',
    'Lasten blad Regio',
    'Lasten buiten deze producten',
    'Cliënten',
    'Verschil met Regio',
  ]);
  bouw.zet(`A${eerste}`, gemeentenamen(regio));
  // Cliënten staan op blad Regio; wie daarvan niet beschermd thuis woont, woont beschermd.
  const thuis = (r: number) => `SUM(${verder(EERSTE, 1)}${r}:${LAATSTE_CLIENT}${r})`;
  bouw.zet(
    `${EERSTE}${eerste}`,
    reeks(n, (g) => [`=MAX(0;${regio.cel('clienten', g)}-${thuis(eerste + g)})`]),
    'uitkomst',
    'aantal',
  );
  bouw.noteer(`${EERSTE}${kop}`, 'De cliënten van blad Regio zonder de cliënten beschermd thuis hiernaast.');
  bouw.invoer(
    `${verder(EERSTE, 1)}${eerste}`,
    reeks(n, (g) => reeks(PRODUCTEN.length - 1, (p) => cijfers.aantallen[g]?.[p] ?? null)),
    AANTAL,
  );
  bouw.loop(
    `G${eerste}`,
    `=BWMO_PXQ(${EERSTE}${eerste}:${LAATSTE}${laatste};${EERSTE}${prijs}:${LAATSTE}${prijs})`,
    n,
    1,
    'centen',
  );
  bouw.zet(
    `H${eerste}`,
    reeks(n, (g) => [`=${regio.cel('lasten', g)}`, `=ROUND(H${eerste + g}-SUM(G${eerste + g});2)`]),
    'uitkomst',
    'centen',
  );
  bouw.zet(
    `J${eerste}`,
    reeks(n, (g) => [
      `=SUM(${EERSTE}${eerste + g}:${LAATSTE_CLIENT}${eerste + g})`,
      verschil(`J${eerste + g}`, regio.cel('clienten', g)),
    ]),
    'uitkomst',
    'aantal',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  const prijzen = `${EERSTE}${prijs}:${LAATSTE}${prijs}`;
  const aantallen = `${EERSTE}${laatste + 1}:${LAATSTE}${laatste + 1}`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...letters('B', 10).map((k) => `=${som(k)}`)],
      // Elke rij wordt één keer op de cent afgerond; samen kan dat enkele centen schelen.
      [
        'Totaal aantal × prijs',
        null,
        null,
        null,
        null,
        null,
        `=IF(SUM(${aantallen})*SUM(${prijzen})=0;"vul prijzen en aantallen in";IF(ABS(${som('G')}-SUMPRODUCT(${aantallen};${prijzen}))<1;"sluit";ROUND(${som('G')}-SUMPRODUCT(${aantallen};${prijzen});2)))`,
        null,
        null,
        null,
        // Per gemeente: twee verschillen in tegengestelde richting mogen elkaar niet opheffen.
        `=IF(${som('J')}+${regio.totaal('clienten')}=0;"vul de cliënten in";IF(SUMPRODUCT((K${eerste}:K${laatste}>0)+(K${eerste}:K${laatste}<0))=0;"klopt";"meer cliënten beschermd thuis dan er op blad Regio staan"))`,
      ],
    ],
    'totaal',
    'aantal',
  );
  bouw.maakOp(`G${laatste + 1}:I${laatste + 2}`, undefined, 'centen');
  return laatste + 2;
}

/** Woonlasten die nu in de indicatie zitten en straks door de cliënt zelf betaald worden. */
export function woonlasten({ bouw, regio, cijfers, titel }: Blokbegin): number {
  const n = regio.aantal;
  const { clienten, perMaand, deel } = cijfers.woonlasten;
  const [invoer, jaar, kop, eerste] = [titel + 2, titel + 4, titel + 5, titel + 6];
  const laatste = eerste + n - 1;
  bouw.titel(
    titel,
    'Woonlasten uit de indicatie',
    'Bij scheiden van wonen en zorg betaalt de cliënt zelf huur. Hier ziet u wat dat in de lasten scheelt.',
  );
  bouw.zet(`A${invoer}`, [
    ['Woonlasten per cliënt per maand'],
    ['Deel van deze cliënten dat zelf gaat huren'],
    ['Woonlasten per cliënt per jaar', `=B${invoer}*12`],
  ]);
  bouw.invoer(`B${invoer}`, [[perMaand]], BEDRAG);
  bouw.invoer(`B${invoer + 1}`, [[deel]], DEEL);
  bouw.maakOp(`B${jaar}`, 'uitkomst', 'centen');
  bouw.kop(`A${kop}`, ['Gemeente', 'Cliënten', 'Woonlasten nu', 'Lagere lasten']);
  bouw.zet(`A${eerste}`, gemeentenamen(regio));
  bouw.invoer(
    `B${eerste}`,
    reeks(n, (g) => [clienten[g] ?? null]),
    AANTAL,
  );
  bouw.loop(
    `C${eerste}`,
    `=IF(SUM(B${eerste}:B${laatste})=0;0;BWMO_PXQ(B${eerste}:B${laatste};B${jaar}))`,
    n,
    1,
    'centen',
  );
  bouw.zet(
    `D${eerste}`,
    reeks(n, (g) => [`=ROUND(SUM(C${eerste + g})*B${invoer + 1};2)`]),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...['B', 'C', 'D'].map((k) => `=${som(k)}`)],
      ['Cliënten × woonlasten', null, sluit(`${som('C')}-${som('B')}*B${jaar}`)],
    ],
    'totaal',
    'centen',
  );
  bouw.maakOp(`B${laatste + 1}`, undefined, 'aantal');
  return laatste + 2;
}
