import { type Node, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { gebouwd } from '../bouw/dist.hulp';
import { toetsHost } from '../bouw/hosttoetsen.hulp';
import { functies } from '../core/functies';
import { type Declaratie, declaratiesIn, scriptVan } from './namaak/script.hulp';

const code = gebouwd('gas/Code.js');
const begin = scriptVan(code);
const declaraties = declaratiesIn(code);
const { roep } = begin();

toetsHost('Google Sheets', roep, (antwoord) => JSON.parse(JSON.stringify(antwoord)) as unknown);

const isFunctie = ({ naam }: Declaratie) => naam.startsWith('BWMO_');
const isExcelnaam = ({ naam }: Declaratie) => naam.startsWith('_xldudf_');

/** Alle knopen van de syntaxisboom. */
function knopenIn(knoop: Node): Node[] {
  const kinderen = Object.values(knoop)
    .flat()
    .filter((deel: unknown): deel is Node => typeof deel === 'object' && deel !== null && 'type' in deel);
  return [knoop, ...kinderen.flatMap(knopenIn)];
}

describe('Code.js', () => {
  it('toont Sheets elke functie met haar echte parameternamen en uitleg', () => {
    const gevonden = new Map(declaraties.map((declaratie) => [declaratie.naam, declaratie]));
    for (const { naam, argumenten, samenvatting } of functies) {
      const namen = argumenten.map((argument) => argument.naam);
      const { parameters, uitleg } = gevonden.get(naam)!;
      expect(parameters).toEqual(namen);
      expect(uitleg).toContain(samenvatting);
      expect(uitleg).toContain('@customfunction');
      expect([...uitleg.matchAll(/@param \{[^ ]+\} \[?(\w+)/g)].map((vondst) => vondst[1])).toEqual(namen);
    }
    expect(declaraties.filter(isFunctie)).toHaveLength(functies.length);
  });

  it('kent elke functie ook onder de naam van Excel, maar toont die niet in de lijst', () => {
    expect(declaraties.filter(isExcelnaam).map(({ naam }) => naam)).toEqual(
      functies.map(({ naam }) => `_xldudf_${naam}`),
    );
    expect(declaraties.filter(isExcelnaam).filter(({ uitleg }) => uitleg !== '')).toEqual([]);
    expect(roep('_xldudf_BWMO_TEKORT', [400, 650])).toBe(roep('BWMO_TEKORT', [400, 650]));
  });

  it('heeft daarnaast alleen de ingangen van menu en zijbalk', () => {
    const anders = declaraties.filter((declaratie) => !isFunctie(declaratie) && !isExcelnaam(declaratie));
    expect(anders.map(({ naam }) => naam)).toEqual([
      'onOpen',
      'onInstall',
      'toonPaneel',
      'toonBladenVoorRegio',
      'toonControle',
      'toonFormulesOmzetten',
      'toonHerleid',
      'bwmoOnderdeel',
      'bwmoPoort',
    ]);
    expect(anders.filter(({ uitleg }) => uitleg.includes('@customfunction'))).toEqual([]);
  });

  it('houdt de bundel zelf buiten het zicht van Sheets', () => {
    expect(declaraties.filter(({ naam }) => naam.endsWith('_'))).toEqual([]);
  });

  it('leest een datum uit Sheets als datum en niet als getal', () => {
    expect(() => roep('BWMO_SALDO', [new Date(2024, 0, 1), 1])).toThrow(
      'baten: hier staat een datum; vul een getal in.',
    );
  });

  it('is ES2020 zonder klassevelden: nieuwer kan Apps Script niet lezen', () => {
    const verboden = new Set(['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock']);
    const boom = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    expect(knopenIn(boom).filter(({ type }) => verboden.has(type))).toEqual([]);
  });

  it('is hoogstens 256 kB en gebruikt geen dienst buiten de werkmap', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(256 * 1024);
    expect(code).not.toMatch(/UrlFetchApp|DriveApp|GmailApp|MailApp|openById|openByUrl|console\./);
  });
});

describe('appsscript.json', () => {
  it('vraagt alleen toegang tot deze werkmap en tot de zijbalk, en legt geen fouten bij Google vast', () => {
    expect(JSON.parse(gebouwd('gas/appsscript.json'))).toEqual({
      timeZone: 'Europe/Amsterdam',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});
