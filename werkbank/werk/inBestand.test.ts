import { describe, expect, it } from 'vitest';
import { inBestand } from './inBestand';
import { Werkstand } from './werkstand';

/** Een werkstand waarvan de toets zegt wanneer er iets verandert. */
function maakStand() {
  let verander: (() => void) | undefined;
  const stand = new Werkstand((doe) => (verander = doe));
  return { stand, verander: verander! };
}

describe('het werk in een bestand zetten', () => {
  it('is opgeslagen als er onder het schrijven niets verandert', async () => {
    const { stand, verander } = maakStand();
    verander();
    const gegeven: string[] = [];
    await inBestand(
      stand,
      'regio.xlsx',
      () => Promise.resolve('inhoud'),
      (inhoud) => gegeven.push(inhoud),
    );
    expect([stand.naam, stand.gewijzigd, gegeven]).toEqual(['regio.xlsx', false, ['inhoud']]);
  });

  it('laat staan dat er niet opgeslagen werk is als er onder het schrijven iets verandert', async () => {
    const { stand, verander } = maakStand();
    const schrijf = () =>
      Promise.resolve().then(() => {
        verander();
        return 'inhoud van ervoor';
      });
    await inBestand(stand, 'regio.xlsx', schrijf, () => undefined);
    expect([stand.naam, stand.gewijzigd]).toEqual(['regio.xlsx', true]);
  });

  it('verandert niets als het schrijven mislukt', async () => {
    const { stand, verander } = maakStand();
    verander();
    await expect(
      inBestand(
        stand,
        'regio.xlsx',
        () => Promise.reject(new Error('te groot')),
        () => undefined,
      ),
    ).rejects.toThrow('te groot');
    expect([stand.naam, stand.gewijzigd]).toEqual([null, true]);
  });
});
