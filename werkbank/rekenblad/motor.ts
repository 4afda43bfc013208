import { ICommandService } from '@univerjs/core';
import {
  type ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaCalculationSessionService,
  FormulaDependencyGenerator,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import { adresVan } from '../../werkmap';
import { genoemdeNaam, namenInKring } from '../../werkmap/formule';
import type { Leesvak } from './lezingen';
import type { Rekenblad } from './rekenblad';
import { bewaakRekenwerk, type Motor, type Rekenplek, type Rekenwerk } from './rekenwerk';
import { isAanHetRekenen } from './uitgerekend';

/** Een knoop van een gelezen formule. */
interface Knoop {
  readonly getToken: () => string;
  readonly getChildren: () => readonly Knoop[];
  readonly getParent: () => unknown;
}

/** De manieren waarop Univer de cellen van een bereik leest. */
interface Bereiklezer {
  iterator: (
    this: BaseReferenceObject,
    ...opties: Parameters<BaseReferenceObject['iterator']>
  ) => ReturnType<BaseReferenceObject['iterator']>;
  toArrayValueObject: (this: BaseReferenceObject, ...opties: [boolean?]) => ArrayValueObject;
  getFirstCell: (this: BaseReferenceObject) => BaseValueObject;
  getCellByPosition: (
    this: BaseReferenceObject,
    ...opties: Parameters<BaseReferenceObject['getCellByPosition']>
  ) => ReturnType<BaseReferenceObject['getCellByPosition']>;
}

/** Bewaakt het rekenen van dit rekenblad; hoort te gebeuren voordat iemand anders in het rekenen ingrijpt. */
export function bewaakMotor(rekenblad: Rekenblad): Rekenwerk {
  const { injector } = rekenblad;
  const werk = bewaakRekenwerk(motorVan(rekenblad));
  const sessies = injector.get(FormulaCalculationSessionService);
  sessies.state$.subscribe(() => werk.beweging(isAanHetRekenen(sessies)));
  return werk;
}

/** Hoe een cel waar het rekenen mee bezig is heet: `Blad1!B4`; leeg als zij er niet meer is. */
export function plektekst({ api }: Rekenblad, { bladId, rij, kolom }: Rekenplek): string {
  const blad = api.getActiveWorkbook()?.getSheetBySheetId(bladId)?.getSheetName();
  return blad === undefined ? '' : `${blad}!${adresVan({ rij, kolom, rijen: 1, kolommen: 1 })}`;
}

function motorVan(rekenblad: Rekenblad): Motor {
  const { api, injector } = rekenblad;
  const loopt = injector.get(IFormulaRuntimeService);
  const rekenAlles = () => api.getFormula().executeCalculation();
  return {
    lezer: injector.get(Lexer),
    tolk: injector.get(Interpreter),
    bomen: injector.get(IFormulaDependencyGenerator),
    verseBomen: () => {
      injector.get(IDependencyManagerService).reset();
      return injector.createInstance(FormulaDependencyGenerator);
    },
    hier: () => ({ bladId: loopt.currentSubUnitId, rij: loopt.currentRow, kolom: loopt.currentColumn }),
    eindelozeNaam: eindelozeNamen(rekenblad, rekenAlles),
    isHeel: (formule) => !knoopVan(formule)?.getParent(),
    kiestZelfWaar: (formule) => {
      const knoop = knoopVan(formule);
      return knoop !== undefined && noemtPlaatsfunctie(knoop);
    },
    bijLezen,
    vakVan: (uitkomst) => (uitkomst instanceof BaseReferenceObject ? vakVan(uitkomst) : undefined),
    waarden: {
      onleesbaar: ErrorType.VALUE,
      // Univer kent elke foutwaarde hier, al noemt het type er één.
      kring: ErrorType.CYCLE as unknown as ErrorType.VALUE,
      mislukt: () => ErrorValueObject.create(ErrorType.ERROR),
      leestZichzelf: () => ErrorValueObject.create(ErrorType.CYCLE),
    },
    rekenAlles,
  };
}

// Waar deze functies lezen staat niet in de formule, maar volgt uit hun waarden.
const PLAATSFUNCTIES = new Set(['INDIRECT', 'OFFSET', 'INDEX']);

function knoopVan({ node }: Parameters<Motor['isHeel']>[0]): Knoop | undefined {
  return node as unknown as Knoop | undefined;
}

function noemtPlaatsfunctie(knoop: Knoop): boolean {
  return PLAATSFUNCTIES.has(knoop.getToken().toUpperCase()) || knoop.getChildren().some(noemtPlaatsfunctie);
}

/** Luistert bij het lezen van de cellen van een bereik; alleen ernaar verwijzen, zoals RIJ doet, is geen lezen. */
function bijLezen(luisteraar: Parameters<Motor['bijLezen']>[0]): void {
  const lezers: Bereiklezer = BaseReferenceObject.prototype;
  const { iterator, toArrayValueObject, getFirstCell, getCellByPosition } = lezers;
  lezers.iterator = function (...opties) {
    luisteraar(() => vakVan(this));
    return iterator.apply(this, opties);
  };
  lezers.toArrayValueObject = function (...opties) {
    luisteraar(() => vakVan(this));
    return toArrayValueObject.apply(this, opties);
  };
  lezers.getFirstCell = function () {
    luisteraar(() => vakVan(this));
    return getFirstCell.call(this);
  };
  lezers.getCellByPosition = function (rij, kolom) {
    luisteraar(() => {
      const vak = vakVan(this);
      const plek = { rij: geteld(rij) ?? vak.rij, kolom: geteld(kolom) ?? vak.kolom };
      return { ...vak, ...plek, rijen: 1, kolommen: 1 };
    });
    return getCellByPosition.call(this, rij, kolom);
  };
}

/** Een rij of kolom zoals Univer haar leest: een 0 is dan, net als niets, de eerste van het bereik. */
function geteld(plaats: number | undefined): number | undefined {
  return plaats === 0 ? undefined : plaats;
}

function vakVan(bereik: BaseReferenceObject): Leesvak {
  const { startRow, endRow, startColumn, endColumn } = bereik.getRangePosition();
  return {
    bladId: bereik.getSheetId(),
    rij: startRow,
    kolom: startColumn,
    rijen: endRow - startRow + 1,
    kolommen: endColumn - startColumn + 1,
  };
}

/**
 * Zoekt in een formule een naam die zichzelf gebruikt: die heeft, net als een cel in een kring, geen uitkomst. Verandert
 * zo een naam, dan wordt alles herrekend: in een formule die een fout werd is niet meer te zien dat zij hem noemde.
 */
function eindelozeNamen({ api, injector }: Rekenblad, rekenAlles: () => void): Motor['eindelozeNaam'] {
  let boekId: string | undefined;
  let eindeloos: ReadonlySet<string> = new Set();
  const namen = () => {
    const boek = api.getActiveWorkbook();
    if (boek?.getId() === boekId) return eindeloos;
    boekId = boek?.getId();
    const bekend = boek?.getDefinedNames() ?? [];
    eindeloos = namenInKring(
      bekend.map((naam) => ({ naam: naam.getName(), formule: naam.getFormulaOrRefString() })),
    );
    return eindeloos;
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const eerder = eindeloos.size;
    boekId = undefined;
    if (eerder > 0 || namen().size > 0) rekenAlles();
  });
  return (formule) => genoemdeNaam(formule, namen());
}
