import type { Cel } from '../../core/waarde';
import { adresVan } from '../poort/adres';
import type { Validatie } from '../poort/blad';
import type { Bereik, Werkmapnaam } from '../poort/poort';

export { isLeeg } from '../aannemen/raster';

/** De cellen van een blad vanaf A1, met wat er in invoercellen mag. */
export interface Bladinhoud {
  readonly naam: string;
  readonly waarden: readonly (readonly Cel[])[];
  /** De formule per cel, zoals over de poort; `''` waar geen formule staat. */
  readonly formules: readonly (readonly string[])[];
  readonly validaties: readonly Validatie[];
}

/** Alles wat een controle van een werkmap nodig heeft. */
export interface Werkmapinhoud {
  readonly bladen: readonly Bladinhoud[];
  readonly namen: readonly Werkmapnaam[];
  /** De versie waarmee de werkmap gemaakt is; `null` als dat niet bekend is. */
  readonly sjabloonversie: string | null;
}

/** Een fout moet hersteld worden; let op is iets om naar te kijken; een tip mag blijven zoals het is. */
export const ERNSTEN = ['fout', 'let op', 'tip'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Waar een controle over gaat; wat samen hersteld kan worden heeft dezelfde soort. */
export type Controlesoort =
  | 'totaal'
  | 'sluiten'
  | 'gemeenten'
  | 'gewichten'
  | 'tekstgetal'
  | 'invoer'
  | 'overschreven'
  | 'ander programma'
  | 'foutwaarde'
  | 'kring'
  | 'versie';

/** Wat er in een cel moet komen te staan; `null` maakt haar leeg. */
export interface Celherstel {
  readonly plek: Bereik;
  readonly cel: Cel;
}

/** Iets wat niet klopt, met de cel waar het te zien is. */
export interface Bevinding {
  readonly soort: Controlesoort;
  readonly ernst: Ernst;
  readonly plek: Bereik;
  /** Eén of twee zinnen: wat er is en wat de gebruiker kan doen. */
  readonly zin: string;
  readonly herstel?: readonly Celherstel[];
}

export type Controle = (boek: Werkmapinhoud) => readonly Bevinding[];

/** Een gevulde cel met haar plaats op het blad, vanaf 0. */
export interface Bladcel {
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Cel;
  readonly formule: string;
}

/** Alle cellen waar iets in staat, rij voor rij. */
export function cellenVan({ waarden, formules }: Bladinhoud): Bladcel[] {
  return waarden.flatMap((regel, rij) =>
    regel.flatMap((waarde, kolom) => {
      const formule = formules[rij]?.[kolom] ?? '';
      return formule === '' && (waarde === null || waarde === '') ? [] : [{ rij, kolom, waarde, formule }];
    }),
  );
}

export function waardeOp({ waarden }: Bladinhoud, rij: number, kolom: number): Cel {
  return waarden[rij]?.[kolom] ?? null;
}

export function formuleOp({ formules }: Bladinhoud, rij: number, kolom: number): string {
  return formules[rij]?.[kolom] ?? '';
}

/** De plek van één cel. */
export function plekVan({ naam }: Pick<Bladinhoud, 'naam'>, rij: number, kolom: number): Bereik {
  return { blad: naam, adres: adresVan({ rij, kolom, rijen: 1, kolommen: 1 }) };
}
