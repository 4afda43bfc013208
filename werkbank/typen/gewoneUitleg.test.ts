import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import { FUNCTIENAMEN } from '../../werkmap/formule';
import { gewoneUitleg } from './gewoneUitleg';

const REKENBLAD = [...ALL_IMPLEMENTED_FUNCTIONS_SET].map(String).sort();

describe('de functies van het rekenblad', () => {
  it('staan allemaal in de lijst met namen, en de lijst zegt van geen andere dat het rekenblad haar rekent', () => {
    const gerekend = [...FUNCTIENAMEN.values()].filter(({ inWerkbank }) => inWerkbank);
    expect(gerekend.map(({ engels }) => engels).sort()).toEqual(REKENBLAD);
  });

  it('staan allemaal één keer in de hulp bij het typen, onder hun Nederlandse naam', () => {
    const namen = gewoneUitleg().map(({ naam }) => naam);
    expect(new Set(namen).size).toBe(namen.length);
    expect([...namen].sort()).toEqual(REKENBLAD.map((engels) => FUNCTIENAMEN.get(engels)!.nederlands).sort());
    expect(gewoneUitleg().find(({ naam }) => naam === 'VERGELIJKEN')!.argumenten[0]).toBe('zoekwaarde');
  });
});
