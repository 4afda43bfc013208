const SLOTTEKEN = /[.!?:;)'’”"]$/;
const SJABLOONTEKST = 'Klik of tik om tekst in te voeren.';

/**
 * De alinea's in een regel van de bron, zonder opmaak.
 *
 * @param {string} regel
 * @returns {string[]}
 */
export function alineasIn(regel) {
  return regel
    .replace(/<\/(?:p|li)>/g, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('*', '')
    .split('\n')
    .map((tekst) => tekst.replace(/\s+/g, ' ').trim())
    .filter((tekst) => tekst !== '' && tekst !== SJABLOONTEKST);
}

/**
 * Voegt een regel van de bron toe aan een lijst alinea's. Een zin die door een paginagrens gebroken is wordt weer
 * één alinea, op de regel waar zij begint.
 *
 * @param {[number, string][]} alineas
 * @param {string} regel
 * @param {number} nummer
 */
export function voegToe(alineas, regel, nummer) {
  for (const tekst of alineasIn(regel)) {
    const vorige = alineas.at(-1);
    const vervolg =
      vorige && !SLOTTEKEN.test(vorige[1]) && (/^\p{Ll}/u.test(tekst) || regel.startsWith('\t'));
    if (!vervolg) alineas.push([nummer, tekst]);
    else if (vorige[1].endsWith('-')) vorige[1] = vorige[1].slice(0, -1) + tekst;
    else vorige[1] += ` ${tekst}`;
  }
}

/**
 * Eén regel per regio, zodat een gewijzigde tekst in een diff te vinden is.
 *
 * @param {{ bron: object, regios: readonly object[] }} gegevens
 * @returns {string}
 */
export function alsRegels({ bron, regios }) {
  return [
    '{',
    `  "bron": ${JSON.stringify(bron)},`,
    '  "regios": [',
    regios.map((regio) => `    ${JSON.stringify(regio)}`).join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}
