import { readFileSync } from 'node:fs';
import path from 'node:path';
import { adresVan } from '../../werkmap';
import { fouten } from './hostfout.hulp';
import { type Batch, Protocol } from './protocol.hulp';
import { Miniwerkmap, type Rekenaar } from './werkmap.hulp';
import { Werkmap } from './werkmapobject.hulp';

export type { Inhoud, Miniblad, Minigrafiek } from './blad.hulp';
export { Miniwerkmap, type Rekenaar } from './werkmap.hulp';

/** De map met de ongewijzigde bestanden van Microsoft. */
export const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** Leest een ongewijzigd bestand van Microsoft uit het pakket. */
export function officebestand(naam: string): string {
  return readFileSync(path.join(OFFICE_JS, naam), 'utf8');
}

// De berichten en gebeurtenissen van de brug.
const BERICHT = { verzoek: 1, antwoord: 2, gebeurtenis: 3 } as const;
const GROEP = { functies: 1, opdrachten: 2, werkmap: 65_536 } as const;
const ROEP_AAN = 1000;
const GEBEURTENIS = { bladActief: 11, selectie: 14 } as const;
const FOUTEN_TOEGESTAAN = 4;

/** Wat een functie aan Excel teruggaf: `[nummer, gelukt, waarde of zin, foutcode]`. */
export type Functieantwoord = readonly [nummer: number, gelukt: boolean, waarde: unknown, foutcode?: number];

/**
 * Een Excel in het geheugen, voor de echte office.js. De werkmap is van buiten te bekijken en te veranderen;
 * `verwerk` is de kant van de brug waar office.js in praat.
 */
export class Minihost {
  readonly werkmap: Miniwerkmap;
  /** Elke batch die office.js stuurde, met het aantal tekens. */
  readonly batches: { readonly batch: Batch; readonly tekens: number }[] = [];
  readonly functieantwoorden: Functieantwoord[] = [];
  /** Wat er met de volgende batch misgaat: zij komt niet aan, of alleen haar antwoord niet. */
  stoor: () => 'voor' | 'na' | null = () => null;
  private readonly protocol: Protocol;
  private stuur: (bericht: string) => void = () => undefined;
  private nummer = 0;

  constructor(reken?: Rekenaar) {
    this.werkmap = new Miniwerkmap(reken);
    this.protocol = new Protocol(new Werkmap(this.werkmap), this.diensten());
  }

  /** Waar berichten van de host heen gaan. */
  verbind(stuur: (bericht: string) => void): void {
    this.stuur = stuur;
  }

  /** Neemt een bericht van office.js aan; geeft het antwoord, of niets als er geen antwoord hoort. */
  verwerk(tekst: string): string | null {
    const { id, type, flags, message } = JSON.parse(tekst) as {
      id: number;
      type: number;
      flags: number;
      message: { body: string | Batch };
    };
    if (type !== BERICHT.verzoek) return null;
    const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
    this.batches.push({ batch, tekens: tekst.length });
    const storing = this.stoor();
    const gedaan = storing !== 'voor' && (this.werkmap.celBezig ? weiger() : this.protocol.voerUit(batch));
    const antwoord = gedaan === false || storing === 'na' ? weiger(fouten.storing()) : gedaan;
    return JSON.stringify({
      id,
      type: BERICHT.antwoord,
      flags,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(antwoord) },
    });
  }

  /** Wijst een bereik aan op het actieve blad zoals de gebruiker dat doet, en zegt dat tegen wie luistert. */
  wijsAan(adres: string): void {
    this.werkmap.selectie = adres;
    const bericht = { address: adres, worksheetId: this.werkmap.actief.id };
    this.gebeurtenis(GROEP.werkmap, GEBEURTENIS.selectie, bericht);
  }

  /** Gaat naar een ander blad zoals de gebruiker dat onderin doet; de selectie staat daar op A1. */
  toonBlad(naam: string): void {
    this.werkmap.actief = this.werkmap.blad(naam);
    this.werkmap.selectie = 'A1';
    this.gebeurtenis(GROEP.werkmap, GEBEURTENIS.bladActief, { worksheetId: this.werkmap.actief.id });
  }

  /** Drukt op een knop van het lint. */
  druk(opdracht: string): void {
    this.gebeurtenis(GROEP.opdrachten, ROEP_AAN, [opdracht, '{}']);
  }

  /** Laat de functieruntime van office.js functies uitrekenen, zoals Excel bij herrekenen doet. */
  reken(aanroepen: readonly (readonly [functie: string, argumenten: readonly unknown[]])[]): number[] {
    const nummers = aanroepen.map(() => ++this.nummer);
    const entries = aanroepen.map(([functie, argumenten], i) => {
      const nummer = nummers[i]!;
      const plek = `Blad1!${adresVan({ rij: i, kolom: 0, rijen: 1, kolommen: 1 })}`;
      const bericht = JSON.stringify([nummer, functie, argumenten, plek, FOUTEN_TOEGESTAAN]);
      return [GROEP.functies, ROEP_AAN, '', bericht, nummer];
    });
    this.stuur(JSON.stringify({ type: BERICHT.gebeurtenis, message: { entries } }));
    return nummers;
  }

  private gebeurtenis(groep: number, soort: number, bericht: unknown): void {
    const entries = [[groep, soort, 'Workbook', JSON.stringify(bericht), 0]];
    this.stuur(JSON.stringify({ type: BERICHT.gebeurtenis, message: { entries } }));
  }

  private diensten(): Record<string, object> {
    const neem = (antwoorden: Functieantwoord[]) => {
      this.functieantwoorden.push(...antwoorden);
      return antwoorden.map(() => 0);
    };
    return {
      'Microsoft.ExcelServices.CustomFunctions': {
        SetInvocationArrayResults: neem,
        SetInvocationResults: neem,
        _SetOsfControlContainerReadyForCustomFunctions: () => null,
        _GetEnabledFeatures: () => [],
      },
      'Microsoft.AppRuntime.AppRuntimePersistenceService': {
        SetAppRuntimeStartState: (toestand: string) => void (this.werkmap.opstarten = toestand),
      },
      'Microsoft.AppRuntime.AppRuntimeService': {
        SetAppRuntimeState: (toestand: string) => void (this.werkmap.paneelOpen = toestand === 'Visible'),
      },
      'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
    };
  }
}

function weiger(fout = fouten.celBezig()) {
  const { code, message } = fout;
  return { Results: [], Error: { Code: code, Message: message, Location: '' } };
}
