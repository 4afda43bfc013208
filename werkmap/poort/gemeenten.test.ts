import { expect, it } from 'vitest';
import { KOPPEN_TOEN_EN_NU } from '../../core/grens/koppen.hulp';
import { geheugenwerkmap } from './geheugen.hulp';
import { GEMEENTEN, leesRegiotabel } from './gemeenten';

it.each(KOPPEN_TOEN_EN_NU)('vindt onder de kop %s de kolom %s', async (kop, kolom) => {
  const werkmap = geheugenwerkmap({
    Regio: [
      ['gemeente', kop],
      ['Noord', 10],
      ['Zuid', null],
    ],
  });
  await werkmap.zetNaam(GEMEENTEN, { blad: 'Regio', adres: 'A1:B3' });
  const tabel = await leesRegiotabel(werkmap);
  expect(tabel?.kolom(kolom)).toEqual({ blad: 'Regio', adres: 'B2:B3' });
  expect(tabel?.gevuld).toContain(kolom);
});
