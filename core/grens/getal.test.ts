import { describe, expect, it } from 'vitest';
import { zin } from '../aanroep.hulp';
import { alsGetal } from '../getal/decimaal';
import { celinhoud } from './cel';
import { getalIn } from './getal';

const PLAATS = { argument: 'lasten', rij: 3 };
const lees = (ruw: unknown) => getalIn(celinhoud(ruw), PLAATS);

describe('getalIn', () => {
  it('leeg is niets, en dat is iets anders dan 0', () => {
    expect(lees('')).toBeNull();
    expect(lees(0)).toEqual({ waarde: 0n, schaal: 0 });
  });

  it('leest een getal en Nederlandse tekst exact', () => {
    expect(lees(0.1)).toEqual({ waarde: 1n, schaal: 1 });
    expect(lees('€ 1.234,56')).toEqual({ waarde: 123456n, schaal: 2 });
  });

  it('getallen zijn kleiner dan 10.000 miljard: net eronder mag, precies erop niet, aan beide kanten van nul', () => {
    expect([9999999999999.99, -9999999999999.99].map((getal) => alsGetal(lees(getal)!))).toEqual([
      9999999999999.99, -9999999999999.99,
    ]);
    for (const ruw of [
      1e13,
      -1e13,
      1e300,
      '10.000.000.000.000',
      '(10.000.000.000.000)',
      10000000000000.002,
    ]) {
      expect(zin(() => lees(ruw))).toBe(
        'lasten, rij 3 van het bereik: dit getal is te groot; getallen zijn kleiner dan 10.000 miljard.',
      );
    }
  });

  it.each([NaN, Infinity, -Infinity])('%d is een fout, nooit 0', (getal) => {
    expect(zin(() => lees(getal))).toBe(
      'lasten, rij 3 van het bereik: dit is geen eindig getal; vul een getal in.',
    );
  });

  it.each([
    [true, 'hier staat WAAR of ONWAAR; vul een getal in.'],
    [false, 'hier staat WAAR of ONWAAR; vul een getal in.'],
    [new Date(0), 'hier staat een datum; vul een getal in.'],
    ['#N/B', 'hier staat de fout #N/B; herstel eerst die cel.'],
    ['#DIV/0!', 'hier staat de fout #DIV/0!; herstel eerst die cel.'],
    ['J. Jansen', 'hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.'],
    ['#12345', 'hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.'],
    ['-1.5', '-1.5 is geen Nederlands getal; bedoelt u -1,5?'],
  ])('%s geeft een zin met de plaats', (ruw, verwacht) => {
    expect(zin(() => lees(ruw))).toBe(`lasten, rij 3 van het bereik: ${verwacht}`);
  });
});
