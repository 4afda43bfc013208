import { letters, type Tekening } from './tekening';
import { inRegels, REGEL, tekstbreedte } from './tekstmaat';
import { type Vorm, vorm } from './vorm';

/** De breedte van een voorbeeld in de legenda. */
export const VOORBEELD = 20;
const TEKST = VOORBEELD + 8;
const TUSSEN = 20;

export interface Legendaregel {
  readonly naam: string;
  /** Tekent het voorbeeld, met het midden op deze hoogte. */
  readonly voorbeeld: (midden: number) => readonly Vorm[];
}

/** Wat bij welke reeks hoort, boven de grafiek: onder elkaar, of naast elkaar als daarom gevraagd is en het past. */
export function legenda(regels: readonly Legendaregel[], breedte: number, naast = false): Tekening {
  if (naast && regels.length > 0) {
    const eneRegel = opEenRegel(regels, breedte);
    if (eneRegel) return eneRegel;
  }
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

function opEenRegel(regels: readonly Legendaregel[], breedte: number): Tekening | null {
  let x = 0;
  const delen = regels.map(({ naam, voorbeeld }) => {
    const deel = vorm(
      'g',
      { transform: `translate(${x} 0)` },
      ...voorbeeld(REGEL / 2),
      letters(naam, TEKST, REGEL / 2),
    );
    x += Math.ceil(TEKST + tekstbreedte(naam) + TUSSEN);
    return deel;
  });
  return x - TUSSEN > breedte ? null : { delen, hoogte: REGEL + 6 };
}
