import { ICommandService } from '@univerjs/core';
import {
  ErrorType,
  FormulaDataModel,
  IFormulaDependencyGenerator,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetArrayFormulaDataMutation,
  SetDefinedNameMutation,
  SetFormulaDataMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import { adresVan, type Bereik, metPuntkomma } from '../../werkmap';
import { type Formulecel, type Kring, maakKringzoeker } from '../../werkmap/formule';
import { bereiknamen } from './bereiknamen';
import { huidigBoek, type Rekenblad } from './rekenblad';
import { sleutelVan, Uitlopen } from './uitlopen';

/** Een cel in een kring, met de zin die zegt hoe zij bij zichzelf uitkomt. */
export interface Kringcel {
  readonly plek: Bereik;
  readonly zin: string;
}

/** De formules die zichzelf meetellen, zoals het rekenblad nu is. */
export interface Kringen {
  /** De zin bij een cel in een kring. */
  readonly bij: (bladId: string, rij: number, kolom: number) => string | undefined;
  /** Van elke kring de eerste cel. */
  readonly alle: () => Kringcel[];
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

interface Gevonden {
  readonly zinnen: ReadonlyMap<string, () => string>;
  readonly eerste: readonly (() => Kringcel)[];
}
const NIETS: Gevonden = { zinnen: new Map(), eerste: [] };

/**
 * Geeft elke cel in een kring een foutwaarde in plaats van een getal.
 *
 * Univer rekent een kring één keer rond met wat er stond: een totaal dat zichzelf meetelt groeit dan bij elke berekening.
 */
export function bewaakKringen(rekenblad: Rekenblad): Kringen {
  const { injector } = rekenblad;
  const zoek = maakKringzoeker();
  const uitlopen = new Uitlopen(rekenblad);
  let gevonden = NIETS;
  let boekId: string | null = null;

  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (ANDERE_FORMULES.has(id)) boekId = null;
    if (
      id === SetArrayFormulaDataMutation.id &&
      uitlopen.ververs((sleutel) => gevonden.zinnen.has(sleutel))
    ) {
      boekId = null;
    }
  });

  function huidige(): Gevonden {
    const id = huidigBoek(rekenblad).getId();
    if (id === boekId) return gevonden;
    boekId = id;
    const { cellen, bladIds } = formulecellen(rekenblad, uitlopen);
    const kringen = zoek(cellen, bereiknamen(rekenblad));
    gevonden = {
      zinnen: new Map(
        kringen.flatMap((kring: Kring) =>
          kring.cellen.map(
            (cel) =>
              [sleutelVan(bladIds.get(cel.blad) ?? '', cel.rij, cel.kolom), () => kring.zinBij(cel)] as const,
          ),
        ),
      ),
      eerste: kringen.map((kring) => () => kringcelVan(kring)),
    };
    return gevonden;
  }

  const bomen = injector.get(IFormulaDependencyGenerator);
  const maakBomen = bomen.generate.bind(bomen);
  bomen.generate = async (...opties) => {
    const lijst = await maakBomen(...opties);
    const { zinnen } = huidige();
    if (zinnen.size === 0) return lijst;
    return lijst.map((boom) =>
      zinnen.has(sleutelVan(boom.subUnitId, boom.row, boom.column))
        ? (Object.create(boom, { formula: { value: `=${ErrorType.CYCLE}` } }) as typeof boom)
        : boom,
    );
  };

  return {
    bij: (bladId, rij, kolom) => huidige().zinnen.get(sleutelVan(bladId, rij, kolom))?.(),
    alle: () => huidige().eerste.map((cel) => cel()),
  };
}

function kringcelVan({ cellen, zinBij }: Kring): Kringcel {
  const eerste = cellen[0]!;
  const adres = adresVan({ rij: eerste.rij, kolom: eerste.kolom, rijen: 1, kolommen: 1 });
  return { plek: { blad: eerste.blad, adres }, zin: zinBij(eerste) };
}

function formulecellen(rekenblad: Rekenblad, uitlopen: Uitlopen) {
  const boek = huidigBoek(rekenblad);
  const formules = rekenblad.injector.get(FormulaDataModel);
  const bladIds = new Map<string, string>();
  const cellen: Formulecel[] = [];
  for (const blad of boek.getSheets()) {
    const naam = blad.getSheetName();
    const bladId = blad.getSheetId();
    bladIds.set(naam, bladId);
    blad
      .getSheet()
      .getCellMatrix()
      .forValue((rij, kolom, cel) => {
        if (!cel?.f && !cel?.si) return;
        const formule = formules.getFormulaStringByCell(rij, kolom, bladId, boek.getId());
        if (!formule) return;
        const uitloop = uitlopen.van(sleutelVan(bladId, rij, kolom), formule);
        cellen.push({
          blad: naam,
          rij,
          kolom,
          formule: metPuntkomma(formule),
          ...(uitloop && { uitloop }),
        });
      });
  }
  return { cellen, bladIds };
}
