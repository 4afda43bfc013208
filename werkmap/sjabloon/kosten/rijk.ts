import { BEGROTING } from '../begroting';
import { letters, reeks, sluit } from '../formules';
import { BEDRAG, BEDRAG_MET_TEKEN, DEEL, JAAR } from '../regels';
import type { Blokbegin } from './blok';

/** De uitname voor de Wlz uit het budget, naar het historische budget; geeft de cel per gemeente en de laatste rij. */
export function wlzUitname({ bouw, regio, cijfers, titel }: Blokbegin): {
  readonly uitname: (nummer: number) => string;
  readonly einde: number;
} {
  const n = regio.aantal;
  const [invoer, kop, eerste] = [titel + 2, titel + 4, titel + 5];
  const laatste = eerste + n - 1;
  const sleutel = regio.kolom('historisch');
  const deel = (bedrag: string) => `=IF(SUM(${sleutel})=0;0;BWMO_VERDEEL(${bedrag};${sleutel}))`;
  bouw.titel(
    titel,
    'Uitname voor de Wlz',
    'Het Rijk haalt geld uit het budget voor cliënten die naar de Wlz gaan. De sleutel is het historische budget.',
  );
  bouw.zet(`A${invoer}`, [['Uitname uit het regiobudget'], ['Nacalculatie (+ is nog meer uitname)']]);
  bouw.invoer(`B${invoer}`, [[cijfers.wlz.uitname]], BEDRAG);
  bouw.invoer(`B${invoer + 1}`, [[cijfers.wlz.nacalculatie]], BEDRAG_MET_TEKEN);
  bouw.noteer(
    `B${invoer + 1}`,
    'De nacalculatie verandert het bedrag en het tempo, niet het aandeel van een gemeente.',
  );
  bouw.kop(`A${kop}`, ['Gemeente', 'Baten nu', 'Uitname', 'Nacalculatie', 'Na uitname', 'Lasten', 'Ruimte']);
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
      return [`=ROUND(B${r}-C${r}-D${r};2)`, `=${regio.cel('lasten', g)}`, `=BWMO_SALDO(E${r};F${r})`];
    }),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(`B${eerste}:B${laatste}`, 'uitkomst', 'centen');
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...letters('B', 6).map((k) => `=${som(k)}`)],
      [
        'Sluit',
        null,
        sluit(`${som('C')}-B${invoer}`),
        sluit(`${som('D')}-B${invoer + 1}`),
        sluit(`${som('B')}-${som('C')}-${som('D')}-${som('E')}`),
      ],
    ],
    'totaal',
    'centen',
  );
  return { uitname: (g) => `C${eerste + g}`, einde: laatste + 2 };
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
