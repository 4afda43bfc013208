import { describe, expect, it } from 'vitest';
import { fouten } from '../../fout';
import { zoekOmslag } from './omslag';

/** Een zoekgebied van 0 tot 6400 met de huidige waarde in honderdsten van een stap. */
function gebied(huidig: number) {
  return {
    laagste: 0n,
    hoogste: 6400n,
    huidig: { teller: BigInt(Math.round(huidig * 100)), noemer: 100n },
    onder: BigInt(Math.floor(huidig)),
    boven: BigInt(Math.ceil(huidig)),
  };
}
const magNiet = () => {
  throw fouten.groterDan({ argument: 'knop' }, '0');
};

describe('zoekOmslag', () => {
  it('vindt de eerste stap met een ander teken, en wat ervoor ligt', () => {
    expect(zoekOmslag(gebied(1000), -5n, (stap) => stap - 1234n)).toEqual({
      stap: 1234n,
      saldo: 0n,
      ervoor: { stap: 1233n, saldo: -1n },
    });
    expect(zoekOmslag(gebied(1000), 5n, (stap) => stap - 321n)?.stap).toBe(320n);
  });

  it('kiest aan weerszijden de dichtste, ook als die in een later stuk gevonden wordt', () => {
    // Naar boven is een stuk 84 stappen, naar beneden 15: het eerste teken boven ligt op 70 stappen, onder op 40.
    const saldo = (stap: bigint) => (stap >= 1070n || stap <= 960n ? 1n : -1n);
    expect(zoekOmslag(gebied(1000), -1n, saldo)?.stap).toBe(960n);
    expect(zoekOmslag(gebied(1000), -1n, (stap) => (stap >= 1030n || stap <= 960n ? 1n : -1n))?.stap).toBe(
      1030n,
    );
  });

  it('heeft niets ervoor als het teken naast een huidige waarde buiten het rooster al anders is', () => {
    expect(zoekOmslag(gebied(10.5), -1n, (stap) => stap - 11n)).toEqual({
      stap: 11n,
      saldo: 0n,
      ervoor: null,
    });
  });

  it('geeft niets zonder wisseling, en mist een wisseling heen en terug binnen één stuk', () => {
    expect(zoekOmslag(gebied(0), -1n, () => -1n)).toBeNull();
    expect(zoekOmslag(gebied(0), -1n, (stap) => (stap === 150n ? 1n : -1n))).toBeNull();
  });

  it('zoekt tot vlak voor een waarde die niet mag', () => {
    expect(zoekOmslag(gebied(6000), -1n, (stap) => (stap > 6399n ? magNiet() : stap - 6399n))?.stap).toBe(
      6399n,
    );
    expect(zoekOmslag(gebied(50), -1n, (stap) => (stap === 0n ? magNiet() : 1n - stap))?.stap).toBe(1n);
    expect(zoekOmslag(gebied(50), -1n, (stap) => (stap === 50n ? -1n : magNiet()))).toBeNull();
  });

  it('laat een storing door die geen invoerfout is', () => {
    expect(() =>
      zoekOmslag(gebied(50), -1n, () => {
        throw new TypeError('stuk');
      }),
    ).toThrow(TypeError);
  });
});
