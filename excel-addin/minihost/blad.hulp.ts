import type { Cel } from '../../core';
import { adresVan, type Rechthoek, rechthoekVan } from '../../werkmap';

/** Wat er in een cel staat: een vaste waarde, of een formule zoals Excel haar bewaart (met komma's). */
export type Inhoud = { readonly waarde: Exclude<Cel, null> } | { readonly formule: string };

export interface Minivalidatie {
  readonly regel: Record<string, unknown>;
  readonly uitleg: { readonly title: string; readonly message: string };
  readonly melding: { readonly title: string; readonly message: string; readonly style: string };
}

export interface Minivoorwaarde {
  readonly adres: string;
  formule: string;
  opmaak: Record<string, unknown>;
}

export interface Minireeks {
  naam: string;
  waarden: string;
  categorieen: string;
  lijn: string;
}

export interface Minigrafiek {
  readonly soort: string;
  titel: string;
  assen: { x: string; y: string };
  legenda: { positie: string; zichtbaar: boolean };
  plaats: string;
  readonly reeksen: Minireeks[];
}

/** Eén blad van de werkmap in het geheugen. Cellen, opmaak en validaties staan onder hun adres, zoals `B4`. */
export class Miniblad {
  readonly cellen = new Map<string, Inhoud>();
  readonly validaties = new Map<string, Partial<Minivalidatie>>();
  readonly opmaak = new Map<string, Record<string, unknown>>();
  readonly voorwaarden: Minivoorwaarde[] = [];
  readonly grafieken: Minigrafiek[] = [];
  readonly kolombreedtes = new Map<number, number>();
  vast = '';
  beveiligd = false;

  constructor(
    readonly naam: string,
    readonly id: string,
  ) {}

  /** De formules van het blad, op adres. */
  formules(): Record<string, string> {
    return Object.fromEntries(
      [...this.cellen].flatMap(([adres, inhoud]) => ('formule' in inhoud ? [[adres, inhoud.formule]] : [])),
    );
  }

  /** De kleinste rechthoek om alles wat er staat. */
  gebruikt(): Rechthoek | null {
    const plekken = [...this.cellen.keys()].map(rechthoekVan);
    if (plekken.length === 0) return null;
    const rij = Math.min(...plekken.map((plek) => plek.rij));
    const kolom = Math.min(...plekken.map((plek) => plek.kolom));
    return {
      rij,
      kolom,
      rijen: Math.max(...plekken.map((plek) => plek.rij)) - rij + 1,
      kolommen: Math.max(...plekken.map((plek) => plek.kolom)) - kolom + 1,
    };
  }
}

/** De adressen van alle cellen in een rechthoek, rij voor rij. */
export function plekken({ rij, kolom, rijen, kolommen }: Rechthoek): string[][] {
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) =>
      adresVan({ rij: rij + r, kolom: kolom + k, rijen: 1, kolommen: 1 }),
    ),
  );
}
