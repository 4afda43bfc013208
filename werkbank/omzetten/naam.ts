import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import { metKomma, metPuntkomma } from '../../werkmap';
import type { Werknaam } from '../bestand';
import { leesVerwijzing } from '../../werkmap/formule';

/**
 * Een naam uit een bestand voor het rekenblad.
 *
 * @param localSheetId waar hij geldt: het nummer van een blad, of wat het rekenblad voor de hele werkmap schrijft
 */
export function naarUnivernaam(
  { naam, formule }: Werknaam,
  id: string,
  localSheetId: string,
): IDefinedNamesServiceParam {
  return {
    id,
    name: naam,
    formulaOrRefString: leesVerwijzing(formule) ? formule.slice(1) : metKomma(formule),
    localSheetId,
  };
}

/** Een naam van het rekenblad voor een bestand. */
export function vanUnivernaam(
  { name, formulaOrRefString, localSheetId }: IDefinedNamesServiceParam,
  bladVan: (bladId: string) => string | undefined,
): Werknaam {
  const formule = formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
  const blad = localSheetId === undefined ? undefined : bladVan(localSheetId);
  return { naam: name, formule: metPuntkomma(formule), ...(blad !== undefined && { blad }) };
}
