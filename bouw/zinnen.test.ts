import { expect, it } from 'vitest';
import { sheetszinnen } from '../gas/zinnen';
import { paneelzinnen } from '../paneel/zinnen';
import { bestandszinnen, bestandsweigering } from '../werkbank/bestand/zinnen';
import { rekenbladzinnen } from '../werkbank/rekenblad/zinnen';
import { tabelzinnen } from '../werkmap/aannemen/zinnen';
import { normzinnen } from '../werkmap/bladen/norm/zinnen';
import { poortzinnen } from '../werkmap/poort/zinnen';

// Wie een zin verandert ziet het hier; de zinnen van de kern en van de formulelezer staan bij hun eigen toets.
const KAMERS = {
  poortzinnen,
  sheetszinnen,
  paneelzinnen,
  rekenbladzinnen,
  tabelzinnen,
  normzinnen,
  bestandsweigering,
  bestandszinnen,
};

/** Elke zin met voor elk gegeven `<1>`, `<2>`, …. */
function zinnen(kamer: Readonly<Record<string, (...gegevens: never[]) => Error>>): string[] {
  return Object.values(kamer).map((zin) => {
    const gegevens = Array.from({ length: Math.max(zin.length, 3) }, (_, i) => `<${i + 1}>`);
    return (zin as (...alle: unknown[]) => Error)(...gegevens.map((gegeven) => lijstig(gegeven))).message;
  });
}

/** Een tekst die zich ook als lijst of getal laat gebruiken, zodat elke zin hem kan opnemen. */
function lijstig(tekst: string): unknown {
  const alsGetalOfTekst = (hint: string) => (hint === 'number' ? 12_345_678 : tekst);
  return { join: () => tekst, [Symbol.toPrimitive]: alsGetalOfTekst };
}

it.each(Object.entries(KAMERS))('%s staan vast', (_, kamer) => {
  expect(zinnen(kamer)).toMatchSnapshot();
});

it('elke zin is een hele zin, en lang genoeg om te zeggen wat nu', () => {
  for (const zin of Object.values(KAMERS).flatMap(zinnen)) {
    expect(zin).toMatch(/^[A-Z0-9<“"].*[.?>]$/);
    expect(zin).not.toMatch(/undefined|NaN|\[object/);
    expect(zin.length).toBeLessThanOrEqual(300);
  }
});
