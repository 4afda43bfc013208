import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { gebouwd } from '../bouw/dist.hulp';
import { toetsHost } from '../bouw/hosttoetsen.hulp';
import { roepAan } from '../core';
import { functies } from '../core/functies';

type Excelfunctie = (...invoer: unknown[]) => unknown;

/** Laadt functies.js met niets dan de opgegeven `CustomFunctions`, en geeft wat er is aangemeld. */
function laad(extra: object = {}): Map<string, Excelfunctie> {
  const aangemeld = new Map<string, Excelfunctie>();
  const associate = (id: string, functie: Excelfunctie) => void aangemeld.set(id, functie);
  vm.runInNewContext(gebouwd('excel/functies.js'), { CustomFunctions: { associate, ...extra } });
  return aangemeld;
}

const aangemeld = laad();
const gewoon = (antwoord: unknown) => JSON.parse(JSON.stringify(antwoord)) as unknown;
/** Roept aan zoals Excel; waar de kern één waarde geeft en Excel rijen wil, is het die ene cel. */
function roep(naam: string, argumenten: readonly unknown[]): unknown {
  const antwoord = aangemeld.get(naam)!(...argumenten);
  if (Array.isArray(roepAan(naam, argumenten)) || !Array.isArray(antwoord)) return antwoord;
  expect(antwoord).toHaveLength(1);
  return (antwoord as unknown[][])[0]![0];
}

toetsHost('Excel', roep, gewoon);

describe('functies.js', () => {
  it('meldt precies de functies aan die in functions.json staan', () => {
    const metadata = JSON.parse(gebouwd('excel/functions.json')) as { functions: { id: string }[] };
    expect([...aangemeld.keys()]).toEqual(metadata.functions.map(({ id }) => id));
    expect([...aangemeld.keys()]).toEqual(functies.map(({ naam }) => naam));
  });

  it('geeft rijen waar functions.json rijen belooft, ook bij één getal', () => {
    const metadata = JSON.parse(gebouwd('excel/functions.json')) as {
      functions: { id: string; result: { dimensionality: string } }[];
    };
    const vorm = new Map(metadata.functions.map(({ id, result }) => [id, result.dimensionality]));
    for (const { naam, argumenten, voorbeelden } of functies) {
      for (const { invoer } of voorbeelden) {
        const antwoord = aangemeld.get(naam)!(...argumenten.map((argument) => invoer[argument.naam]));
        expect(Array.isArray(antwoord) ? 'matrix' : 'scalar', naam).toBe(vorm.get(naam));
      }
    }
    expect(gewoon(aangemeld.get('BWMO_TEKORT')!([[1]], [[3]]))).toEqual([[2]]);
  });

  it('leest een weggelaten argument, dat Excel als null doorgeeft, als leeg', () => {
    const verdeel = aangemeld.get('BWMO_VERDEEL')!;
    expect(gewoon(verdeel(10, [[1], [1]], null, null))).toEqual([[5], [5]]);
  });

  it('laat het object over de aanroep, dat Excel achteraan meegeeft, buiten de invoer', () => {
    const saldo = aangemeld.get('BWMO_SALDO')!;
    expect(saldo([[10]], [[4]], { functionName: 'BWMO_SALDO' })).toBe(6);
  });

  it('leest opgemaakte getallen en fouten van Excel op hun basiswaarde', () => {
    const saldo = aangemeld.get('BWMO_SALDO')!;
    expect(saldo([[{ type: 'Double', basicValue: 12.5, numberFormat: '€ 0,00' }]], [[2]])).toBe(10.5);
    expect(() => saldo([[{ type: 'Error', basicValue: '#DIV/0!' }]], [[2]])).toThrow(
      'baten: hier staat de fout #DIV/0!; herstel eerst die cel.',
    );
  });

  it('gooit in Excel de fout die als #WAARDE! met de zin aankomt', () => {
    class ExcelFout {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    const metFout = laad({ Error: ExcelFout, ErrorCode: { invalidValue: '#VALUE!' } });
    let fout: unknown;
    try {
      metFout.get('BWMO_SALDO')!([[true]], [[1]]);
    } catch (e) {
      fout = e;
    }
    expect(fout).toEqual(new ExcelFout('#VALUE!', 'baten: hier staat WAAR of ONWAAR; vul een getal in.'));
  });
});
