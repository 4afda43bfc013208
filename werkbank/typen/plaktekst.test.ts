import { CellValueType } from '@univerjs/core';
import { expect, it } from 'vitest';
import { BLIJFT_TEKST } from './schoonPlaksel';
import { maakTekst } from './plaktekst';

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
