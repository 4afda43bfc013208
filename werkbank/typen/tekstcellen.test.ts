// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { tekstcellen } from './tekstcellen';

const STIJLEN =
  'td{mso-number-format:General}\n.xl1,.xl2{mso-number-format:"\\@"}\n.xl3{mso-number-format:0}';

function isTekst(kenmerken: string, stijlen = STIJLEN): boolean {
  const tabel = `<table><tr><td ${kenmerken}>0748</td></tr></table>`;
  return tekstcellen(stijlen)(new DOMParser().parseFromString(tabel, 'text/html').querySelector('td')!);
}

it.each([
  ['Excel, met een klasse', 'class="xl9 xl2"'],
  ['Excel, in de cel zelf', `class="xl3" style='color:red;mso-number-format:"\\@"'`],
  ['Google Sheets', `data-sheets-value='{"1":2,"2":"0748"}'`],
  ['LibreOffice', 'sdnum="1043;0;@"'],
  ['een ander tabblad van de werkbank', 'data-bwmo-tekst="1"'],
])('herkent een tekstcel van %s', (_, kenmerken) => {
  expect(isTekst(kenmerken)).toBe(true);
});

it.each([
  ['zonder kenmerken', ''],
  ['met een getalopmaak', 'class="xl3"'],
  ['met een eigen getalopmaak', `class="xl1" style="mso-number-format:0"`],
  ['van Google Sheets', `data-sheets-value='{"1":3,"3":748}'`],
  ['van LibreOffice', 'sdval="748" sdnum="1043;0;0"'],
])('houdt een getal %s een getal', (_, kenmerken) => {
  expect(isTekst(kenmerken)).toBe(false);
});

it('leest ook de opmaak van alle cellen', () => {
  expect(isTekst('', 'td{mso-number-format:"\\@"}')).toBe(true);
});
