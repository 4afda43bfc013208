import { CommandType, ICommandService, type IMutation, type IRange, UndoCommandId } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetWorksheetNameMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { type Bladwijziging, hernoeming, verplaatsing, verschuiving } from './bladwijziging';
import type { Verschuiving } from '../../werkmap/formule';
import { huidigBoek, type Rekenblad } from './rekenblad';
import { type Overgang, Terugzetter, zoalsHetWas } from './terugzetten';
import type { Toebehoren } from './toebehoren';

/** Wat Univer bij de wijzigingen hieronder meegeeft; elke soort heeft er een deel van. */
interface Gegevens {
  readonly subUnitId: string;
  readonly name: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly cellen: Verschuiving;
}

type Soort = (veranderd: string, gegevens: Gegevens) => Bladwijziging;

const rijen = ({ startRow, endRow }: IRange) => ({
  langs: 'rij' as const,
  vanaf: startRow,
  aantal: endRow - startRow + 1,
});
const kolommen = ({ startColumn, endColumn }: IRange) => ({
  langs: 'kolom' as const,
  vanaf: startColumn,
  aantal: endColumn - startColumn + 1,
});

const erbij =
  (lees: typeof rijen | typeof kolommen): Soort =>
  (veranderd, { range }) =>
    verschuiving(veranderd, lees(range));
const weg =
  (lees: typeof rijen | typeof kolommen): Soort =>
  (veranderd, { range }) =>
    verschuiving(veranderd, { ...lees(range), aantal: -lees(range).aantal });
const naarElders =
  (lees: typeof rijen | typeof kolommen): Soort =>
  (veranderd, { sourceRange, targetRange }) =>
    verplaatsing(veranderd, { ...lees(sourceRange), naar: lees(targetRange).vanaf });

interface Celverschuiving {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellen: Verschuiving;
}

/** Univer maakt van cellen invoegen losse verplaatsingen; hieraan is te zien, ook terug, wat er als geheel schoof. */
const CellenVerschoven: IMutation<Celverschuiving> = {
  id: 'bwmo.mutation.cellen-verschoven',
  type: CommandType.MUTATION,
  handler: () => true,
};

const CELLEN: ReadonlyMap<string, (range: IRange) => Verschuiving> = new Map([
  [InsertRangeMoveDownCommand.id, (range: IRange) => ({ ...rijen(range), binnen: inKolommen(range) })],
  [InsertRangeMoveRightCommand.id, (range: IRange) => ({ ...kolommen(range), binnen: inRijen(range) })],
  [DeleteRangeMoveUpCommand.id, (range: IRange) => omgekeerd({ ...rijen(range), binnen: inKolommen(range) })],
  [
    DeleteRangeMoveLeftCommand.id,
    (range: IRange) => omgekeerd({ ...kolommen(range), binnen: inRijen(range) }),
  ],
]);

const inKolommen = ({ startColumn, endColumn }: IRange) => ({ van: startColumn, tot: endColumn + 1 });
const inRijen = ({ startRow, endRow }: IRange) => ({ van: startRow, tot: endRow + 1 });
const omgekeerd = (deze: Verschuiving): Verschuiving => ({ ...deze, aantal: -deze.aantal });

const SOORTEN: ReadonlyMap<string, Soort> = new Map([
  [InsertRowMutation.id, erbij(rijen)],
  [InsertColMutation.id, erbij(kolommen)],
  [RemoveRowMutation.id, weg(rijen)],
  [RemoveColMutation.id, weg(kolommen)],
  [MoveRowsMutation.id, naarElders(rijen)],
  [MoveColsMutation.id, naarElders(kolommen)],
  [CellenVerschoven.id, (veranderd, { cellen }) => verschuiving(veranderd, cellen)],
]);

/**
 * Laat grafieken en voorwaarden meegaan als rijen, kolommen of cellen erbij komen, weggaan of een andere plek krijgen en als een
 * blad een andere naam krijgt, en zet ze terug als dat ongedaan wordt gemaakt.
 */
export function schuifMee(rekenblad: Rekenblad, toebehoren: Toebehoren): void {
  const opdrachten = rekenblad.injector.get(ICommandService);
  const terugzetter = new Terugzetter();
  let ongedaan = false;
  let oudeNaam = '';

  const naamVan = (bladId: string): string | undefined =>
    huidigBoek(rekenblad)
      .getSheets()
      .find((blad) => blad.getSheetId() === bladId)
      ?.getSheetName();

  function wijzigingVan(id: string, gegevens: Gegevens): Bladwijziging | null {
    if (id === SetWorksheetNameMutation.id) {
      return hernoeming(gegevens.subUnitId, oudeNaam, gegevens.name);
    }
    const soort = SOORTEN.get(id);
    const naam = soort && naamVan(gegevens.subUnitId);
    return soort && naam !== undefined ? soort(naam, gegevens) : null;
  }

  function pasToe({ sleutel, terug, nieuw }: Bladwijziging): void {
    const eerder = ongedaan ? terugzetter.neem(sleutel) : null;
    const overgangen = new Map<string, Overgang>();
    // Ook een voorwaarde op een ander blad kan naar het veranderde blad kijken.
    for (const blad of huidigBoek(rekenblad).getSheets()) {
      const voor = toebehoren.van(blad.getSheetId());
      if (voor.grafieken.length + voor.voorwaarden.length === 0 && !eerder) continue;
      const na = zoalsHetWas(eerder?.get(blad.getSheetId()), voor) ?? nieuw(voor, blad.getSheetName());
      overgangen.set(blad.getSheetId(), { voor, na });
      toebehoren.zet(blad.getSheetId(), na);
    }
    if (!ongedaan && overgangen.size > 0) terugzetter.onthoud(terug, overgangen);
  }

  opdrachten.registerCommand(CellenVerschoven);
  rekenblad.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const cellenVan = CELLEN.get(id);
      if (!cellenVan) return { redos: [], undos: [] };
      const cellen = cellenVan((params as Pick<Gegevens, 'range'>).range);
      const boek = huidigBoek(rekenblad);
      const plek = { unitId: boek.getId(), subUnitId: boek.getActiveSheet().getSheetId() };
      return {
        redos: [{ id: CellenVerschoven.id, params: { ...plek, cellen } }],
        undos: [],
        // Terug gaat dit voor: daarna haalt Univer de rij of kolom weg die het achteraan bijmaakte, met wat erop ligt.
        preUndos: [{ id: CellenVerschoven.id, params: { ...plek, cellen: omgekeerd(cellen) } }],
      };
    },
  });
  opdrachten.beforeCommandExecuted(({ id, params }) => {
    if (id === UndoCommandId) ongedaan = true;
    else if (id === SetWorksheetNameMutation.id) oudeNaam = naamVan((params as Gegevens).subUnitId) ?? '';
  });
  opdrachten.onCommandExecuted(({ id, params }) => {
    if (id === UndoCommandId) ongedaan = false;
    const wijziging = wijzigingVan(id, params as Gegevens);
    if (wijziging) pasToe(wijziging);
  });
}
