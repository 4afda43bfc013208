import {
  type Bevinding,
  type Blad,
  controleer,
  GEMEENTEN,
  rechthoekVan,
  SJABLOONVERSIE,
  type Werkmapinhoud,
  type Werkmap,
} from '../../werkmap';
import { laad } from '../laad';
import { type Gelezen, leesWerkmapinhoud, type OpVoortgang } from './leesWerkmapinhoud';

export interface Uitslag extends Gelezen {
  readonly bevindingen: readonly Bevinding[];
}

/** Leest de werkmap en loopt alle controles langs. */
export async function controleerWerkmap(werkmap: Werkmap, opVoortgang?: OpVoortgang): Promise<Uitslag> {
  const gelezen = await leesWerkmapinhoud(werkmap, opVoortgang);
  return { ...gelezen, bevindingen: controleer(gelezen.boek, await sjabloonBij(gelezen.boek)) };
}

/** De bladen van het sjabloon voor evenveel gemeenten; leeg als deze werkmap daar niet mee te vergelijken is. */
async function sjabloonBij({ namen, sjabloonversie }: Werkmapinhoud): Promise<readonly Blad[]> {
  const tabel = namen.find(({ naam }) => naam.toUpperCase() === GEMEENTEN);
  if (!tabel || sjabloonversie !== SJABLOONVERSIE) return [];
  const aantal = rechthoekVan(tabel.adres).rijen - 1;
  // Het sjabloon is groot en alleen voor deze vergelijking nodig; namen en jaar staan niet in de formules.
  const { sjabloon } = await laad(() => import('../../werkmap/sjabloon'));
  const gemeenten = Array.from({ length: aantal }, (_, g) => ({ naam: String(g) }));
  return aantal > 0 ? sjabloon({ regio: '', jaar: 2000, gemeenten }) : [];
}
