import {
  type Injector,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  type FWorkbook,
  type IUniverSheetsUIConfig,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import engels from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import engelsKeuzes from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import '@univerjs/preset-sheets-note/lib/index.css';
import engelsNotities from '@univerjs/preset-sheets-note/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { KLEUREN } from '../../werkmap';
import { zoekAlleenAdresInKorteTekst, zoekTekensAlleenVooraan } from './langeTekst';
import { MENU } from './menu';
import { inHetNederlands } from './taal';
import { vergelijkCelVoorCel } from './vergelijken';
import { rekenbladzinnen } from './zinnen';

/** Het rekenblad: de openbare kant van Univer, en de diensten erachter voor wat die kant niet kan. */
export interface Rekenblad {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly houder: HTMLElement;
  /** Komt uit als het blad op het scherm staat; eerder kan er niet naar een cel gegaan worden. */
  readonly getekend: Promise<void>;
}

/**
 * Het blauw van het paneel, van licht naar donker. 600 is de rand om de gekozen cel en het vlak van een hoofdknop:
 * op wit en op een donker blad minstens 3:1, met witte letters minstens 4,5:1.
 */
const HUISKLEUR = {
  50: KLEUREN.huisZacht,
  100: '#d5e8ef',
  200: '#a9cfdd',
  300: '#7cb6cc',
  400: '#57a1bd',
  500: '#3a8dac',
  600: '#2a7d9c',
  700: KLEUREN.huis,
  800: '#0c4a62',
  900: '#093a4d',
};
const SMAL = 480;
// Univer kent geen Nederlands. Van de talen die het wel kent rekent Duits ook in euro's.
const TAAL = LocaleType.DE_DE;

/** Zet een rekenblad met een werkmap in de houder. */
export function maakRekenblad(houder: HTMLElement, boek: Partial<IWorkbookData>): Rekenblad {
  vergelijkCelVoorCel();
  zoekAlleenAdresInKorteTekst();
  zoekTekensAlleenVooraan();
  const donker = window.matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    theme: { ...defaultTheme, primary: HUISKLEUR },
    darkMode: donker.matches,
    locale: TAAL,
    locales: { [TAAL]: inHetNederlands({ ...engels, ...engelsKeuzes, ...engelsNotities }) },
    logLevel: LogLevel.WARN,
  });
  const plugins = [
    UniverSheetsCorePreset({
      container: houder,
      ribbonType: 'simple',
      menu: MENU,
      footer: voet(houder),
      // Bewaarde uitkomsten gaan niet mee naar cellen waar een formule overheen loopt.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    // Een zoekveld in de lijst zou afpakken wat iemand in de cel typt.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ].flatMap((onderdeel): (typeof onderdeel)['plugins'][number][] => onderdeel.plugins);
  univer.registerPlugins(plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin])));
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, boek);
  const api = FUniver.newAPI(univer);
  donker.addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  const injector = univer.__getInjector();
  const getekend = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { api, injector, houder, getekend };
}

/** Waar weinig ruimte is blijven onder het blad alleen de tabbladen over. */
function voet(houder: HTMLElement): NonNullable<IUniverSheetsUIConfig['footer']> {
  const ruim = houder.clientWidth > SMAL;
  // De telling van Univer is Amerikaans geschreven; de werkbank heeft een eigen.
  return { menus: ruim, zoomSlider: ruim, statisticBar: false };
}

/** De werkmap die open is; de werkbank heeft er altijd precies één. */
export function huidigBoek({ api }: Rekenblad): FWorkbook {
  const boek = api.getActiveWorkbook();
  if (!boek) throw rekenbladzinnen.geenWerkmap();
  return boek;
}
