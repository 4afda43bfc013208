import { describe, expect, it } from 'vitest';
import { genoemdeNaam, namenInKring } from './naamkring';

const kring = (namen: Readonly<Record<string, string>>) => [
  ...namenInKring(Object.entries(namen).map(([naam, formule]) => ({ naam, formule }))),
];

describe('namen die zichzelf gebruiken', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['een naam die naar cellen wijst', { Lasten: '=T!$B$2:$B$9', Dubbel: '=Lasten*2' }, []],
    ['een naam die zichzelf noemt', { Groei: '=groei+1' }, ['GROEI']],
    [
      'twee namen naar elkaar, en wie ze gebruikt',
      { A_: '=B_', B_: '=a_*2', C_: '=B_', D_: '=1' },
      ['A_', 'B_', 'C_'],
    ],
    ['een naam tussen aanhalingstekens of als blad', { Jaar: '="Jaar"&Jaar!A1' }, []],
  ])('%s', (_, namen, verwacht) => {
    expect(kring(namen)).toEqual(verwacht);
  });

  it('worden in een formule herkend, en alleen als naam', () => {
    const namen = new Set(['GROEI']);
    expect(genoemdeNaam('=SUM(1,Groei)', namen)).toBe('Groei');
    expect(genoemdeNaam('="groei"&groei(1)&Groei!A1', namen)).toBeUndefined();
    expect(genoemdeNaam('=Groei', new Set())).toBeUndefined();
  });
});
