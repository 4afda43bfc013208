import { ICommandService } from '@univerjs/core';
import {
  ErrorType,
  FormulaDataModel,
  IFormulaDependencyGenerator,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetDefinedNameMutation,
  SetFormulaDataMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import { metPuntkomma } from '../../werkmap';
import { type Formulecel, type Kring, maakKringzoeker } from '../../werkmap/formule';
import { bereiknamen } from './bereiknamen';
import { huidigBoek, type Rekenblad } from './rekenblad';

/** De formules die zichzelf meetellen, zoals het rekenblad nu is. */
export interface Kringen {
  /** De zin bij een cel in een kring. */
  readonly bij: (bladId: string, rij: number, kolom: number) => string | undefined;
}

const ANDERE_FORMULES: ReadonlySet<string> = new Set([
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- afgeraden om te geven, niet om naar te luisteren
  SetFormulaDataMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/**
 * Geeft elke cel in een kring een foutwaarde in plaats van een getal.
 *
 * Univer rekent een kring één keer rond met wat er stond: een totaal dat zichzelf meetelt groeit dan bij elke berekening.
 */
export function bewaakKringen(rekenblad: Rekenblad): Kringen {
  const { injector } = rekenblad;
  const zoek = maakKringzoeker();
  let gevonden = new Map<string, () => string>();
  let boekId: string | null = null;

  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (ANDERE_FORMULES.has(id)) boekId = null;
  });

  function huidige(): ReadonlyMap<string, () => string> {
    const id = huidigBoek(rekenblad).getId();
    if (id === boekId) return gevonden;
    boekId = id;
    const { cellen, bladIds } = formulecellen(rekenblad);
    gevonden = new Map(
      zoek(cellen, bereiknamen(rekenblad)).flatMap((kring: Kring) =>
        kring.cellen.map(
          (cel) =>
            [sleutelVan(bladIds.get(cel.blad) ?? '', cel.rij, cel.kolom), () => kring.zinBij(cel)] as const,
        ),
      ),
    );
    return gevonden;
  }

  const bomen = injector.get(IFormulaDependencyGenerator);
  const maakBomen = bomen.generate.bind(bomen);
  bomen.generate = async (...opties) => {
    const lijst = await maakBomen(...opties);
    const kringen = huidige();
    if (kringen.size === 0) return lijst;
    return lijst.map((boom) =>
      kringen.has(sleutelVan(boom.subUnitId, boom.row, boom.column))
        ? (Object.create(boom, { formula: { value: `=${ErrorType.CYCLE}` } }) as typeof boom)
        : boom,
    );
  };

  return { bij: (bladId, rij, kolom) => huidige().get(sleutelVan(bladId, rij, kolom))?.() };
}

function formulecellen(rekenblad: Rekenblad) {
  const boek = huidigBoek(rekenblad);
  const formules = rekenblad.injector.get(FormulaDataModel);
  const bladIds = new Map<string, string>();
  const cellen: Formulecel[] = [];
  for (const blad of boek.getSheets()) {
    const naam = blad.getSheetName();
    bladIds.set(naam, blad.getSheetId());
    blad
      .getSheet()
      .getCellMatrix()
      .forValue((rij, kolom, cel) => {
        if (!cel?.f && !cel?.si) return;
        const formule = formules.getFormulaStringByCell(rij, kolom, blad.getSheetId(), boek.getId());
        if (formule) cellen.push({ blad: naam, rij, kolom, formule: metPuntkomma(formule) });
      });
  }
  return { cellen, bladIds };
}

function sleutelVan(bladId: string, rij: number, kolom: number): string {
  return `${bladId} ${rij} ${kolom}`;
}
