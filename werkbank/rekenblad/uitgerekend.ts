import { CommandType, ICommandService } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/preset-sheets-core';
import type { Rekenblad } from './rekenblad';

// Univer begint 100 ms na de laatste wijziging te rekenen. Een wekker die later gezet is gaat later af, hoe druk het
// ook is: is hij afgegaan, dan is het rekenen begonnen.
const NA_UNIVER = 101;

/** Geeft een functie die wacht tot niets meer verandert en alles wat veranderd is doorgerekend is. */
export function maakUitgerekend({ injector }: Rekenblad): () => Promise<void> {
  const sessies = injector.get(FormulaCalculationSessionService);
  let wijzigingen = 0;
  injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) wijzigingen += 1;
  });
  return async () => {
    for (let gezien = -1; gezien !== wijzigingen || isAanHetRekenen(sessies);) {
      gezien = wijzigingen;
      await new Promise((verder) => setTimeout(verder, NA_UNIVER));
    }
  };
}

/** Of een berekening begonnen is en haar uitkomsten nog niet op het blad staan. */
export function isAanHetRekenen({ state }: FormulaCalculationSessionService): boolean {
  const { started, stopped, completed, resultEmitted, resultApplied } = state;
  return started && !(resultApplied && (stopped || completed || resultEmitted));
}
