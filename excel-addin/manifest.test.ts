// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { gebouwd, uitProject } from '../bouw/dist.hulp';
import { manifest, naamgeving } from '../bouw/manifest.cjs';
import { functies } from '../core/functies';
import { EISEN } from './eisen';
import { OPDRACHTEN } from './lint';
import { voorvoegselUit } from './voorvoegsel';

const dist = path.resolve(__dirname, '../dist/excel');
const { version } = JSON.parse(uitProject('package.json')) as { version: string };

/** De volgorde die het schema van Microsoft voorschrijft, voor zover wij de onderdelen gebruiken. */
const VOLGORDE: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  CustomTab: ['Group', 'Label'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function lees(bestand: string) {
  const tekst = gebouwd(`excel/${bestand}`);
  const xml = new DOMParser().parseFromString(tekst, 'text/xml');
  const alle = (naam: string) => [...xml.getElementsByTagName(naam)];
  const waarden = (naam: string) => alle(naam).flatMap((deel) => deel.getAttribute('DefaultValue') ?? []);
  const pagina = waarden('bt:Url').find((adres) => adres.includes('/paneel.html'))!;
  return { tekst, alle, waarden, pagina, adres: new URL(pagina).origin, xml };
}

describe.each(['manifest.xml', 'manifest-ontwikkel.xml'])('%s', (bestand) => {
  const { alle, waarden, pagina, adres, xml } = lees(bestand);

  it('wordt gelezen door het gereedschap van Microsoft', async () => {
    const gelezen = await OfficeAddinManifest.readManifestFile(path.join(dist, bestand));
    expect(gelezen.displayName).toMatch(/^BW\/MO-rekenhulp/);
    expect(gelezen.defaultLocale).toBe('nl-NL');
    expect(gelezen.hosts).toEqual(['Workbook']);
    expect(gelezen.id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('heeft de versie van dit project', () => {
    expect(alle('Version')[0]!.textContent).toBe(`${version}.0`);
  });

  it('zet elk onderdeel op de plek die het schema voorschrijft', () => {
    for (const [naam, volgorde] of Object.entries(VOLGORDE)) {
      for (const deel of alle(naam)) {
        const plekken = [...deel.children].map((kind) => volgorde.indexOf(kind.tagName));
        expect(plekken, naam).toEqual([...plekken].sort((a, b) => a - b));
        expect(plekken, naam).not.toContain(-1);
      }
    }
    const functiepunt = alle('ExtensionPoint').find(
      (deel) => deel.getAttribute('xsi:type') === 'CustomFunctions',
    )!;
    const namen = [...functiepunt.children].map(({ tagName }) => tagName);
    expect(namen.slice(0, 3)).toEqual(['Script', 'Page', 'Metadata']);
    expect(['', 'Namespace']).toContain(namen.slice(3).join());
  });

  it('gebruikt versie 1.0 van de uitbreiding: nieuwere zijn alleen voor Outlook', () => {
    expect(alle('VersionOverrides').map((deel) => deel.getAttribute('xsi:type'))).toEqual([
      'VersionOverridesV1_0',
    ]);
  });

  it('vraagt van Excel wat het paneel bij het openen nagaat', () => {
    const gevraagd = alle('Set').map((deel) => [deel.getAttribute('Name'), deel.getAttribute('MinVersion')]);
    expect(gevraagd).toEqual(EISEN.map((eis) => [...eis]));
  });

  it('verwijst alleen naar namen die bestaan, één keer voorkomen en hoogstens 32 tekens lang zijn', () => {
    const bestaand = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap(alle)
      .flatMap((deel) => deel.getAttribute('id') ?? []);
    const verwezen = [...xml.querySelectorAll('[resid]')].map((deel) => deel.getAttribute('resid')!);
    expect(new Set(bestaand).size).toBe(bestaand.length);
    expect(verwezen.filter((naam) => !bestaand.includes(naam))).toEqual([]);
    expect(bestaand.filter((naam) => naam.length > 32 || !verwezen.includes(naam))).toEqual([]);
  });

  it('gebruikt voor runtime, pagina, opdrachten en paneel dezelfde pagina', () => {
    const plekken = ['Runtime', 'FunctionFile'].flatMap(alle).map((deel) => deel.getAttribute('resid'));
    const paneel = alle('TaskpaneId')[0]!
      .parentElement!.querySelector('SourceLocation')!
      .getAttribute('resid');
    const paginaVanFuncties = alle('Page')[0]!.querySelector('SourceLocation')!.getAttribute('resid');
    expect(new Set([...plekken, paneel, paginaVanFuncties]).size).toBe(1);
    expect(waarden('SourceLocation')).toEqual([pagina]);
  });

  it('heeft op het lint alleen knoppen die het paneel kent, met elk een eigen id', () => {
    expect(alle('FunctionName').map(({ textContent }) => textContent)).toEqual(Object.keys(OPDRACHTEN));
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(alle).map((deel) => deel.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('houdt teksten binnen de lengte die Excel toont, en vertaalt elke tekst', () => {
    const langer = (groep: string, grens: number) =>
      [...alle(groep)[0]!.querySelectorAll('*')].filter(
        (deel) => (deel.getAttribute('DefaultValue') ?? deel.getAttribute('Value') ?? '').length > grens,
      );
    expect(langer('bt:ShortStrings', 125)).toEqual([]);
    expect(langer('bt:LongStrings', 250)).toEqual([]);
    expect(waarden('Description')[0]!.length).toBeLessThanOrEqual(250);
    const onvertaald = alle('bt:String').filter((deel) => deel.querySelector('[Locale="en-US"]') === null);
    const gelijk = /^BW\/MO|^DEV$/;
    expect(
      onvertaald.map((deel) => deel.getAttribute('DefaultValue')).filter((t) => !gelijk.test(t!)),
    ).toEqual([]);
  });

  it('noemt alleen bestanden die de bouw maakt, over https', () => {
    const adressen = [...xml.querySelectorAll('[DefaultValue], [Value]')]
      .map((deel) => deel.getAttribute('DefaultValue') ?? deel.getAttribute('Value') ?? '')
      .filter((waarde) => waarde.includes('://'));
    expect(adressen.length).toBeGreaterThan(10);
    expect(adressen.filter((gevonden) => !gevonden.startsWith(`${adres}/`))).toEqual([]);
    expect(adres).toMatch(/^https:\/\//);
    const bestanden = adressen.map((gevonden) => new URL(gevonden).pathname);
    expect(bestanden.filter((naam) => !existsSync(path.join(dist, naam)))).toEqual([]);
  });

  it('heeft pictogrammen van de maat die erbij staat', () => {
    const maten = [...xml.querySelectorAll('Image[size], [size]')].map((deel) =>
      Number(deel.getAttribute('size')),
    );
    expect(new Set(maten)).toEqual(new Set([16, 32, 80]));
    const plaatjes = alle('bt:Image').flatMap((deel) => deel.getAttribute('DefaultValue') ?? []);
    for (const plaatje of [...plaatjes, ...waarden('IconUrl'), ...waarden('HighResolutionIconUrl')]) {
      const bestand = path.join(dist, new URL(plaatje).pathname);
      // In een PNG staan breedte en hoogte op vaste plaatsen in de kop.
      const png = readFileSync(bestand);
      const maat = Number(/-(\d+)\.png$/.exec(bestand)![1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], plaatje).toEqual([maat, maat]);
    }
  });
});

describe('de naam van de functies', () => {
  const bron = uitProject('manifest.xml');
  const maak = (naamruimte: string, ontwikkel = false) =>
    manifest(bron, { adres: 'https://rekenhulp.voorbeeld.nl', versie: '1.2.3', naamruimte, ontwikkel });
  const pagina = (tekst: string) => /"([^"]*paneel\.html[^"]*)"/.exec(tekst)![1]!;
  const ruimte = (tekst: string) => /id="Naamruimte" DefaultValue="([^"]*)"/.exec(tekst)?.[1];

  it('heeft geen voorvoegsel: dezelfde formule in elke host', () => {
    expect(maak('')).not.toContain('Namespace');
    expect(voorvoegselUit(new URL(pagina(maak(''))).search)).toBe('BWMO_');
    expect(maak('')).toContain('=BWMO_TEKORT');
    expect(bron).toContain(`<Version>${version}.0</Version>`);
  });

  it('krijgt in het ontwikkelmanifest een naamruimte, zodat beide naast elkaar kunnen', () => {
    const tekst = maak('', true);
    expect(ruimte(tekst)).toBe('DEV');
    expect(pagina(tekst)).toBe('https://localhost:3000/paneel.html?voorvoegsel=DEV.BWMO_');
    expect(voorvoegselUit(new URL(pagina(tekst)).search)).toBe('DEV.BWMO_');
    const id = (manifesttekst: string) => /<Id>([^<]*)/.exec(manifesttekst)![1];
    expect(id(tekst)).not.toBe(id(maak('')));
  });

  it('valt met één instelling terug op BWMO.TEKORT', () => {
    const tekst = maak('BWMO');
    expect(ruimte(tekst)).toBe('BWMO');
    expect(tekst).toContain('<Namespace resid="Naamruimte" />');
    expect(tekst).toContain('=BWMO.TEKORT');
    expect(voorvoegselUit(new URL(pagina(tekst)).search)).toBe('BWMO.');
    expect(naamgeving('BWMO')).toEqual({ ruimte: 'BWMO', zonder: 'BWMO_', voorvoegsel: 'BWMO.' });
    expect(naamgeving('BWMO', { ontwikkel: true }).voorvoegsel).toBe('DEV.');
  });

  it('weigert een naamruimte of adres dat Excel niet aanneemt', () => {
    expect(() => maak('bw mo')).toThrow('BWMO_NAAMRUIMTE bestaat uit hoofdletters');
    expect(() => manifest(bron, { adres: 'http://x', versie: '1', naamruimte: '' })).toThrow(
      'BWMO_ADRES begint met',
    );
  });
});

describe.each(['functions.json', 'functions-en.json'])('%s', (bestand) => {
  const { functions, ...rest } = JSON.parse(gebouwd(`excel/${bestand}`)) as {
    functions: { id: string; name: string; helpUrl: string; parameters: { optional?: boolean }[] }[];
  };

  it('laat tekst en foutwaarden door, zodat de kern er een zin bij kan zeggen', () => {
    expect(rest).toEqual({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
  });

  it('noemt elke functie één keer, met een naam die geen celadres is', () => {
    expect(functions.map(({ id }) => id)).toEqual(functies.map(({ naam }) => naam));
    expect(functions.filter(({ name }) => !/^BWMO_[A-Z_]+$/.test(name))).toEqual([]);
  });

  it('heeft bij elke functie een bestaande hulppagina', () => {
    const ontbreekt = functions.filter(
      ({ helpUrl }) => !existsSync(path.join(dist, new URL(helpUrl).pathname)),
    );
    expect(ontbreekt).toEqual([]);
  });

  it('zet facultatieve argumenten achteraan, zoals Excel eist', () => {
    for (const { parameters } of functions) {
      const eerste = parameters.findIndex(({ optional }) => optional);
      const staart = parameters.slice(eerste < 0 ? parameters.length : eerste);
      expect(staart.every(({ optional }) => optional)).toBe(true);
    }
  });
});

describe('de hulppagina’s', () => {
  it('laden niets dan hun eigen stijl', () => {
    for (const { naam } of functies) {
      const pagina = gebouwd(`excel/hulp/${naam.toLowerCase()}.html`);
      expect(pagina).toContain("content=\"default-src 'none'; style-src 'self'");
      expect(pagina).not.toMatch(/<script|\sstyle=|\son\w+=/i);
    }
  });
});
