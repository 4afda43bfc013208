import { expect, it } from 'vitest';
import { zin } from '../../../aanroep.hulp';
import { formule } from '../../../aanroep.hulp';
import { leesGemeentetabel } from '../../../grens/gemeentetabel';
import { leesReeks } from '../../../grens/reeks';
import { exact } from '../../../normen/regelingen/parameters';
import { heeftSom, sleuteldelen, sleutelgewichten } from './sleutelgewichten';

const tabel = leesGemeentetabel(
  leesReeks(
    [
      ['gemeente', 'inwoners', 'cliënten', 'historisch'],
      ['Noord', 60000, 20, 0],
      ['Zuid', 30000, 10, 0],
      ['West', 10000, 10, ''],
    ],
    'gemeenten',
  ),
);

it('staan in dezelfde verhouding als de aandelen van BWMO_SLEUTEL', () => {
  const gewichten = sleutelgewichten(
    tabel,
    sleuteldelen(exact({ sleutelInwoners: 0.75, sleutelClienten: 0.25 })),
  );
  const som = Number(gewichten.reduce((totaal, gewicht) => totaal + gewicht));
  const aandelen = formule(
    'BWMO_SLEUTEL',
    [
      [60000, 20],
      [30000, 10],
      [10000, 10],
    ],
    [[0.75, 0.25]],
  );
  expect(gewichten.map((gewicht) => [Number(gewicht) / som])).toEqual(aandelen);
});

it('een gewicht van 0 vraagt geen kolom', () => {
  expect(sleuteldelen(exact({ sleutelInwoners: 1, sleutelBaten: 0 })).map(({ kolom }) => kolom)).toEqual([
    'inwoners',
  ]);
});

it('een kolom die op 0 uitkomt of ontbreekt geeft geen aandelen', () => {
  expect(zin(() => sleutelgewichten(tabel, sleuteldelen(exact({ sleutelHistorisch: 1 }))))).toMatch(
    /^gemeenten, kolom historisch: deze kolom telt op tot 0/,
  );
  expect(zin(() => sleutelgewichten(tabel, sleuteldelen(exact({ sleutelObjectief: 1 }))))).toMatch(
    /^gemeenten: de kolom objectief ontbreekt/,
  );
  expect([heeftSom(tabel, 'inwoners'), heeftSom(tabel, 'historisch'), heeftSom(tabel, 'objectief')]).toEqual([
    true,
    false,
    false,
  ]);
});
