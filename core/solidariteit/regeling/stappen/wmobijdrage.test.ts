import { expect, it } from 'vitest';
import { wmobijdrage } from './wmobijdrage';

it('regiogemeenten betalen hun deel, de centrumgemeente ontvangt precies dat', () => {
  expect(wmobijdrage([500n, 1025n, 1000n], { waarde: 2n, schaal: 2 }, 0)).toEqual([-41n, 21n, 20n]);
});
