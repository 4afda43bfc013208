import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellenVan, formule, rij } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const telling = (antwoorden: unknown) => formule('BWMO_NVO_TELLING', antwoorden);

describe('BWMO_NVO_TELLING', () => {
  it('één rij: ja, in ontwikkeling, nee, nvt, leeg en dekking', () => {
    expect(telling(kolom('ja', 'ja', '⚙', '✗', 'nvt', '', 0, ''))).toEqual([[2, 1, 1, 1, 3, 4 / 7]]);
  });

  it('elke cel telt, ook een lege staart, en een rij telt als een kolom', () => {
    expect(telling(rij('ja', '', ''))).toEqual([[1, 0, 0, 0, 2, 1 / 3]]);
  });

  it('de dekking is 0 als niets bekend is en leeg als alles nvt is', () => {
    expect(telling('')).toEqual([[0, 0, 0, 0, 1, 0]]);
    expect(telling(kolom('nvt', 'nvt'))).toEqual([[0, 0, 0, 2, 0, '']]);
    expect(telling(kolom('nvt', ''))).toEqual([[0, 0, 0, 1, 1, 0]]);
  });

  it('nee is een bekend antwoord: de dekking is volledig', () => {
    expect(telling(kolom('nee', 'nee', 'nvt'))).toEqual([[0, 0, 2, 1, 0, 1]]);
  });

  it('de vijf aantallen samen zijn het aantal cellen, in elke volgorde', () => {
    const antwoord = fc.constantFrom('ja', 'in ontwikkeling', 'nee', 'nvt', '');
    fc.assert(
      fc.property(fc.array(antwoord, { minLength: 1, maxLength: 20 }), (antwoorden) => {
        const [ja, bezig, nee, nvt, leeg, dekking] = cellenVan(telling(kolom(...antwoorden))) as number[];
        expect(ja! + bezig! + nee! + nvt! + leeg!).toBe(antwoorden.length);
        expect(nvt === antwoorden.length ? dekking === ('' as unknown) : dekking! >= 0 && dekking! <= 1).toBe(
          true,
        );
        expect(telling(kolom(...antwoorden.reverse()))).toEqual([[ja, bezig, nee, nvt, leeg, dekking]]);
      }),
      keer(1000),
    );
  });
});
