import { expect, it } from 'vitest';
import { eigenRisico } from './eigenRisico';

it('een gemeente draagt haar eigen tekort tot haar grens, en zonder tekort niets', () => {
  expect(eigenRisico([-50n, -300n, 200n], [100n, 100n, 100n])).toEqual([50n, 100n, 0n]);
});

it('een grens van 0 is geen eigen risico', () => {
  expect(eigenRisico([-50n], [0n])).toEqual([0n]);
});
