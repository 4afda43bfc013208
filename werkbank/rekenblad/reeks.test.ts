import { expect, it } from 'vitest';
import { Reeks } from './reeks';

/** Een reeks waarvan de toets elke berekening laat eindigen. */
function nieuw() {
  const klaar: { readonly lukt: () => void; readonly mislukt: (fout: Error) => void }[] = [];
  const reeks = new Reeks(
    (wijzig) =>
      new Promise((lukt, mislukt) => {
        wijzig();
        klaar.push({ lukt, mislukt });
      }),
  );
  return { reeks, klaar };
}
const niets = () => undefined;

it('doet elke wijziging meteen en wacht aan het eind op alle berekeningen', async () => {
  const { reeks, klaar } = nieuw();
  const gedaan: string[] = [];
  const samen = reeks
    .samen(() => {
      reeks.doe(() => gedaan.push('een'));
      reeks.doe(() => gedaan.push('twee'));
      return Promise.resolve(7);
    })
    .finally(() => gedaan.push('klaar'));
  expect(gedaan).toEqual(['een', 'twee']);
  klaar[1]!.lukt();
  await Promise.resolve();
  expect(gedaan).not.toContain('klaar');
  klaar[0]!.lukt();
  expect(await samen).toBe(7);
  expect(reeks.loopt).toBe(false);
});

it('geeft een wijziging die geweigerd wordt meteen terug, en een berekening die mislukt aan het eind', async () => {
  const { reeks, klaar } = nieuw();
  const weiger = () => {
    throw new Error('geweigerd');
  };
  await expect(
    reeks.samen(async () => {
      await Promise.resolve();
      reeks.doe(weiger);
    }),
  ).rejects.toThrow('geweigerd');
  const samen = reeks.samen(() => {
    reeks.doe(niets);
    return Promise.resolve();
  });
  klaar[0]!.mislukt(new Error('niet berekend'));
  await expect(samen).rejects.toThrow('niet berekend');
});

it('rekent een reeks niet aan wat van een vorige misging', async () => {
  const { reeks, klaar } = nieuw();
  await expect(
    reeks.samen(async () => {
      reeks.doe(niets);
      await Promise.reject(new Error('halverwege'));
    }),
  ).rejects.toThrow('halverwege');
  klaar[0]!.mislukt(new Error('van de vorige'));
  const samen = reeks.samen(() => {
    reeks.doe(niets);
    return Promise.resolve();
  });
  klaar[1]!.lukt();
  await expect(samen).resolves.toBeUndefined();
});
