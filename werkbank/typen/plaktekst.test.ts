import { CellValueType } from '@univerjs/core';
import { expect, it } from 'vitest';
import { BLIJFT_TEKST } from './schoonPlaksel';
import { laatTekst, maakTekst, zoalsBron } from './plaktekst';

it('maakt van gemerkte cellen tekst, en laat andere zoals zij zijn', () => {
  const rijk = { body: { dataStream: `${BLIJFT_TEKST}=A1\r\n` } } as never;
  const cellen = {
    0: { 0: { v: `${BLIJFT_TEKST}=1+1`, f: null }, 1: { v: 12, t: CellValueType.NUMBER } },
    1: { 0: { p: rijk }, 1: { f: '=A1' }, 2: { v: 'Noord' } },
  };
  maakTekst(cellen);
  const tekst = (v: string) => ({ v, p: null, f: null, si: null, t: CellValueType.STRING });
  expect(cellen).toEqual({
    0: { 0: tekst('=1+1'), 1: { v: 12, t: CellValueType.NUMBER } },
    1: { 0: tekst('=A1'), 1: { f: '=A1' }, 2: { v: 'Noord' } },
  });
});

it('laat een tekst die er al als tekst staat tekst, en leest wat nieuw is gewoon', () => {
  const staatEr = { v: '0748', t: CellValueType.STRING };
  const cellen = () => ({
    0: { 0: { v: '0748', f: null }, 1: { v: '12' }, 2: { v: 748 }, 3: { v: '0748', t: null }, 4: { s: 'x' } },
  });
  const zo = cellen();
  laatTekst(zo, () => staatEr);
  expect(zo).toEqual({ 0: { ...cellen()[0], 0: { v: '0748', f: null, t: CellValueType.STRING } } });
  const leeg = cellen();
  laatTekst(leeg, () => null);
  const getal = cellen();
  laatTekst(getal, () => ({ v: '0748', t: CellValueType.NUMBER }));
  expect([leeg, getal]).toEqual([cellen(), cellen()]);
});

it('geeft geplakte tekst de soort van de cel waar zij vandaan komt', () => {
  const bron = [
    { v: '0011', t: CellValueType.STRING },
    { v: '=2+2', t: CellValueType.STRING },
    { v: 12, t: CellValueType.NUMBER },
    { v: '12', t: CellValueType.NUMBER },
  ];
  const kaal = (v: string | number) => ({ v, f: null, si: null, p: null });
  const cellen = { 5: { 2: kaal('0011'), 3: kaal('=2+2'), 4: kaal(12), 5: kaal('12'), 6: kaal('elders') } };
  zoalsBron(cellen, (_, kolom) => bron[kolom - 2]);
  const tekst = (v: string) => ({ ...kaal(v), t: CellValueType.STRING });
  expect(cellen).toEqual({
    5: { 2: tekst('0011'), 3: tekst('=2+2'), 4: kaal(12), 5: kaal('12'), 6: kaal('elders') },
  });
});
