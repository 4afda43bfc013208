import { describe, expect, it } from 'vitest';
import { bereikUit, vasteVerwijzing } from './verwijzing';

describe('een verwijzing van Excel', () => {
  it.each([
    ['Regio!A4:C9', { blad: 'Regio', adres: 'A4:C9' }],
    ['=Regio!$A$4', { blad: 'Regio', adres: 'A4' }],
    ["='Blad ''één'''!$B$2:$C$3", { blad: "Blad 'één'", adres: 'B2:C3' }],
  ])('%s wordt blad en adres', (tekst, bereik) => expect(bereikUit(tekst)).toEqual(bereik));

  it.each(['=OFFSET(A!$A$1,0,0)', '=#REF!', '=A!$A$1,B!$B$1', '=A!$A:$A', '=12'])(
    '%s is geen bereik van cellen op één blad',
    (tekst) => expect(bereikUit(tekst)).toBeNull(),
  );

  it('wijst vast aan, en is terug te lezen', () => {
    const bereik = { blad: "Jan's blad", adres: 'B2:AC30' };
    expect(vasteVerwijzing(bereik)).toBe("='Jan''s blad'!$B$2:$AC$30");
    expect(bereikUit(vasteVerwijzing(bereik))).toEqual(bereik);
  });
});
