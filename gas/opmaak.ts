import { type Getalopmaak, type Opmaak, OPMAAKCODES, rechthoekVan, type Stijl, STIJLEN } from '../werkmap';

type Rekenblad = GoogleAppsScript.Spreadsheet.Sheet;
type Raster<T> = (T | null)[][];

/** Per cel de stijl en de getalopmaak die er het laatst voor gekozen is. */
export interface Opmaakraster {
  readonly stijlen: Raster<Stijl>;
  readonly getallen: Raster<Getalopmaak>;
}

/** Legt de opmaak van een blad uit over de cellen vanaf A1. */
export function rasterVan(opmaak: readonly Opmaak[]): Opmaakraster {
  const plekken = opmaak.map(({ adres }) => rechthoekVan(adres));
  const rijen = Math.max(0, ...plekken.map((plek) => plek.rij + plek.rijen));
  const kolommen = Math.max(0, ...plekken.map((plek) => plek.kolom + plek.kolommen));
  const leeg = <T>(): Raster<T> =>
    Array.from({ length: rijen }, () => Array.from({ length: kolommen }, () => null));
  const raster = { stijlen: leeg<Stijl>(), getallen: leeg<Getalopmaak>() };
  opmaak.forEach(({ stijl, getal }, i) => {
    const plek = plekken[i]!;
    for (let r = plek.rij; r < plek.rij + plek.rijen; r += 1) {
      if (stijl) raster.stijlen[r]!.fill(stijl, plek.kolom, plek.kolom + plek.kolommen);
      if (getal) raster.getallen[r]!.fill(getal, plek.kolom, plek.kolom + plek.kolommen);
    }
  });
  return raster;
}

/** Geeft een nieuw blad zijn opmaak, elk soort in één keer voor alle cellen. */
export function zetOpmaak(blad: Rekenblad, { stijlen, getallen }: Opmaakraster): void {
  const [eerste] = stijlen;
  if (!eerste) return;
  const bereik = blad.getRange(1, 1, stijlen.length, eerste.length);
  const uitStijl = <T>(kies: (stijl: (typeof STIJLEN)[Stijl]) => T | undefined) =>
    stijlen.map((regel) => regel.map((stijl) => (stijl && kies(STIJLEN[stijl])) ?? null));
  const codes: string[][] = bereik.getNumberFormats();
  bereik
    .setBackgrounds(uitStijl(({ vlak }) => vlak))
    .setFontColors(uitStijl(({ tekst }) => tekst))
    .setFontWeights(uitStijl(({ vet }) => (vet ? 'bold' : undefined)))
    .setNumberFormats(
      codes.map((regel, r) =>
        regel.map((code, k) => {
          const getal = getallen[r]![k];
          return getal ? OPMAAKCODES[getal] : code;
        }),
      ),
    );
}
