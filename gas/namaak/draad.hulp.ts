import type { Scriptaanroep } from '../zijbalk/draad';

const MEESTE_TEGELIJK = 10;

/**
 * Controleert of een waarde over de draad van `google.script.run` kan: geen datum, functie of ander object, en geen
 * `undefined` in een reeks of als eigenschap.
 */
export function magOverDeDraad(waarde: unknown, pad: string): void {
  if (waarde === null || ['string', 'number', 'boolean'].includes(typeof waarde)) return;
  if (Array.isArray(waarde)) {
    waarde.forEach((deel, i) => magOverDeDraad(deel, `${pad}[${i}]`));
    return;
  }
  if (Object.prototype.toString.call(waarde) !== '[object Object]') {
    throw new TypeError(`Failed due to illegal value in property: ${pad}`);
  }
  for (const [naam, deel] of Object.entries(waarde as object)) magOverDeDraad(deel, `${pad}.${naam}`);
}

type Server = (functie: string, argumenten: unknown[]) => unknown;

interface Vraag {
  readonly functie: string;
  readonly argumenten: unknown[];
  readonly bijSucces: (antwoord: unknown) => void;
  readonly bijFout: (fout: Error) => void;
}

/**
 * `google.script.run` zoals een zijbalk het ziet. Antwoorden komen later en in een andere volgorde dan de vragen: van
 * alles wat tegelijk loopt het laatste eerst.
 */
export function scriptrun(server: Server, functies: readonly string[]): Scriptaanroep {
  const wachtend: Vraag[] = [];
  let gepland = false;
  const plan = () => {
    if (gepland) return;
    gepland = true;
    setImmediate(() => {
      gepland = false;
      for (const vraag of wachtend.splice(0, MEESTE_TEGELIJK).reverse()) beantwoord(server, vraag);
      if (wachtend.length > 0) plan();
    });
  };
  const aanroep = (bijSucces: Vraag['bijSucces'], bijFout: Vraag['bijFout']): Scriptaanroep =>
    new Proxy({} as Scriptaanroep, {
      get(_, naam) {
        if (naam === 'withSuccessHandler') return (bij: Vraag['bijSucces']) => aanroep(bij, bijFout);
        if (naam === 'withFailureHandler') return (bij: Vraag['bijFout']) => aanroep(bijSucces, bij);
        const functie = String(naam);
        if (!functies.includes(functie) || functie.endsWith('_')) {
          throw new TypeError(`google.script.run.${functie} is not a function`);
        }
        return (...argumenten: unknown[]) => {
          argumenten.forEach((argument, i) => magOverDeDraad(argument, String(i)));
          wachtend.push({ functie, argumenten, bijSucces, bijFout });
          plan();
        };
      },
    });
  const negeer = () => undefined;
  return aanroep(negeer, negeer);
}

function beantwoord(server: Server, { functie, argumenten, bijSucces, bijFout }: Vraag): void {
  let antwoord: unknown;
  try {
    antwoord = server(functie, argumenten);
    magOverDeDraad(antwoord ?? null, 'antwoord');
  } catch (fout) {
    // Over de draad komt alleen de boodschap, met "Exception:" of de soort fout ervoor.
    bijFout(new Error(`Exception: ${(fout as Error).message}`));
    return;
  }
  bijSucces(antwoord);
}
