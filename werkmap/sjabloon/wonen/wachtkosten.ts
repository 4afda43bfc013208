import { reeks, sluit } from '../formules';
import { prijsOpKosten, PRODUCTNAMEN } from '../kosten';
import type { Bladbouw } from '../opbouw';
import type { Regioplek } from '../regio';
import type { Wooncijfers } from '../wooncijfers';
import { gemeentenamen, kolomUit } from './blok';
import { CAPACITEITSPLEK, MET_WACHTLIJST } from './capaciteit';

/** De naam van het bereik met per product de plekken, de prijs en de prijs na de woning, met kopregel. */
export const WACHTKOSTEN = 'WACHTKOSTEN';
/** De naam van het bereik met per gemeente de woningen die nog geleverd moeten worden, met kopregel. */
export const WOONACHTERSTAND = 'WOONACHTERSTAND';

/** De koppen van de prijzen, zoals wie het blad leest ze zoekt. */
export const WACHTKOP = { prijs: 'Prijs per jaar', prijsDaarna: 'Prijs daarna' } as const;

const MAAND_PER_JAAR = 12;
const GEEN_ZORG = 'geen zorg meer';
/** De producten op blad Kosten waarmee iemand in een eigen woning verder kan, met hun plaats daar. */
const DAARNA = PRODUCTNAMEN.map((naam, p) => ({ naam, p })).filter(({ naam }) =>
  naam.startsWith('Beschermd thuis'),
);
const VUL_PRIJS = 'vul op blad Kosten de kostprijs in';
const KIES = 'kies waarmee iemand verder gaat';
const VUL_GEREALISEERD = 'vul bij elke gemeente in hoeveel er gerealiseerd is (0 mag)';
const NIEMAND = 'geen gemeente loopt achter op de afspraak';

/**
 * Wat een woning kost die er niet komt: plekken die bezet blijven, maal wat de plek meer kost dan de zorg na de woning.
 * Per gemeente naar wat zij van de afspraak van dit jaar nog te doen heeft.
 *
 * @param afspraak de cellen van gemeente `nummer` met wat er gerealiseerd is en wat er nog te doen is
 */
export function wachtkosten(
  bouw: Bladbouw,
  titel: number,
  { daarna }: Wooncijfers['woonopgave'],
  regio: Regioplek,
  afspraak: (wat: 'gerealiseerd' | 'nogTeDoen', nummer: number) => string,
): void {
  const [kop, eerste] = [titel + 2, titel + 3];
  const n = MET_WACHTLIJST.length;
  const totaal = eerste + n;
  const over = (k: string) => `${k}${eerste}:${k}${totaal - 1}`;
  bouw.titel(
    titel,
    'Wat een woning kost die er niet komt',
    'Wie klaar is en geen woning heeft houdt op den duur een plek bezet. Met een woning gaat hij verder met minder zorg: het verschil in prijs is wat wachten kost.',
  );
  bouw.kop(`A${kop}`, [
    'Product',
    'Bezet door wie een woning zoekt',
    WACHTKOP.prijs,
    'Gaat verder met',
    WACHTKOP.prijsDaarna,
    'Wachten kost per jaar',
    'Woningen per jaar te weinig',
    'Per woning',
  ]);
  bouw.zet(
    `A${eerste}`,
    MET_WACHTLIJST.map((naam) => [naam]),
  );
  bouw.zet(
    `B${eerste}`,
    reeks(n, (p) => [`=SUM(${CAPACITEITSPLEK.geblokkeerd(p)})`, `=SUM(${prijsOpKosten(p)})`]),
    'uitkomst',
    'decimaal',
  );
  bouw.invoer(`D${eerste}`, kolomUit(daarna, n), {
    regel: { soort: 'lijst', keuzes: [...DAARNA.map(({ naam }) => naam), GEEN_ZORG] },
    uitleg: `Kies met welke zorg iemand in de eigen woning verder gaat, of ${GEEN_ZORG}.`,
  });
  bouw.zet(
    `E${eerste}`,
    reeks(n, (p) => {
      const r = eerste + p;
      const [deel, duur] = (['deel', 'verblijfsduur'] as const).map((wat) => CAPACITEITSPLEK.product(wat, p));
      return [
        prijsDaarna(`D${r}`),
        meerkosten(r),
        `=IF(B${r}=0;0;B${r}*${MAAND_PER_JAAR}*${deel!}/${duur!})`,
        perWoning(r),
      ];
    }),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(over('C'), undefined, 'centen');
  bouw.maakOp(over('G'), undefined, 'decimaal');
  bouw.regels(
    `A${totaal}`,
    [
      [
        'Totaal',
        `=SUM(${over('B')})`,
        null,
        null,
        null,
        // Tekst in plaats van een bedrag zegt wat er ontbreekt; een som zou haar overslaan.
        `=IF(COUNT(${over('F')})<COUNTA(${over('A')});"vul hierboven aan wat ontbreekt";SUM(${over('F')}))`,
        `=SUM(${over('G')})`,
        perWoning(totaal),
      ],
    ],
    'totaal',
    'decimaal',
  );
  for (const k of ['F', 'H']) bouw.maakOp(`${k}${totaal}`, undefined, 'centen');
  bouw.noteer(`B${kop}`, 'Uit blad Capaciteit: daar staan plekken, verblijf en woningen per maand.');
  bouw.noteer(`C${kop}`, 'Uit blad Kosten: de prijs per cliënt per jaar, bij opvang per plek.');
  bouw.noteer(
    `G${kop}`,
    'Hoeveel woningen per jaar er minder komen dan er mensen voor klaar zijn als alle plekken bezet zijn. Elke woning die elk jaar ontbreekt houdt op den duur verblijfsduur / 12 / het deel dat een woning zoekt aan plekken bezet.',
  );
  bouw.noem(WACHTKOSTEN, `A${kop}:H${totaal - 1}`);
  perGemeente(bouw, totaal + 2, regio, afspraak, `F${totaal}`);
}

/** De prijs van wat gekozen is; leeg zolang er niets gekozen is. */
function prijsDaarna(keuze: string): string {
  const gekozen = DAARNA.reduceRight(
    (anders, { naam, p }) => `IF(${keuze}="${naam}";SUM(${prijsOpKosten(p)});${anders})`,
    `IF(${keuze}="${GEEN_ZORG}";0;"")`,
  );
  return `=${gekozen}`;
}

function meerkosten(r: number): string {
  const zonderPrijs = `(C${r}=0)+(D${r}<>"${GEEN_ZORG}")*(E${r}=0)>0`;
  return `=IF(B${r}=0;0;IF(COUNT(E${r})=0;"${KIES}";IF(${zonderPrijs};"${VUL_PRIJS}";ROUND(B${r}*(C${r}-E${r});2))))`;
}

function perWoning(r: number): string {
  return `=IF(G${r}=0;0;IF(COUNT(F${r})=0;"";ROUND(F${r}/G${r};2)))`;
}

function perGemeente(
  bouw: Bladbouw,
  titel: number,
  regio: Regioplek,
  afspraak: (wat: 'gerealiseerd' | 'nogTeDoen', nummer: number) => string,
  kosten: string,
): void {
  const n = regio.aantal;
  const [kop, eerste] = [titel + 2, titel + 3];
  const totaal = eerste + n;
  const over = (k: string) => `${k}${eerste}:${k}${totaal - 1}`;
  bouw.titel(
    titel,
    'Wat wachten kost per gemeente',
    'Naar wat elke gemeente van de afspraak van dit jaar nog te doen heeft. Wie meer leverde dan afgesproken draagt niets.',
  );
  bouw.kop(`A${kop}`, ['Gemeente', 'Nog te doen', 'Wachten kost per jaar']);
  bouw.zet(`A${eerste}`, gemeentenamen(regio));
  bouw.zet(
    `B${eerste}`,
    // Niet ingevuld is niet hetzelfde als niets geleverd.
    reeks(n, (g) => [`=IF(COUNTA(${afspraak('gerealiseerd', g)})=0;"";MAX(0;${afspraak('nogTeDoen', g)}))`]),
    'uitkomst',
    'aantal',
  );
  const open = `COUNT(${over('B')})<COUNTA(${over('A')})`;
  const niets = `SUM(${over('B')})=0`;
  bouw.loop(
    `C${eerste}`,
    `=IF(COUNT(${kosten})=0;${kosten};IF(${kosten}=0;0;IF(${open};"${VUL_GEREALISEERD}";IF(${niets};"${NIEMAND}";BWMO_VERDEEL(${kosten};${over('B')})))))`,
    n,
    1,
    'centen',
  );
  bouw.regels(
    `A${totaal}`,
    [
      [
        'Totaal',
        `=SUM(${over('B')})`,
        `=SUM(${over('C')})`,
        `=IF(COUNT(${kosten})=0;"vul hierboven aan wat ontbreekt";IF(${kosten}=0;"niets te verdelen";IF(${open};"${VUL_GEREALISEERD}";IF(${niets};"${NIEMAND}";${sluit(`C${totaal}-${kosten}`).slice(1)}))))`,
      ],
    ],
    'totaal',
    'aantal',
  );
  bouw.maakOp(`C${totaal}`, undefined, 'centen');
  bouw.noem(WOONACHTERSTAND, `A${kop}:B${totaal - 1}`);
}
