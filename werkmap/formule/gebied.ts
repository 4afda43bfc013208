import { type Rechthoek, rechthoekVan } from '../poort/adres';

/** Een gebied op een blad; bij een hele rij of kolom loopt het tot het einde van het blad. */
export interface Gebied extends Rechthoek {
  /** Of het na de laatste gebruikte cel doorloopt. */
  readonly open: boolean;
}

const KOLOMMEN = /^(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/;
const RIJEN = /^\$?(\d+):\$?(\d+)$/;
const TOT_ONDER = /^(\$?[A-Z]{1,3})\$?(\d+):(\$?[A-Z]{1,3})$/;

/**
 * Het gebied van een adres in een formule, ook van `J:J`, `3:5` en `A2:A`. Wat doorloopt eindigt bij de laatste
 * gebruikte cel van het blad.
 */
export function gebiedVan(adres: string, gebruikt: Rechthoek | null): Gebied {
  const onder = gebruikt ? gebruikt.rij + gebruikt.rijen : 1;
  const rechts = gebruikt ? gebruikt.kolom + gebruikt.kolommen : 1;
  const kolommen = KOLOMMEN.exec(adres);
  if (kolommen) return { ...rechthoekVan(`${kolommen[1]!}1:${kolommen[2]!}${onder}`), open: true };
  const totOnder = TOT_ONDER.exec(adres);
  if (totOnder) {
    const [, links = '', eerste = '', laatste = ''] = totOnder;
    return { ...rechthoekVan(`${links}${eerste}:${laatste}${Math.max(Number(eerste), onder)}`), open: true };
  }
  const rijen = RIJEN.exec(adres);
  if (rijen) {
    const [van, tot] = [Number(rijen[1]), Number(rijen[2])].sort((a, b) => a - b) as [number, number];
    return { rij: van - 1, kolom: 0, rijen: tot - van + 1, kolommen: rechts, open: true };
  }
  return { ...rechthoekVan(adres), open: false };
}

/** De doorsnede van twee rechthoeken; `null` als ze elkaar niet raken. */
export function doorsnede(een: Rechthoek, ander: Rechthoek): Rechthoek | null {
  const rij = Math.max(een.rij, ander.rij);
  const kolom = Math.max(een.kolom, ander.kolom);
  const rijen = Math.min(een.rij + een.rijen, ander.rij + ander.rijen) - rij;
  const kolommen = Math.min(een.kolom + een.kolommen, ander.kolom + ander.kolommen) - kolom;
  return rijen > 0 && kolommen > 0 ? { rij, kolom, rijen, kolommen } : null;
}
