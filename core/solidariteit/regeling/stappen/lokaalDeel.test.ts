import { expect, it } from 'vitest';
import { lokaalDeel } from './lokaalDeel';

it.each([
  ['alles doet mee', { waarde: 1n, schaal: 0 }, [0n, 0n]],
  ['niets doet mee', { waarde: 0n, schaal: 0 }, [1000n, 333n]],
  ['een kwart doet mee', { waarde: 25n, schaal: 2 }, [750n, 250n]],
])('%s: de rest blijft buiten de regio, op de cent', (_, meedelen, verwacht) => {
  expect(lokaalDeel([1000n, 333n], meedelen)).toEqual(verwacht);
});
