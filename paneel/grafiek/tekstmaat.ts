/** De lettergrootte in een tekening, in beeldpunten. */
export const LETTER = 12;
/** De hoogte van een regel tekst. */
export const REGEL = 18;

// Breedtes bij deze lettergrootte, aan de ruime kant: liever wit over dan letters over elkaar.
const BREEDTES: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’|() ]/, 4],
  [/[mwMW%▲▼]/, 10.5],
  [/[A-Z]/, 8.2],
  [/[0-9−+]/, 6.9],
];
const GEWOON = 6.8;

/** Hoe breed een tekst ongeveer wordt, in beeldpunten. */
export function tekstbreedte(tekst: string): number {
  return Array.from(tekst).reduce(
    (som, teken) => som + (BREEDTES.find(([soort]) => soort.test(teken))?.[1] ?? GEWOON),
    0,
  );
}

/** De breedste van deze teksten. */
export function breedste(teksten: readonly string[]): number {
  return teksten.reduce((meeste, tekst) => Math.max(meeste, tekstbreedte(tekst)), 0);
}

/** Breekt een tekst op spaties in regels die passen; een te lang woord krijgt zijn eigen regel. */
export function inRegels(tekst: string, breedte: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const laatste = regels[regels.length - 1];
    if (laatste !== undefined && tekstbreedte(`${laatste} ${woord}`) <= breedte) {
      regels[regels.length - 1] = `${laatste} ${woord}`;
    } else regels.push(woord);
  }
  return regels;
}

/** Kort een tekst in tot hij past, met … aan het eind. */
export function ingekort(tekst: string, breedte: number): string {
  if (tekstbreedte(tekst) <= breedte) return tekst;
  let kort = tekst;
  while (kort.length > 1 && tekstbreedte(`${kort}…`) > breedte) kort = kort.slice(0, -1);
  return `${kort.trimEnd()}…`;
}
