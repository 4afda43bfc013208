import { describe, expect, it } from 'vitest';
import { saldoPerDeelregio } from './splitsing';
import type { Sleutel } from './verdelingOverSleutel';

/** Hoe vaak een deelregio gelezen wordt als elke gemeente een eigen deelregio is. */
function gelezenBij(gemeenten: number): number {
  let gelezen = 0;
  const rij = Array.from({ length: gemeenten }, (_, g) => g);
  const deelregios = new Proxy(rij.map(String), {
    get(doel, plek, zelf) {
      gelezen += 1;
      return Reflect.get(doel, plek, zelf) as unknown;
    },
  });
  const sleutel: Sleutel = {
    argument: 'sleutel',
    richting: 'kolom',
    kolommen: 1,
    aangewezen: gemeenten,
    cellen: rij.map(() => ({ waarde: 1n, schaal: 0 })),
  };
  expect(saldoPerDeelregio(rij.map(BigInt), sleutel, deelregios)).toEqual(rij.map(BigInt));
  return gelezen;
}

describe('BWMO_SPLITSING', () => {
  it('leest elke deelregio even vaak, hoeveel het er ook zijn', () => {
    expect(gelezenBij(1000) / gelezenBij(100)).toBeLessThan(15);
  });
});
