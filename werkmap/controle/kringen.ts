import { maakKringzoeker } from '../formule/kringen';
import { type Bevinding, cellenVan, plekVan, type Werkmapinhoud } from './werkmapinhoud';

/** Formules die zichzelf meetellen, elke kring één keer. */
export function kringen({ bladen, namen }: Werkmapinhoud): Bevinding[] {
  const cellen = bladen.flatMap((blad) =>
    cellenVan(blad).flatMap(({ rij, kolom, formule }) =>
      formule === '' ? [] : [{ blad: blad.naam, rij, kolom, formule }],
    ),
  );
  return maakKringzoeker()(cellen, namen).map(({ cellen: inKring, zinBij }) => {
    const eerste = inKring[0]!;
    return {
      soort: 'kring',
      ernst: 'fout',
      plek: plekVan({ naam: eerste.blad }, eerste.rij, eerste.kolom),
      zin: `${zinBij(eerste)} Wat er staat klopt niet; laat de formule eerder ophouden.`,
    };
  });
}
