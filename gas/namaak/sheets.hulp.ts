import { gebouwd } from '../../bouw/dist.hulp';
import type { Cel } from '../../core';
import type { Werkmap } from '../../werkmap';
import { type Scriptaanroep, werkmapOver } from '../zijbalk/draad';
import { eigenschappen, Namaakscherm, Namaakslot } from './diensten.hulp';
import { scriptrun } from './draad.hulp';
import type { Taal } from './intypen.hulp';
import { Namaakwerkmap } from './model.hulp';
import { eigenFuncties, type Rekenaar } from './reken.hulp';
import { declaratiesIn, scriptVan, type Uitvoering } from './script.hulp';
import { spreadsheetApp } from './spreadsheetApp.hulp';
import { striktOver } from './strikt.hulp';

// Een aanroep van een dienst van Google kost al gauw zoveel; het script mag er dertig seconden over doen.
const MILLISECONDEN_PER_AANROEP = 20;
const MEESTE_AANROEPEN = 30_000 / MILLISECONDEN_PER_AANROEP;

/** Google Sheets met ons gebouwde script, nagebouwd in het geheugen. */
export interface Sheets {
  /** De poort zoals het paneel haar in de zijbalk heeft: via `google.script.run`, JSON en de gebouwde `Code.js`. */
  readonly werkmap: Werkmap;
  /** De inhoud van de werkmap, om te bekijken: bladen, cellen, formules, namen, validaties. */
  readonly inhoud: Namaakwerkmap;
  readonly scherm: Namaakscherm;
  readonly slot: Namaakslot;
  readonly documenteigenschappen: Map<string, string>;
  /** `google.script.run` van de zijbalk. */
  readonly run: Scriptaanroep;
  /** Voert een functie van het script uit, zoals het menu of een trigger dat doet. */
  readonly voerUit: (functie: string, ...argumenten: unknown[]) => unknown;
  /** Of de gebruiker de eigenaar is, die beveiligde cellen mag veranderen. */
  isEigenaar: boolean;
  /** Wat er met de volgende aanroep misgaat: alleen die lukt niet, of het hele script wordt daar afgebroken. */
  stoor: (aanroep: string) => 'voor' | 'na' | null;
  /** Hoe vaak de laatste uitvoering een dienst van Google aanriep. */
  readonly aanroepen: () => number;
}

const laad = eenmalig(() => {
  const code = gebouwd('gas/Code.js');
  return { begin: scriptVan(code), functies: declaratiesIn(code).map(({ naam }) => naam) };
});

/** Een lege werkmap in Google Sheets met ons script eraan. */
export function maakSheets({
  taal = 'nl_NL',
  bladen = ['Blad1'],
  reken,
}: { taal?: Taal; bladen?: readonly string[]; reken?: Rekenaar } = {}): Sheets {
  const { begin, functies } = laad();
  const inhoud = new Namaakwerkmap(taal, bladen);
  const scherm = new Namaakscherm();
  const slot = new Namaakslot();
  const documenteigenschappen = new Map<string, string>();
  const gebruikerseigenschappen = new Map<string, string>();
  const formules = reken ?? eigenFuncties(onthouden(begin()));
  let huidig: Uitvoering;
  let aanroepen = 0;
  let afgebroken = false;

  const strikt = striktOver(() => ({
    tel: (aanroep) => {
      aanroepen += 1;
      const storing = sheets.stoor(aanroep);
      afgebroken ||= storing === 'na';
      if (storing !== null) slot.stoor();
      if (storing !== null || afgebroken)
        throw new Error('Service Spreadsheets failed while accessing document');
      if (aanroepen > MEESTE_AANROEPEN) throw new Error('Exceeded maximum execution time');
    },
    naarScript: huidig.naarScript,
  }));
  const diensten = {
    SpreadsheetApp: spreadsheetApp({
      werkmap: inhoud,
      strikt,
      reken: formules,
      isEigenaar: () => sheets.isEigenaar,
      schrijft: () => slot.schrijft(),
      legVast: () => slot.legVast(),
      ui: scherm.ui(strikt),
    }),
    PropertiesService: strikt('PropertiesService', {
      getDocumentProperties: () => eigenschappen(strikt, documenteigenschappen),
      getUserProperties: () => eigenschappen(strikt, gebruikerseigenschappen),
    }),
    LockService: slot.dienst(strikt),
    HtmlService: scherm.html(strikt, ['paneel']),
  };
  const voerUit = (functie: string, ...argumenten: unknown[]): unknown => {
    if (!functies.includes(functie)) throw new Error(`Script function not found: ${functie}`);
    aanroepen = 0;
    afgebroken = false;
    huidig = begin(diensten);
    try {
      return huidig.roep(functie, argumenten);
    } finally {
      slot.controleer();
    }
  };
  const run = scriptrun((functie, argumenten) => voerUit(functie, ...argumenten), functies);
  const sheets: Sheets = {
    werkmap: werkmapOver(run),
    inhoud,
    scherm,
    slot,
    documenteigenschappen,
    run,
    voerUit,
    isEigenaar: true,
    stoor: () => null,
    aanroepen: () => aanroepen,
  };
  return sheets;
}

/** Rekent elke aanroep één keer uit: wie een blad twee keer leest wacht niet twee keer. */
function onthouden({ roep }: Uitvoering): (naam: string, argumenten: unknown[]) => Cel | Cel[][] {
  const bekend = new Map<string, () => Cel | Cel[][]>();
  return (naam, argumenten) => {
    const sleutel = JSON.stringify([naam, argumenten]);
    let antwoord = bekend.get(sleutel);
    if (!antwoord) {
      antwoord = eenmalig(() => roep(naam, argumenten) as Cel | Cel[][]);
      bekend.set(sleutel, antwoord);
    }
    return antwoord();
  };
}

function eenmalig<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | undefined;
  return () => (gemaakt ??= { waarde: maak() }).waarde;
}
