import { ICommandService } from '@univerjs/core';
import {
  FormulaDependencyGenerator,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import { woordenIn } from '../../werkmap/formule';
import { huidigBoek, type Rekenblad } from './rekenblad';

/** Hoe Univer de gelezen formules van een werkmap vergeet. */
interface Vergeter {
  readonly _disposeByUnitId: (boekId: string) => void;
}

type Namenbron = NonNullable<Parameters<LexerTreeBuilder['treeBuilder']>[2]>;
/** Wat Univer meegeeft als er geen enkele naam meer is. */
const ZONDER_NAMEN: Namenbron = {
  unitId: null,
  getValueByName: () => null,
  getDirtyDefinedNameMap: () => ({}),
  getSheetName: () => '',
};

/**
 * Laat elke formule rekenen met de plek waar haar namen nu naar wijzen.
 *
 * Univer onthoudt een gelezen formule met de plek van de naam erin, en merkt niet altijd dat die verschoof, verdween of
 * in een andere werkmap elders ligt. Een formule met een naam wordt daarom steeds vers gelezen, en verandert er een naam,
 * dan rekent alles opnieuw.
 */
export function leesNamenVers(rekenblad: Rekenblad): void {
  const { api, injector } = rekenblad;
  const bouwer = injector.get(LexerTreeBuilder);
  const vergeet = FormulaDependencyGenerator.prototype as unknown as Vergeter;
  // Ook wat geen naam meer is: wat ervan onthouden is wijst nog naar de oude plek.
  const ooit = new Set<string>();

  const lees = bouwer.treeBuilder.bind(bouwer);
  bouwer.treeBuilder = (formule, metAchtervoegsel = true, namen) => {
    // Zonder achtervoegsel is het voor het scherm, en dat onthoudt Univer niet.
    const genoemd = metAchtervoegsel ? genoemdIn(formule, namen) : [];
    if (genoemd.length === 0) return lees(formule, metAchtervoegsel, namen);
    for (const woord of genoemd) ooit.add(woord.toUpperCase());
    const { unitId, ...rest } = namen ?? ZONDER_NAMEN;
    const boekId = unitId ?? huidigBoek(rekenblad).getId();
    const veranderd = rest.getDirtyDefinedNameMap();
    const metDeze = { ...veranderd[boekId], ...Object.fromEntries(genoemd.map((woord) => [woord, ''])) };
    return lees(formule, metAchtervoegsel, {
      ...rest,
      unitId: boekId,
      // Wat als veranderd geldt leest Univer opnieuw.
      getDirtyDefinedNameMap: () => ({ ...veranderd, [boekId]: metDeze }),
    });
  };

  function genoemdIn(formule: string, namen: Namenbron | undefined): string[] {
    const isNaam = (woord: string) => Boolean(namen?.unitId && namen.getValueByName(namen.unitId, woord));
    return woordenIn(formule).filter((woord) => ooit.has(woord.toUpperCase()) || isNaam(woord));
  }

  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const { name } = (params ?? {}) as { readonly name?: string };
    if (name !== undefined) ooit.add(name.toUpperCase());
    vergeet._disposeByUnitId(huidigBoek(rekenblad).getId());
    api.getFormula().executeCalculation();
  });
}
