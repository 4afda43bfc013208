// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Minihost } from './index.hulp';
import { laadExcel } from './vitest.hulp';

/** Genoeg van de bibliotheek om haar zonder onze code aan te spreken; de toetsen kennen de typen van Office niet. */
interface Bibliotheek {
  run<T>(doe: (context: Context) => Promise<T>): Promise<T>;
}
interface Context {
  readonly workbook: { readonly worksheets: Bladen };
  sync(): Promise<void>;
}
interface Bladen {
  getItem(naam: string): Blad;
  getItemOrNullObject(naam: string): { readonly isNullObject: boolean };
}
interface Blad {
  readonly name: string;
  getRange(adres: string): { formulas: unknown[][]; readonly values: unknown[][] };
  showGridlines: boolean;
}

let host: Minihost;
const excel = () => (globalThis as unknown as { Excel: Bibliotheek }).Excel;

beforeEach(() => {
  host = laadExcel();
});

describe('de bibliotheek van Microsoft op de minihost', () => {
  it('is de onze niet: een eigenschap lezen zonder te laden is haar fout', async () => {
    const lees = excel().run((context) =>
      Promise.resolve(context.workbook.worksheets.getItem('Blad1').getRange('A1').values),
    );
    await expect(lees).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('kent leegte als object', async () => {
    const leeg = await excel().run(async (context) => {
      const blad = context.workbook.worksheets.getItemOrNullObject('Weg');
      await context.sync();
      return blad.isNullObject;
    });
    expect(leeg).toBe(true);
  });

  it('krijgt de fout van de host, en wat ervoor kwam blijft staan', async () => {
    const doe = excel().run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Blad1');
      blad.getRange('A1').formulas = [[1]];
      blad.getRange('B1').formulas = [['=SUM(']];
      blad.getRange('C1').formulas = [[3]];
      await context.sync();
    });
    await expect(doe).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([...host.werkmap.blad('Blad1').cellen.keys()]).toEqual(['A1']);
  });

  it('wordt geweigerd bij wat niet is nagebouwd, in plaats van iets te verzinnen', async () => {
    const doe = excel().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').showGridlines = false;
      await context.sync();
    });
    await expect(doe).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('wat in een cel gezet wordt leest de minihost zoals Excel', () => {
  it.each([
    ['007', 7],
    ['1-2', 46_000],
    ['May 2027', 46_000],
    ['1,250.5', 1250.5],
    ['TRUE', true],
    ["'007", '007'],
    ['Noord', 'Noord'],
  ])('%s wordt %s', async (getypt, waarde) => {
    await excel().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [[getypt]];
      await context.sync();
    });
    expect(host.werkmap.blad('Blad1').cellen.get('A1')).toEqual({ waarde });
  });

  it.each(['=SUM(A1;B1)', '=SUM(A1', "='Weg'!A1", '=Weg!A1'])(
    '%s is geen formule voor Excel',
    async (formule) => {
      const doe = excel().run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [[formule]];
        await context.sync();
      });
      await expect(doe).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );
});
