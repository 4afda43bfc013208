import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { sjabloon } from '../sjabloon';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { sjabloonformules } from './sjabloon';
import { boekUit } from './werkmapinhoud.hulp';

const bladen = sjabloon(WEST_BRABANT_WEST);
const goed = boekUit(bladen);
const plek = { blad: 'Regio', rij: 4, kolom: 1 };

/** De werkmap waarin één cel van blad Regio een andere inhoud kreeg. */
function metCel(waarde: Cel, formule = '') {
  const vervang = <T>(rijen: readonly (readonly T[])[], inhoud: T) =>
    rijen.map((rij, r) => rij.map((cel, k) => (r === plek.rij && k === plek.kolom ? inhoud : cel)));
  return {
    ...goed,
    bladen: goed.bladen.map((blad) =>
      blad.naam === plek.blad
        ? { ...blad, waarden: vervang(blad.waarden, waarde), formules: vervang(blad.formules, formule) }
        : blad,
    ),
  };
}

describe('formules van het sjabloon', () => {
  it('staan er nog, ook als de host ze iets anders schrijft', () => {
    expect(sjabloonformules(goed, bladen)).toEqual([]);
    expect(sjabloonformules(metCel(6, '=counta( $A$10:A15 )'), bladen)).toEqual([]);
  });

  it('zijn vervangen door een vaste waarde, of weggehaald', () => {
    const [vast] = sjabloonformules(metCel(6), bladen);
    expect(vast).toMatchObject({
      plek: { blad: 'Regio', adres: 'B5' },
      herstel: [{ cel: '=COUNTA(A10:A15)' }],
    });
    expect(vast!.zin).toContain('nu staat er een vaste waarde');
    expect(sjabloonformules(metCel(null), bladen)[0]!.zin).toContain('de cel is leeg');
  });

  it('zeggen niets meer als het blad is verbouwd', () => {
    const verschoven = {
      ...goed,
      bladen: goed.bladen.map((blad) => ({
        ...blad,
        waarden: [[], ...blad.waarden],
        formules: [[], ...blad.formules],
      })),
    };
    expect(sjabloonformules(verschoven, bladen)).toEqual([]);
  });
});
