import type { Rekendefinitie } from './definitie';
import { functies } from './functies';

/** Alle functies, zonder de teksten voor lezers: die staan in `functieteksten` van weergave. */
export const rekenfuncties: readonly Rekendefinitie[] = functies;
