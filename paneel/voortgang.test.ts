// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gestopt, voortgangsbalk } from './voortgang';

let klok = 0;

beforeEach(() => {
  klok = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => klok);
});

afterEach(() => vi.restoreAllMocks());

/** Telt tot `totaal` en doet over elke stap zoveel milliseconden op de klok. */
function* traag(totaal: number, duur: number): Generator<{ klaar: number; totaal: number }, string> {
  for (let klaar = 1; klaar <= totaal; klaar += 1) {
    klok += duur;
    yield { klaar, totaal };
  }
  return 'af';
}

describe('voortgangsbalk', () => {
  it('blijft weg als het snel klaar is', async () => {
    const { deel, reken } = voortgangsbalk();
    expect(await reken(traag(3, 0), 'Bezig')).toBe('af');
    expect(deel.hidden).toBe(true);
  });

  it('laat na een halve seconde zien hoe ver het is, en stopt op verzoek', async () => {
    const { deel, reken } = voortgangsbalk();
    const uitkomst = reken(traag(100_000, 5), 'Bezig met doorrekenen');
    await vi.waitFor(() => expect(deel.hidden).toBe(false));
    expect(klok).toBeGreaterThanOrEqual(500);
    expect(deel.querySelector('progress')!.value).toBeGreaterThan(0);
    deel.querySelector('button')!.click();
    await expect(uitkomst).rejects.toBeInstanceOf(Gestopt);
    expect(deel.hidden).toBe(true);
  });

  it('stopt de vorige als er een nieuwe begint', async () => {
    const { reken } = voortgangsbalk();
    const eerste = reken(traag(100_000, 5), 'Eerste');
    const tweede = reken(traag(2, 0), 'Tweede');
    await expect(eerste).rejects.toBeInstanceOf(Gestopt);
    expect(await tweede).toBe('af');
  });
});
