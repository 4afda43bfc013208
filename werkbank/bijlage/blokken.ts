/** Een cel zoals zij op het blad te lezen is. */
export interface Leescel {
  readonly tekst: string;
  readonly getal: boolean;
  readonly rol: 'titel' | 'kop' | 'totaal' | 'toelichting' | 'gewoon';
}

/** Een stuk van een blad zoals een lezer het op papier verwacht. */
export type Blok =
  | { readonly soort: 'titel' | 'toelichting'; readonly tekst: string }
  | { readonly soort: 'tabel'; readonly rijen: readonly (readonly Leescel[])[] };

/**
 * Deelt een blad op in titels, toelichtingen en tabellen. Een lege rij scheidt tabellen; staan er titels naast elkaar,
 * dan hoort onder elk zijn eigen tabel. Een tabel begint en eindigt waar er iets in staat.
 */
export function blokkenVan(rijen: readonly (readonly Leescel[])[]): Blok[] {
  const blokken: Blok[] = [];
  let tabel: (readonly Leescel[])[] = [];
  let titels: readonly Titel[] = [];
  const sluit = () => {
    if (titels.length === 0) voegTabelToe(blokken, tabel);
    titels.forEach(({ tekst, kolom }, nummer) => {
      blokken.push({ soort: 'titel', tekst });
      const eind = titels[nummer + 1]?.kolom;
      voegTabelToe(
        blokken,
        tabel.map((rij) => rij.slice(nummer === 0 ? 0 : kolom, eind)),
      );
    });
    tabel = [];
    titels = [];
  };
  for (const rij of rijen) {
    const gevuld = rij.filter(isGevuld);
    const [enige] = gevuld;
    if (!enige) sluit();
    else if (gevuld.every(({ rol, getal }) => rol === 'titel' && !getal)) {
      sluit();
      titels = rij.flatMap((cel, kolom) => (isGevuld(cel) ? [{ tekst: cel.tekst, kolom }] : []));
    } else if (gevuld.length === 1 && enige.rol === 'toelichting' && !enige.getal) {
      sluit();
      blokken.push({ soort: 'toelichting', tekst: enige.tekst });
    } else tabel.push(rij);
  }
  sluit();
  return blokken;
}

interface Titel {
  readonly tekst: string;
  readonly kolom: number;
}

function isGevuld({ tekst }: Leescel): boolean {
  return tekst !== '';
}

function voegTabelToe(blokken: Blok[], tabel: readonly (readonly Leescel[])[]): void {
  const rijen = tabel.filter((rij) => rij.some(isGevuld));
  if (rijen.length === 0) return;
  const plekken = rijen.flatMap((rij) => rij.flatMap((cel, kolom) => (isGevuld(cel) ? [kolom] : [])));
  const [eerste, laatste] = [Math.min(...plekken), Math.max(...plekken)];
  blokken.push({ soort: 'tabel', rijen: rijen.map((rij) => rij.slice(eerste, laatste + 1)) });
}
