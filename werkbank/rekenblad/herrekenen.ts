import { ICommandService } from '@univerjs/core';
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Kringen } from './kringen';
import { plektekst } from './motor';
import { Reeks } from './reeks';
import type { Rekenblad } from './rekenblad';
import type { Rekenwerk } from './rekenwerk';
import { uitkomstenVan, veranderdeVlakken } from './uitkomsten';
import { rekenbladzinnen } from './zinnen';

/**
 * Voert een wijziging uit en wacht tot alles wat ervan afhangt is herrekend. Fout: `Werkmapfout` als het rekenen stopt.
 *
 * @param waar wat er geschreven wordt, om in een fout te noemen
 * @param hoogstens hoelang het rekenen op zich laat wachten, in milliseconden
 */
export type EnHerreken = (wijzig: () => void, waar?: string, hoogstens?: number) => Promise<void>;

export interface Herrekenen {
  readonly enHerreken: EnHerreken;
  /** Doet een reeks wijzigingen die elk meteen klaar zijn, en wacht dan tot alles samen is herrekend. */
  readonly samen: <T>(doe: () => Promise<T>) => Promise<T>;
}

// Univer begint 100 ms na een wijziging te rekenen, en bij het opstarten pas als alles op het scherm staat.
const WACHT_OP_BEGIN = 500;
export const WACHT_OP_OPSTARTEN = 10_000;
const WACHT_OP_EINDE = 30_000;

/** Zo vaak mag een wijziging doorwerken; meer is een kring, of een functie die telkens iets anders geeft. */
const MEESTE_BEREKENINGEN = 10;

/**
 * Bewaakt het herrekenen. Univer rekent een cel die van een uitgelopen uitkomst afhangt met wat er vóór de berekening
 * stond. Verandert er iets in zo'n uitkomst, dan volgt daarom nog een berekening van wat daarvan afhangt, tot alles gelijk
 * blijft. Hetzelfde geldt voor een cel waarvan pas na de berekening blijkt dat zij in een kring staat.
 */
export function bewaakHerrekenen(
  rekenblad: Rekenblad,
  rekenwerk: Rekenwerk,
  kringen: Pick<Kringen, 'naBerekening'>,
): Herrekenen {
  const { api, injector } = rekenblad;
  const opdrachten = injector.get(ICommandService);
  const formules = injector.get(FormulaDataModel);
  let uitkomsten = uitkomstenVan(formules);
  let volgende: Promise<void> | null = null;
  let keren = 0;

  opdrachten.onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const vorige = uitkomsten;
    uitkomsten = uitkomstenVan(formules);
    const boekId = api.getActiveWorkbook()?.getId();
    // Van een werkmap die net is vervangen valt niets meer te berekenen.
    const vlakken = [...veranderdeVlakken(vorige, uitkomsten), ...kringen.naBerekening()].filter(
      ({ unitId }) => unitId === boekId,
    );
    keren = vlakken.length === 0 ? 0 : keren + 1;
    if (keren === 0 || keren >= MEESTE_BEREKENINGEN) return;
    const berekening = eenBerekening(() =>
      opdrachten.syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: false, dirtyRanges: vlakken },
        { onlyLocal: true },
      ),
    );
    volgende = berekening;
    const klaar = () => {
      if (volgende === berekening) volgende = null;
    };
    berekening.then(klaar, klaar);
  });

  async function eenBerekening(wijzig: () => void, waar = '', hoogstens = WACHT_OP_BEGIN): Promise<void> {
    await new Promise<void>((begonnen, mislukt) => {
      const stop = () => {
        clearTimeout(einde);
        luisteraar.dispose();
        begonnen();
      };
      const einde = setTimeout(stop, hoogstens);
      const luisteraar = opdrachten.onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) stop();
      });
      try {
        wijzig();
      } catch (fout) {
        mislukt(fout instanceof Error ? fout : new Error(String(fout)));
        stop();
      }
    });
    await api
      .getFormula()
      .onCalculationResultApplied(WACHT_OP_EINDE)
      .catch(() => {
        throw rekenbladzinnen.nietBerekend(waar, plektekst(rekenblad, rekenwerk.hier()));
      });
    const stil = rekenwerk.stilstand();
    if (stil) throw rekenbladzinnen.gestopt(waar, stil.plek ? plektekst(rekenblad, stil.plek) : '');
  }

  const reeks = new Reeks(eenBerekening);

  async function enHerreken(wijzig: () => void, waar?: string, hoogstens?: number): Promise<void> {
    if (reeks.loopt) {
      reeks.doe(wijzig, waar);
      return;
    }
    await eenBerekening(wijzig, waar, hoogstens);
    while (volgende) await volgende;
  }

  async function samen<T>(doe: () => Promise<T>): Promise<T> {
    const uitkomst = await reeks.samen(doe);
    while (volgende) await volgende;
    return uitkomst;
  }

  return { enHerreken, samen };
}
