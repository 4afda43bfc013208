import { letters, type Tekening } from './tekening';
import { inRegels, REGEL } from './tekstmaat';
import type { Vorm } from './vorm';

/** De breedte van een voorbeeld in de legenda. */
export const VOORBEELD = 20;
const TEKST = VOORBEELD + 8;

export interface Legendaregel {
  readonly naam: string;
  /** Tekent het voorbeeld, met het midden op deze hoogte. */
  readonly voorbeeld: (midden: number) => readonly Vorm[];
}

/** Wat bij welke reeks hoort, onder elkaar boven de grafiek. */
export function legenda(regels: readonly Legendaregel[], breedte: number): Tekening {
  let y = 0;
  const delen = regels.flatMap(({ naam, voorbeeld }) => {
    const begin = y + REGEL / 2;
    const tekst = inRegels(naam, breedte - TEKST).map((regel) => {
      y += REGEL;
      return letters(regel, TEKST, y - REGEL / 2);
    });
    return [...voorbeeld(begin), ...tekst];
  });
  return { delen, hoogte: y === 0 ? 0 : y + 6 };
}
