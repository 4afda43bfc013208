import type { Rechthoek } from '../werkmap';

/** Een rechthoek van cellen met hetzelfde kenmerk. */
export interface Bladgebied {
  readonly kenmerk: string;
  readonly plek: Rechthoek;
}

/**
 * Voegt cellen met hetzelfde kenmerk samen tot rechthoeken: eerst zo ver mogelijk naar rechts, dan naar beneden.
 * Elke cel met een kenmerk ligt in precies één rechthoek.
 */
export function gebiedenVan(kenmerken: readonly (readonly (string | null)[])[]): Bladgebied[] {
  const over = kenmerken.map((regel) => [...regel]);
  const gebieden: Bladgebied[] = [];
  over.forEach((regel, rij) =>
    regel.forEach((kenmerk, kolom) => {
      if (kenmerk === null) return;
      const gelijk = (r: number, k: number) => over[r]?.[k] === kenmerk;
      let kolommen = 1;
      while (gelijk(rij, kolom + kolommen)) kolommen += 1;
      const helemaal = (r: number) =>
        Array.from({ length: kolommen }, (_, k) => gelijk(r, kolom + k)).every(Boolean);
      let rijen = 1;
      while (helemaal(rij + rijen)) rijen += 1;
      for (let r = rij; r < rij + rijen; r += 1) over[r]!.fill(null, kolom, kolom + kolommen);
      gebieden.push({ kenmerk, plek: { rij, kolom, rijen, kolommen } });
    }),
  );
  return gebieden;
}
