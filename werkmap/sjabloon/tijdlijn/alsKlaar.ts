import { KEUZE } from './plek';

/** Een formule die nergens over struikelt zolang er nog iets in te vullen is: dan is zij 0. */
export const alsKlaar = (formule: string) => `=IF(${KEUZE.ontbreekt}<>"";0;${formule})`;
