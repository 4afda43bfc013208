import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { KLEUREN, OPMAAKCODES, type Opmaak, type Stijl, STIJLEN } from '../../werkmap';

const lijn = (s: BorderStyleTypes, rgb: string): IBorderStyleData => ({ s, cl: { rgb } });
const INVOER = lijn(BorderStyleTypes.THIN, '#C9A227');
const TOTAAL = lijn(BorderStyleTypes.THIN, KLEUREN.zacht);

/** Wat een stijl betekent is ook aan rand of letter te zien, niet alleen aan kleur. */
const RANDEN: Readonly<Partial<Record<Stijl, IBorderData>>> = {
  invoer: { t: INVOER, r: INVOER, b: INVOER, l: INVOER },
  totaal: { t: TOTAAL, b: lijn(BorderStyleTypes.DOUBLE, KLEUREN.zacht) },
};

/** De opmaak van een cel die nergens anders over gaat. */
export const BASISSTIJL: IStyleData = {
  ff: '"Segoe UI", system-ui, sans-serif',
  fs: 10,
  vt: VerticalAlign.MIDDLE,
};

/**
 * De opmaak van een cel met een keuzelijst. Het rekenblad tekent die cel zelf, zonder naar de opmaak van het blad te
 * kijken, en zou lange tekst laten teruglopen tot zij niet meer past.
 */
export const KEUZESTIJL: IStyleData = { ...BASISSTIJL, tb: WrapStrategy.CLIP };

/** Eén regel opmaak als stijl van het rekenblad. */
export function stijlVan({ stijl, getal }: Opmaak): IStyleData {
  return { ...(stijl && kleurenVan(stijl)), ...(getal && { n: { pattern: OPMAAKCODES[getal] } }) };
}

function kleurenVan(stijl: Stijl): IStyleData {
  const { vlak, tekst, vet } = STIJLEN[stijl];
  const bd = RANDEN[stijl];
  return {
    ...(vlak && { bg: { rgb: vlak } }),
    ...(tekst && { cl: { rgb: tekst } }),
    ...(vet && { bl: BooleanNumber.TRUE }),
    ...(stijl === 'toelichting' && { it: BooleanNumber.TRUE }),
    ...(bd && { bd }),
  };
}

/** De opmaakcode voor getallen, `''` als er geen eigen is. */
export function getalopmaakVan(stijl: IStyleData): string {
  const opmaak = stijl.n?.pattern ?? '';
  return opmaak === 'General' ? '' : opmaak;
}
