import { describe, expect, it } from 'vitest';
import { bewaarTeksten, leesTeksten, type Teksten } from './teksten';

const STANDAARD: Teksten = { titel: 't', inleiding: 'i', besluit: 'b' };
const STAND = { invoering: 2028, objectief: 'midden', wlz: 'midden', afspraak: 'A' };

describe('eigen teksten van het A4', () => {
  it('komen terug zoals ze waren', () => {
    const eigen = { titel: 'T', inleiding: 'i', besluit: 'B' };
    expect(leesTeksten(bewaarTeksten(eigen, STANDAARD, STAND)!, STANDAARD, STAND)).toEqual(eigen);
  });

  it('laten wat te besluiten is los bij een andere afspraak of invoering', () => {
    const bewaard = bewaarTeksten({ ...STANDAARD, titel: 'T', besluit: 'B' }, STANDAARD, STAND)!;
    const bij = (deel: object) => leesTeksten(bewaard, STANDAARD, { ...STAND, ...deel });
    expect(bij({ afspraak: 'B' })).toEqual({ titel: 'T', inleiding: 'i', besluit: 'b' });
    expect(bij({ invoering: null }).besluit).toBe('b');
    expect(bij({ wlz: 'hoog' }).besluit).toBe('B');
  });

  it('bewaren alleen wat eigen is, en beginnen opnieuw bij iets onleesbaars', () => {
    expect(bewaarTeksten(STANDAARD, STANDAARD, STAND)).toBeNull();
    // Wat niet eigen is volgt later een betere standaardtekst.
    const bewaard = bewaarTeksten({ ...STANDAARD, titel: 'T' }, STANDAARD, STAND)!;
    expect(leesTeksten(bewaard, { ...STANDAARD, inleiding: 'nieuw' }, STAND).inleiding).toBe('nieuw');
    for (const kapot of [undefined, '', '{', 'null', '{"titel":3}']) {
      expect(leesTeksten(kapot, STANDAARD, STAND)).toEqual(STANDAARD);
    }
  });
});
