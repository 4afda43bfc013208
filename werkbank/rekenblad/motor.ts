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
    kiestZelfWaar: ({ node }) => isHeelMetPlaatsfunctie(node as unknown as Knoop | undefined),
    bijLezen,
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
const PLAATSFUNCTIES = new Set(['INDIRECT', 'OFFSET']);

function isHeelMetPlaatsfunctie(knoop: Knoop | undefined): boolean {
  // Een deel van een formule rekent Univer ook wel los uit, om te weten waar de formule van afhangt.
  return knoop !== undefined && !knoop.getParent() && noemtPlaatsfunctie(knoop);
}

function noemtPlaatsfunctie(knoop: Knoop): boolean {
  return PLAATSFUNCTIES.has(knoop.getToken().toUpperCase()) || knoop.getChildren().some(noemtPlaatsfunctie);
}

/** Luistert bij het lezen van de cellen van een bereik; alleen ernaar verwijzen, zoals RIJ doet, is geen lezen. */
function bijLezen(luisteraar: Parameters<Motor['bijLezen']>[0]): void {
  const lezers: Bereiklezer = BaseReferenceObject.prototype;
  const gelezen = (bereik: BaseReferenceObject) =>
    luisteraar(({ bladId, rij, kolom }) => {
      const { startRow, endRow, startColumn, endColumn } = bereik.getRangePosition();
      return (
        bereik.getSheetId() === bladId &&
        startRow <= rij &&
        rij <= endRow &&
        startColumn <= kolom &&
        kolom <= endColumn
      );
    });
  const { iterator, toArrayValueObject, getFirstCell } = lezers;
  lezers.iterator = function (...opties) {
    gelezen(this);
    return iterator.apply(this, opties);
  };
  lezers.toArrayValueObject = function (...opties) {
    gelezen(this);
    return toArrayValueObject.apply(this, opties);
  };
  lezers.getFirstCell = function () {
    gelezen(this);
    return getFirstCell.call(this);
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
