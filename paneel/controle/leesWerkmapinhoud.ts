import { adresVan, type Bladinhoud, rechthoekVan, type Werkmapinhoud, type Werkmap } from '../../werkmap';
import { VERSIE_INSTELLING } from '../start/regiobladen';

/** Hoe ver het lezen is: het hoeveelste blad, en hoe het heet. */
export type OpVoortgang = (nummer: number, totaal: number, blad: string) => void;

/** De gelezen werkmap, met de bladen die te groot waren om helemaal te lezen. */
export interface Gelezen {
  readonly boek: Werkmapinhoud;
  readonly afgekapt: readonly string[];
}

const MEESTE_CELLEN = 200_000;

/** Leest alle bladen van de werkmap, één voor één. */
export async function leesWerkmapinhoud(werkmap: Werkmap, opVoortgang?: OpVoortgang): Promise<Gelezen> {
  const [namen, instellingen, bladnamen] = await Promise.all([
    werkmap.namen(),
    werkmap.instellingen(),
    werkmap.bladen(),
  ]);
  const bladen: Bladinhoud[] = [];
  const afgekapt: string[] = [];
  for (const [nummer, naam] of bladnamen.entries()) {
    opVoortgang?.(nummer + 1, bladnamen.length, naam);
    const gebruikt = await werkmap.gebruikt(naam);
    if (gebruikt === null) continue;
    const heel = rechthoekVan(gebruikt);
    const rijen = Math.min(heel.rijen, Math.max(1, Math.floor(MEESTE_CELLEN / heel.kolommen)));
    if (rijen < heel.rijen) afgekapt.push(naam);
    const [{ waarden, formules }, validaties] = await Promise.all([
      werkmap.lees({ blad: naam, adres: adresVan({ ...heel, rijen }) }),
      werkmap.validaties(naam),
    ]);
    bladen.push({ naam, waarden, formules, validaties });
  }
  return {
    boek: { bladen, namen, sjabloonversie: instellingen[VERSIE_INSTELLING] ?? null },
    afgekapt,
  };
}
