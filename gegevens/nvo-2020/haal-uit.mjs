import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { alsRegels } from './alineas.mjs';
import { BRON, fout, kopVan, LEGENDA, splitsRegels, TABELLEN, VRIJE_TEKST } from './bron.mjs';
import { haalRegiobeelden } from './regiobeelden.mjs';
import { haalToelichtingen } from './toelichtingen.mjs';

const ONDERWERPEN = TABELLEN.flatMap(({ lijst, namen }) => namen.map((naam) => ({ lijst, naam })));

// De zetfouten van de bron staan hier voluit, zodat een nieuwe afwijking opvalt in plaats van wordt geraden.
const AFWIJKEND_ONDERWERP = new Map([['Spreading voorzieningen', 'Spreiding voorzieningen']]);
const AFWIJKENDE_REGIO = new Map([
  ['Vallei-regio', 'Vallei-regio (Ede)'],
  ['Parkstad en Beekdaalen', 'Parkstad en Beekdaelen'],
]);

const ANTWOORDEN = new Map([
  ['✓', 'ja'],
  ['✓✓', 'ja'],
  ['✔', 'ja'],
  ['✅', 'ja'],
  ['⚙', 'in ontwikkeling'],
  ['✗', 'nee'],
  ['✘', 'nee'],
  ['✖', 'nee'],
  ['❌', 'nee'],
  ['NVT', 'nvt'],
]);
const ALLE_TEKENS = ['ja', 'in ontwikkeling', 'nee'];

const TEKEN = /[✓✔✅⚙✗✘✖❌]/u;
const REGIOKOP = /^## Regiobeeld (.+)$/;
const INHOUDSREGEL = /^Gemeente (.+)\tRegiobeeld (.+?) ?\.+\t(\d+)$/;

/**
 * @param {string} cel
 * @param {number} nummer
 * @returns {string}
 */
function leesCel(cel, nummer) {
  if (cel === '') return '';
  const gelezen = cel.split(/\s+/).map((teken) => ANTWOORDEN.get(teken));
  if (!gelezen.every((antwoord) => antwoord !== undefined)) return fout(nummer, `onbekend teken "${cel}"`);
  if (gelezen.length === 1) return gelezen[0];
  // Wie alle drie de tekens laat staan heeft niet gekozen; twee tekens zijn een tegenspraak.
  if (gelezen.length === 3 && ALLE_TEKENS.every((antwoord) => gelezen.includes(antwoord))) return '';
  return fout(nummer, `meer dan één antwoord "${cel}"`);
}

/**
 * @param {readonly string[]} regels
 * @param {number} einde
 */
function leesInhoudsopgave(regels, einde) {
  const kop = regels.indexOf('## Inhoudsopgave');
  if (kop < 0 || kop > einde) fout(1, 'geen inhoudsopgave vóór het eerste regiobeeld');
  const gevonden = [];
  for (let i = kop + 1; i < einde; i++) {
    if (regels[i].trim() === '') continue;
    const delen = INHOUDSREGEL.exec(regels[i]);
    if (!delen) return fout(i + 1, `onbekende regel in de inhoudsopgave "${regels[i]}"`);
    gevonden.push({
      centrumgemeente: delen[1],
      inhoudsopgave: delen[2],
      bladzijde: Number(delen[3]),
      nummer: i + 1,
    });
  }
  return gevonden;
}

/**
 * @param {string} label
 * @param {string} rest
 */
function isOpmaak(label, rest) {
  const vervolgregel = label === '';
  const scheiding = /^-+$/.test(label) && /^-+$/.test(rest);
  const toelichting = /^(<p>)?<b>Toelichting:<\/b>/.test(label);
  return vervolgregel || scheiding || toelichting;
}

/**
 * @param {readonly string[]} regels
 * @param {number} van
 * @param {number} tot
 * @param {string} regio
 */
function leesRegio(regels, van, tot, regio) {
  const tabelregels = new Map();
  const antwoorden = Array(ONDERWERPEN.length);
  const celregels = Array(ONDERWERPEN.length);
  /** @type {(typeof TABELLEN)[number] | null} */
  let tabel = null;

  for (let i = van + 1; i < tot; i++) {
    const nummer = i + 1;
    const kop = kopVan(regels[i]);
    if (kop !== null) {
      tabel = TABELLEN.find((kandidaat) => kandidaat.kop === kop) ?? null;
      if (!tabel) continue;
      if (tabelregels.has(tabel)) fout(nummer, `tweede tabel "${tabel.kop}" bij ${regio}`);
      tabelregels.set(tabel, nummer);
      continue;
    }

    const [links, ...cellen] = regels[i].split('\t');
    const rest = cellen.join(' ').trim();
    const label = links.trim().replace(/:$/, '');
    const naam = AFWIJKEND_ONDERWERP.get(label) ?? label;
    const index = ONDERWERPEN.findIndex((onderwerp) => onderwerp.naam === naam);
    if (index >= 0) {
      if (ONDERWERPEN[index].lijst !== tabel?.lijst) fout(nummer, `onderwerp "${label}" buiten zijn tabel`);
      if (celregels[index]) fout(nummer, `onderwerp "${label}" staat dubbel bij ${regio}`);
      antwoorden[index] = leesCel(rest, nummer);
      celregels[index] = nummer;
      continue;
    }

    if (VRIJE_TEKST.has(label) || (tabel?.lijst === 'nvo' && LEGENDA.test(regels[i]))) continue;
    if (tabel && cellen.length > 0 && !isOpmaak(links.trim(), rest)) {
      fout(nummer, `onbekend onderwerp "${label}" bij ${regio}`);
    }
    if (TEKEN.test(regels[i])) fout(nummer, `teken buiten een bekende cel bij ${regio}`);
  }

  for (const verwacht of TABELLEN) {
    if (!tabelregels.has(verwacht)) fout(van + 1, `tabel "${verwacht.kop}" ontbreekt bij ${regio}`);
  }
  ONDERWERPEN.forEach(({ lijst, naam }, index) => {
    if (celregels[index]) return;
    const kopregel = tabelregels.get(TABELLEN.find((kandidaat) => kandidaat.lijst === lijst));
    fout(kopregel, `onderwerp "${naam}" ontbreekt in de tabel van ${regio}`);
  });
  return { antwoorden, regels: celregels };
}

/**
 * @param {string} tekst
 * @returns {{
 *   bron: { titel: string, uitgever: string, datum: string, kenmerk: string, bestand: string },
 *   onderwerpen: { lijst: string, naam: string }[],
 *   regios: { naam: string, inhoudsopgave: string, centrumgemeente: string, bladzijde: number,
 *     regel: number, antwoorden: string[], regels: number[] }[],
 * }}
 */
export function haalUit(tekst) {
  const regels = splitsRegels(tekst);
  const koppen = regels.flatMap((regel, i) => (REGIOKOP.test(regel) ? [i] : []));
  if (koppen.length === 0) fout(1, 'geen enkel regiobeeld gevonden');
  const inhoud = leesInhoudsopgave(regels, koppen[0]);

  const regios = koppen.map((van, volgorde) => {
    const naam = /** @type {RegExpExecArray} */ (REGIOKOP.exec(regels[van]))[1].trim();
    const ingang = inhoud[volgorde];
    if (!ingang) fout(van + 1, `regio "${naam}" staat niet in de inhoudsopgave`);
    const { inhoudsopgave, centrumgemeente, bladzijde, nummer } = ingang;
    if ((AFWIJKENDE_REGIO.get(inhoudsopgave) ?? inhoudsopgave) !== naam) {
      fout(van + 1, `regio "${naam}" verwacht als "${inhoudsopgave}" (inhoudsopgave, regel ${nummer})`);
    }
    const cellen = leesRegio(regels, van, koppen[volgorde + 1] ?? regels.length, naam);
    return { naam, inhoudsopgave, centrumgemeente, bladzijde, regel: van + 1, ...cellen };
  });
  const over = inhoud[koppen.length];
  if (over) fout(over.nummer, `regio "${over.inhoudsopgave}" heeft geen regiobeeld`);

  return { bron: { ...BRON }, onderwerpen: ONDERWERPEN.map((onderwerp) => ({ ...onderwerp })), regios };
}

/**
 * Drie regels per regio, zodat een gewijzigd antwoord in een diff op één regel staat. De regelnummers van de antwoorden
 * staan bij de toelichtingen: rekenen heeft ze niet nodig.
 *
 * @param {ReturnType<typeof haalUit>} gegevens
 * @returns {string}
 */
export function alsJson({ bron, onderwerpen, regios }) {
  const rij = (/** @type {readonly unknown[]} */ waarden) =>
    `[${waarden.map((waarde) => JSON.stringify(waarde)).join(', ')}]`;
  const veld = (/** @type {string} */ naam, /** @type {unknown} */ waarde) =>
    `${JSON.stringify(naam)}: ${JSON.stringify(waarde)}`;
  /**
   * @template {object} T
   * @param {T} object
   * @param {readonly (keyof T & string)[]} namen
   */
  const velden = (object, namen) => namen.map((naam) => veld(naam, object[naam])).join(', ');
  const perRegio = regios.map((regio) =>
    [
      `    { ${velden(regio, ['naam', 'inhoudsopgave', 'centrumgemeente', 'bladzijde', 'regel'])},`,
      `      "antwoorden": ${rij(regio.antwoorden)}`,
      '    }',
    ].join('\n'),
  );
  return [
    '{',
    '  "bron": {',
    Object.entries(bron)
      .map(([naam, waarde]) => `    ${veld(naam, waarde)}`)
      .join(',\n'),
    '  },',
    '  "onderwerpen": [',
    onderwerpen.map((onderwerp) => `    { ${velden(onderwerp, ['lijst', 'naam'])} }`).join(',\n'),
    '  ],',
    '  "regios": [',
    perRegio.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

const ditBestand = fileURLToPath(import.meta.url);
if (argv[1] && resolve(argv[1]) === ditBestand) {
  const hier = dirname(ditBestand);
  const tekst = readFileSync(argv[2] ?? join(hier, 'bron.txt'), 'utf8');
  const gegevens = haalUit(tekst);
  const bestanden = {
    'nvo2020.json': alsJson(gegevens),
    'nvo2020toelichtingen.json': alsRegels(haalToelichtingen(tekst, gegevens.regios)),
    'nvo2020regiobeelden.json': alsRegels(haalRegiobeelden(tekst, gegevens.regios)),
  };
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    writeFileSync(join(hier, '../../core/normen', naam), inhoud);
    stdout.write(`${gegevens.regios.length} regio's geschreven naar core/normen/${naam}\n`);
  }
}
