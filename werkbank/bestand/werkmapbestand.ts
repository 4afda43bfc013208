import type { Cel } from '../../core';
import type { Grafiek } from '../../werkmap';

/** Een rand van een cel. */
export interface Rand {
  readonly lijn: 'dun' | 'midden' | 'dik' | 'dubbel' | 'streep' | 'punt';
  /** `#RRGGBB`. */
  readonly kleur: string;
}

/** Hoe een cel eruitziet; wat er niet staat is gewoon. Kleuren zijn `#RRGGBB`. */
export interface Celstijl {
  /** De opmaakcode van Excel, zoals `#,##0.00`; een datum is een getal met een code als `dd-mm-yyyy`. */
  readonly getalopmaak?: string;
  readonly vet?: true;
  readonly cursief?: true;
  readonly onderstreept?: true;
  readonly doorgehaald?: true;
  readonly tekst?: string;
  readonly vlak?: string;
  readonly lettertype?: string;
  /** In punten. */
  readonly lettergrootte?: number;
  readonly horizontaal?: 'links' | 'midden' | 'rechts';
  readonly verticaal?: 'boven' | 'midden' | 'onder';
  readonly terugloop?: true;
  readonly randen?: {
    readonly boven?: Rand;
    readonly rechts?: Rand;
    readonly onder?: Rand;
    readonly links?: Rand;
  };
}

/** Een cel die iets bevat of er anders uitziet. Rij en kolom tellen vanaf 0. */
export interface Werkcel {
  readonly rij: number;
  readonly kolom: number;
  /** Wat er getypt is of, bij een formule, de bewaarde uitkomst. Tekst die met `=` begint is hier gewoon tekst. */
  readonly waarde: Cel;
  /** De waarde is een fouttekst, zoals `#N/A` of `#VALUE!`. */
  readonly fout?: true;
  /** Begint met `=`, met `;` tussen de argumenten, decimale punt en Engelse namen: `=BWMO_TEKORT(B2:B7;C2:C7)`. */
  readonly formule?: string;
  /** Het bereik dat de formule vult, deze cel linksboven: `D2:D7`. Alleen bij een formule over meer cellen. */
  readonly loopt?: string;
  /** Een formule in een andere cel vult deze; de waarde is bewaard, niet getypt, en hoort niet als invoer terug. */
  readonly gevuld?: true;
  /** Plaats in `Werkmapbestand.stijlen`. */
  readonly stijl?: number;
}

/** Breedte, zichtbaarheid en stijl van lege cellen van één kolom, vanaf 0. */
export interface Werkkolom {
  readonly kolom: number;
  /** In tekens. */
  readonly breedte?: number;
  readonly verborgen?: true;
  readonly stijl?: number;
}

/** Hoogte en zichtbaarheid van één rij, vanaf 0. */
export interface Werkrij {
  readonly rij: number;
  /** In punten. */
  readonly hoogte?: number;
  readonly verborgen?: true;
}

export type Vergelijking =
  'tussen' | 'niet tussen' | 'gelijk' | 'ongelijk' | 'groter' | 'kleiner' | 'minstens' | 'hoogstens';

/** Wat er in een cel mag. `van` en `tot` zijn een getal of een formule zonder `=`, zoals `B4*2`. */
export type Werkregel =
  | { readonly soort: 'lijst'; readonly keuzes: readonly string[] }
  /** `bron` begint met `=`: een bereik, een naam of een formule. */
  | { readonly soort: 'lijst uit bereik'; readonly bron: string }
  | {
      readonly soort: 'getal' | 'heel getal' | 'datum' | 'tijd' | 'tekstlengte';
      readonly vergelijking: Vergelijking;
      readonly van: string;
      /** Alleen bij `tussen` en `niet tussen`. */
      readonly tot?: string;
    }
  /** Begint met `=`, geschreven voor de cel linksboven. */
  | { readonly soort: 'formule'; readonly formule: string };

export interface Werkvalidatie {
  readonly adres: string;
  readonly regel: Werkregel;
  /** Een lege cel mag. */
  readonly leegMag: boolean;
  /** Weigert wat niet mag; anders is het alleen een waarschuwing. */
  readonly streng: boolean;
  /** Wat de gebruiker leest als hij de cel kiest, en als hij iets typt wat niet mag. */
  readonly uitleg?: string;
  readonly melding?: string;
}

/** Een stijl die alleen geldt zolang een formule WAAR is; een eerdere voorwaarde gaat voor een latere. */
export interface Werkvoorwaarde {
  readonly adres: string;
  /** Begint met `=`, geschreven voor de cel linksboven. */
  readonly formule: string;
  readonly stijl: Celstijl;
  /** Latere voorwaarden gelden niet meer als deze WAAR is. */
  readonly stopt?: true;
}

export interface Werknotitie {
  readonly adres: string;
  readonly tekst: string;
}

/** Een naam voor een bereik, een getal of een formule. */
export interface Werknaam {
  readonly naam: string;
  /** Begint met `=`, met bladnaam en dollartekens: `=Regio!$A$9:$L$15`. */
  readonly formule: string;
  /** De naam geldt alleen op dit blad. */
  readonly blad?: string;
}

export interface Werkblad {
  readonly naam: string;
  readonly verborgen?: true;
  /** Op volgorde van rij en dan kolom; elke plek hoogstens één keer. */
  readonly cellen: readonly Werkcel[];
  readonly kolommen: readonly Werkkolom[];
  readonly rijen: readonly Werkrij[];
  readonly vast: { readonly rijen: number; readonly kolommen: number };
  /** Adressen van samengevoegde cellen; ze overlappen niet. */
  readonly samengevoegd: readonly string[];
  readonly notities: readonly Werknotitie[];
  readonly validaties: readonly Werkvalidatie[];
  readonly voorwaarden: readonly Werkvoorwaarde[];
  readonly grafieken: readonly Grafiek[];
}

/** Een hele werkmap als gewone gegevens: wat er in een bestand staat, zonder te weten van welk rekenblad. */
export interface Werkmapbestand {
  readonly bladen: readonly Werkblad[];
  readonly stijlen: readonly Celstijl[];
  readonly namen: readonly Werknaam[];
  /** Wat het paneel bij de werkmap bewaart. */
  readonly instellingen: Readonly<Record<string, string>>;
}

/** Een gelezen bestand. */
export interface Gelezen {
  readonly boek: Werkmapbestand;
  /** Zinnen over wat er niet is meegekomen of veranderd is, voor de gebruiker; leeg als alles er is. */
  readonly zinnen: readonly string[];
}
