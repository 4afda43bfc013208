import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellenVan, formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const voortgang = (eerder: unknown, nu: unknown) => formule('BWMO_NVO_VOORTGANG', eerder, nu);

describe('BWMO_NVO_VOORTGANG', () => {
  it.each([
    ['nee', 'in ontwikkeling', 'verder'],
    ['nee', 'ja', 'verder'],
    ['in ontwikkeling', 'ja', 'verder'],
    ['ja', 'in ontwikkeling', 'terug'],
    ['ja', 'nee', 'terug'],
    ['in ontwikkeling', 'nee', 'terug'],
    ['ja', 'ja', 'gelijk'],
    ['nee', 'nee', 'gelijk'],
  ])('van %s naar %s is %s', (eerder, nu, uitkomst) => {
    expect(voortgang(eerder, nu)).toEqual([[uitkomst]]);
  });

  it('noemt leeg en nvt geen terugval en geen vooruitgang', () => {
    expect(voortgang(kolom('ja', '', 'nvt', 'ja', ''), kolom('', 'ja', 'ja', 'nvt', ''))).toEqual(
      kolom('', '', '', '', ''),
    );
  });

  it('leest tekens, en een rij naast een kolom', () => {
    expect(voortgang(rij('⚙', '✗', 'n'), kolom('✓', '✗', 'o'))).toEqual(kolom('verder', 'gelijk', 'verder'));
  });

  it('vraagt om evenveel antwoorden', () => {
    expect(zinVan('BWMO_NVO_VOORTGANG', kolom('ja', 'ja'), kolom('ja'))).toMatch(/^nu: /);
  });

  it('is andersom precies het omgekeerde', () => {
    const reeks = fc.array(fc.constantFrom('ja', 'in ontwikkeling', 'nee', 'nvt', ''), {
      minLength: 8,
      maxLength: 8,
    });
    const om: Readonly<Record<string, string>> = {
      verder: 'terug',
      terug: 'verder',
      gelijk: 'gelijk',
      '': '',
    };
    fc.assert(
      fc.property(reeks, reeks, (eerder, nu) => {
        const heen = cellenVan(voortgang(kolom(...eerder), kolom(...nu)));
        const terug = cellenVan(voortgang(kolom(...nu), kolom(...eerder)));
        expect(terug).toEqual(heen.map((woord) => om[String(woord)]));
      }),
      keer(200),
    );
  });
});
