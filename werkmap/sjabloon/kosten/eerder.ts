import { letters, reeks, sluitMits } from '../formules';
import { BEDRAG, NIET_NEGATIEF } from '../regels';
import type { Blokbegin } from './blok';
import { PRODUCTNAMEN } from './tarieven';

/** Waar aantallen en prijzen van nu staan: een kolom per product, vanaf B. */
interface Nu {
  readonly aantallen: number;
  readonly prijzen: number;
}

/** Waarom de lasten anders zijn dan in een eerdere raming: door het aantal of door de prijs; geeft de laatste rij. */
export function tegenoverEerder({ bouw, cijfers, titel }: Blokbegin, { aantallen, prijzen }: Nu): number {
  const n = PRODUCTNAMEN.length;
  const [kop, eerste] = [titel + 2, titel + 3];
  const laatste = eerste + n - 1;
  const totaal = laatste + 1;
  const over = (k: string) => `${k}${eerste}:${k}${laatste}`;
  const som = (k: string) => `SUM(${over(k)})`;
  // Een product dat er niet was heeft aantal 0; een leeg aantal is een raming die nog niet is ingevuld.
  const leeg = `SUMPRODUCT((${over('B')}="")*1+(${over('C')}="")*1)>0`;
  const vul = 'vul aantal en prijs van toen in';
  bouw.titel(
    titel,
    'Waarom anders dan eerder geraamd',
    'Neem per product het aantal en de prijs over uit een eerdere begroting of de rekening. Het verschil in aantal telt tegen de gemiddelde prijs; de rest komt door de prijs.',
  );
  bouw.kop(`A${kop}`, [
    'Product',
    'Aantal toen',
    'Prijs toen',
    'Aantal nu',
    'Prijs nu',
    'Lasten toen',
    'Lasten nu',
    'Door het aantal',
    'Door de prijs',
    'Verschil',
    'In woorden',
  ]);
  bouw.zet(
    `A${eerste}`,
    PRODUCTNAMEN.map((naam) => [naam]),
  );
  bouw.invoer(
    `B${eerste}`,
    reeks(n, (p) => [cijfers.eerder.aantallen[p] ?? null]),
    NIET_NEGATIEF,
  );
  bouw.invoer(
    `C${eerste}`,
    reeks(n, (p) => [cijfers.eerder.prijzen[p] ?? null]),
    BEDRAG,
  );
  const producten = letters('B', n);
  bouw.zet(
    `D${eerste}`,
    producten.map((k) => [`=SUM(${k}${aantallen})`, `=SUM(${k}${prijzen})`]),
    'uitkomst',
    'centen',
  );
  bouw.maakOp(over('D'), undefined, 'aantal');
  bouw.loop(
    `F${eerste}`,
    `=IF(${leeg};0;BWMO_VERSCHIL(${over('B')};${over('C')};${over('D')};${over('E')};FALSE))`,
    n,
    5,
    'centen',
  );
  bouw.zet(
    `K${eerste}`,
    reeks(n, (p) => {
      const r = eerste + p;
      return [
        `=IF(${leeg};"${vul}";IF(ABS(SUM(H${r}))+ABS(SUM(I${r}))=0;"gelijk";IF(ABS(SUM(H${r}))>=ABS(SUM(I${r}));"vooral door het aantal";"vooral door de prijs")))`,
      ];
    }),
    'uitkomst',
  );
  bouw.regels(
    `A${totaal}`,
    [
      [
        'Totaal',
        ...reeks(4, () => null),
        ...['F', 'G', 'H', 'I', 'J'].map((k) => `=${som(k)}`),
        sluitMits(leeg, 'aantal en prijs van toen', `${som('G')}-${som('F')}-${som('H')}-${som('I')}`),
      ],
    ],
    'totaal',
    'centen',
  );
  return totaal;
}
