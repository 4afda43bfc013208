import { expect, it } from 'vitest';
import { LEGE_METING } from './meting';
import { normblad } from './normblad';

it('maakt van een gemeente die met = begint geen formule', () => {
  const gemeenten = [{ naam: '=1+1"', meting: LEGE_METING }];
  const blad = normblad({ blad: 'Norm', regio2020: '', metingen: [LEGE_METING], gemeenten });
  const cellen = blad.cellen.flat();
  expect(cellen).not.toContain('=1+1"');
  expect(cellen).toContain('="=1+1"""');
});
