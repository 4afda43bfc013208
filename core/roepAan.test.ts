import { describe, expect, it } from 'vitest';
import { centenIn, formule, zinVan } from './aanroep.hulp';
import { kolom } from './definitie';
import { Fout } from './fout';
import { optelsom } from './getal/naslag.hulp';
import { foutzin, roepAan, verklaar } from './roepAan';

const TEKORT = [kolom(400000, 150000), kolom(430000, 140000.55), kolom(2, 1), 15000, 5000, kolom(4000, 9000)];

describe('roepAan', () => {
  it('te veel argumenten is een fout, ook als het extra argument leeg is', () => {
    const verwacht = 'Er zijn te veel argumenten; deze functie heeft er hoogstens 2.';
    expect(zinVan('BWMO_SALDO', 1, 2, 3)).toBe(verwacht);
    expect(zinVan('BWMO_SALDO', 1, 2, '')).toBe(verwacht);
    expect(zinVan('BWMO_VERSIE', '')).toBe('Er zijn te veel argumenten; deze functie heeft er hoogstens 0.');
  });

  it('een onbekende functie noemt de best lijkende namen', () => {
    expect(zinVan('BWMO_TEKORD', 1)).toMatch(
      /^De functie BWMO_TEKORD bestaat niet; bedoelt u BWMO_TEKORT, .+ of .+\?$/,
    );
  });

  it('weggelaten, leeg en null doen hetzelfde bij een facultatief argument', () => {
    const verwacht = formule('BWMO_VERDEEL', 100, kolom(1, 1, 1));
    for (const leeg of [undefined, null, '', [['']], [[null]], []]) {
      expect(formule('BWMO_VERDEEL', 100, kolom(1, 1, 1), leeg, leeg)).toEqual(verwacht);
    }
  });

  it('een 1×1-bereik is hetzelfde als een losse cel', () => {
    expect(formule('BWMO_PLEKKEN', [[8]], [['30']], [[0.95]])).toBe(formule('BWMO_PLEKKEN', 8, 30, 0.95));
  });

  it('verandert de cellen van de host niet en geeft twee keer hetzelfde', () => {
    const bevroren = TEKORT.map((argument) =>
      Array.isArray(argument) ? Object.freeze(argument.map((cellen) => Object.freeze(cellen))) : argument,
    );
    expect(roepAan('BWMO_TEKORT', bevroren)).toEqual(roepAan('BWMO_TEKORT', TEKORT));
  });

  it.each([
    ['BWMO_NVO_LANDELIJK', ['planning']],
    ['BWMO_NVO_VERGELIJK', ['ja', 'planning']],
  ])('%s: kop ONWAAR haalt alleen de kopregel weg', (naam, argumenten) => {
    const met = roepAan(naam, argumenten) as unknown[][];
    for (const waar of [true, '', 1]) expect(roepAan(naam, [...argumenten, waar])).toEqual(met);
    for (const onwaar of [false, 0, 'onwaar'])
      expect(roepAan(naam, [...argumenten, onwaar])).toEqual(met.slice(1));
  });
});

describe('verklaar', () => {
  it('geeft dezelfde uitkomst als de formule, met de stappen erbij', () => {
    const { uitkomst, stappen } = verklaar('BWMO_TEKORT', TEKORT);
    expect(uitkomst).toEqual(roepAan('BWMO_TEKORT', TEKORT));
    expect(stappen.map(({ naam }) => naam)).toMatchInlineSnapshot(`
      [
        "totaal lasten",
        "totaal baten",
        "tekort (lasten − baten)",
        "reserve boven de ondergrens",
        "uit de reserve",
        "tekort na de reserve",
        "som van de sleutel",
        "aandeel in de sleutel",
        "maximum per gemeente",
        "bedrag vóór het afronden",
        "onverdeeld door de maxima",
        "tekort per gemeente",
      ]
    `);
  });

  it('de stappen sluiten op elkaar aan: tekort = reserve + gemeenten + onverdeeld', () => {
    const { uitkomst, stappen } = verklaar('BWMO_TEKORT', TEKORT);
    const bedrag = (naam: string) => stappen.find((stap) => stap.naam === naam)!.waarde as bigint;
    const [tekort, reserve] = [bedrag('tekort (lasten − baten)'), bedrag('uit de reserve')];
    const [rest, onverdeeld] = [bedrag('tekort na de reserve'), bedrag('onverdeeld door de maxima')];
    expect([tekort, reserve]).toEqual([2000055n, 1000000n]);
    expect(rest).toBe(tekort - reserve);
    expect(optelsom(centenIn(uitkomst)) + onverdeeld).toBe(rest);
  });
});

describe('foutzin', () => {
  it('geeft onze eigen zin, en noemt een storing in onze code als zodanig zonder technische tekst', () => {
    expect(foutzin(new Fout('sleutel: vul een sleutel in.'))).toBe('sleutel: vul een sleutel in.');
    for (const storing of [new TypeError('x is undefined'), 'tekst', undefined]) {
      expect(foutzin(storing)).toBe(
        'De berekening is gestopt door een fout in de rekenhulp; meld dit met de formule erbij aan de beheerder van de rekenhulp.',
      );
    }
  });
});
