import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centenIn, formule, rij } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { optelsom } from '../getal/naslag.hulp';
import { verklaar } from '../roepAan';
import { keer } from '../willekeur.hulp';
import { centen, euros, kolommenVan, regio } from './geld.hulp';

const overschot = (...argumenten: readonly unknown[]) => formule('BWMO_OVERSCHOT', ...argumenten);

describe('het overschot van de regio', () => {
  it.each([
    ['net geen overschot', 99.99, 0],
    ['precies gelijk', 100, 0],
    ['net een overschot', 100.01, 0.01],
  ])('%s', (_, baten, verwacht) => {
    expect(overschot(baten, 100)).toBe(verwacht);
  });

  it('een tekort is nooit een negatief overschot, ook niet per gemeente', () => {
    expect(overschot(0, 100, kolom(1, 2), 10, 50, 0.5)).toEqual([[0], [0]]);
  });
});

describe('de reserve tot het plafond', () => {
  it.each([
    ['net onder het plafond', 49.99, 99.99],
    ['precies op het plafond', 50, 100],
    ['net boven het plafond: er gaat niets terug', 50.01, 100],
    ['net te veel ruimte voor het hele overschot', -50.01, 0],
    ['precies ruimte voor het hele overschot', -50, 0],
    ['net te weinig ruimte', -49.99, 0.01],
  ])('%s', (_, reserve, verwacht) => {
    expect(overschot(100, 0, '', reserve, 50)).toBe(verwacht);
  });

  it('geen plafond: er gaat niets naar de reserve; een plafond van 0 bij een lege reserve ook niet', () => {
    expect([overschot(100, 0, '', 10), overschot(100, 0, '', 10, ''), overschot(100, 0, '', '', 0)]).toEqual([
      100, 100, 100,
    ]);
  });
});

describe('innovatie', () => {
  it('is een deel van wat na de reserve over is', () => {
    expect(overschot(100, 0, '', 30, 50, 0.25)).toBe(60);
  });

  it.each([
    ['niets', 0, 100.01],
    ['alles', 1, 0],
    ['de helft: de halve cent gaat naar innovatie', 0.5, 50],
    ['als percentage', '10%', 90.01],
  ])('%s', (_, deel, verwacht) => {
    expect(overschot(100.01, 0, '', '', '', deel)).toBe(verwacht);
  });
});

describe('het overschot per gemeente', () => {
  it('volgt de richting van de sleutel, met lege cellen waar de sleutel leeg is', () => {
    expect(overschot(100, 0, rij(1, '', 3, ''))).toEqual([[25, '', 75]]);
    expect(overschot(100, 0, kolom(1, '', 3, ''))).toEqual([[25], [''], [75]]);
  });

  it('overschot = naar de reserve + innovatie + gemeenten, op de cent', () => {
    const duizendsten = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(regio, centen, fc.option(centen), duizendsten, (gemeenten, reserve, plafond, promille) => {
        const { baten, lasten, sleutel, saldo } = kolommenVan(gemeenten);
        const ruimte = plafond === null ? 0n : BigInt(Math.max(0, plafond - reserve));
        const geheel = saldo > 0n ? saldo : 0n;
        const { uitkomst, stappen } = verklaar('BWMO_OVERSCHOT', [
          baten,
          lasten,
          sleutel,
          euros(reserve),
          plafond === null ? '' : euros(plafond),
          promille / 1000,
        ]);
        const stap = (naam: string) => stappen.find((kandidaat) => kandidaat.naam === naam)!.waarde as bigint;
        const [naarReserve, innovatie] = [stap('naar de reserve'), stap('naar innovatie')];
        expect(naarReserve).toBe(geheel < ruimte ? geheel : ruimte);
        // Op de cent: hoogstens een halve cent van het precieze deel.
        const verschil = 1000n * innovatie - BigInt(promille) * (geheel - naarReserve);
        expect(verschil >= -500n && verschil <= 500n).toBe(true);
        expect(naarReserve + innovatie + optelsom(centenIn(uitkomst))).toBe(geheel);
      }),
      keer(1000),
    );
  });
});
