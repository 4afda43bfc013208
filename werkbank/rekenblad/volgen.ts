import { ICommandService } from '@univerjs/core';
import {
  FormulaCalculationSessionService,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Rekenblad } from './rekenblad';
import { isAanHetRekenen } from './uitgerekend';

// Univer meldt een selectie voordat de cellen eronder zijn bijgewerkt.
const NA_DE_WIJZIGING = 50;
// Korter is bij elke toets een andere zin in beeld.
const LANG = 400;
const KIEZEN: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** Roept `doe` aan als een andere cel of een ander blad is gekozen; het antwoord stopt daarmee. */
export function bijKiezen({ injector }: Rekenblad, doe: () => void): () => void {
  const luisteraar = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (KIEZEN.has(id)) doe();
  });
  return () => luisteraar.dispose();
}

/** Roept `doe` aan als een andere cel of een ander blad is gekozen, en als er is gerekend of invoer is beoordeeld. */
export function volgBlad(rekenblad: Rekenblad, doe: () => void): void {
  const { injector } = rekenblad;
  let wachten = 0;
  const straks = () => {
    clearTimeout(wachten);
    wachten = window.setTimeout(doe, NA_DE_WIJZIGING);
  };
  bijKiezen(rekenblad, straks);
  injector.get(FormulaCalculationSessionService).resultApplied$.subscribe(straks);
  injector.get(SheetDataValidationModel).validStatusChange$.subscribe(straks);
  straks();
}

/** Roept `doe` aan als een berekening al even loopt en als zij dan ophoudt; het antwoord zegt of dat nu zo is. */
export function langRekenen({ injector }: Rekenblad, doe: () => void): () => boolean {
  const sessies = injector.get(FormulaCalculationSessionService);
  let wekker = 0;
  let lang = false;
  sessies.state$.subscribe(() => {
    if (!isAanHetRekenen(sessies)) {
      clearTimeout(wekker);
      wekker = 0;
      const was = lang;
      lang = false;
      if (was) doe();
    } else if (wekker === 0) {
      wekker = window.setTimeout(() => {
        lang = true;
        doe();
      }, LANG);
    }
  });
  return () => lang;
}
