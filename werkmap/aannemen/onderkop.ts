import type { Cel } from '../../core/waarde';
import { leesEigengetal, waardeIn } from './eigengetal';
import type { Kop } from './kop';
import { isLeeg, type Raster } from './raster';

/** De cellen van een kolom onder de kop, tot het einde van het vak. */
export function cellenOnder(raster: Raster, kop: Kop, kolom: number): Cel[] {
  const einde = Math.min(raster.vak.rij + raster.vak.rijen, raster.rijen);
  const eerste = kop.laatste + 1;
  return Array.from({ length: Math.max(0, einde - eerste) }, (_, r) => raster.cel(eerste + r, kolom));
}

/** De getallen van een kolom onder de kop; wat geen getal is telt als 0. */
export function getallenOnder(raster: Raster, kop: Kop, kolom: number): number[] {
  return cellenOnder(raster, kop, kolom).map((cel) => waardeIn(leesEigengetal(cel)) ?? 0);
}

/** Titels boven de kop en toelichtingen eronder, over de hele breedte van het blad. */
export function tekstenOmheen(raster: Raster, kop: Kop): string[] {
  const breedte = raster.vak.kolom + raster.vak.kolommen;
  return Array.from({ length: raster.rijen }, (_, rij) => rij).flatMap((rij) => {
    const gevuld = Array.from({ length: breedte }, (_, kolom) => raster.cel(rij, kolom)).filter(
      (cel) => !isLeeg(cel),
    );
    const alleenTekst = gevuld.every(
      (cel) => typeof cel === 'string' && waardeIn(leesEigengetal(cel)) === null,
    );
    const erbuiten = rij < kop.eerste || (rij > kop.laatste && alleenTekst);
    return erbuiten ? gevuld.filter((cel) => typeof cel === 'string') : [];
  });
}
