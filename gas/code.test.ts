import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { gebouwd } from '../bouw/dist.toets';
import { toetsHost } from '../bouw/hosttoetsen.toets';
import { functies } from '../core';

const code = gebouwd('gas/Code.js');

/** Een kale omgeving zoals die van Apps Script: geen modules, geen timers, geen netwerk. */
function laad(): vm.Context {
  const omgeving = vm.createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  new vm.Script(code, { filename: 'Code.js' }).runInContext(omgeving);
  return omgeving;
}

const omgeving = laad();

/** Roept aan met argumenten die in de omgeving zelf gemaakt zijn, zoals Sheets dat doet. */
function roep(naam: string, argumenten: readonly unknown[]): unknown {
  const teksten = argumenten.map((argument) =>
    argument === undefined ? 'undefined' : JSON.stringify(argument),
  );
  return vm.runInContext(`${naam}(${teksten.join(', ')})`, omgeving) as unknown;
}

toetsHost('Google Sheets', roep, (antwoord) => JSON.parse(JSON.stringify(antwoord)) as unknown);

interface Declaratie {
  readonly naam: string;
  readonly parameters: readonly string[];
  readonly uitleg: string;
}

/** De functies zoals Sheets ze in de tekst leest, met de uitleg die er direct boven staat. */
function declaraties(): Declaratie[] {
  const bron = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  return bron.statements.filter(ts.isFunctionDeclaration).map((functie) => ({
    naam: functie.name!.text,
    parameters: functie.parameters.map((parameter) => parameter.getText()),
    uitleg: ts
      .getJSDocCommentsAndTags(functie)
      .map((blok) => blok.getText())
      .join('\n'),
  }));
}

describe('Code.js', () => {
  it('toont Sheets elke functie met haar echte parameternamen en uitleg', () => {
    const gevonden = new Map(declaraties().map((declaratie) => [declaratie.naam, declaratie]));
    for (const { naam, argumenten, samenvatting } of functies) {
      const namen = argumenten.map((argument) => argument.naam);
      expect(gevonden.get(naam)?.parameters).toEqual(namen);
      expect(gevonden.get(naam)?.uitleg).toContain(samenvatting);
      expect(gevonden.get(naam)?.uitleg).toContain('@customfunction');
    }
  });

  it('heeft naast de rekenfuncties alleen de ingangen van menu en zijbalk', () => {
    const anders = declaraties().filter(({ naam }) => !naam.startsWith('BWMO_'));
    expect(anders.map(({ naam }) => naam)).toEqual(['onOpen', 'onInstall', 'toonPaneel', 'bwmoPoort']);
    expect(anders.filter(({ uitleg }) => uitleg.includes('@customfunction'))).toEqual([]);
  });

  it('leest een datum uit Sheets als datum en niet als getal', () => {
    expect(() => void vm.runInContext('BWMO_SALDO(new Date(2024, 0, 1), 1)', omgeving)).toThrow(
      'baten: hier staat een datum; vul een getal in.',
    );
  });

  it('is hoogstens 256 kB en gebruikt geen dienst buiten de werkmap', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(256 * 1024);
    expect(code).not.toMatch(/UrlFetchApp|DriveApp|GmailApp|MailApp|openById|openByUrl/);
  });

  it('laadt en rekent samen binnen 20 milliseconden', () => {
    const tijden = Array.from({ length: 15 }, () => {
      const begin = performance.now();
      vm.runInContext('BWMO_TEKORT([[1], [2]], [[3], [4.5]], [[1], [1]])', laad());
      return performance.now() - begin;
    }).sort((a, b) => a - b);
    expect(tijden[7]).toBeLessThan(20);
  });
});

describe('appsscript.json', () => {
  it('vraagt alleen toegang tot deze werkmap en tot de zijbalk', () => {
    expect(JSON.parse(gebouwd('gas/appsscript.json'))).toEqual({
      timeZone: 'Europe/Amsterdam',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});

describe('de zijbalk', () => {
  const pagina = gebouwd('gas/paneel.html');

  it('is één bestand zonder verwijzing naar buiten', () => {
    expect(pagina).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
    expect(pagina).not.toContain('<?');
  });

  it('heeft geen weg naar het netwerk', () => {
    expect(pagina).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  });
});
