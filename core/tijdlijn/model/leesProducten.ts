import { fouten } from '../../fout';
import { type Decimaal, NUL } from '../../getal/decimaal';
import type { Celinhoud } from '../../grens/cel';
import { binnenDeel } from '../../grens/deel';
import { getalInRij } from '../../grens/gemeentetabel';
import { type Koprij, leesKoptabel } from '../../grens/koptabel';
import type { Reeks } from '../../grens/reeks';
import type { Invoercel } from '../../rekengang';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { type Wijze, WIJZEN } from '../blijfdeel';

export const PRODUCTKOPPEN = [
  'product',
  'prijs',
  'verblijfsduur',
  'eigen bijdrage',
  'wlz deel',
  'wijze',
] as const;
export type Productkop = (typeof PRODUCTKOPPEN)[number];
const VERPLICHT = ['product', 'prijs', 'verblijfsduur'] as const satisfies readonly Productkop[];

/** Een vorm van zorg, met wat één cliënt kost en hoelang die blijft. */
export interface Product {
  readonly naam: string;
  /** Euro per cliënt per jaar, in het prijspeil van het basisjaar. */
  readonly prijs: Decimaal;
  /** In maanden. */
  readonly verblijfsduur: Decimaal;
  readonly eigenBijdrage: Decimaal;
  readonly wlzDeel: Decimaal;
  readonly wijze: Wijze;
  /** Waar elke waarde staat; `undefined` als de tabel die kolom niet heeft. */
  readonly uit: (kop: Productkop) => Invoercel | undefined;
}

/** Leest de producten. Fout: een kolom of waarde ontbreekt, een waarde die niet kan, of twee keer dezelfde naam. */
export function leesProducten(bereik: Reeks<Celinhoud>): readonly Product[] {
  const tabel = leesKoptabel(bereik, PRODUCTKOPPEN);
  const { argument } = tabel;
  const ontbreekt = VERPLICHT.filter((kop) => !tabel.heeft(kop));
  if (ontbreekt.length > 0) throw fouten.kolomOntbreekt({ argument }, ontbreekt);
  if (tabel.rijen.length === 0) throw fouten.geenProducten({ argument });
  const gezien = new Set<string>();
  return tabel.rijen.map((rij) => {
    const product = leesProduct(rij);
    if (gezien.has(vergelijkbaar(product.naam))) throw fouten.dubbelProduct(rij.plaats('product'));
    gezien.add(vergelijkbaar(product.naam));
    return product;
  });
}

function leesProduct(rij: Koprij<Productkop>): Product {
  const verblijfsduur = verplicht(rij, 'verblijfsduur');
  if (verblijfsduur.waarde <= 0n) throw fouten.groterDan(rij.plaats('verblijfsduur'), '0');
  return {
    naam: naamIn(rij),
    prijs: verplicht(rij, 'prijs'),
    verblijfsduur,
    eigenBijdrage: getalInRij(rij, 'eigen bijdrage') ?? NUL,
    wlzDeel: binnenDeel(getalInRij(rij, 'wlz deel') ?? NUL, rij.plaats('wlz deel')),
    wijze: wijzeIn(rij),
    uit: rij.uit,
  };
}

function verplicht(rij: Koprij<Productkop>, kop: Productkop): Decimaal {
  const getal = getalInRij(rij, kop);
  if (getal === null) throw fouten.nietIngevuld(rij.plaats(kop));
  return getal;
}

function naamIn({ cel, plaats }: Koprij<Productkop>): string {
  const inhoud = cel('product');
  if (inhoud.soort === 'fout') throw fouten.foutInCel(plaats('product'), inhoud.tekst);
  if (inhoud.soort === 'tekst') return inhoud.tekst;
  if (inhoud.soort === 'getal' && Number.isFinite(inhoud.getal)) return String(inhoud.getal);
  throw fouten.productOntbreekt(plaats('product'));
}

function wijzeIn({ cel, plaats }: Koprij<Productkop>): Wijze {
  const inhoud = cel('wijze');
  if (inhoud.soort === 'leeg') return WIJZEN[0];
  if (inhoud.soort === 'fout') throw fouten.foutInCel(plaats('wijze'), inhoud.tekst);
  const woord = inhoud.soort === 'tekst' ? vergelijkbaar(inhoud.tekst) : '';
  const wijze = WIJZEN.find((keuze) => keuze === woord);
  if (!wijze) throw fouten.keuze(plaats('wijze'), WIJZEN);
  return wijze;
}
