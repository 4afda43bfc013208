import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { GEDULD } from '../../bouw/geduld.mjs';
import { CHROMIUM } from '../../werkbank/toetsen/browser.hulp';
import { Minihost, OFFICE_JS, type Rekenaar } from './index.hulp';

const EXCEL = path.resolve(__dirname, '../../dist/excel');
// Excel voor het web toont het paneel als iframe van een andere herkomst; zo ook hier.
const HOST = 'https://excel.officeapps.live.com';
const PANEEL = 'https://rekenhulp.voorbeeld.nl';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const GESPREK = 'gesprek1';
const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};
// Wat een Excel 2021 aankan.
const VERSIES = { ExcelApi: 1.14, CustomFunctionsRuntime: 1.3, SharedRuntime: 1.1, CustomFunctions: 1.7 };

let browser: Promise<Browser> | null = null;

/** Eén browser voor alle toetsen van een bestand; elk venster heeft daarin een eigen context. */
function start(): Promise<Browser> {
  browser ??= chromium.launch({
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  return browser;
}

/** Sluit de browser; nodig aan het eind van elk toetsbestand dat een venster opende. */
export async function sluitBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** De pagina van de host: geeft office.js in het iframe de omgeving waar het bij het laden om vraagt. */
function hostpagina(versies: object, adres: string): string {
  const omgeving = {
    _id: 'rekenhulp',
    _appName: 16,
    _appVersion: 16.01,
    _appUILocale: 'nl-NL',
    _dataLocale: 'nl-NL',
    _docUrl: `${HOST}/Map1.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 0,
    _eToken: '',
    _requirementMatrix: JSON.stringify(versies),
    _hostFullVersion: '16.0.20326.20132',
  };
  return `<!doctype html><html lang="nl"><title>Excel</title><script>
addEventListener('message', ({ data, source, origin }) => {
  const vraag = JSON.parse(data);
  if (vraag._messageType !== 0) return;
  const inhoud = vraag._actionName === 'ContextActivationManager_getAppContextAsync' ? ${JSON.stringify(omgeving)} : { Version: 1, Error: 0 };
  source.postMessage(JSON.stringify({ _messageType: 1, _responseType: 0, _actionName: vraag._actionName, _conversationId: vraag._conversationId, _correlationId: vraag._correlationId, _origin: location.href, _errorCode: 0, _data: inhoud, _serializerVersion: 2 }), origin);
});
</script><iframe title="paneel" width="360" height="800" src="${adres}"></iframe></html>`;
}

function luisterNaarSchendingen(): void {
  const schendingen: string[] = [];
  Object.assign(window, { schendingen });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    schendingen.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
}

/** De brug in de pagina zelf: geeft alles door aan de minihost in de toets. */
function zetBrug(): void {
  const venster = window as unknown as {
    naarMinihost: (bericht: string) => Promise<string | null>;
    _richApiNativeBridge: {
      onMessageFromHost: ((bericht: string) => void) | null;
      sendMessageToHost: (bericht: string) => void;
    };
  };
  const brug: (typeof venster)['_richApiNativeBridge'] = {
    onMessageFromHost: null,
    sendMessageToHost: (bericht) => {
      void venster.naarMinihost(bericht).then((antwoord) => antwoord && brug.onMessageFromHost?.(antwoord));
    },
  };
  venster._richApiNativeBridge = brug;
}

export interface Excelvenster {
  readonly host: Minihost;
  readonly pagina: Page;
  /** Het iframe met het paneel. */
  readonly paneel: Frame;
  /** Fouten in de console en wat niet opgevangen is, voor zover van ons. */
  readonly fouten: string[];
  /** Adressen buiten de rekenhulp en Microsofts office.js waar iets om vroeg. */
  readonly buiten: string[];
  /** Wat de beveiliging van de pagina van ons tegenhield. Dat office.js geen eigen stijl mag zetten deert niet. */
  schendingen(): Promise<string[]>;
  sluit(): Promise<void>;
}

interface Keuze {
  readonly reken?: Rekenaar;
  readonly versies?: object;
  readonly zoekdeel?: string;
  readonly breedte?: number;
}

/** Opent het gebouwde paneel in Chromium, in een nagebouwd Excel voor het web, met de echte office.js. */
export async function openInExcel({
  reken,
  versies = VERSIES,
  zoekdeel = '',
  breedte = 360,
}: Keuze = {}): Promise<Excelvenster> {
  const vraag = [...(zoekdeel ? [zoekdeel] : []), '_host_Info=Excel$Web$16.01$nl-NL$toets$$$0'].join('&');
  const adres = `${PANEEL}/paneel.html?${vraag}#&_serializer_version=2&_xdm_Info=${[GESPREK, 'rekenhulp', HOST].join('$')}`;
  const venster = await open(new Minihost(reken), breedte, { '/host.html': hostpagina(versies, adres) });
  await venster.pagina.goto(`${HOST}/host.html`);
  const paneel = venster.pagina.frames().find((frame) => frame.url().startsWith(PANEEL))!;
  await paneel.waitForSelector('#paneel > *');
  return { ...venster, paneel };
}

/** Opent een gebouwde pagina in Chromium zonder Excel eromheen. */
export async function openZonderExcel(pagina = 'paneel.html'): Promise<Excelvenster> {
  const venster = await open(null, 360, {});
  await venster.pagina.goto(`${PANEEL}/${pagina}`);
  return { ...venster, host: new Minihost(), paneel: venster.pagina.mainFrame() };
}

async function open(host: Minihost | null, breedte: number, paginas: Readonly<Record<string, string>>) {
  const context = await (
    await start()
  ).newContext({
    locale: 'nl-NL',
    viewport: { width: breedte + 40, height: 860 },
  });
  context.setDefaultTimeout(GEDULD);
  const fouten: string[] = [];
  const buiten: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const verzoek = new URL(route.request().url());
    const bestand =
      verzoek.origin === PANEEL
        ? path.join(EXCEL, verzoek.pathname)
        : verzoek.href.startsWith(MICROSOFT)
          ? path.join(OFFICE_JS, verzoek.href.slice(MICROSOFT.length).split('?')[0]!)
          : null;
    const tekst = verzoek.origin === HOST ? paginas[verzoek.pathname] : undefined;
    if (tekst !== undefined) await route.fulfill({ body: tekst, contentType: SOORTEN['.html']! });
    else if (bestand && existsSync(bestand)) {
      await route.fulfill({ path: bestand, contentType: SOORTEN[path.extname(bestand)] ?? 'text/plain' });
    } else {
      if (verzoek.origin !== HOST) buiten.push(verzoek.href);
      await route.abort();
    }
  });
  await context.addInitScript(luisterNaarSchendingen);
  if (host) {
    await context.exposeBinding('naarMinihost', (_, bericht: string) => host.verwerk(bericht));
    await context.addInitScript(zetBrug);
  }
  const pagina = await context.newPage();
  pagina.on('pageerror', ({ message, stack = '' }) => {
    if (!stack.includes(MICROSOFT)) fouten.push(message);
  });
  pagina.on('console', (regel) => {
    const ernstig = regel.type() === 'error' || regel.type() === 'warning';
    if (ernstig && !regel.location().url.startsWith(MICROSOFT)) fouten.push(regel.text());
  });
  const paneelframe = () => pagina.frames().find((frame) => frame.url().startsWith(PANEEL))!;
  host?.verbind((bericht) => {
    void paneelframe().evaluate(
      (tekst) =>
        (
          window as unknown as { _richApiNativeBridge: { onMessageFromHost(b: string): void } }
        )._richApiNativeBridge.onMessageFromHost(tekst),
      bericht,
    );
  });
  return {
    host: host ?? new Minihost(),
    pagina,
    fouten,
    buiten,
    schendingen: async () => {
      const alles = await paneelframe().evaluate(
        () => (window as unknown as { schendingen: string[] }).schendingen,
      );
      return alles.filter((schending) => !schending.includes(MICROSOFT));
    },
    sluit: () => context.close(),
  };
}
