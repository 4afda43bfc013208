import {
  type Bevinding,
  type Blad,
  controleer,
  GEMEENTEN,
  rechthoekVan,
  SJABLOONVERSIE,
  type Werkboek,
  type Werkmap,
} from '../../werkmap';
import { type Gelezen, leesWerkboek, type OpVoortgang } from './leesWerkboek';

export interface Uitslag extends Gelezen {
  readonly bevindingen: readonly Bevinding[];
}

/** Leest de werkmap en loopt alle controles langs. */
export async function controleerWerkmap(werkmap: Werkmap, opVoortgang?: OpVoortgang): Promise<Uitslag> {
  const gelezen = await leesWerkboek(werkmap, opVoortgang);
  return { ...gelezen, bevindingen: controleer(gelezen.werkboek, await sjabloonBij(gelezen.werkboek)) };
}

/** De bladen van het sjabloon voor evenveel gemeenten; leeg als dit werkboek daar niet mee te vergelijken is. */
async function sjabloonBij({ namen, sjabloonversie }: Werkboek): Promise<readonly Blad[]> {
  const tabel = namen.find(({ naam }) => naam.toUpperCase() === GEMEENTEN);
  if (!tabel || sjabloonversie !== SJABLOONVERSIE) return [];
  const aantal = rechthoekVan(tabel.adres).rijen - 1;
  // Het sjabloon is groot en alleen voor deze vergelijking nodig; namen en jaar staan niet in de formules.
  const { sjabloon } = await import('../../werkmap/sjabloon');
  const gemeenten = Array.from({ length: aantal }, (_, g) => ({ naam: String(g) }));
  return aantal > 0 ? sjabloon({ regio: '', jaar: 2000, gemeenten }) : [];
}
