import { describe, expect, it } from 'vitest';
import { verschuif } from './verschuif';

describe('verschuif', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'C2+$A2+C$1+$A$1'],
    ['SUM(A1:B$2)', 'SUM(C2:D$2)'],
    ['SUM(A:A,$B:C)', 'SUM(C:C,$B:E)'],
    ['SUM(1:1,$2:3)', 'SUM(2:2,$2:4)'],
    ['Blad1!A1+ABC1!B2', 'Blad1!C2+ABC1!D3'],
    ["'A1 en B2'!A1", "'A1 en B2'!C2"],
    ['"A1"&LOG10(A1)&TEKORT1&A1B', '"A1"&LOG10(C2)&TEKORT1&A1B'],
    ['ABC1.5+1E5', 'ABC1.5+1E5'],
    ['Tabel1[A1]+Tabel1[[#This Row],[B2]]+A1', 'Tabel1[A1]+Tabel1[[#This Row],[B2]]+C2'],
    ['Jan:Mrt!A1', 'Jan:Mrt!C2'],
    ['XFE1+XFD1048576', 'XFE1+B1'],
  ])('%s', (formule, verwacht) => {
    expect(verschuif(formule, 1, 2)).toBe(verwacht);
  });
});
