import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Blad } from '../werkmap';
import { zetInvoerhulp } from './invoerhulp';

const BLAD: Blad = {
  naam: 'Invoer',
  cellen: [],
  opmaak: [],
  kolombreedtes: [],
  vast: { rijen: 0, kolommen: 0 },
  notities: [{ adres: 'B2', tekst: 'Bron: begroting.' }],
};

/** Een werkblad dat onthoudt welke opmerkingen en uitleg erop komen. De bibliotheek uit het pakket kent die nog niet. */
function werkblad() {
  const opmerkingen: string[][] = [];
  const uitleg: unknown[] = [];
  return {
    opmerkingen,
    uitleg,
    notes: { add: (...opmerking: string[]) => void opmerkingen.push(opmerking) },
    getRange: () => ({
      dataValidation: {
        set prompt(tekst: unknown) {
          uitleg.push(tekst);
        },
      },
    }),
  };
}

function zet(versie: string) {
  const isSetSupported = (_: string, gevraagd: string) =>
    Number(versie.slice(2)) >= Number(gevraagd.slice(2));
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
  const blad = werkblad();
  zetInvoerhulp(blad as unknown as Excel.Worksheet, BLAD);
  return blad;
}

describe('een notitie in Excel', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is een opmerking bij de cel waar Excel die kent', () => {
    expect(zet('1.18')).toMatchObject({ opmerkingen: [['B2', 'Bron: begroting.']], uitleg: [] });
  });

  it('is anders de uitleg bij het invullen', () => {
    expect(zet('1.17')).toMatchObject({
      opmerkingen: [],
      uitleg: [{ showPrompt: true, title: 'Toelichting', message: 'Bron: begroting.' }],
    });
  });
});
