import { describe, expect, it } from 'vitest';
import { zin } from '../../aanroep.hulp';
import { roepAan } from '../../roepAan';
import type { Tijdlijninvoer } from './invoer';
import { eisDoorTeRekenen } from './werk';

/** Een regio van deze grootte, waar alles in staat wat de vier functies vragen. */
function regio(gemeenten: number, producten: number, jaren: number) {
  const namen = Array.from({ length: producten }, (_, p) => `P${p}`);
  return [
    [['product', 'prijs', 'verblijfsduur'], ...namen.map((naam) => [naam, 50_000, 24])],
    [
      ['gemeente', 'inwoners', 'historisch', 'objectief', ...namen.map((naam) => `bestaand ${naam}`)],
      ...Array.from({ length: gemeenten }, (_, g) => [`G${g}`, 1000 + g, 1e6, 9e5, ...namen.map(() => 3)]),
    ],
    [Array.from({ length: jaren }, (_, t) => 2027 + t)],
  ] as const;
}
const TWEE = [
  ['parameter', 'laag', 'hoog'],
  ['startjaar', '', 2027],
  ['rijksbudget maal', 1, 1.1],
  ['wlz jaar', '', 2029],
  ['instroom maal', 1, 1.1],
  ['prijs maal', 1, 1.2],
  ['organisatie', 0, 1000],
  ['regeling', 'Geen solidariteit', 'Volledige pool naar inwoners'],
];
const DUURT =
  /^jaren: dit duurt langer dan twintig seconden; reken met hoogstens (\d+) jaar, of met minder gemeenten of producten\.$/;
const omslag = (knop: string, ...[producten, gemeenten, jaren]: ReturnType<typeof regio>) =>
  roepAan('BWMO_TIJDLIJN_OMSLAG', [TWEE, producten, gemeenten, jaren, 'G1', 2027, knop]);

describe('een te grote tijdlijn', () => {
  it('wordt geweigerd vanaf één jaar meer dan er kan; de zin noemt hoeveel dat is', () => {
    const metJaren = (aantal: number) => {
      const lijst = (length: number) => Array.from({ length });
      const invoer = {
        jaren: lijst(aantal),
        producten: lijst(4),
        gemeenten: { tabel: { gemeenten: lijst(100) } },
      };
      return () =>
        eisDoorTeRekenen(invoer as unknown as Tijdlijninvoer, { metClienten: 0, zonderClienten: 200 });
    };
    expect(metJaren(10)).not.toThrow();
    expect(zin(metJaren(11))).toBe(
      'jaren: dit duurt langer dan twintig seconden; reken met hoogstens 10 jaar, of met minder gemeenten of producten.',
    );
  });

  it('mag bij een knop die de cliënten niet raakt groter zijn', () => {
    const jaren = (knop: string) => Number(DUURT.exec(zin(() => omslag(knop, ...regio(200, 9, 15))))?.[1]);
    expect(jaren('prijs maal')).toBeGreaterThan(2 * jaren('instroom maal'));
  });

  it('noemt ook met één jaar te veel als dat zo is', () => {
    expect(zin(() => omslag('instroom maal', ...regio(300, 9, 15)))).toBe(
      'jaren: ook één jaar duurt langer dan twintig seconden; reken met minder gemeenten of producten.',
    );
  });

  it.each(['BWMO_TIJDLIJN_SCENARIOS', 'BWMO_TIJDLIJN_REGELINGEN', 'BWMO_TIJDLIJN_VERSCHIL'] as const)(
    'wordt ook in %s geweigerd',
    (functie) => {
      const rest = functie === 'BWMO_TIJDLIJN_VERSCHIL' ? ['laag', 'hoog'] : [];
      expect(zin(() => roepAan(functie, [TWEE, ...regio(300, 60, 15), ...rest]))).toContain(
        'duurt langer dan twintig seconden',
      );
    },
  );

  it('is een gewone regio niet', () => {
    const gewoon = regio(12, 4, 10);
    expect(() => omslag('prijs maal', ...gewoon)).not.toThrow();
    expect(() => roepAan('BWMO_TIJDLIJN_REGELINGEN', [TWEE, ...gewoon])).not.toThrow();
    expect(() => roepAan('BWMO_TIJDLIJN_VERSCHIL', [TWEE, ...gewoon, 'laag', 'hoog'])).not.toThrow();
  });
});
