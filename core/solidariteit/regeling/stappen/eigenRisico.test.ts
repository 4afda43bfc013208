import { expect, it } from 'vitest';
import { eigenRisico } from './eigenRisico';

it('een gemeente draagt haar eigen tekort tot haar grens, en zonder tekort niets', () => {
  expect(eigenRisico(1000n, [-50n, -300n, 200n], [100n, 100n, 100n])).toEqual([50n, 100n, 0n]);
});

it('is het gedeelde tekort kleiner dan alle risico’s samen, dan dragen zij het naar rato', () => {
  expect(eigenRisico(30n, [-50n, -300n], [100n, 100n])).toEqual([10n, 20n]);
});

it('zonder tekort is er geen eigen risico', () => {
  expect(eigenRisico(0n, [-50n, 50n], [100n, 100n])).toEqual([0n, 0n]);
});
