import { fouten } from '../../fout';
import { type Decimaal, NUL } from '../../getal/decimaal';
import type { Celinhoud } from '../../grens/cel';
import {
  gemeentetabelUit,
  type Gemeentetabel,
  getalInRij,
  KOLOMMEN,
  kopVan,
} from '../../grens/gemeentetabel';
import { leesKoptabel } from '../../grens/koptabel';
import type { Reeks } from '../../grens/reeks';
import type { Invoercel } from '../../rekengang';
import { besteNamen } from '../../tekst/besteNamen';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import type { Product } from './leesProducten';

/** De gemeenten met per product hun cliënten; de binnenste lijst loopt over de gemeenten. */
export interface Tijdlijntabel {
  readonly tabel: Gemeentetabel;
  /** Cliënten op 1 januari van het eerste jaar, naar herkomst. */
  readonly bestaand: readonly (readonly Decimaal[])[];
  /** Nieuwe cliënten per maand. */
  readonly instroom: readonly (readonly Decimaal[])[];
  /** Waar een waarde van gemeente `g` staat; `undefined` als de tabel die kolom niet heeft. */
  readonly uit: (g: number, kop: string) => Invoercel | undefined;
}

const VAST = [
  KOLOMMEN.gemeente,
  KOLOMMEN.inwoners,
  KOLOMMEN.historisch,
  KOLOMMEN.objectief,
  KOLOMMEN.centrum,
  KOLOMMEN.sleutel,
  KOLOMMEN.wmoBudget,
];
const VERPLICHT = [KOLOMMEN.inwoners, KOLOMMEN.historisch];

export const bestaandKop = ({ naam }: Pick<Product, 'naam'>) => `bestaand ${naam}`;
export const instroomKop = ({ naam }: Pick<Product, 'naam'>) => `instroom ${naam}`;

/**
 * Leest de gemeenten van een tijdlijn. Een ontbrekende kolom van een product is 0.
 *
 * Fout: een onbekende kolom, een kolom die de tijdlijn zelf uitrekent, of nergens inwoners.
 */
export function leesGemeenten(bereik: Reeks<Celinhoud>, producten: readonly Product[]): Tijdlijntabel {
  const { argument } = bereik;
  const koppen: string[] = [
    ...VAST,
    ...producten.flatMap((product) => [bestaandKop(product), instroomKop(product)]),
  ];
  const zelf = Object.values(KOLOMMEN).filter((kop) => !(VAST as readonly string[]).includes(kop));
  const gelezen = leesKoptabel(bereik, koppen, {
    ook: kopVan,
    vreemd: (kop, plaats) => {
      const berekend = zelf.find((kolom) => kolom === kopVan(kop));
      if (berekend) return fouten.rekentZelf(plaats, berekend);
      if (/^(bestaand|instroom)\b/.test(vergelijkbaar(kop))) return fouten.productkolom(plaats);
      // Een productnaam komt uit een cel, en celinhoud staat nooit in een melding.
      return fouten.onbekendeKolom(plaats, besteNamen(kop, VAST));
    },
  });
  const tabel = gemeentetabelUit(gelezen);
  const ontbreekt = VERPLICHT.filter((kop) => !gelezen.heeft(kop));
  if (ontbreekt.length > 0) throw fouten.kolomOntbreekt({ argument }, ontbreekt);
  if (tabel.getallen.inwoners!.every(({ waarde }) => waarde === 0n)) {
    throw fouten.geenInwoners({ argument, kolomnaam: KOLOMMEN.inwoners });
  }
  const perProduct = (kop: (product: Product) => string) =>
    producten.map((product) => gelezen.rijen.map((rij) => getalInRij(rij, kop(product)) ?? NUL));
  return {
    tabel,
    bestaand: perProduct(bestaandKop),
    instroom: perProduct(instroomKop),
    uit: (g, kop) => gelezen.rijen[g]!.uit(kop),
  };
}
