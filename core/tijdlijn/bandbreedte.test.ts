import { describe, expect, it } from 'vitest';
import type { Cel } from '../waarde';
import { roepAan } from '../roepAan';

type Tabel = readonly (readonly Cel[])[];
const PRODUCTEN: Tabel = [
  ['product', 'prijs', 'verblijfsduur', 'wlz deel'],
  ['BW', 50000, 24, 0.3],
  ['BT', 20000, 6, 0],
];
const GEMEENTEN: Tabel = [
  ['gemeente', 'inwoners', 'historisch', 'bestaand BW', 'instroom BW', 'bestaand BT', 'instroom BT'],
  ['Centrum', 60000, 1800000, 24.5, 1, 3, 0.5],
  ['Buur', 40000, 0, 12, 0.5, 0, 0.25],
];
const JAREN = [[2027, 2028, 2029]];
const ALLEEN: Tabel = [
  ['regeling', 'Geen solidariteit'],
  ['wlz jaar', 2028],
  ['frictie per plek', 1000],
  ['frictie maanden', 3],
];
const band = (parameters: Tabel, jaar: number, simulaties: number, zaad = 1, gemeenten = GEMEENTEN) =>
  roepAan('BWMO_TIJDLIJN_BANDBREEDTE', [
    parameters,
    PRODUCTEN,
    gemeenten,
    JAREN,
    jaar,
    simulaties,
    zaad,
    null,
    null,
    false,
  ]) as Cel[][];

describe('BWMO_TIJDLIJN_BANDBREEDTE', () => {
  it.each([2027, 2028, 2029])('ligt in %i gemiddeld binnen drie standaardfouten van de tijdlijn', (jaar) => {
    const simulaties = 2000;
    const tijdlijn = roepAan('BWMO_TIJDLIJN', [ALLEEN, PRODUCTEN, GEMEENTEN, JAREN]) as Cel[][];
    for (const [naam, p10, , p90, gemiddelde] of band(ALLEEN, jaar, simulaties)) {
      const [, , ...rij] = tijdlijn.find(([t, g]) => t === jaar && g === naam)!;
      const saldo = rij[11] as number;
      // Tussen P10 en P90 liggen bij een normale verdeling 2,56 standaardafwijkingen.
      const standaardfout = ((p90 as number) - (p10 as number)) / 2.56 / Math.sqrt(simulaties);
      expect(Math.abs((gemiddelde as number) - saldo)).toBeLessThan(3 * standaardfout);
    }
  });

  it('geeft met hetzelfde zaad dezelfde tabel, en met een ander zaad een andere', () => {
    expect(band(ALLEEN, 2029, 30)).toEqual(band(ALLEEN, 2029, 30));
    expect(band(ALLEEN, 2029, 30, 2)).not.toEqual(band(ALLEEN, 2029, 30));
  });

  it('laat de trekkingen van een gemeente niet afhangen van een gemeente erachter', () => {
    const erbij = [...GEMEENTEN, ['Rand', 1000, 5, 3, 1, 1, 1]];
    expect(band(ALLEEN, 2029, 40, 7, erbij).slice(0, 2)).toEqual(band(ALLEEN, 2029, 40, 7));
  });

  it('heeft zonder regeling dezelfde band als met Geen solidariteit', () => {
    for (const [, p10, , p90, , , , los10, los90, minder] of band(ALLEEN, 2029, 60)) {
      expect([p10, p90, minder]).toEqual([los10, los90, 0]);
    }
  });

  it('wordt breder met een onzekere prijs, en blijft binnen wat die prijs toelaat als er geen toeval is', () => {
    const niemand: Tabel = [
      ['gemeente', 'inwoners', 'historisch'],
      ['Centrum', 60000, 1000],
    ];
    const onzeker = (van: number, tot: number): Tabel => [
      ['parameter', 'nu', 'onzeker van', 'onzeker tot'],
      ['rijksbudget maal', 1, van, tot],
    ];
    const [[, p10, p50, p90] = []] = band(onzeker(1, 2), 2027, 400, 1, niemand);
    expect(p10).toBeGreaterThan(1050);
    expect(p10).toBeLessThan(1150);
    expect(p50).toBeGreaterThan(1450);
    expect(p50).toBeLessThan(1550);
    expect(p90).toBeGreaterThan(1850);
    expect(p90).toBeLessThan(1950);
    expect(band(onzeker(1.5, 1.5), 2027, 5, 1, niemand)[0]!.slice(1, 5)).toEqual([1500, 1500, 1500, 1500]);
  });

  it('neemt een onzeker jaar als heel jaar, elk even vaak', () => {
    const parameters: Tabel = [
      ['parameter', 'nu', 'onzeker van', 'onzeker tot'],
      ['wlz jaar', 2028, 2028, 2029],
      ['uitname', 500, '', ''],
    ];
    const gemeenten: Tabel = [
      ['gemeente', 'inwoners', 'historisch'],
      ['Centrum', 60000, 1000],
    ];
    const [[, p10, , p90, gemiddelde] = []] = band(parameters, 2028, 400, 3, gemeenten);
    expect([p10, p90]).toEqual([500, 1000]);
    expect(Math.abs((gemiddelde as number) - 750)).toBeLessThan(40);
  });
});
