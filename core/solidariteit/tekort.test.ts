import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centenIn, formule, gekanteld, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { optelsom } from '../getal/naslag.hulp';
import { verklaar } from '../roepAan';
import { keer } from '../willekeur.hulp';
import { centen, euros, kolommenVan, regio } from './geld.hulp';

const tekort = (...argumenten: readonly unknown[]) => formule('BWMO_TEKORT', ...argumenten);

describe('het tekort van de regio', () => {
  it.each([
    ['net geen tekort', 99.99, 0],
    ['precies gelijk', 100, 0],
    ['net een tekort', 100.01, 0.01],
  ])('%s', (_, lasten, verwacht) => {
    expect(tekort(100, lasten)).toBe(verwacht);
  });

  it('is van de regio samen: wie overhoudt vangt op wie tekortkomt', () => {
    expect(tekort(kolom(100, 0), kolom(0, 130))).toBe(30);
    expect(tekort(kolom(100, 0), kolom(0, 70))).toBe(0);
  });

  it('bij een overschot is in de uitleg tekort 0, ook de greep uit de reserve', () => {
    const { stappen } = verklaar('BWMO_TEKORT', [100, 70, '', 50]);
    const bedragen = new Map(stappen.map(({ naam, waarde }) => [naam, waarde]));
    for (const naam of ['tekort (lasten − baten)', 'uit de reserve', 'tekort na de reserve']) {
      expect(bedragen.get(naam)).toBe(0n);
    }
  });
});

describe('de reserve', () => {
  it.each([
    ['net onder de ondergrens: de reserve doet niet mee', 4999.99, 100],
    ['precies op de ondergrens: de reserve doet niet mee', 5000, 100],
    ['net boven de ondergrens: alleen het meerdere', 5000.01, 99.99],
    ['net te weinig voor het hele tekort', 5099.99, 0.01],
    ['precies genoeg', 5100, 0],
    ['ruim genoeg: nooit meer dan het tekort', 9000, 0],
    ['een lege reserve', '', 100],
    ['een negatieve stand', -50, 100],
  ])('%s', (_, reserve, verwacht) => {
    expect(tekort(0, 100, '', reserve, 5000)).toBe(verwacht);
  });

  it('zonder ondergrens mag de reserve tot 0', () => {
    expect(tekort(0, 100, '', 60)).toBe(40);
  });
});

describe('het tekort per gemeente', () => {
  it('volgt de sleutel: een rij geeft een rij, een kolom een kolom', () => {
    expect(tekort(0, 100, kolom(1, 2, 1))).toEqual([[25], [50], [25]]);
    expect(tekort(0, 100, rij(1, 2, 1))).toEqual([[25, 50, 25]]);
  });

  it('een lege cel in de sleutel blijft leeg en een staart van lege cellen valt weg', () => {
    expect(tekort(0, 100, kolom('', 1, '', 3, '', ''))).toEqual([[''], [25], [''], [75]]);
  });

  it('gewicht 0 betaalt niets en staat er wel', () => {
    expect(tekort(kolom(0, 0), kolom(50, 50), kolom(0, 2))).toEqual([[0], [100]]);
  });

  it('een geheel lege sleutel is een fout bij een tekort, en één lege cel zonder tekort', () => {
    expect(zinVan('BWMO_TEKORT', 0, 100, kolom('', ''))).toMatch(/^sleutel: alle gewichten zijn 0 of leeg/);
    expect(tekort(100, 0, kolom('', ''))).toEqual([['']]);
  });

  it('zonder tekort betaalt niemand, ook niet met gewichten 0', () => {
    expect(tekort(100, 0, kolom(1, 2))).toEqual([[0], [0]]);
    expect(tekort(100, 0, kolom(0, 0))).toEqual([[0], [0]]);
  });

  it('alle maxima te laag: iedereen betaalt zijn maximum, de rest geeft BWMO_ONVERDEELD', () => {
    expect(tekort(0, 100, kolom(1, 1), '', '', kolom(10, 20))).toEqual([[10], [20]]);
    expect(formule('BWMO_ONVERDEELD', tekort(0, 100), kolom(1, 1), kolom(10, 20))).toBe(70);
  });
});

describe('voor elke regio', () => {
  it('tekort = uit de reserve + verdeeld + onverdeeld, op de cent', () => {
    fc.assert(
      fc.property(regio, centen, centen, (gemeenten, reserve, ondergrens) => {
        const { baten, lasten, sleutel, maxima, saldo } = kolommenVan(gemeenten);
        const reservestand = [euros(reserve), euros(ondergrens)];
        const geheel = centenIn(tekort(baten, lasten))[0]!;
        const rest = tekort(baten, lasten, '', ...reservestand);
        const verdeeld = optelsom(centenIn(tekort(baten, lasten, sleutel, ...reservestand, maxima)));
        const onverdeeld = centenIn(formule('BWMO_ONVERDEELD', rest, sleutel, maxima))[0]!;
        const uitReserve = geheel - centenIn(rest)[0]!;
        expect(geheel).toBe(saldo < 0n ? -saldo : 0n);
        expect(uitReserve + verdeeld + onverdeeld).toBe(geheel);
        // De reserve zakt door deze onttrekking nooit onder haar ondergrens.
        expect(uitReserve === 0n || BigInt(reserve) - uitReserve >= BigInt(ondergrens)).toBe(true);
      }),
      keer(1000),
    );
  });

  it('is gelijk aan de rest verdelen met BWMO_VERDEEL, als kolom en als rij', () => {
    fc.assert(
      fc.property(regio, centen, (gemeenten, reserve) => {
        const { baten, lasten, sleutel, maxima } = kolommenVan(gemeenten);
        const rest = tekort(baten, lasten, '', euros(reserve));
        const verdeeld = formule('BWMO_VERDEEL', rest, sleutel, maxima);
        expect(tekort(baten, lasten, sleutel, euros(reserve), '', maxima)).toEqual(verdeeld);
        expect(tekort(baten, lasten, gekanteld(sleutel), euros(reserve), '', maxima)).toEqual(
          gekanteld(verdeeld as number[][]),
        );
      }),
      keer(1000),
    );
  });
});
