import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

type Zin = (...gegevens: unknown[]) => string | Error;
type Kamer = Readonly<Record<string, Zin>>;

// Wie een zin verandert ziet het hier; die van de kern staan bij haar eigen toets.
const MAPPEN = ['excel-addin', 'gas', 'paneel', 'werkbank', 'werkmap'];
const BESTANDEN = MAPPEN.flatMap((map) =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map((bestand) => `${map}/${bestand.replace(/\\/g, '/')}`)
    .filter((bestand) => bestand.endsWith('/zinnen.ts')),
).sort();
const KAMERS = (
  await Promise.all(
    BESTANDEN.map(async (bestand) =>
      Object.entries((await import(/* @vite-ignore */ `../${bestand}`)) as Readonly<Record<string, unknown>>),
    ),
  )
)
  .flat()
  // Wat zinnen alleen samenstelt is geen kamer: zijn delen staan er al.
  .filter((uitvoer): uitvoer is [string, Kamer] => typeof uitvoer[1] === 'object');

/** Elke zin met voor elk gegeven `<1>`, `<2>`, …. */
function zinnen(kamer: Kamer): string[] {
  return Object.values(kamer).map((zin) => {
    const gegevens = Array.from({ length: Math.max(zin.length, 3) }, (_, i) => lijstig(`<${i + 1}>`));
    const gezegd = zin(...gegevens);
    return typeof gezegd === 'string' ? gezegd : gezegd.message;
  });
}

/** Een tekst die zich ook als lijst of getal laat gebruiken, zodat elke zin hem kan opnemen. */
function lijstig(tekst: string): unknown {
  const alsGetalOfTekst = (hint: string) => (hint === 'number' ? 12_345_678 : tekst);
  return {
    length: tekst.length,
    join: () => tekst,
    slice: () => tekst,
    map: () => [tekst],
    [Symbol.toPrimitive]: alsGetalOfTekst,
  };
}

it.each(KAMERS)('%s staan vast', (_, kamer) => {
  expect(zinnen(kamer)).toMatchSnapshot();
});

it('elke zin is een hele zin, en lang genoeg om te zeggen wat nu', () => {
  for (const zin of KAMERS.flatMap(([, kamer]) => zinnen(kamer))) {
    expect(zin).toMatch(/^[A-Z0-9<“"].*[.?>]$/);
    expect(zin).not.toMatch(/undefined|NaN|\[object/);
    expect(zin.length).toBeLessThanOrEqual(300);
  }
});
