import { describe, expect, it } from 'vitest';
import { EVENREDIG, groei } from '../../werkmap/formule/groei.hulp';
import { isDatumopmaak } from './getalopmaak';

describe('een datum', () => {
  it.each(['dd-mm-yyyy', 'd mmmm', '[$-413]d mmmm yyyy;@', 'hh:mm', '[h]:mm:ss', 'dd\\-mm\\-yyyy'])(
    '%s',
    (code) => {
      expect(isDatumopmaak(code)).toBe(true);
    },
  );

  it.each([
    '#,##0.00',
    '0%',
    '"dagen" 0',
    '0 "m2"',
    '[Red]-0',
    '@',
    'General',
    '_ * #,##0_ ',
    '0.00E+00',
    undefined,
  ])('%s niet', (code) => {
    expect(isDatumopmaak(code)).toBe(false);
  });

  it.each(['[a', '[h', '"', '"a', '\\', '_', ';', '[]', '[$'])(
    'kost bij heel vaak %s evenredig veel',
    (vorm) => {
      expect(groei((keren) => isDatumopmaak(vorm.repeat(keren)), 4000)).toBeLessThan(EVENREDIG);
    },
  );
});
