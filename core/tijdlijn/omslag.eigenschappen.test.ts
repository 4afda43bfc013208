import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import { Fout } from '../fout';
import type { Cel } from '../waarde';
import { keer } from '../willekeur.hulp';
import { argumenten, gemeentenVan, inCenten, metParameters, tijdlijnVan } from './bereiken.hulp';
import { bereiken, type Bereiken } from './willekeurig.hulp';

/** Per knop het aantal decimalen van haar rooster, en waarden die nu kunnen gelden: ook ernaast en aan de rand. */
const KNOPPEN: readonly (readonly [knop: string, decimalen: number, nu: readonly number[]])[] = [
  ['objectief maal', 4, [1, 0.33335, 0, 2.99999]],
  ['rijksbudget maal', 4, [1, 1.23456, 3]],
  ['instroom maal', 4, [1, 0.50001]],
  ['verblijfsduur maal', 4, [1, 0.87654, 2.5]],
  ['prijs maal', 4, [1, 0.99995, 5]],
  ['wlz maal', 4, [1, 0.4]],
  ['index baten', 4, [0, 0.02345]],
  ['index lasten', 4, [0, 0.031]],
  ['solidariteit', 4, [0, 0.12345, 1]],
  ['uitname', 2, [0, 1_000_000.005]],
  ['organisatie', 2, [0, 250_000]],
  ['reserve', 2, [0, 5_000_000]],
  ['maximum per inwoner', 2, [0.005, 12.5]],
  ['eigen risico per inwoner', 2, [0, 3]],
];

const vraag = fc
  .tuple(bereiken, fc.constantFrom(...KNOPPEN), fc.nat(), fc.nat(), fc.nat())
  .map(([willekeurig, [knop, decimalen, waarden], n, g, t]) => {
    const nu = waarden[n % waarden.length]!;
    const jaren = willekeurig.jaren[0]!;
    const eigenGeld = /maal|index|uitname|organisatie/.test(knop);
    const regeling = eigenGeld ? 'Geen solidariteit' : 'Volledige pool naar inwoners';
    return {
      invoer: metParameters(willekeurig, {
        ...(knop === 'reserve' ? { plafond: 9e9 } : {}),
        regeling,
        [knop]: nu,
      }),
      knop,
      decimalen,
      nu,
      gemeente: g % gemeentenVan(willekeurig).length,
      jaar: jaren[t % jaren.length]!,
    };
  });

function omslag(invoer: Bereiken, gemeente: number, jaar: number, knop: string): [waarde: Cel, saldo: Cel] {
  const naam = gemeentenVan(invoer)[gemeente]!;
  const [rij] = formule('BWMO_TIJDLIJN_OMSLAG', ...argumenten(invoer), naam, jaar, knop) as Cel[][];
  return rij as [Cel, Cel];
}

/** Het saldo met deze waarde in het bereik; `null` als die waarde niet mag. */
function saldoBij(invoer: Bereiken, gemeente: number, jaar: number): bigint | null {
  try {
    const rijen = tijdlijnVan(invoer).find(([eerste]) => eerste!.jaar === jaar)!;
    return inCenten(rijen[gemeente]!.saldo);
  } catch (fout) {
    if (fout instanceof Fout) return null;
    throw fout;
  }
}

describe('BWMO_TIJDLIJN_OMSLAG', () => {
  it('geeft de waarde waar het teken wisselt; één stap dichterbij is het nog zoals nu', () => {
    let gewisseld = 0;
    fc.assert(
      fc.property(vraag, ({ invoer, knop, decimalen, nu, gemeente, jaar }) => {
        const [waarde, saldo] = omslag(invoer, gemeente, jaar, knop);
        const metWaarde = (stap: number) =>
          saldoBij(metParameters(invoer, { [knop]: stap / 10 ** decimalen }), gemeente, jaar);
        const isNadeel = inCenten(saldo) < 0n;
        expect(saldoBij(invoer, gemeente, jaar)).toBe(inCenten(saldo));
        if (waarde === '') return;
        gewisseld += 1;
        const stap = Math.round(Number(waarde) * 10 ** decimalen);
        expect(metWaarde(stap)! < 0n).toBe(!isNadeel);
        const [hier, huidig] = [stap, nu * 10 ** decimalen];
        const dichterbij = hier > huidig ? hier - 1 : hier + 1;
        const ligtErvoor = hier > huidig ? dichterbij >= huidig : dichterbij <= huidig;
        if (!ligtErvoor) return;
        const ervoor = metWaarde(dichterbij);
        expect(ervoor !== null && ervoor < 0n !== isNadeel).toBe(false);
      }),
      keer(60),
    );
    expect(gewisseld).toBeGreaterThan(3);
  });
});

const PRODUCTEN = [
  ['product', 'prijs', 'verblijfsduur', 'wijze'],
  ['BW', 50000, 24, 'vast'],
];
const GEMEENTEN = [
  ['gemeente', 'inwoners', 'historisch', 'objectief', 'centrum', 'bestaand BW', 'instroom BW'],
  ['Centrum', 60000, 1800000, 1000000, 'x', 24, 1],
  ['Buur', 40000, 0, 700000, '', 12, 0.5],
];
const reken = (
  parameters: readonly (readonly Cel[])[],
  gemeente: string,
  jaar: number,
  knop: string,
  producten: readonly (readonly Cel[])[] = PRODUCTEN,
) =>
  (
    formule(
      'BWMO_TIJDLIJN_OMSLAG',
      parameters,
      producten,
      GEMEENTEN,
      [[2027, 2028, 2029]],
      gemeente,
      jaar,
      knop,
    ) as Cel[][]
  )[0];
const INGEVOERD = [
  ['regeling', 'Geen solidariteit'],
  ['startjaar', 2027],
  ['duur', 10],
];

describe('de rand van het zoekgebied', () => {
  it.each([
    ['vlak erboven op het rooster', 1.43332, 1.4334],
    ['vlak eronder op het rooster', 1.43334, 1.4333],
  ])('een huidige waarde naast het rooster: het teken is %s al anders', (_, nu, waarde) => {
    // Centrum heeft in 2027 1.720.000 euro budget en 24 cliënten: de omslag ligt tussen 1,4333 en 1,4334.
    expect(reken([...INGEVOERD, ['prijs maal', nu]], 'Centrum', 2027, 'prijs maal')![0]).toBe(waarde);
  });

  it('een grens die zelf niet mag telt niet mee, maar vlak ervoor wordt wel gezocht', () => {
    // 1 + index is 1,9999 op zijn hoogst; bij 70.000 euro budget en 600.000 euro lasten maal 0,23333 is 139.998 nodig.
    const parameters = [...INGEVOERD, ['basisjaar', 2026], ['prijs maal', 0.23332]];
    const [waarde, saldo] = reken(parameters, 'Buur', 2027, 'index baten')!;
    expect([waarde, saldo]).toEqual([0.9999, -69992]);
    // Bijna geen verblijf is bijna geen cliënten: pas vlak bij 0 is er geen nadeel meer.
    const duur = [...INGEVOERD, ['prijs maal', 80]];
    const [kort] = reken(duur, 'Buur', 2029, 'verblijfsduur maal')!;
    expect(kort).toBeGreaterThan(0);
    expect(kort).toBeLessThan(1 / 64);
  });

  it('zonder wisseling blijft de eerste cel leeg', () => {
    expect(reken(INGEVOERD, 'Buur', 2029, 'wlz maal')).toEqual(['', -390000]);
  });

  it('weigert een knop, gemeente of jaar die er niet is', () => {
    expect(() => reken(INGEVOERD, 'Buur', 2029, 'duur')).toThrow('objectief maal');
    expect(() => reken(INGEVOERD, 'Bur', 2029, 'prijs maal')).toThrow('gemeente:');
    expect(() => reken(INGEVOERD, 'Buur', 2031, 'prijs maal')).toThrow('jaar:');
  });
});
