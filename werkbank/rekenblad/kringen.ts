import { ICommandService, type IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  IFormulaDependencyGenerator,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetDefinedNameMutation,
  SetFormulaDataMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import { adresVan, type Bereik, metPuntkomma } from '../../werkmap';
import { type Formulecel, type Kring, maakKringzoeker } from '../../werkmap/formule';
import { bereiknamen } from './bereiknamen';
import { sleutelVan } from './celsleutel';
import type { Lezingen } from './lezingen';
import { huidigBoek, type Rekenblad } from './rekenblad';
import type { Rekenwerk } from './rekenwerk';
import { Uitlopen } from './uitlopen';
import { VERSCHUIVINGEN } from './verschuivingen';

/** Een cel in een kring, met de zin die zegt hoe zij bij zichzelf uitkomt. */
export interface Kringcel {
  readonly plek: Bereik;
  readonly zin: string;
}

/** De formules die zichzelf meetellen, zoals het rekenblad nu is. */
export interface Kringen {
  /** Wat de zin bij een cel in een kring maakt; dat loopt de kring af. */
  readonly bij: (bladId: string, rij: number, kolom: number) => (() => string) | undefined;
  /** Van elke kring de eerste cel. */
  readonly alle: () => Kringcel[];
  /**
   * Zoekt opnieuw als een formule tijdens de berekening ergens anders las of over andere cellen liep dan daarvoor.
   * Geeft de cellen die daardoor in een kring kwamen of eruit gingen: die zijn nog niet berekend zoals het hoort.
   */
  readonly naBerekening: () => IUnitRange[];
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
  readonly cellen: ReadonlyMap<string, Gevondencel>;
  readonly eerste: readonly (() => Kringcel)[];
}
interface Gevondencel {
  readonly bladId: string;
  readonly cel: Formulecel;
  readonly zin: () => string;
}
const NIETS: Gevonden = { cellen: new Map(), eerste: [] };

/**
 * Geeft elke cel in een kring een foutwaarde in plaats van een getal.
 *
 * Univer rekent een kring één keer rond met wat er stond: een totaal dat zichzelf meetelt groeit dan bij elke berekening.
 * Waar een formule zelf uitrekent waar zij leest, hoort bij de kring wat zij de laatste keer las. Zo een cel wordt ook in
 * een kring elke keer uitgerekend: alleen dan is te merken dat zij ergens anders leest.
 */
export function bewaakKringen(rekenblad: Rekenblad, rekenwerk: Rekenwerk): Kringen {
  const { injector } = rekenblad;
  const { lezingen } = rekenwerk;
  const zoek = maakKringzoeker();
  const uitlopen = new Uitlopen(rekenblad);
  let gevonden = NIETS;
  let boekId: string | null = null;
  let verouderd = true;

  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (ANDERE_FORMULES.has(id)) verouderd = true;
    if (!VERSCHUIVINGEN.has(id)) return;
    lezingen.wis();
    verouderd = true;
  });

  function huidige(): Gevonden {
    const id = huidigBoek(rekenblad).getId();
    if (id !== boekId) lezingen.wis();
    else if (!verouderd) return gevonden;
    boekId = id;
    verouderd = false;
    const { cellen, bladIds } = formulecellen(rekenblad, uitlopen, lezingen);
    const kringen = zoek(cellen, bereiknamen(rekenblad));
    gevonden = {
      cellen: new Map(
        kringen.flatMap((kring: Kring) =>
          kring.cellen.map((cel) => {
            const bladId = bladIds.get(cel.blad) ?? '';
            const gevondencel = { bladId, cel, zin: () => kring.zinBij(cel) };
            return [sleutelVan(bladId, cel.rij, cel.kolom), gevondencel] as const;
          }),
        ),
      ),
      eerste: kringen.map((kring) => () => kringcelVan(kring)),
    };
    return gevonden;
  }

  function naBerekening(): IUnitRange[] {
    const isAnders = [
      uitlopen.ververs((sleutel) => gevonden.cellen.has(sleutel)),
      lezingen.neemVerandering(),
    ].some(Boolean);
    if (!isAnders) return [];
    const { cellen: vorige } = gevonden;
    const zelfdeBoek = boekId === huidigBoek(rekenblad).getId();
    verouderd = true;
    const { cellen: nu } = huidige();
    const anders = [
      ...[...vorige].filter(([sleutel]) => zelfdeBoek && !nu.has(sleutel)),
      ...[...nu].filter(([sleutel]) => !vorige.has(sleutel)),
    ];
    return anders.map(([, { bladId, cel }]) => ({
      unitId: boekId ?? '',
      sheetId: bladId,
      range: { startRow: cel.rij, endRow: cel.rij, startColumn: cel.kolom, endColumn: cel.kolom },
    }));
  }

  rekenwerk.zonderUitkomst(({ bladId, rij, kolom }) => gevonden.cellen.has(sleutelVan(bladId, rij, kolom)));
  const bomen = injector.get(IFormulaDependencyGenerator);
  const maakBomen = bomen.generate.bind(bomen);
  bomen.generate = (...opties) => {
    huidige();
    return maakBomen(...opties);
  };

  return {
    bij: (bladId, rij, kolom) => huidige().cellen.get(sleutelVan(bladId, rij, kolom))?.zin,
    alle: () => huidige().eerste.map((cel) => cel()),
    naBerekening,
  };
}

function kringcelVan({ cellen, zinBij }: Kring): Kringcel {
  const eerste = cellen[0]!;
  const adres = adresVan({ rij: eerste.rij, kolom: eerste.kolom, rijen: 1, kolommen: 1 });
  return { plek: { blad: eerste.blad, adres }, zin: zinBij(eerste) };
}

function formulecellen(rekenblad: Rekenblad, uitlopen: Uitlopen, lezingen: Lezingen) {
  const boek = huidigBoek(rekenblad);
  const formules = rekenblad.injector.get(FormulaDataModel);
  const bladen = boek.getSheets();
  const bladIds = new Map(bladen.map((blad) => [blad.getSheetName(), blad.getSheetId()]));
  const namen = new Map(bladen.map((blad) => [blad.getSheetId(), blad.getSheetName()]));
  const cellen: Formulecel[] = [];
  for (const blad of bladen) {
    const naam = blad.getSheetName();
    const bladId = blad.getSheetId();
    blad
      .getSheet()
      .getCellMatrix()
      .forValue((rij, kolom, cel) => {
        if (!cel?.f && !cel?.si) return;
        const formule = formules.getFormulaStringByCell(rij, kolom, bladId, boek.getId());
        if (!formule) return;
        const sleutel = sleutelVan(bladId, rij, kolom);
        const uitloop = uitlopen.van(sleutel, formule);
        const leest = lezingen
          .van(sleutel, formule)
          .map((vak) => ({ blad: namen.get(vak.bladId) ?? '', vak }));
        cellen.push({
          blad: naam,
          rij,
          kolom,
          formule: metPuntkomma(formule),
          ...(uitloop && { uitloop }),
          ...(leest.length > 0 && { leest }),
        });
      });
  }
  return { cellen, bladIds };
}
