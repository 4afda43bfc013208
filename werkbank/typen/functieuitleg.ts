import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { Rekendefinitie } from '../../core';
import { functieteksten } from '../../weergave';
import type { GewoneUitleg } from './gewoneUitleg';

/** Wat er bij het typen van een BWMO-functie te lezen is. */
export function uitlegBijTypen({ naam, argumenten }: Rekendefinitie): IFunctionInfo {
  const { samenvatting } = functieteksten[naam]!;
  return {
    functionName: naam,
    functionType: FunctionType.User,
    abstract: samenvatting,
    description: samenvatting,
    functionParameter: argumenten.map((argument) => ({
      name: argument.naam,
      detail: metHoofdletter(argument.uitleg),
      example: argument.naam,
      require: argument.facultatief ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** Wat er bij het typen van een gewone functie te lezen is. */
export function uitlegVanGewone({ naam, argumenten, uitleg }: GewoneUitleg): IFunctionInfo {
  return {
    functionName: naam,
    functionType: FunctionType.Math,
    abstract: uitleg,
    description: uitleg,
    functionParameter: argumenten.map((argument) => ({
      name: argument.replace(/[[\]]/g, ''),
      detail: '',
      example: argument.replace(/[[\]]/g, ''),
      require: argument.startsWith('[') ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

function metHoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
