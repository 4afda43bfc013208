import { expect, it } from 'vitest';
import { ONDERDELEN } from '../paneel/onderdeel';
import { MENU } from './menu';
import { maakSheets } from './namaak/sheets.hulp';
import { gewenstOnderdeel } from './zijbalk/draad';

it.each(['onOpen', 'onInstall'])('zet bij %s het menu BW/MO klaar', (gebeurtenis) => {
  const { voerUit, scherm } = maakSheets();
  voerUit(gebeurtenis);
  expect(scherm.menus).toEqual([
    {
      naam: 'BW/MO',
      regels: [
        { tekst: 'Paneel openen', functie: 'toonPaneel' },
        { tekst: 'Bladen voor uw regio', functie: 'toonBladenVoorRegio' },
        { tekst: 'Controleer', functie: 'toonControle' },
        { tekst: 'Formules omzetten', functie: 'toonFormulesOmzetten' },
        { tekst: 'Herleid', functie: 'toonHerleid' },
      ],
    },
  ]);
});

it('noemt alleen onderdelen die het paneel heeft', () => {
  const bekend: readonly string[] = ['', ...ONDERDELEN];
  expect(MENU.filter(({ onderdeel }) => !bekend.includes(onderdeel))).toEqual([]);
});

it.each(MENU.map(({ tekst, functie, onderdeel }) => [tekst, functie, onderdeel]))(
  '%s opent de zijbalk bij het onderdeel, één keer',
  async (_, functie, onderdeel) => {
    const { voerUit, scherm, run } = maakSheets();
    voerUit(functie);
    expect(scherm.zijbalken).toEqual([{ bestand: 'paneel', titel: 'BW/MO' }]);
    expect(await gewenstOnderdeel(run)).toBe(onderdeel);
    expect(await gewenstOnderdeel(run)).toBe('');
  },
);
