import { IContextService } from '@univerjs/core';
import { IClipboardInterfaceService, whenSheetEditorFocused } from '@univerjs/preset-sheets-core';
import { foutcodeVan } from '../../werkmap/formule';
import { LANGSTE_CELTEKST } from '../bestand';
import type { Rekenblad } from '../rekenblad/rekenblad';
import { schoonPlaksel, tabelVanTekst, waardentabelVan, zonderLaatsteRegeleinde } from './schoonPlaksel';
import { plakGekopieerdeWaarden, plaktWaarden } from './waardenPlakken';

const HTML = 'text/html';
const TEKST = 'text/plain';

/** Geeft het rekenblad alleen schoon plaksel: het ontleedt zelf wat er geplakt wordt, waar dat ook vandaan komt. */
export function plakSchoon(rekenblad: Rekenblad): void {
  const { injector } = rekenblad;
  // In een cel die open staat is tekst met een tab geen tabel.
  const opHetBlad = () => whenSheetEditorFocused(injector.get(IContextService));
  let alleenWaarden = false;
  document.addEventListener('keydown', (toets) => void (alleenWaarden = plaktWaarden(toets)), {
    capture: true,
  });
  document.addEventListener(
    'paste',
    (plakken) => {
      const hoe = !opHetBlad() ? 'in een cel' : alleenWaarden ? 'waarden' : 'op het blad';
      vangAf(plakken, hoe, (tekst) => plakGekopieerdeWaarden(rekenblad, tekst));
    },
    { capture: true },
  );
  // Via het menu leest het rekenblad het klembord zonder dat er een gebeurtenis is. Deze dienst houdt een handeling vast
  // die eenmaal bekeken is: eerst vervangen, nooit eerst lezen.
  injector.get(IClipboardInterfaceService).read = async () =>
    Promise.all((await navigator.clipboard.read()).map(schoonItem));
}

const VAN_ONS = new WeakSet<Event>();

type Hoe = 'op het blad' | 'waarden' | 'in een cel';

/** Houdt een plakgebeurtenis tegen en biedt haar schoon opnieuw aan, tenzij `plakEigen` al deed wat bedoeld is. */
function vangAf(plakken: ClipboardEvent, hoe: Hoe, plakEigen: (tekst: string) => boolean): void {
  const { clipboardData, target } = plakken;
  // Een gewoon invoerveld neemt alleen tekst aan, en die plakt de browser.
  if (VAN_ONS.has(plakken) || !clipboardData || !isRekenbladinvoer(target)) return;
  plakken.preventDefault();
  plakken.stopImmediatePropagation();
  const tekst = clipboardData.getData(TEKST);
  if (hoe === 'waarden' && plakEigen(tekst)) return;
  const schoon = new DataTransfer();
  const inhoud = schoneInhoud(clipboardData.getData(HTML), tekst, hoe);
  for (const [soort, stuk] of inhoud) schoon.setData(soort, stuk);
  const opnieuw = new ClipboardEvent('paste', {
    clipboardData: schoon,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  VAN_ONS.add(opnieuw);
  target.dispatchEvent(opnieuw);
}

function isRekenbladinvoer(doel: EventTarget | null): doel is Element {
  return doel instanceof Element && doel.closest('[data-u-comp="editor"]') !== null;
}

async function schoonItem(item: ClipboardItem): Promise<ClipboardItem> {
  const lees = async (soort: string) =>
    item.types.includes(soort) ? (await item.getType(soort)).text() : '';
  const inhoud = schoneInhoud(await lees(HTML), await lees(TEKST), 'op het blad');
  return new ClipboardItem(
    Object.fromEntries(inhoud.map(([soort, stuk]) => [soort, new Blob([stuk], { type: soort })])),
  );
}

function schoneInhoud(html: string, tekst: string, hoe: Hoe): [soort: string, inhoud: string][] {
  // Een cel die open staat tekent elk teken; wat er te veel is valt er bij het sluiten toch af, met een zin.
  if (hoe === 'in een cel' && tekst.length > LANGSTE_CELTEKST)
    return [[TEKST, tekst.slice(0, LANGSTE_CELTEKST + 1)]];
  const opgemaakt = schoneHtml(html, tekst, hoe);
  return [
    ...(opgemaakt === '' ? [] : [[HTML, opgemaakt] as [string, string]]),
    [TEKST, (hoe === 'in een cel' ? undefined : foutcodeVan(tekst)) ?? zonderLaatsteRegeleinde(tekst)],
  ];
}

function schoneHtml(html: string, tekst: string, hoe: Hoe): string {
  // Wie alleen waarden plakt wil geen formule.
  if (hoe === 'waarden') return schoonPlaksel(waardentabelVan(tekst), true);
  if (html !== '') return schoonPlaksel(html, hoe === 'op het blad');
  return hoe === 'op het blad' ? tabelVanTekst(tekst) : '';
}
