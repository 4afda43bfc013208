import vm from 'node:vm';
import ts from 'typescript';

/** Een functie zoals Sheets haar in de tekst van het script leest. */
export interface Declaratie {
  readonly naam: string;
  readonly parameters: readonly string[];
  /** De JSDoc die er direct boven staat. */
  readonly uitleg: string;
}

/** De functies op het bovenste niveau van het script. */
export function declaratiesIn(code: string): Declaratie[] {
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

/** Eén uitvoering van het script: een eigen domein dat niets van een vorige uitvoering weet. */
export interface Uitvoering {
  readonly roep: (functie: string, argumenten: readonly unknown[]) => unknown;
  /** Maakt reeksen, datums en gewone objecten opnieuw, met de constructoren van dit domein. */
  readonly naarScript: (waarde: unknown) => unknown;
}

interface Domein {
  readonly reeks: (...delen: unknown[]) => unknown[];
  readonly datum: (tijd: number) => Date;
  readonly object: (delen: unknown[][]) => object;
}

/**
 * Maakt van de tekst van het script iets dat telkens opnieuw uit te voeren is, in een kale omgeving zoals die van
 * Apps Script: geen modules, geen timers, geen netwerk.
 *
 * @param diensten wat Google in de omgeving aanbiedt; een formule in een cel heeft er geen nodig
 */
export function scriptVan(code: string): (diensten?: Readonly<Record<string, object>>) => Uitvoering {
  const script = new vm.Script(code, { filename: 'Code.js' });
  return (diensten = {}) => {
    const domein = vm.createContext(Object.create(null) as object, {
      codeGeneration: { strings: false, wasm: false },
    });
    Object.assign(domein, diensten);
    script.runInContext(domein);
    const { reeks, datum, object } = vm.runInContext(
      '({ reeks: (...delen) => delen, datum: (tijd) => new Date(tijd), object: (delen) => Object.fromEntries(delen) })',
      domein,
    ) as Domein;
    const naarScript = (waarde: unknown): unknown => {
      if (Array.isArray(waarde)) return reeks(...waarde.map(naarScript));
      if (waarde instanceof Date) return datum(waarde.getTime());
      if (isGewoonObject(waarde)) {
        return object(Object.entries(waarde).map(([naam, deel]) => reeks(naam, naarScript(deel))));
      }
      return waarde;
    };
    return {
      naarScript,
      roep: (functie, argumenten) => {
        const doe = vm.runInContext(functie, domein) as (...invoer: unknown[]) => unknown;
        return doe(...argumenten.map(naarScript));
      },
    };
  };
}

function isGewoonObject(waarde: unknown): waarde is object {
  return typeof waarde === 'object' && waarde !== null && Object.getPrototypeOf(waarde) === Object.prototype;
}
