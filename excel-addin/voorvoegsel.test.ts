import { expect, it } from 'vitest';
import { voorvoegselUit } from './voorvoegsel';

it.each([
  ['', 'BWMO_'],
  ['?_host_Info=Excel$Web', 'BWMO_'],
  ['?voorvoegsel=BWMO.', 'BWMO.'],
  ['?voorvoegsel=DEV.BWMO_&_host_Info=Excel$Web', 'DEV.BWMO_'],
  ['?voorvoegsel=%3Cscript%3E', 'BWMO_'],
])('leest uit %j het voorvoegsel %s', (zoekdeel, voorvoegsel) => {
  expect(voorvoegselUit(zoekdeel)).toBe(voorvoegsel);
});
