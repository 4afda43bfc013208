import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { adresVan, rechthoekVan } from '../poort/adres';
import type { Blad } from '../poort/blad';
import type { Inhoud } from '../poort/poort';
import { sjabloon } from '../sjabloon';
import { rekenNa } from '../sjabloon/narekenen.hulp';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { getyptOp, isVerschoven } from './sinds';

const BLADEN = sjabloon(WEST_BRABANT_WEST);
const na = rekenNa(BLADEN);

/** Het blad zoals het er na het rekenen staat, ook waar een formule over lege cellen loopt. */
function uitgerekend({ naam, cellen }: Blad): { waarden: Cel[][]; formules: string[][] } {
  const lopen = [...na.gebieden].filter(([plek]) => plek.startsWith(`${naam}!`));
  const rijen = Math.max(cellen.length, ...lopen.map(([, vak]) => vak.rij + vak.rijen));
  const kolommen = Math.max(
    ...cellen.map((rij) => rij.length),
    ...lopen.map(([, vak]) => vak.kolom + vak.kolommen),
  );
  const over = <T>(maak: (rij: number, kolom: number) => T) =>
    Array.from({ length: rijen }, (_, rij) =>
      Array.from({ length: kolommen }, (__, kolom) => maak(rij, kolom)),
    );
  return {
    waarden: over((rij, kolom) => na.waarde(naam, adresVan({ rij, kolom, rijen: 1, kolommen: 1 }))),
    formules: over((rij, kolom) => {
      const cel = cellen[rij]?.[kolom];
      return typeof cel === 'string' && cel.startsWith('=') ? cel : '';
    }),
  };
}

describe.each(BLADEN.map((blad) => [blad.naam, blad] as const))('op het blad %s', (_, blad) => {
  const nu: Inhoud = uitgerekend(blad);

  it('is zonder typen niets getypt en niets verschoven', () => {
    expect(isVerschoven(blad, nu)).toBe(false);
    expect(getyptOp(blad, nu, false)).toEqual([]);
  });

  it('is elke gele cel die iemand invult te zien', () => {
    const geel = blad.opmaak
      .filter(({ stijl }) => stijl === 'invoer')
      .map(({ adres }) => rechthoekVan(adres));
    for (const { rij, kolom } of geel) {
      const { waarden, formules } = uitgerekend(blad);
      (waarden[rij] ??= [])[kolom] = 'getypt';
      (formules[rij] ??= [])[kolom] = '';
      expect(getyptOp(blad, { waarden, formules }, false)).toEqual([{ rij, kolom }]);
    }
  });
});
