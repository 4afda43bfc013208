import type { Cel } from '../../core/waarde';
import { adresVan, kolomletters, type Rechthoek } from '../poort/adres';

/** De cellen van een eigen blad, zo gekeerd dat elke rij een gemeente kan zijn. */
export interface Raster {
  readonly blad: string;
  /** Staan de gemeenten naast elkaar, dan zijn rij en kolom hier verwisseld. */
  readonly gekanteld: boolean;
  /** Waar we naar een tabel zoeken, in de richting van het raster. */
  readonly vak: Rechthoek;
  readonly rijen: number;
  readonly cel: (rij: number, kolom: number) => Cel;
  /** De tekst in een cel zonder spaties eromheen; `''` als er geen tekst staat. */
  readonly tekst: (rij: number, kolom: number) => string;
  /** Het adres op het blad zelf. */
  readonly adres: (rij: number, kolom: number) => string;
  /** Hoe de gebruiker een rij en een kolom van het raster op zijn blad ziet: `rij 7`, `kolom C`. */
  readonly rijnaam: (rij: number) => string;
  readonly kolomnaam: (kolom: number) => string;
}

/** Maakt een raster van de cellen van een blad vanaf A1. */
export function rasterVan(
  blad: string,
  waarden: readonly (readonly Cel[])[],
  vak: Rechthoek,
  gekanteld = false,
): Raster {
  const breedte = waarden.reduce((breedste, rij) => Math.max(breedste, rij.length), 0);
  const cel = (rij: number, kolom: number): Cel =>
    (gekanteld ? waarden[kolom]?.[rij] : waarden[rij]?.[kolom]) ?? null;
  const alsRij = (nummer: number) => `rij ${nummer + 1}`;
  const alsKolom = (nummer: number) => `kolom ${kolomletters(nummer)}`;
  return {
    blad,
    gekanteld,
    vak: gekanteld ? { rij: vak.kolom, kolom: vak.rij, rijen: vak.kolommen, kolommen: vak.rijen } : vak,
    rijen: gekanteld ? breedte : waarden.length,
    cel,
    tekst: (rij, kolom) => {
      const inhoud = cel(rij, kolom);
      return typeof inhoud === 'string' ? inhoud.replace(/\s+/g, ' ').trim() : '';
    },
    adres: (rij, kolom) =>
      adresVan({ rij: gekanteld ? kolom : rij, kolom: gekanteld ? rij : kolom, rijen: 1, kolommen: 1 }),
    rijnaam: gekanteld ? alsKolom : alsRij,
    kolomnaam: gekanteld ? alsRij : alsKolom,
  };
}

/** De nummers van de kolommen in het vak van een raster. */
export function kolommenVan({ vak }: Raster): number[] {
  return Array.from({ length: vak.kolommen }, (_, k) => vak.kolom + k);
}

export function isLeeg(cel: Cel): boolean {
  return cel === null || (typeof cel === 'string' && cel.trim() === '');
}
