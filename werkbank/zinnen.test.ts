import { describe, expect, it } from 'vitest';
import { langeZinnen } from '../werkmap/zinnen.hulp';
import { bestandsweigering, bestandszinnen } from './bestand/zinnen';
import { rekenbladzinnen } from './rekenblad/zinnen';
import { alleenDeEerste, bewaarzinnen, kringzinnen } from './werk/zinnen';

describe.each(
  Object.entries({
    bestandszinnen,
    bestandsweigering,
    rekenbladzinnen,
    bewaarzinnen,
    losse: { alleenDeEerste },
  }),
)('%s', (_, zinnen) => {
  it.each(langeZinnen(zinnen))('%s herhaalt geen lange tekst', (__, zin) => {
    expect(zin.length).toBeLessThanOrEqual(300);
    expect(zin).toMatch(/[.?…]$/);
  });
});

describe('wat er bij het openen van een bestand met kringen te lezen is', () => {
  const kring = (blad: string) => ({ plek: { blad, adres: 'B4' }, zin: 'B4 telt zichzelf mee: B4 → B2:B4.' });

  it.each([
    [0, []],
    [
      1,
      [
        'Op blad T1: B4 telt zichzelf mee: B4 → B2:B4. Daar staat nu een fout in plaats van een getal, tot de formule eerder ophoudt.',
      ],
    ],
    [
      3,
      [
        'Op blad T1: B4 telt zichzelf mee: B4 → B2:B4. Daar staat nu een fout in plaats van een getal, tot de formule eerder ophoudt.',
        'Zo zijn er 3 in dit bestand; Controle noemt ze alle.',
      ],
    ],
  ])('bij %i', (aantal, verwacht) => {
    expect(kringzinnen(Array.from({ length: aantal }, (_, i) => kring(`T${i + 1}`)))).toEqual(verwacht);
  });
});
