import { CommandType, ICommandService, type IUnitRange } from '@univerjs/core';
import {
  FormulaDependencyGenerator,
  IFormulaRuntimeService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetFormulaDataMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Rekenblad } from './rekenblad';

interface Knoop {
  readonly nodeType: number;
  readonly getChildren: () => readonly Knoop[];
}
interface Vraag {
  readonly node: Knoop | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}
type Zoeker = (this: FormulaDependencyGenerator, vraag: Vraag) => Promise<IUnitRange[]>;

/** Wat Univer eerst moet uitrekenen om te weten waar het heen wijst: `A1:INDEX(…)`, `@A:A` en `A1#`. */
const VOLGT_UIT_WAARDEN: ReadonlySet<number> = new Set([10, 11, 12]);

/** Wat een formule zelf niet verandert; al het andere kan verschuiven waar zij heen wijst. */
const LATEN_STAAN: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- afgeraden om te geven, niet om naar te luisteren
  SetFormulaDataMutation.id,
  SetArrayFormulaDataMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
]);

/**
 * Onthoudt naar welke cellen een formule wijst. Univer zoekt dat bij elke berekening voor elke formule van de werkmap
 * opnieuw uit; een formule met dezelfde tekst is voor Univer dezelfde knoop.
 */
export function onthoudVerwijzingen({ injector }: Rekenblad): void {
  const loopt = injector.get(IFormulaRuntimeService);
  const zoekers = FormulaDependencyGenerator.prototype as unknown as { _getRangeListByNode: Zoeker };
  const zoek = zoekers._getRangeListByNode;
  let onthouden = new WeakMap<Knoop, Map<string, readonly IUnitRange[]>>();

  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !LATEN_STAAN.has(id)) onthouden = new WeakMap();
  });

  zoekers._getRangeListByNode = async function (vraag) {
    const { node, refOffsetX, refOffsetY } = vraag;
    if (!node) return zoek.call(this, vraag);
    // Een verwijzing zonder bladnaam wijst naar het blad van de formule.
    const plek = [loopt.currentUnitId, loopt.currentSubUnitId, refOffsetX, refOffsetY].join(' ');
    let perPlek = onthouden.get(node);
    let bekend = perPlek?.get(plek);
    if (!bekend) {
      bekend = await zoek.call(this, vraag);
      if (volgtUitWaarden(node)) return [...bekend];
      perPlek ??= new Map<string, readonly IUnitRange[]>();
      onthouden.set(node, perPlek.set(plek, bekend));
    }
    return bekend.map((verwijzing) => ({ ...verwijzing, range: { ...verwijzing.range } }));
  };
}

function volgtUitWaarden(knoop: Knoop): boolean {
  return VOLGT_UIT_WAARDEN.has(knoop.nodeType) || knoop.getChildren().some(volgtUitWaarden);
}
