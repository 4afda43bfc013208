// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stukkenVan } from './plakstukken';

const stukken = (html: string) =>
  stukkenVan(new DOMParser().parseFromString(html, 'text/html').body).map((stuk) =>
    typeof stuk === 'string' ? stuk : `tabel ${stuk.textContent}`,
  );

describe('stukkenVan', () => {
  it.each([
    ['alinea’s', '<p>100</p><p>200</p>\n<p>300</p>', ['100', '200', '300']],
    ['een lijst', '<ul>\n  <li>100</li>\n  <li><b>2</b>00</li>\n</ul>', ['100', '200']],
    ['regels van een mail', '<div>a</div><div><br></div><div>b</div><p>&nbsp;</p>c', ['a', '', 'b', '', 'c']],
    ['regeleindes', '100<br>200<br>', ['100', '200']],
    ['koppen en kaders', '<h2>a</h2><section><dl><dt>b</dt><dd>c</dd></dl></section>d', ['a', 'b', 'c', 'd']],
    ['een afgebroken zin', '<p>Noord en\n\t\tZuid</p>', ['Noord en Zuid']],
    ['tabs', '<div>Noord\t100</div><div>\t200</div>', ['Noord\t100', '\t200']],
    ['vaste tekst', '<pre>a\t1\nb\t\t2\n\n</pre>', ['a\t1', 'b\t\t2']],
    [
      'vaste tekst van een programma',
      '<div style="white-space:pre"><div>a <span>\t1</span></div><div>b</div></div>',
      ['a \t1', 'b'],
    ],
    [
      'Word',
      '<p><span style="mso-list:Ignore">·  </span>Noord<span style="mso-tab-count:1">   </span>100</p><p>b</p>',
      ['Noord\t100', 'b'],
    ],
    ['wat weg moet', '<p>a<script>b</script></p><style>c</style><p>d</p>', ['a', 'd']],
    [
      'tekst om een tabel',
      '<p>Titel</p><table><tr><td>a</td></tr></table><p>Onder</p>',
      ['Titel', 'tabel a', 'Onder'],
    ],
    [
      'een tabel als indeling',
      '<table><tr><td>Titel<table><tr><td>a</td></tr></table></td><td>b</td></tr></table>',
      ['Titel', 'tabel a', 'b'],
    ],
    ['niets', ' \n<p></p>', []],
  ])('zet van %s elke regel apart', (_, html, verwacht) => {
    expect(stukken(html)).toEqual(verwacht);
  });
});
