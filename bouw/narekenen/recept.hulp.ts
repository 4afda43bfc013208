import type { Argument } from './argument.hulp';
import type { Hulpblad } from './hulpblad.hulp';

/**
 * Schrijft een functie uit als gewone formules (zonder `=`), één per cel van de uitkomst. `null` waar dat niet kan:
 * voor één cel, of voor de hele functie.
 */
export type Uitschrijving = (
  argumenten: readonly Argument[],
  hulp: Hulpblad,
  omvang: { readonly rijen: number; readonly kolommen: number },
) => readonly (readonly (string | null)[])[] | null;
