import { describe, expect, it } from 'vitest';
import { leesReeks } from '../../grens/reeks';
import { leesScenarios } from './leesScenarios';
import { gemengd, gemiddeldeEffecten, rondEffecten, verschillendeOorzaken } from './oorzaken';
import type { Oorzaak } from './parameters';
import { scenariosUit } from './scenario';

const JAREN = [2027, 2028];
const scenarios = (...rijen: readonly (readonly (string | number)[])[]) =>
  scenariosUit(leesScenarios(leesReeks([['parameter', 'van', 'naar'], ...rijen], 'parameters')), JAREN);
const oorzaken = (...rijen: readonly (readonly (string | number)[])[]) => {
  const [van, naar] = scenarios(...rijen);
  return verschillendeOorzaken(van!, naar!, JAREN);
};

describe('verschillendeOorzaken', () => {
  it.each<[Oorzaak, string, string | number, string | number]>([
    ['verdeelmodel', 'startjaar', 'niet ingevoerd', 2027],
    ['verdeelmodel', 'objectief maal', 1, 1.1],
    ['rijksbudget', 'index baten', 0.02, 0.03],
    ['rijksbudget', 'index baten 2028', 0, 0.03],
    ['Wlz', 'frictie maanden', 1, 2],
    ['aantallen', 'verblijfsduur maal', 1, 0.9],
    ['prijs', 'basisjaar', 2026, 2027],
    ['prijs', 'index lasten', 0.02, 0.03],
    ['organisatie', 'organisatie', 0, 1],
    ['afspraak', 'regeling', 'Geen solidariteit', 'Volledige pool naar inwoners'],
    ['afspraak', 'solidariteit', 1, 0.5],
    ['afspraak', 'maximum per inwoner', 'geen', 0],
    ['afspraak', 'herindicatie', 'geen', 24],
  ])('%s: %s', (oorzaak, naam, van, naar) => {
    expect(oorzaken([naam, van, naar])).toEqual([oorzaak]);
  });

  it('kent geen verschil tussen een waarde en haar standaard, of twee schrijfwijzen', () => {
    expect(
      oorzaken(
        ['prijs maal', 1, '1,00'],
        ['duur', 10, 'geen'],
        ['basisjaar', 2027, 0],
        ['index lasten 2028', 0.02, '2%'],
        ['regeling', 'geen', 'Geen solidariteit'],
      ),
    ).toEqual([]);
  });
});

describe('gemengd', () => {
  it('neemt van naar alleen de parameters van de gekozen oorzaken', () => {
    const [van, naar] = scenarios(
      ['prijs maal', 1, 2],
      ['index lasten 2028', 0.01, 0.02],
      ['organisatie', 3, 4],
    );
    const tussen = gemengd(van!, naar!, new Set(['prijs']));
    expect(tussen.getallen.prijsMaal).toEqual(naar!.getallen.prijsMaal);
    expect(tussen.stijgingen.indexLasten).toEqual(naar!.stijgingen.indexLasten);
    expect(tussen.getallen.organisatie).toEqual(van!.getallen.organisatie);
  });
});

describe('gemiddeldeEffecten', () => {
  it('deelt wat twee oorzaken samen doen gelijk over beide', () => {
    // Prijs alleen 10, aantallen alleen 20, samen 36: de 6 extra is voor elk 3.
    const saldo = (al: ReadonlySet<Oorzaak>) =>
      (al.has('prijs') ? 10n : 0n) + (al.has('aantallen') ? 20n : 0n) + (al.size === 2 ? 6n : 0n);
    const effecten = gemiddeldeEffecten(['aantallen', 'prijs'], saldo);
    expect(rondEffecten(effecten)).toEqual([23n, 13n]);
    expect(effecten[0]!.stappen.map(({ na, effect }) => [na.join(), effect])).toEqual([
      ['', 20n],
      ['prijs', 26n],
    ]);
  });

  it('rondt zo af dat de rij sluit: gelijke resten naar het grootste bedrag, dan de eerste; negatief gespiegeld', () => {
    const afgerond = (teken: bigint, groter: bigint) =>
      rondEffecten(
        gemiddeldeEffecten(
          ['aantallen', 'prijs'],
          (al) => teken * ((al.has('prijs') ? groter : 0n) + (al.size === 2 ? 1n : 0n)),
        ),
      );
    expect(afgerond(1n, 0n)).toEqual([1n, 0n]);
    expect(afgerond(1n, 5n)).toEqual([0n, 6n]);
    expect(afgerond(-1n, 5n)).toEqual([0n, -6n]);
  });
});
