// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { BLIJFT_TEKST, schoonPlaksel, tabelVanTekst, zonderLaatsteRegeleinde } from './schoonPlaksel';

const lees = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const kenmerken = (html: string) =>
  [...lees(html).querySelectorAll('*')].flatMap((element) => element.getAttributeNames());

describe('schoonPlaksel', () => {
  it('houdt een tabel met samengevoegde cellen, breedtes en eenvoudige opmaak', () => {
    const tabel =
      '<table><colgroup><col span="2" width="80"></colgroup><tbody><tr height="20"><td rowspan="2" colspan="3" ' +
      'style="font-weight:bold;color:rgb(1, 2, 3);border-top:1px solid #000000">a<br><b>b</b> &lt; c</td></tr></tbody></table>';
    expect(schoonPlaksel(tabel)).toBe(tabel);
  });

  it('merkt op het blad een cel die met = begint als tekst, en anders nergens', () => {
    const tabel = '<table><tr><td>=1+1</td><th> <b>=A1</b></th><td>a=1</td></tr></table>';
    expect(schoonPlaksel(tabel, true)).toBe(
      `<table><tbody><tr><td>${BLIJFT_TEKST}=1+1</td><th>${BLIJFT_TEKST} <b>=A1</b></th><td>a=1</td></tr></tbody></table>`,
    );
    expect(schoonPlaksel(tabel)).not.toContain(BLIJFT_TEKST);
    // Wie een formule uit een bladzijde met uitleg kopieert, plakt een formule.
    expect(schoonPlaksel('<p><code>=BWMO_TEKORT(A1)</code></p>', true)).toBe('<p>=BWMO_TEKORT(A1)</p>');
  });

  it('kijkt voor dat merk alleen naar wat er van de cel overblijft', () => {
    const resten = ['script', 'style', 'title', 'svg', 'math', 'button'].map(
      (naam) => `<${naam}>x</${naam}>`,
    );
    const cellen = [...resten, '<select><option>x</option></select>', '<!-- x -->'];
    const tabel = `<table><tr>${cellen.map((rest) => `<td>${rest}=1+1</td>`).join('')}<td><svg><text>=</text></svg>1</td></tr></table>`;
    expect(
      [...lees(schoonPlaksel(tabel, true)).querySelectorAll('td')].map(({ textContent }) => textContent),
    ).toEqual([...cellen.map(() => `${BLIJFT_TEKST}=1+1`), '1']);
  });

  it('merkt op het blad wat in Excel tekst was, en een lege cel niet', () => {
    const excel =
      '<style>.xl1{mso-number-format:"\\@"}</style><table><tr><td class="xl1">0748</td><td class="xl1"> </td><td>0748</td></tr></table>';
    expect(
      [...lees(schoonPlaksel(excel, true)).querySelectorAll('td')].map(({ textContent }) => textContent),
    ).toEqual([`${BLIJFT_TEKST}0748`, ' ', '0748']);
  });

  it('zet een Nederlandse foutwaarde om, en laat haar in een tekstcel staan', () => {
    const tabel =
      '<table><tr><td><b>#VERW!</b></td><td>#N/<i>B</i></td><td style="mso-number-format:\'\\@\'">#N/B</td></tr></table>';
    expect(
      [...lees(schoonPlaksel(tabel, true)).querySelectorAll('td')].map(({ innerHTML }) => innerHTML),
    ).toEqual(['<b>#REF!</b>', '#N/A', `${BLIJFT_TEKST}#N/B`]);
    expect(schoonPlaksel('<p>#DEEL/0!</p>', true)).toBe('#DIV/0!');
    expect(schoonPlaksel('<p>#DEEL/0!</p>')).toBe('<p>#DEEL/0!</p>');
    expect(tabelVanTekst('#DEEL/0!\t#12')).toContain('<td>#DIV/0!</td><td>#12</td>');
  });

  it.each([
    ['<p>100</p><p>200</p>', '<table><tr><td>100</td></tr><tr><td>200</td></tr></table>'],
    ['<p>Noord\t1</p>', '<table><tr><td>Noord</td><td>1</td></tr></table>'],
    [
      '<p>a</p>b<table><tr><td>1</td></tr></table>',
      '<table><tr><td>a</td></tr><tr><td>b</td></tr></table><table><tbody><tr><td>1</td></tr></tbody></table>',
    ],
    ['<p><b>100</b></p>', '<p><b>100</b></p>'],
    [
      '<table data-copy-id="aB3"><tbody></tbody></table>',
      '<table data-copy-id="aB3"><tbody></tbody></table>',
    ],
  ])('zet %s op het blad onder elkaar', (html, schoon) => {
    expect(schoonPlaksel(html, true)).toBe(schoon);
  });

  it.each([
    ['<p>10</p><p>20</p>', '<span>10</span><br><span>20</span>'],
    ['10<div style="color:red">20</div>30', '10<br><span style="color:red">20</span><br>30'],
    ['<ul> <li>10</li> <li>20</li> </ul>', '<span> <span>10</span> <br><span>20</span> </span>'],
    ['<p>10<br></p><p>20</p>', '<span>10<br></span><span>20</span>'],
    ['<p>10</p><p></p>', '<span>10</span><span></span>'],
    ['<pre>10\n20</pre>', '<span>10<br>20</span>'],
    ['10\n  20', '10\n  20'],
  ])('zet %s in een cel op eigen regels', (inhoud, schoon) => {
    const cel = lees(schoonPlaksel(`<table><tr><td>${inhoud}</td></tr></table>`, true)).querySelector('td')!;
    expect(cel.innerHTML).toBe(schoon);
  });

  it('houdt waaraan het rekenblad zijn eigen kopie en een getal uit Excel herkent', () => {
    const excel =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td {color:black;} .xl1 ' +
      '{mso-number-format:"\\#\\,\\#\\#0\\.00";background:url(x)} --></style></head><body><table data-copy-id="aB3">' +
      '<tr><td class=xl1>1,50</td></tr></table></body></html>';
    const schoon = schoonPlaksel(excel);
    expect(schoon).toContain('xmlns:x="urn:schemas-microsoft-com:office:excel"');
    expect(schoon).toContain('<style>td{color:black}\n.xl1{mso-number-format:"\\#\\,\\#\\#0\\.00"}</style>');
    expect(schoon).toContain('<table data-copy-id="aB3">');
    expect(schoon).toContain('<td class="xl1">1,50</td>');
  });

  it.each([
    ['een script', '<td>a<script>doe()</script></td>', '<td>a</td>'],
    ['een gebeurtenis', '<td onclick="doe()" ONMOUSEOVER=doe()>a</td>', '<td>a</td>'],
    ['een koppeling', '<td><a href="https://voorbeeld.test/">a</a></td>', '<td>a</td>'],
    ['een plaatje', '<td>a<img src="https://voorbeeld.test/x.png" alt="x"></td>', '<td>a</td>'],
    ['een tekening', '<td>a<svg><style>b</style><text>c</text></svg></td>', '<td>a</td>'],
    ['een ander venster', '<td>a<iframe src="x">b</iframe><object data="x">c</object></td>', '<td>a</td>'],
    ['een formulier', '<td>a<form action="x"><input value="b"><button>c</button></form></td>', '<td>a</td>'],
    [
      'een stijl die iets ophaalt',
      '<td style="background:url(x);color:red">a</td>',
      '<td style="color:red">a</td>',
    ],
    [
      'een stijl die elders staat',
      '<td style="position:fixed;color:red">a</td>',
      '<td style="color:red">a</td>',
    ],
    ['een onbekend woord', '<td><mijn-ding data-x="1">a</mijn-ding></td>', '<td>a</td>'],
    ['een opmerking', '<td>a<!-- b --></td>', '<td>a</td>'],
  ])('laat %s weg en houdt de tekst', (_, cel, schoon) => {
    expect(schoonPlaksel(`<table><tbody><tr>${cel}</tr></tbody></table>`)).toBe(
      `<table><tbody><tr>${schoon}</tr></tbody></table>`,
    );
  });

  it('laat een voorschrift in een stijlblad weg', () => {
    expect(schoonPlaksel('<style>@import "x"; @page {margin:1cm} td {color:red}</style><p>a</p>')).toBe(
      '<style>td{color:red}</style><p>a</p>',
    );
    expect(schoonPlaksel('<style>td {color:red</style><p>a</p>')).toBe('<p>a</p>');
  });

  it('houdt van willekeurige opmaak alleen wat in een cel kan, en is daarna klaar', () => {
    const knoop = fc.letrec<{ stuk: string }>((tie) => ({
      stuk: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('tekst', '&lt;b&gt;', '1,5', ''),
        fc
          .tuple(
            fc.constantFrom(
              'table',
              'tr',
              'td',
              'b',
              'a',
              'script',
              'style',
              'svg',
              'p',
              'img',
              'template',
              'x-y',
            ),
            fc.constantFrom(
              '',
              ' onload="x()"',
              ' href="x"',
              ' src="x"',
              ' style="color:red;background:url(x)"',
            ),
            fc.array(tie('stuk'), { maxLength: 3 }),
          )
          .map(([naam, kenmerk, kinderen]) => `<${naam}${kenmerk}>${kinderen.join('')}</${naam}>`),
      ),
    })).stuk;
    fc.assert(
      fc.property(knoop, (html) => {
        const schoon = schoonPlaksel(html);
        const { body } = lees(schoon);
        expect(body.querySelector('script, a, img, svg, template, x-y, style')).toBeNull();
        expect(kenmerken(schoon).filter((naam) => naam !== 'style')).toEqual([]);
        expect(schoon).not.toContain('url(');
        expect(lees(schoonPlaksel(schoon)).body.innerHTML).toBe(body.innerHTML);
      }),
      keer(300),
    );
  });
});

describe('geplakte tekst', () => {
  it('wordt een tabel met in elke cel letterlijk wat er stond', () => {
    const tabel = tabelVanTekst('<b>a</b>\t"b"\r\n\t=1+1 & 2\r\n');
    const rijen = [...lees(tabel).querySelectorAll('tr')].map((rij) =>
      [...rij.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(rijen).toEqual([
      ['<b>a</b>', '"b"'],
      ['', '=1+1 & 2'],
    ]);
  });

  it('is zonder tab of regel geen tabel, ook niet met een regeleinde erachter', () => {
    expect(['a', 'a\n', 'a\r\n', ''].map(tabelVanTekst)).toEqual(['', '', '', '']);
    expect(['a', 'a\r\n', 'a\n\n'].map(zonderLaatsteRegeleinde)).toEqual(['a', 'a', 'a\n']);
  });
});
