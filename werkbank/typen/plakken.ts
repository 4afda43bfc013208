import { IContextService } from '@univerjs/core';
import { IClipboardInterfaceService, whenSheetEditorFocused } from '@univerjs/preset-sheets-core';
import { LANGSTE_CELTEKST } from '../bestand';
import type { Rekenblad } from '../rekenblad/rekenblad';
import { schoonPlaksel, tabelVanTekst, zonderLaatsteRegeleinde } from './schoonPlaksel';

const HTML = 'text/html';
const TEKST = 'text/plain';

/** Geeft het rekenblad alleen schoon plaksel: het ontleedt zelf wat er geplakt wordt, waar dat ook vandaan komt. */
export function plakSchoon({ injector }: Rekenblad): void {
  // In een cel die open staat is tekst met een tab geen tabel.
  const opHetBlad = () => whenSheetEditorFocused(injector.get(IContextService));
  document.addEventListener('paste', (plakken) => vangAf(plakken, opHetBlad()), { capture: true });
  // Via het menu leest het rekenblad het klembord zonder dat er een gebeurtenis is. Deze dienst houdt een handeling vast
  // die eenmaal bekeken is: eerst vervangen, nooit eerst lezen.
  injector.get(IClipboardInterfaceService).read = async () =>
    Promise.all((await navigator.clipboard.read()).map(schoonItem));
}

const VAN_ONS = new WeakSet<Event>();

/** Houdt een plakgebeurtenis tegen en biedt haar schoon opnieuw aan. */
function vangAf(plakken: ClipboardEvent, alsTabel: boolean): void {
  const { clipboardData, target } = plakken;
  // Een gewoon invoerveld neemt alleen tekst aan, en die plakt de browser.
  if (VAN_ONS.has(plakken) || !clipboardData || !isRekenbladinvoer(target)) return;
  plakken.preventDefault();
  plakken.stopImmediatePropagation();
  const schoon = new DataTransfer();
  const inhoud = schoneInhoud(clipboardData.getData(HTML), clipboardData.getData(TEKST), alsTabel);
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
  const inhoud = schoneInhoud(await lees(HTML), await lees(TEKST), true);
  return new ClipboardItem(
    Object.fromEntries(inhoud.map(([soort, stuk]) => [soort, new Blob([stuk], { type: soort })])),
  );
}

function schoneInhoud(html: string, tekst: string, alsTabel: boolean): [soort: string, inhoud: string][] {
  // Een cel die open staat tekent elk teken; wat er te veel is valt er bij het sluiten toch af, met een zin.
  if (!alsTabel && tekst.length > LANGSTE_CELTEKST) return [[TEKST, tekst.slice(0, LANGSTE_CELTEKST + 1)]];
  const opgemaakt = html !== '' ? schoonPlaksel(html, alsTabel) : alsTabel ? tabelVanTekst(tekst) : '';
  return [
    ...(opgemaakt === '' ? [] : [[HTML, opgemaakt] as [string, string]]),
    [TEKST, zonderLaatsteRegeleinde(tekst)],
  ];
}
