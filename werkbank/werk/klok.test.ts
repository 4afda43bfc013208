import { describe, expect, it } from 'vitest';
import { binnen, GeenAntwoord } from './klok';
import { Namaakklok, rust } from './klok.hulp';

describe('wachten op een antwoord', () => {
  it('houdt op als het er na de tijd niet is', async () => {
    const klok = new Namaakklok();
    let fout: unknown;
    binnen(klok, 1800, new Promise(() => undefined)).catch((reden: unknown) => (fout = reden));
    await klok.vooruit(1799);
    expect(fout).toBeUndefined();
    await klok.vooruit(1);
    expect(fout).toBeInstanceOf(GeenAntwoord);
  });

  it('telt niet mee hoelang de bladzijde zelf bezig was', async () => {
    const klok = new Namaakklok();
    let geef: ((werk: string) => void) | undefined;
    const antwoord = binnen(klok, 5000, new Promise<string>((klaar) => (geef = klaar)));
    klok.verloopt(60_000);
    await klok.vooruit(0);
    geef!('werk');
    await expect(antwoord).resolves.toBe('werk');
  });

  it('zet de wekker af zodra het antwoord er is', async () => {
    const klok = new Namaakklok();
    await expect(binnen(klok, 5000, Promise.resolve('werk'))).resolves.toBe('werk');
    await rust();
    expect(klok.wekkersOver).toBe(0);
  });
});
