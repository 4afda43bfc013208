import { DataValidationStatus } from '@univerjs/core';
import {
  DataValidationCacheService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/preset-sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { adresVan } from '../../werkmap';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';

/** Een invoercel met een waarde die daar niet hoort, en wat er wel mag. */
export interface Waarschuwing {
  readonly blad: string;
  readonly adres: string;
  readonly uitleg: string;
}

/** Wat er bij een cel hoort en waar iets staat dat er niet hoort. */
export interface Invoeruitleg {
  /** Wat er in deze cel mag en de opmerking erbij; `''` als er niets over te zeggen is. */
  readonly bij: (bladId: string, rij: number, kolom: number) => string;
  /** Alle cellen waarin iets anders staat dan mag, van voren naar achteren. */
  readonly waarschuwingen: () => Waarschuwing[];
}

export function maakInvoeruitleg(rekenblad: Rekenblad): Invoeruitleg {
  const { injector } = rekenblad;
  beoordeelAlleenWatErIs(rekenblad);
  const validaties = injector.get(SheetDataValidationModel);
  const uitkomsten = injector.get(DataValidationCacheService);
  const notities = injector.get(SheetsNoteModel);
  const uitlegBij = (bladId: string, rij: number, kolom: number) =>
    validaties.getRuleByLocation(huidigBoek(rekenblad).getId(), bladId, rij, kolom)?.error;

  return {
    bij(bladId, rij, kolom) {
      const notitie = notities.getNote(huidigBoek(rekenblad).getId(), bladId, { row: rij, col: kolom });
      return [uitlegBij(bladId, rij, kolom), notitie?.note].filter(Boolean).join(' ');
    },
    waarschuwingen() {
      const boek = huidigBoek(rekenblad);
      const gevonden: Waarschuwing[] = [];
      for (const blad of boek.getSheets()) {
        const bladId = blad.getSheetId();
        uitkomsten.ensureCache(boek.getId(), bladId).forValue((rij, kolom, uitkomst) => {
          const uitleg = uitlegBij(bladId, rij, kolom);
          if (uitkomst !== DataValidationStatus.INVALID || uitleg === undefined) return;
          const adres = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
          gevonden.push({ blad: blad.getSheetName(), adres, uitleg });
        });
      }
      return gevonden;
    },
  };
}

/** Univer beoordeelt invoer pas als het niets te doen heeft, en struikelt dan over een blad dat intussen weg is. */
function beoordeelAlleenWatErIs(rekenblad: Rekenblad): void {
  const beoordelaar = rekenblad.injector.get(SheetsDataValidationValidatorService);
  const beoordeel = beoordelaar.validatorRanges.bind(beoordelaar);
  beoordelaar.validatorRanges = (boekId, bladId, bereiken) =>
    huidigBoek(rekenblad).getSheetBySheetId(bladId)
      ? beoordeel(boekId, bladId, bereiken)
      : Promise.resolve([]);
}
