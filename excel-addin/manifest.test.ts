// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { gebouwd, uitProject } from '../bouw/dist.toets';

const dist = path.resolve(__dirname, '../dist/excel');
const tekst = gebouwd('excel/manifest.xml');
const xml = new DOMParser().parseFromString(tekst, 'text/xml');
const alle = (naam: string) => [...xml.getElementsByTagName(naam)];
const waarden = (naam: string) => alle(naam).flatMap((deel) => deel.getAttribute('DefaultValue') ?? []);
const adres = alle('SourceLocation')[0]!
  .getAttribute('DefaultValue')!
  .replace(/\/paneel\.html$/, '');

describe('manifest.xml', () => {
  it('wordt gelezen door het gereedschap van Microsoft', async () => {
    const gelezen = await OfficeAddinManifest.readManifestFile(path.join(dist, 'manifest.xml'));
    expect(gelezen.displayName).toBe('BW/MO-rekenhulp');
    expect(gelezen.defaultLocale).toBe('nl-NL');
    expect(gelezen.hosts).toEqual(['Workbook']);
  });

  it('heeft de versie van dit project', () => {
    const { version } = JSON.parse(uitProject('package.json')) as { version: string };
    expect(alle('Version')[0]!.textContent).toBe(`${version}.0`);
    expect(uitProject('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  });

  it('geeft functies geen voorvoegsel: dezelfde formule in elke host', () => {
    expect(alle('Namespace')).toEqual([]);
  });

  it('verwijst alleen naar namen die bestaan en hoogstens 32 tekens lang zijn', () => {
    const bestaand = new Set(
      ['bt:Image', 'bt:Url', 'bt:String'].flatMap(alle).flatMap((deel) => deel.getAttribute('id') ?? []),
    );
    const verwezen = [...xml.querySelectorAll('[resid]')].map((deel) => deel.getAttribute('resid')!);
    expect(verwezen.filter((naam) => !bestaand.has(naam))).toEqual([]);
    expect([...bestaand].filter((naam) => naam.length > 32 || !verwezen.includes(naam))).toEqual([]);
  });

  it('gebruikt voor runtime, pagina, opdrachten en paneel dezelfde pagina', () => {
    const paginas = ['Runtime', 'FunctionFile'].flatMap(alle).map((deel) => deel.getAttribute('resid'));
    const paneel = alle('TaskpaneId')[0]!
      .parentElement!.querySelector('SourceLocation')!
      .getAttribute('resid');
    const pagina = alle('Page')[0]!.querySelector('SourceLocation')!.getAttribute('resid');
    expect(new Set([...paginas, paneel, pagina]).size).toBe(1);
  });

  it('houdt teksten binnen de lengte die Excel toont', () => {
    const langer = (groep: string, grens: number) =>
      [...alle(groep)[0]!.querySelectorAll('*')].filter(
        (deel) => (deel.getAttribute('DefaultValue') ?? deel.getAttribute('Value') ?? '').length > grens,
      );
    expect(langer('bt:ShortStrings', 125)).toEqual([]);
    expect(langer('bt:LongStrings', 250)).toEqual([]);
    expect(waarden('Description')[0]!.length).toBeLessThanOrEqual(250);
  });

  it('noemt alleen bestanden die de bouw maakt, over https', () => {
    const adressen = [
      ...waarden('bt:Url'),
      ...waarden('bt:Image'),
      ...waarden('IconUrl'),
      ...waarden('SourceLocation'),
    ].filter((waarde) => waarde.includes('://'));
    expect(adressen.filter((gevonden) => !gevonden.startsWith('https://'))).toEqual([]);
    const bestanden = adressen.map((gevonden) => gevonden.slice(adres.length + 1));
    expect(bestanden.filter((bestand) => !existsSync(path.join(dist, bestand)))).toEqual([]);
  });
});

describe('functions.json', () => {
  const { functions, ...rest } = JSON.parse(gebouwd('excel/functions.json')) as {
    functions: { id: string; name: string; helpUrl: string; parameters: { optional?: boolean }[] }[];
  };

  it('laat tekst en foutwaarden door, zodat de kern er een zin bij kan zeggen', () => {
    expect(rest).toEqual({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
  });

  it('heeft bij elke functie een bestaande hulppagina', () => {
    const ontbreekt = functions.filter(
      ({ helpUrl }) => !existsSync(path.join(dist, helpUrl.slice(adres.length + 1))),
    );
    expect(ontbreekt).toEqual([]);
  });

  it('zet facultatieve argumenten achteraan, zoals Excel eist', () => {
    for (const { parameters } of functions) {
      const eerste = parameters.findIndex(({ optional }) => optional);
      expect(
        parameters.slice(eerste < 0 ? parameters.length : eerste).every(({ optional }) => optional),
      ).toBe(true);
    }
  });
});
