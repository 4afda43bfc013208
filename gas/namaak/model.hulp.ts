import type { Cel } from '../../core';
import { adresVan, type Invoerregel, type Rechthoek, rechthoekVan } from '../../werkmap';
import type { Taal } from './intypen.hulp';

/** Een cel zoals Sheets haar bewaart; een formule staat in de schrijfwijze van de poort. */
export interface Namaakcel {
  readonly waarde: Exclude<Cel, null> | Date;
  readonly formule: string;
}

export interface Namaakregel {
  readonly regel: Invoerregel;
  readonly uitleg: string;
  readonly weigert: boolean;
}

export interface Celopmaak {
  readonly vlak?: string | null;
  readonly tekst?: string | null;
  readonly dikte?: string | null;
  readonly code?: string;
}

export interface Namaakbeveiliging {
  readonly adres: string;
  uitleg: string;
  /** Wie door mag na een waarschuwing; anders mag alleen de eigenaar schrijven. */
  alleenWaarschuwing: boolean;
}

export interface Namaakvoorwaarde {
  readonly adres: string;
  readonly formule: string;
  readonly vlak: string | null;
  readonly tekst: string | null;
  readonly vet: boolean | null;
}

export interface Namaakgrafiek {
  readonly soort: string;
  readonly bereiken: readonly string[];
  readonly opties: Readonly<Record<string, unknown>>;
  readonly plaats: readonly number[];
}

/** Een blad van de nagebouwde werkmap; alles op adres zonder bladnaam, zoals `B4`. */
export class Namaakblad {
  rijen = 1000;
  kolommen = 26;
  verborgen = false;
  vast = { rijen: 0, kolommen: 0 };
  readonly cellen = new Map<string, Namaakcel>();
  readonly regels = new Map<string, Namaakregel>();
  readonly notities = new Map<string, string>();
  readonly opmaak = new Map<string, Celopmaak>();
  readonly kolombreedtes = new Map<number, number>();
  readonly beveiligingen: Namaakbeveiliging[] = [];
  voorwaarden: readonly Namaakvoorwaarde[] = [];
  readonly grafieken: Namaakgrafiek[] = [];

  constructor(
    readonly nummer: number,
    readonly naam: string,
  ) {}

  /** Het bereik vanaf A1 waarin iets staat; `null` bij een leeg blad. */
  gebruikt(): Rechthoek | null {
    const plekken = [...this.cellen.keys()].map(rechthoekVan);
    if (plekken.length === 0) return null;
    return {
      rij: 0,
      kolom: 0,
      rijen: Math.max(...plekken.map(({ rij }) => rij)) + 1,
      kolommen: Math.max(...plekken.map(({ kolom }) => kolom)) + 1,
    };
  }

  /** Wat er in elke cel vanaf A1 staat: een formule of een waarde, `null` waar niets staat. */
  inhoud(): (Cel | Date)[][] {
    const alles = this.gebruikt();
    if (!alles) return [];
    return over(alles, (adres) => {
      const cel = this.cellen.get(adres);
      return cel ? cel.formule || cel.waarde : null;
    });
  }

  /** De formule in een cel, met `;`; `''` als er geen staat. */
  formule(adres: string): string {
    return this.cellen.get(adres)?.formule ?? '';
  }

  zet(adres: string, cel: Namaakcel): void {
    if (cel.formule === '' && cel.waarde === '') this.cellen.delete(adres);
    else this.cellen.set(adres, cel);
  }
}

/** Een nagebouwde werkmap: alleen gegevens, zodat toetsen haar kunnen bekijken. */
export class Namaakwerkmap {
  readonly bladen: Namaakblad[] = [];
  readonly namen = new Map<string, { readonly blad: string; readonly adres: string }>();
  selectie: { blad: string; adres: string } | null;
  private volgende = 1;

  constructor(
    readonly taal: Taal,
    bladen: readonly string[],
  ) {
    for (const naam of bladen) this.voegToe(naam, this.bladen.length);
    this.selectie = { blad: bladen[0]!, adres: 'A1' };
  }

  voegToe(naam: string, plek: number): Namaakblad {
    const blad = new Namaakblad(this.volgende++, naam);
    this.bladen.splice(plek, 0, blad);
    return blad;
  }

  blad(naam: string): Namaakblad {
    const gevonden = this.bladen.find((blad) => blad.naam === naam);
    if (!gevonden) throw new Error(`de nagebouwde werkmap heeft geen blad ${naam}`);
    return gevonden;
  }
}

/** Maakt van elke cel van een rechthoek iets, in rijen. */
export function over<T>({ rij, kolom, rijen, kolommen }: Rechthoek, maak: (adres: string) => T): T[][] {
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) =>
      maak(adresVan({ rij: rij + r, kolom: kolom + k, rijen: 1, kolommen: 1 })),
    ),
  );
}
