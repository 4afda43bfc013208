import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { type Cel, foutzin, rekenfuncties, roepAan } from '../../core';
import { uitlegBijTypen, uitlegVanGewone } from './functieuitleg';
import { gewoneUitleg } from './gewoneUitleg';
import type { Foutzinnen } from './foutzinnen';
import type { Rekenblad } from '../rekenblad/rekenblad';

/** Maakt alle BWMO-functies bekend aan het rekenblad, met hun uitleg in de lijst die bij het typen verschijnt. */
export function registreerFuncties({ injector }: Rekenblad, zinnen: Foutzinnen): void {
  injector
    .get(IFunctionService)
    .registerExecutors(...rekenfuncties.map(({ naam }) => new Rekenfunctie(naam, zinnen)));
  const beschrijvingen = injector.get(IDescriptionService);
  // De uitleg van Univer bij de gewone functies is alleen Engels, en staat op de Engelse naam.
  beschrijvingen.unregisterDescriptions([...beschrijvingen.getDescriptions().keys()].map(String));
  beschrijvingen.registerDescriptions([
    ...rekenfuncties.map(uitlegBijTypen),
    ...gewoneUitleg().map(uitlegVanGewone),
  ]);
}

/**
 * De brug van het rekenblad naar de kern. De eenvoudige registratie van Univer maakt van lege cellen en overgeslagen
 * argumenten een 0; hier zijn ze nog als leeg te herkennen.
 */
class Rekenfunctie extends BaseFunction {
  constructor(
    naam: string,
    private readonly zinnen: Foutzinnen,
  ) {
    super(naam);
  }

  override calculate(...argumenten: BaseValueObject[]): BaseValueObject {
    const cel = { bladId: this.subUnitId ?? '', rij: this.row, kolom: this.column };
    this.zinnen.begin(cel);
    try {
      return naarRekenblad(roepAan(String(this.name), argumenten.map(leesArgument)));
    } catch (fout) {
      this.zinnen.zet(cel, foutzin(fout));
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

function leesArgument(argument: BaseValueObject): Cel | Cel[][] {
  if (!(argument instanceof ArrayValueObject)) return leesCel(argument);
  return Array.from({ length: argument.getRowCount() }, (_, rij) =>
    Array.from({ length: argument.getColumnCount() }, (__, kolom) => leesCel(argument.get(rij, kolom))),
  );
}

function leesCel(cel: Nullable<BaseValueObject>): Cel {
  return !cel || cel.isNull() ? null : cel.getValue();
}

function naarRekenblad(uitkomst: Cel | Cel[][]): BaseValueObject {
  if (!Array.isArray(uitkomst)) return naarCel(uitkomst);
  return ArrayValueObject.create({
    calculateValueList: uitkomst.map((rij) => rij.map(naarCel)),
    rowCount: uitkomst.length,
    columnCount: uitkomst[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function naarCel(cel: Cel): BaseValueObject {
  switch (typeof cel) {
    case 'number':
      return NumberValueObject.create(cel);
    case 'boolean':
      return BooleanValueObject.create(cel);
    default:
      return StringValueObject.create(cel ?? '');
  }
}
