import { ICommandService, type IRange, ObjectMatrix } from '@univerjs/core';
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Rekenblad } from './rekenblad';

/** Voert een wijziging uit en wacht tot alles wat ervan afhangt is herrekend. */
export type EnHerreken = (wijzig: () => void) => Promise<void>;

// Univer begint 100 ms na een wijziging te rekenen.
const WACHT_OP_BEGIN = 500;
const WACHT_OP_EINDE = 30_000;

/**
 * Bewaakt het herrekenen. Wordt de uitkomst van een functie kleiner, dan rekent Univer met de cellen die vrijkwamen
 * nog één keer met hun oude inhoud; daarom volgt dan een tweede, volledige berekening.
 */
export function bewaakHerrekenen({ api, injector }: Rekenblad): EnHerreken {
  const opdrachten = injector.get(ICommandService);
  const formules = injector.get(FormulaDataModel);
  let omvang = omvangVan(formules);
  let tweede: Promise<void> | null = null;

  opdrachten.onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const vorige = omvang;
    omvang = omvangVan(formules);
    if (!isGekrompen(vorige, omvang)) return;
    const berekening = eenBerekening(() => api.getFormula().executeCalculation());
    tweede = berekening;
    const klaar = () => {
      if (tweede === berekening) tweede = null;
    };
    berekening.then(klaar, klaar);
  });

  async function eenBerekening(wijzig: () => void): Promise<void> {
    await new Promise<void>((begonnen) => {
      const stop = () => {
        clearTimeout(einde);
        luisteraar.dispose();
        begonnen();
      };
      const einde = setTimeout(stop, WACHT_OP_BEGIN);
      const luisteraar = opdrachten.onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) stop();
      });
      wijzig();
    });
    await api
      .getFormula()
      .onCalculationResultApplied(WACHT_OP_EINDE)
      .catch(() => {
        throw new Error('Het blad is na een halve minuut nog niet berekend.');
      });
  }

  return async (wijzig) => {
    await eenBerekening(wijzig);
    while (tweede) await tweede;
  };
}

type Omvang = ReadonlyMap<string, IRange>;

/** Per formule het bereik waar haar uitkomst over loopt. */
function omvangVan(formules: FormulaDataModel): Omvang {
  const omvang = new Map<string, IRange>();
  for (const bladen of Object.values(formules.getArrayFormulaRange())) {
    for (const [bladId, bereiken] of Object.entries(bladen ?? {})) {
      new ObjectMatrix<IRange>(bereiken).forValue((rij, kolom, bereik) => {
        omvang.set(`${bladId} ${rij} ${kolom}`, { ...bereik });
      });
    }
  }
  return omvang;
}

function isGekrompen(vorige: Omvang, nieuwe: Omvang): boolean {
  return [...vorige].some(([formule, oud]) => {
    const nieuw = nieuwe.get(formule);
    return !nieuw || nieuw.endRow < oud.endRow || nieuw.endColumn < oud.endColumn;
  });
}
