import { Minihost, officebestand, type Rekenaar } from './index.hulp';

// De nieuwste eisen die deze Excel aankan; die van Excel 2021.
const VERSIES: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
};

/**
 * Zet de echte Excel-bibliotheek van Microsoft in deze jsdom en verbindt haar met een nieuwe, lege werkmap.
 * Een werker laadt de bibliotheek één keer, hoeveel toetsbestanden hij ook draait: een tweede keer weigert zij. Wat er
 * geladen is staat daarom bij de globale namen en niet in deze module. Elke aanroep begint met een verse werkmap.
 */
export function laadExcel(reken?: Rekenaar): Minihost {
  const host = new Minihost(reken);
  const omgeving = globalThis as unknown as { Office: object; _richApiNativeBridge?: Brug };
  const eerder = omgeving._richApiNativeBridge;
  const brug = eerder ?? maakBrug(host);
  omgeving._richApiNativeBridge = brug;
  brug.host = host;
  host.verbind((bericht) => brug.onMessageFromHost?.(bericht));
  if (!eerder) {
    // Zo laadt ook een pagina het bestand: als script in het globale domein, ongewijzigd.
    const namen = '\n;Object.assign(globalThis, { Excel, Office, OfficeExtension });';
    (0, eval)(officebestand('excel-web-16.00.js') + namen);
    const requirements = {
      isSetSupported: (naam: string, versie = '1.1') =>
        kleinNummer(VERSIES[naam] ?? '1.0') >= kleinNummer(versie),
    };
    // Buiten een host weet de bibliotheek niet wat deze Excel kan.
    omgeving.Office = Object.create(omgeving.Office, { context: { value: { requirements } } }) as object;
  }
  return host;
}

interface Brug {
  host: Minihost;
  onMessageFromHost: ((bericht: string) => void) | null;
  sendMessageToHost(bericht: string): void;
}

function maakBrug(host: Minihost): Brug {
  const brug: Brug = {
    host,
    onMessageFromHost: null,
    sendMessageToHost: (bericht) => {
      const antwoord = brug.host.verwerk(bericht);
      if (antwoord) queueMicrotask(() => brug.onMessageFromHost?.(antwoord));
    },
  };
  return brug;
}

/** Alle versies beginnen met 1; het getal achter de punt telt. */
function kleinNummer(versie: string): number {
  return Number(versie.split('.')[1]);
}
