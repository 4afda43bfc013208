import { expect, it } from 'vitest';
import { bedragenVan, type Getalkolom, getallenVan, leesGemeentetabel } from './gemeentetabel';
import { KOPPEN_TOEN_EN_NU } from './koppen.hulp';
import { leesReeks } from './reeks';

const lees = (...rijen: unknown[][]) => leesGemeentetabel(leesReeks(rijen, 'gemeenten'));

it('herkent kolommen op naam, ongeacht volgorde, hoofdletters en accenten', () => {
  const tabel = lees(['Lasten', 'CLIENTEN', 'Gemeente', 'Wmo budget'], ['€ 1.000', 3, 'Noord', 2.005]);
  expect(tabel.gemeenten).toEqual(['Noord']);
  expect(bedragenVan(tabel, 'lasten')).toEqual([100000n]);
  expect(getallenVan(tabel, 'clienten')).toEqual([{ waarde: 3n, schaal: 0 }]);
  expect(bedragenVan(tabel, 'wmoBudget')).toEqual([201n]);
});

it.each(KOPPEN_TOEN_EN_NU)('de kop %s is %s', (kop, kolom) => {
  expect(bedragenVan(lees(['gemeente', kop], ['Noord', 5]), kolom as Getalkolom)).toEqual([500n]);
});

it('dezelfde kolom onder haar oude en haar nieuwe naam is dubbel', () => {
  expect(() => lees(['gemeente', 'lasten bestaand', 'lasten bestaande cliënten'], ['Noord', 1, 2])).toThrow(
    'lasten bestaande cliënten',
  );
});

it('slaat lege rijen en lege kolommen over en onthoudt het rijnummer', () => {
  const tabel = lees(
    ['gemeente', '', 'baten'],
    ['Noord', '', 1],
    ['', '', ''],
    ['Zuid', null, ''],
    ['', '', ''],
  );
  expect(tabel.gemeenten).toEqual(['Noord', 'Zuid']);
  expect(tabel.rijnummers).toEqual([2, 4]);
  expect(bedragenVan(tabel, 'baten')).toEqual([100n, 0n]);
});

it.each([
  ['x', 0],
  ['X', 0],
  [1, 0],
  [true, 0],
  ['1', 0],
  ['', undefined],
  [0, undefined],
  ['0', undefined],
  [false, undefined],
])('een kruis %j wijst de centrumgemeente aan als %s', (kruis, verwacht) => {
  expect(lees(['gemeente', 'centrum'], ['Noord', kruis], ['Zuid', '']).centrum).toBe(verwacht);
});

it.each(['Totaal', 'TOTAAL regio', 'Subtotaal'])('een rij met de naam %s is geen gemeente', (naam) => {
  expect(() => lees(['gemeente', 'baten'], ['Noord', 1], [naam, 1])).toThrow(
    'gemeenten, rij 3 van het bereik: dit lijkt een totaalrij',
  );
});

it('een fout in een cel noemt rij en kolomnaam', () => {
  expect(() => lees(['gemeente', 'baten'], ['Noord', 1], ['Zuid', '#N/B'])).toThrow(
    'gemeenten, rij 3 van het bereik, kolom baten: hier staat de fout #N/B; herstel eerst die cel.',
  );
});
