import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uitProject } from '../bouw/dist.hulp';
import { KLEUREN, REEKSKLEUREN, STIJLEN } from '../werkmap';

const TEKST = 4.5;
const VORM = 3;
const WIT = '#FFFFFF';
const ZWART = '#000000';

/** De tokens van een blok in het stijlblad, op naam; een verwijzing naar een andere token is gevolgd. */
function tokensIn(blok: string, anders: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const eigen = new Map(anders);
  for (const [, naam, waarde] of blok.matchAll(/--([\w-]+):\s*([^;]+);/g)) eigen.set(naam!, waarde!);
  return eigen;
}

function kleurIn(tokens: ReadonlyMap<string, string>, naam: string): string {
  const waarde = tokens.get(naam) ?? '';
  const ander = /^var\(--([\w-]+)\)$/.exec(waarde)?.[1];
  return ander === undefined ? waarde.toUpperCase() : kleurIn(tokens, ander);
}

/** Het contrast volgens WCAG 2.2, van 1 tot 21. Fout bij iets anders dan `#RRGGBB`. */
function contrast(a: string, b: string): number {
  const [licht, donker] = [a, b].map(helderheid).sort((x, y) => y - x) as [number, number];
  return (licht + 0.05) / (donker + 0.05);
}

function helderheid(kleur: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(kleur)) throw new Error(`"${kleur}" is geen kleur`);
  const [rood, groen, blauw] = [1, 3, 5].map((plek) => {
    const deel = parseInt(kleur.slice(plek, plek + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

const [licht, donker] = uitProject('paneel/tokens.css').split('@media') as [string, string];
const LICHT = tokensIn(licht);
const THEMAS = { licht: LICHT, donker: tokensIn(donker, LICHT) };
const DONKERE_REEKSEN = [
  ...uitProject('paneel/grafiek/grafiek.css').matchAll(/\.reeks-\d \{\s*color: (#\w+);/g),
].map(([, kleur]) => kleur!);

describe('contrast zoals WCAG het uitrekent', () => {
  it.each([
    [WIT, ZWART, 21],
    [WIT, WIT, 1],
    [WIT, '#777777', 4.48],
  ])('%s op %s', (a, b, verwacht) => {
    expect(contrast(a, b)).toBeCloseTo(verwacht, 2);
    expect(contrast(b, a)).toBeCloseTo(verwacht, 2);
  });
});

describe.each(Object.entries(THEMAS))('het paneel op een %s scherm', (_naam, tokens) => {
  const op = (voor: string, achter: string) => contrast(kleurIn(tokens, voor), kleurIn(tokens, achter));

  it.each(
    ['tekst', 'tekst-zacht', 'accent', 'waarschuwing', 'nadeel', 'voordeel'].flatMap((voor) =>
      ['vlak', 'vlak-verhoogd'].map((achter) => [voor, achter] as const),
    ),
  )('laat %s lezen op %s', (voor, achter) => expect(op(voor, achter)).toBeGreaterThanOrEqual(TEKST));

  it('laat een knop lezen', () => expect(op('accent-op', 'accent')).toBeGreaterThanOrEqual(TEKST));

  it.each(
    ['lijn', 'focus', 'accent'].flatMap((voor) =>
      ['vlak', 'vlak-verhoogd'].map((achter) => [voor, achter] as const),
    ),
  )('toont %s om een veld op %s', (voor, achter) => expect(op(voor, achter)).toBeGreaterThanOrEqual(VORM));
});

describe('een blad', () => {
  it.each(Object.entries(STIJLEN))('laat %s lezen', (_naam, { tekst = ZWART, vlak = WIT }) =>
    expect(contrast(tekst, vlak)).toBeGreaterThanOrEqual(TEKST),
  );
});

describe('de reeksen van een grafiek', () => {
  it.each(REEKSKLEUREN)('%s is te zien op wit', (kleur) =>
    expect(contrast(kleur, WIT)).toBeGreaterThanOrEqual(VORM),
  );

  it('hebben er op een donker scherm evenveel', () =>
    expect(DONKERE_REEKSEN).toHaveLength(REEKSKLEUREN.length));

  it.each(DONKERE_REEKSEN)('%s is te zien op een donker scherm', (kleur) =>
    expect(contrast(kleur, kleurIn(THEMAS.donker, 'vlak'))).toBeGreaterThanOrEqual(VORM),
  );
});

describe('de kleuren van het huis', () => {
  it.each([
    ['accent', KLEUREN.huis],
    ['accent-op', KLEUREN.opHuis],
    ['tekst-zacht', KLEUREN.zacht],
    ['waarschuwing', KLEUREN.waarschuwing],
  ])('zijn in het paneel dezelfde: %s', (token, kleur) => expect(kleurIn(LICHT, token)).toBe(kleur));

  it('zijn in het pictogram dezelfde', () =>
    expect(uitProject('excel-addin/assets/icon.svg').toUpperCase()).toContain(`FILL="${KLEUREN.huis}"`));

  it('zijn in het pictogram van de werkbank dezelfde', () =>
    expect(uitProject('werkbank/werkbank.html').toUpperCase()).toContain(
      `FILL='${encodeURIComponent(KLEUREN.huis)}'`,
    ));

  it('geven de hulppagina’s dezelfde lijn', () => {
    const lijnen = [...uitProject('excel-addin/hulp.css').matchAll(/solid (#\w+)/g)].map(
      ([, kleur]) => kleur!,
    );
    expect(new Set(lijnen.map((kleur) => kleur.toUpperCase()))).toEqual(new Set([kleurIn(LICHT, 'lijn')]));
  });

  it('staan nergens anders', () => {
    const elders = ['core', 'werkmap', 'weergave', 'paneel', 'excel-addin', 'gas', 'werkbank']
      .flatMap((map) => readdirSync(map, { recursive: true }).map((naam) => `${map}/${String(naam)}`))
      .filter((pad) => /\.(ts|css|html|svg)$/.test(pad) && !/\.(test|hulp)\.ts$/.test(pad))
      .filter((pad) => uitProject(pad).toUpperCase().includes(KLEUREN.huis.slice(1)));
    expect(elders.map((pad) => pad.replaceAll('\\', '/')).sort()).toEqual([
      'excel-addin/assets/icon.svg',
      'paneel/tokens.css',
      'werkbank/werkbank.html',
      'werkmap/poort/kleuren.ts',
    ]);
  });
});
