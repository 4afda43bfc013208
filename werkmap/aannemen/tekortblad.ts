import type { Cel } from '../../core/waarde';
import { type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';
import { rechthoekVan } from '../poort/adres';
import type { Blad } from '../poort/blad';
import type { Regiotabel } from '../poort/gemeenten';
import { oordeel, perInwoner, sluit } from '../sjabloon/formules';
import { bouwBlad } from '../sjabloon/opbouw';
import { verwijzing } from '../poort/verwijzing';

/** Waarnaar het tekort verdeeld kan worden, in de volgorde waarin we het voorstellen. */
const VERDEELSLEUTELS = [
  'sleutel',
  'inwoners',
  'clienten',
  'objectief',
  'historisch',
] as const satisfies readonly Kolomnaam[];
export type Verdeelsleutel = (typeof VERDEELSLEUTELS)[number];

/** De sleutels die in deze tabel zijn ingevuld. */
export function verdeelsleutelsIn({ gevuld }: Pick<Regiotabel, 'gevuld'>): Verdeelsleutel[] {
  return VERDEELSLEUTELS.filter((naam) => gevuld.has(naam));
}

const KOP = 5;
const EERSTE = KOP + 1;

/**
 * Het tekort van de regio per gemeente, als levende formules op de tabel GEMEENTEN.
 *
 * Vereist: een tabel met ingevulde baten, lasten en sleutel.
 */
export function tekortblad(tabel: Regiotabel, naam: string, sleutel: Verdeelsleutel): Blad {
  const bouw = bouwBlad(naam, [32, 18, 18, 18, 16, 22, 16]);
  const n = rechthoekVan(tabel.bereik.adres).rijen - 1;
  const laatste = EERSTE + n - 1;
  const totaal = laatste + 1;
  const heel = (kolom: Kolomnaam) => verwijzing(tabel.kolom(kolom)!);
  const cel = (kolom: Kolomnaam, g: number) => {
    const { blad, adres } = tabel.kolom(kolom)!;
    return verwijzing({ blad, adres: eerste(adres, g) });
  };
  const metInwoners = tabel.gevuld.has('inwoners');

  bouw.titel(
    1,
    'Tekort per gemeente',
    `Het tekort van de regio, verdeeld naar ${KOLOMMEN[sleutel]}. Bedragen in euro’s; een tekort is een nadeel.`,
  );
  bouw.zet(`A${KOP - 1}`, [[`Verdeeld met BWMO_TEKORT, op de cent sluitend.`]], 'toelichting');
  bouw.kop(`A${KOP}`, [
    'Gemeente',
    'Baten',
    'Lasten',
    'Eigen saldo',
    'Oordeel',
    'Deel in het tekort',
    ...(metInwoners ? ['Per inwoner'] : []),
  ]);
  bouw.zet(
    `A${EERSTE}`,
    Array.from({ length: n }, (_, g): Cel[] => {
      const rij = EERSTE + g;
      if (isLeeg(tabel, g)) return [];
      return [
        `=${cel('gemeente', g)}`,
        `=${cel('baten', g)}`,
        `=${cel('lasten', g)}`,
        `=BWMO_SALDO(B${rij};C${rij})`,
        oordeel(`D${rij}`),
      ];
    }),
  );
  bouw.maakOp(`A${EERSTE}:E${laatste}`, 'uitkomst');
  bouw.loop(
    `F${EERSTE}`,
    `=BWMO_TEKORT(${heel('baten')};${heel('lasten')};${heel(sleutel)})`,
    n,
    1,
    'centen',
  );
  if (metInwoners) {
    bouw.zet(
      `G${EERSTE}`,
      Array.from({ length: n }, (_, g) => [
        isLeeg(tabel, g) ? null : perInwoner(`F${EERSTE + g}`, cel('inwoners', g)),
      ]),
      'uitkomst',
      'centen',
    );
  }
  const som = (letter: string) => `=SUM(${letter}${EERSTE}:${letter}${laatste})`;
  bouw.zet(
    `A${totaal}`,
    [['Totaal', som('B'), som('C'), `=BWMO_SALDO(B${totaal};C${totaal})`, oordeel(`D${totaal}`), som('F')]],
    'totaal',
  );
  bouw.maakOp(`B${EERSTE}:D${totaal}`, undefined, 'centen');
  bouw.maakOp(`F${totaal}`, undefined, 'centen');
  bouw.zet(`A${totaal + 2}`, [
    ['Tekort van de regio', `=BWMO_TEKORT(${heel('baten')};${heel('lasten')})`],
    ['Verdeeld over de gemeenten', `=F${totaal}`],
    ['Sluit', sluit(`B${totaal + 2}-B${totaal + 3}`)],
  ]);
  bouw.maakOp(`B${totaal + 2}:B${totaal + 4}`, 'uitkomst', 'centen');
  return bouw.klaar();
}

function eerste(kolomadres: string, nummer: number): string {
  const [begin = ''] = kolomadres.split(':');
  return begin.replace(/\d+$/, (rij) => String(Number(rij) + nummer));
}

/** Of een regel van de tabel leeg is: die blijft ook op het nieuwe blad leeg, zodat de regels naast elkaar blijven. */
function isLeeg({ cellen }: Regiotabel, nummer: number): boolean {
  return (cellen[nummer + 1] ?? []).every((cel) => cel === null || cel === '');
}
