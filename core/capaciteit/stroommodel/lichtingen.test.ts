import { describe, expect, it } from 'vitest';
import { lichtingen } from './lichtingen';

describe('lichtingen op de wachtlijst', () => {
  it('wie eerst komt wordt eerst geplaatst, ook over lichtingen heen', () => {
    const lijst = lichtingen();
    lijst.erbij(4, 0);
    lijst.erbij(6, 1);
    expect(lijst.plaats(3, 2)).toEqual({ aantal: 3, wachtmaanden: 6, uitEerste: 3 });
    expect(lijst.plaats(5, 3)).toEqual({ aantal: 5, wachtmaanden: 1 * 3 + 4 * 2, uitEerste: 1 });
    expect(lijst.plaats(2, 3)).toEqual({ aantal: 2, wachtmaanden: 4, uitEerste: 0 });
  });

  it('er worden er niet meer geplaatst dan er zijn', () => {
    const lijst = lichtingen();
    expect(lijst.plaats(2, 1)).toEqual({ aantal: 0, wachtmaanden: 0, uitEerste: 0 });
    lijst.erbij(1.5, 1);
    expect(lijst.plaats(2, 2)).toEqual({ aantal: 1.5, wachtmaanden: 1.5, uitEerste: 1.5 });
    expect(lijst.plaats(1, 3)).toEqual({ aantal: 0, wachtmaanden: 0, uitEerste: 0 });
  });

  it('uitval houdt van elke lichting hetzelfde deel over', () => {
    const lijst = lichtingen();
    lijst.erbij(8, 0);
    lijst.erbij(4, 1);
    lijst.houd(0.5);
    expect(lijst.plaats(6, 2)).toEqual({ aantal: 6, wachtmaanden: 4 * 2 + 2 * 1, uitEerste: 4 });
  });

  it('een lege lichting houdt de rij niet op', () => {
    const lijst = lichtingen();
    lijst.erbij(0, 0);
    lijst.erbij(3, 1);
    lijst.houd(0);
    lijst.erbij(2, 2);
    expect(lijst.plaats(2, 4)).toEqual({ aantal: 2, wachtmaanden: 4, uitEerste: 0 });
  });
});
