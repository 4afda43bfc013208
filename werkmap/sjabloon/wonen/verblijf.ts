import type { Cel } from '../../../core/waarde';
import type { Blad } from '../../poort/blad';
import { herkomstcel } from '../afrekening';
import { letters, reeks, sluit, verder } from '../formules';
import type { Sjablooninvoer } from '../invoer';
import { bouwBlad } from '../opbouw';
import type { Regioplek } from '../regio';
import { gemeentenamen } from './blok';

const NAAM = 'Herkomst en verblijf';
const EERSTE = 7;

/** De tabel van blad Afrekening met totalen: waar mensen vandaan komen en waar zij verblijven. */
export function verblijfblad(_: Sjablooninvoer, regio: Regioplek): Blad {
  const n = regio.aantal;
  const m = n + 1;
  const laatste = EERSTE + m - 1;
  const kolommen = letters('B', m);
  const [samen, eigen, elders, buiten, deel] = reeks(5, (k) => verder('B', m + k)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const bouw = bouwBlad(NAAM, [34, ...reeks(m + 5, () => 17)]);
  bouw.titel(
    1,
    'Herkomst en verblijf: waar mensen vandaan komen en waar zij wonen',
    'De aantallen en hun bron staan op blad Afrekening, met de verrekening. Vul ze daar in; hier staan de totalen.',
  );
  bouw.zet('A3', [['Bron en datum', '=Afrekening!B3']]);
  bouw.titel(EERSTE - 3, 'Aantallen en aandelen');
  bouw.zet(`A${EERSTE - 2}`, [['Elke rij is herkomst, elke kolom is verblijf.']], 'toelichting');
  const koppen: Cel[] = [...reeks(n, (g) => `=${regio.cel('gemeente', g)}`), 'Buiten de regio'];
  bouw.kop(`A${EERSTE - 1}`, [
    'Herkomst',
    ...koppen,
    'Samen',
    'In eigen gemeente',
    'Elders in de regio',
    'Buiten de regio',
    'Deel in eigen',
  ]);
  bouw.zet(`A${EERSTE}`, [...gemeentenamen(regio), ['Buiten de regio']]);
  bouw.zet(
    `B${EERSTE}`,
    reeks(m, (rij): Cel[] => [
      ...reeks(m, (kolom) => `=${herkomstcel(regio, rij, kolom)}`),
      `=SUM(B${EERSTE + rij}:${kolommen[n]!}${EERSTE + rij})`,
    ]),
    'uitkomst',
    'aantal',
  );
  bouw.zet(
    `${eigen}${EERSTE}`,
    reeks(n, (g): Cel[] => {
      const r = EERSTE + g;
      return [
        `=${kolommen[g]!}${r}`,
        `=${samen}${r}-${eigen}${r}-${buiten}${r}`,
        `=${kolommen[n]!}${r}`,
        `=IF(${samen}${r}=0;0;${eigen}${r}/${samen}${r})`,
      ];
    }),
    'uitkomst',
    'aantal',
  );
  bouw.maakOp(`${deel}${EERSTE}:${deel}${laatste - 1}`, undefined, 'procent');
  const totaal = laatste + 1;
  const som = (k: string) => `SUM(${k}${EERSTE}:${k}${laatste})`;
  bouw.regels(
    `A${totaal}`,
    [
      [
        'Verblijf hier',
        ...[...kolommen, samen].map((k) => `=${som(k)}`),
        ...[eigen, elders, buiten].map((k) => `=SUM(${k}${EERSTE}:${k}${laatste - 1})`),
      ],
      [
        'Telt op',
        sluit(`SUM(B${totaal}:${kolommen[n]!}${totaal})-${samen}${totaal}`),
        sluit(`${samen}${totaal}-${samen}${laatste}-${eigen}${totaal}-${elders}${totaal}-${buiten}${totaal}`),
      ],
    ],
    'totaal',
    'aantal',
  );
  opvangsaldo(bouw, regio, totaal + 4, { samen, totaal });
  return bouw.klaar();
}

/** Vangt een gemeente meer mensen op dan er uit haar komen? */
function opvangsaldo(
  bouw: ReturnType<typeof bouwBlad>,
  regio: Regioplek,
  titel: number,
  { samen, totaal }: { readonly samen: string; readonly totaal: number },
): void {
  const m = regio.aantal + 1;
  const eerste = titel + 3;
  const laatste = eerste + m - 1;
  bouw.titel(
    titel,
    'Wie vangt meer op',
    'Verblijf min herkomst: met + vangt de gemeente mensen van elders op.',
  );
  bouw.kop(`A${titel + 2}`, ['Gemeente', 'Herkomst', 'Verblijf', 'Verschil', 'In woorden']);
  bouw.zet(`A${eerste}`, [...gemeentenamen(regio), ['Buiten de regio']]);
  bouw.zet(
    `B${eerste}`,
    reeks(m, (g): Cel[] => {
      const r = eerste + g;
      return [
        `=${samen}${EERSTE + g}`,
        `=${verder('B', g)}${totaal}`,
        `=C${r}-B${r}`,
        `=IF(D${r}>0;"▲ vangt op";IF(D${r}<0;"▼ meer mensen elders";"gelijk"))`,
      ];
    }),
    'uitkomst',
    'aantal',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [['Totaal', `=${som('B')}`, `=${som('C')}`, sluit(som('D'))]],
    'totaal',
    'aantal',
  );
}
