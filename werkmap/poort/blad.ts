import type { Cel } from '../../core/waarde';
import { KLEUREN } from './kleuren';

/** Tekst die tekst blijft, ook als zij op een formule, getal of datum lijkt. */
export interface Tekst {
  readonly tekst: string;
}

/** Wat in een cel te schrijven is: tekst die met `=` begint is een formule met `;`. */
export type Schrijfcel = Cel | Tekst;

/** Waar een cel voor dient; elke host kiest zelf de kleuren die daarbij horen. */
export type Stijl = 'titel' | 'kop' | 'invoer' | 'uitkomst' | 'totaal' | 'toelichting' | 'letop';

/** De kleuren en nadruk van elke stijl op een licht blad; contrast minstens 4,5:1. */
export const STIJLEN: Readonly<
  Record<Stijl, { readonly vlak?: string; readonly tekst?: string; readonly vet?: true }>
> = {
  titel: { vet: true },
  kop: { vlak: KLEUREN.huis, tekst: KLEUREN.opHuis, vet: true },
  invoer: { vlak: '#FFF8E1' },
  uitkomst: { vlak: KLEUREN.huisZacht },
  totaal: { vlak: '#F0F0F0', vet: true },
  toelichting: { tekst: KLEUREN.zacht },
  letop: { vlak: '#FDE7DC', tekst: KLEUREN.waarschuwing, vet: true },
};

/** Hoe een getal getoond wordt, met Nederlandse punten en komma's. */
export type Getalopmaak = 'euro' | 'centen' | 'aantal' | 'decimaal' | 'procent' | 'deel';

/** De opmaakcode die elke host begrijpt; de taal van de werkmap bepaalt de tekens. */
export const OPMAAKCODES: Readonly<Record<Getalopmaak, string>> = {
  euro: '#,##0',
  centen: '#,##0.00',
  aantal: '#,##0',
  decimaal: '#,##0.0#',
  procent: '0.0%',
  deel: '0.0000',
};

export interface Opmaak {
  readonly adres: string;
  readonly stijl?: Stijl;
  readonly getal?: Getalopmaak;
}

/** Een naam voor een bereik van het blad, die in de hele werkmap geldt. */
export interface Bereiknaam {
  readonly naam: string;
  readonly adres: string;
}

/** Wat er in een cel mag: een waarde uit een lijst, een waarde die in een ander bereik staat, of een getal. */
export type Invoerregel =
  | { readonly soort: 'lijst'; readonly keuzes: readonly (string | number)[] }
  | { readonly soort: 'lijst uit bereik'; readonly blad: string; readonly adres: string }
  | { readonly soort: 'getal'; readonly minimum: number; readonly maximum: number };

/** Bewaakt wat iemand intypt. Een lege cel mag altijd. */
export interface Validatie {
  readonly adres: string;
  readonly regel: Invoerregel;
  /** Eén of twee zinnen die zeggen wat er mag; hoogstens 255 tekens. */
  readonly uitleg: string;
}

/** Een opmerking bij één cel, bijvoorbeeld de vindplaats van een getal. */
export interface Notitie {
  readonly adres: string;
  readonly tekst: string;
}

/** Een stijl die alleen geldt zolang een formule WAAR is. */
export interface Voorwaarde {
  readonly adres: string;
  /** Begint met `=` en is geschreven voor de cel linksboven, zoals `=$D4<0`; voor elke andere cel schuift zij mee. */
  readonly formule: string;
  readonly stijl: Stijl;
}

/** Een lijn of een rij staven; de cellen liggen op het blad van de grafiek, zonder kopregel. */
export interface Grafiekreeks {
  readonly naam: string;
  /** De cel met de naam zoals die nu is; een host die een naam niet kan laten volgen toont `naam`. */
  readonly naamcel?: string;
  readonly adres: string;
  /** Een stippellijn blijft ook zonder kleur te onderscheiden. */
  readonly stippel?: true;
}

/** Een grafiek over cellen van het blad: verandert een cel, dan verandert de grafiek mee. */
export interface Grafiek {
  readonly soort: 'lijn' | 'staaf';
  readonly titel: string;
  /** Waar de getallen vandaan komen; staat onder de titel. */
  readonly bron: string;
  /** De cellen langs de horizontale as: één kolom, evenveel rijen als elke reeks. */
  readonly categorieen: string;
  readonly reeksen: readonly Grafiekreeks[];
  /** Wat er langs de assen staat, met de eenheid. */
  readonly assen: { readonly x: string; readonly y: string };
  /** De cellen die de grafiek bedekt; die zijn leeg. */
  readonly plaats: string;
}

/** Een blad als gegevens: wat erin staat en hoe het eruitziet, zonder te weten in welke host. */
export interface Blad {
  readonly naam: string;
  /** Rijen vanaf A1; `null` is leeg. */
  readonly cellen: readonly (readonly Schrijfcel[])[];
  readonly opmaak: readonly Opmaak[];
  /** Breedte per kolom in tekens. */
  readonly kolombreedtes: readonly number[];
  /** Hoeveel rijen en kolommen blijven staan bij het schuiven. */
  readonly vast: { readonly rijen: number; readonly kolommen: number };
  readonly namen?: readonly Bereiknaam[];
  readonly validaties?: readonly Validatie[];
  readonly notities?: readonly Notitie[];
  readonly voorwaarden?: readonly Voorwaarde[];
  readonly grafieken?: readonly Grafiek[];
}
