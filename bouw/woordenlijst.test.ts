import { describe, expect, it } from 'vitest';
import { ENGELSE_ARGUMENTEN } from '../weergave/engels';
import { uitProject } from './dist.hulp';

const KOPREGEL = 'woord';
const INHOUDSWOORD = /[a-z]{4,}/g;

/** De rijen van de tabellen in de woordenlijst, per rij haar cellen. */
const RIJEN = uitProject('CONTEXT.md')
  .split('\n')
  .filter((regel) => regel.startsWith('| '))
  .map((regel) =>
    regel
      .slice(1, -1)
      .split('|')
      .map((cel) => cel.trim()),
  );
const WOORDEN = RIJEN.filter(([woord]) => woord !== KOPREGEL) as [string, string, ...string[]][];

/** Elk woord dat ook een argument is, met het Engels van beide. */
const ARGUMENTEN = WOORDEN.flatMap(([woord, engels]) =>
  woord.split(', ').flatMap((naam) => {
    const tekst = ENGELSE_ARGUMENTEN[naam];
    return tekst === undefined ? [] : [[naam, engels, tekst] as const];
  }),
);

describe('de woordenlijst', () => {
  it('heeft twee tabellen, elk met een kolom English', () => {
    const koppen = RIJEN.filter(([woord]) => woord === KOPREGEL);
    expect(koppen.map(([, tweede]) => tweede)).toEqual(['English', 'English']);
  });

  it('geeft bij elk woord Engels en een betekenis', () => {
    expect(WOORDEN.length).toBeGreaterThan(60);
    const leeg = WOORDEN.filter(([, engels, betekenis]) => !engels || !betekenis).map(([woord]) => woord);
    expect(leeg).toEqual([]);
  });

  it('heeft elk woord één keer', () => {
    const namen = WOORDEN.map(([woord]) => woord);
    expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
  });

  it.each(ARGUMENTEN)('noemt %s zoals Excel het argument in het Engels uitlegt', (_, engels, tekst) => {
    expect(engels.match(INHOUDSWOORD)!.some((woord) => tekst.includes(woord))).toBe(true);
  });
});
