import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import type { Cel } from '../../core/waarde';
import { schrijfGetal } from '../../core/getal/schrijfGetal';
import { decimaalVanGetal } from '../../core/getal/decimaal';
import { begrijp } from './begrip';
import { gemeentenblad } from './gemeentenblad';
import { nagerekend } from './rekenblad.hulp';
import { gemeentenIn, waardeVan } from './uitwerking';
import { werkUit } from './werkUit';

const NAMEN = [
  'Noord',
  "'s-Gravendeel",
  'Oost-West',
  'Súdwest',
  'Bergen (L.)',
  'Zuid aan Zee',
  'Nieuwe Veste',
];
const KOPPEN = {
  gemeente: ['Gemeente', 'Gem.', 'gemeentenaam', 'NAAM GEMEENTE'],
  inwoners: ['Inwoners', 'Aantal inwoners 1-1-2026', 'Inw.', 'Inwonertal'],
  clienten: ['Cliënten', '# cliënten', 'Aantal indicaties'],
  baten: ['Baten', 'Rijksbijdrage', 'Begroting baten 2027', 'Bijdrage Rijk', 'Inkomsten'],
  lasten: ['Lasten', 'Kosten BW', 'Uitgaven 2027', 'Begrote lasten'],
  overig: ['Saldo', 'Opmerking', '€ per inwoner', 'Gemeentecode'],
} as const;
type Soort = keyof typeof KOPPEN;
const GETALLEN = ['inwoners', 'clienten', 'baten', 'lasten'] as const;

// Bedragen die bij het aantal inwoners passen; buiten die grenzen vragen we naar de eenheid.
const perInwoner = fc.integer({ min: 2, max: 90 }).map((getal) => getal * 10);
const gemeente = fc
  .record({
    inwoners: fc.integer({ min: 1000, max: 150_000 }),
    clienten: fc.integer({ min: 0, max: 900 }),
    baten: perInwoner,
    lasten: perInwoner,
  })
  .map(({ baten, lasten, ...rest }) => ({
    ...rest,
    baten: baten * rest.inwoners,
    lasten: lasten * rest.inwoners,
  }));
const tabel = fc
  .tuple(fc.shuffledSubarray(NAMEN, { minLength: 2 }), fc.array(gemeente, { minLength: 7, maxLength: 7 }))
  .map(([namen, rijen]) => namen.map((naam, g) => ({ naam, ...rijen[g]! })));

const rommel = fc.record({
  volgorde: fc.shuffledSubarray<Soort>(['gemeente', 'inwoners', 'clienten', 'baten', 'lasten', 'overig'], {
    minLength: 6,
  }),
  koppen: fc.record(
    Object.fromEntries(
      Object.entries(KOPPEN).map(([soort, keuzes]) => [soort, fc.constantFrom(...keuzes)]),
    ) as Record<Soort, fc.Arbitrary<string>>,
  ),
  titels: fc.array(fc.constantFrom('Programma 6 Sociaal domein', 'Concept', 'Beschermd wonen en opvang'), {
    maxLength: 3,
  }),
  wit: fc.boolean(),
  inspringen: fc.integer({ min: 0, max: 2 }),
  duizenden: fc.boolean(),
  eenheidInKop: fc.boolean(),
  schrijfwijze: fc.constantFrom('getal', 'euro', 'punten', 'streepje'),
  min: fc.constantFrom('geen', 'voor', 'achter', 'haakjes'),
  totaal: fc.constantFrom(null, 'Totaal', 'TOTAAL REGIO', 'Eindtotaal', 'Som', 'Σ'),
  witregel: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
  tussenkop: fc.boolean(),
  voetnoot: fc.boolean(),
});
type Rommel = typeof rommel extends fc.Arbitrary<infer R> ? R : never;
type Tabel = typeof tabel extends fc.Arbitrary<infer T> ? T : never;

/** Maakt van een nette tabel een blad zoals iemand het zou kunnen hebben. */
function verrommel(rijen: Tabel, r: Rommel): Cel[][] {
  const eenheid = r.duizenden ? ' x € 1.000' : ' in euro';
  const breed = (cellen: Cel[]): Cel[] => [...Array<Cel>(r.inspringen).fill(null), ...cellen];
  const bedrag = (waarde: number, soort: 'baten' | 'lasten'): Cel => {
    const getal = r.duizenden ? waarde / 1000 : waarde;
    const tekst = schrijfGetal(decimaalVanGetal(getal));
    const gekeerd = soort === 'baten' && r.min !== 'geen' && getal !== 0;
    if (r.schrijfwijze === 'getal') return gekeerd ? -getal : getal;
    const versierd = {
      euro: `€ ${tekst}`,
      punten: tekst,
      streepje: tekst.includes(',') ? tekst : `€ ${tekst},-`,
    }[r.schrijfwijze];
    if (!gekeerd) return versierd;
    return { voor: `-${tekst}`, achter: `${tekst}-`, haakjes: `(${tekst})` }[r.min as 'voor'];
  };
  const regel = (naam: string, waarden: Record<(typeof GETALLEN)[number], number>): Cel[] =>
    breed(
      r.volgorde.map((soort): Cel => {
        if (soort === 'gemeente') return naam;
        if (soort === 'overig') return null;
        return soort === 'baten' || soort === 'lasten' ? bedrag(waarden[soort], soort) : waarden[soort];
      }),
    );
  const kop = breed(
    r.volgorde.map((soort) => {
      const geld = soort === 'baten' || soort === 'lasten';
      return r.koppen[soort] + (geld && r.eenheidInKop ? ` (${eenheid.trim()})` : '');
    }),
  );
  const som = Object.fromEntries(
    GETALLEN.map((soort) => [soort, rijen.reduce((totaal, rij) => totaal + rij[soort], 0)]),
  ) as Record<(typeof GETALLEN)[number], number>;
  const lijf = rijen.map((rij) => regel(rij.naam, rij));
  if (r.witregel !== null && r.witregel < lijf.length) lijf.splice(r.witregel, 0, []);
  if (r.tussenkop)
    lijf.splice(1, 0, breed(r.volgorde.map((soort) => (soort === 'gemeente' ? 'Regiogemeenten' : null))));
  return [
    ...r.titels.map((titel) => breed([titel])),
    ...(r.eenheidInKop ? [] : [breed([`Bedragen${eenheid}`])]),
    ...(r.wit ? [[]] : []),
    kop,
    ...lijf,
    ...(r.totaal === null ? [] : [regel(r.totaal, som)]),
    ...(r.voetnoot ? [[], breed(['* voorlopige cijfers'])] : []),
  ];
}

function begrepen(cellen: Cel[][]) {
  const kolommen = Math.max(...cellen.map((rij) => rij.length));
  return werkUit(begrijp('Eigen blad', cellen, { rij: 0, kolom: 0, rijen: cellen.length, kolommen }));
}

describe('een rommelige tabel', () => {
  it('geeft dezelfde gemeenten en bedragen als de nette', () => {
    fc.assert(
      fc.property(tabel, rommel, (rijen, r) => {
        const uitwerking = begrepen(verrommel(rijen, r));
        expect(uitwerking.vragen).toEqual([]);
        expect(uitwerking.kolommen.map(({ naam }) => naam)).toEqual(GETALLEN);
        const gevonden = gemeentenIn(uitwerking).map(({ rij, naam }) => ({
          naam,
          ...Object.fromEntries(
            uitwerking.kolommen.map((kolom) => [
              kolom.naam,
              Math.round(waardeVan(uitwerking, rij, kolom)! * 100) / 100,
            ]),
          ),
        }));
        expect(gevonden).toEqual(rijen);
      }),
      keer(200),
    );
  });

  it('geeft formules die hetzelfde uitrekenen, met een totaal dat sluit', () => {
    fc.assert(
      fc.property(tabel, rommel, (rijen, r) => {
        const cellen = verrommel(rijen, r);
        const { blad } = gemeentenblad(begrepen(cellen), 'Gemeenten', { regio: '', jaar: null });
        const op = nagerekend({ 'Eigen blad': cellen, Gemeenten: blad.cellen });
        rijen.forEach((rij, g) => {
          expect(op('Gemeenten', `A${10 + g}`)).toBe(rij.naam);
          GETALLEN.forEach((soort, k) => {
            expect(op('Gemeenten', `${'BCDE'[k]!}${10 + g}`)).toBeCloseTo(rij[soort], 4);
          });
        });
        if (r.totaal !== null) {
          const sluit = ['B', 'C', 'D', 'E'].map((letter) =>
            op('Gemeenten', `${letter}${12 + rijen.length}`),
          );
          expect(sluit).toEqual(['sluit', 'sluit', 'sluit', 'sluit']);
        }
      }),
      keer(40),
    );
  });
});
