import { describe, expect, it } from 'vitest';
import { leesVerwijzing, vasteVerwijzing } from './vasteVerwijzing';

describe('een verwijzing in het rekenblad', () => {
  it.each([
    [{ blad: 'Regio', adres: 'B3' }, "'Regio'!$B$3"],
    [{ blad: "Blad 'één'", adres: 'B2:AC13' }, "'Blad ''één'''!$B$2:$AC$13"],
  ])('schrijft %j en leest het terug', (bereik, tekst) => {
    expect(vasteVerwijzing(bereik)).toBe(tekst);
    expect(leesVerwijzing(tekst)).toEqual(bereik);
  });

  it('leest ook zonder aanhalingstekens en met = ervoor', () => {
    expect(leesVerwijzing('=Regio!$A$9:$L$15')).toEqual({ blad: 'Regio', adres: 'A9:L15' });
  });

  it.each(['=SUM(A1:A3)', 'Regio!A:A', '#REF!', '=Regio!A1+1', 'A1'])(
    'zegt van %s dat het geen bereik op een blad is',
    (tekst) => {
      expect(leesVerwijzing(tekst)).toBeNull();
    },
  );
});
