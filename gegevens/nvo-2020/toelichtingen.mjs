import { voegToe } from './alineas.mjs';
import { BRON, fout, kopVan, LEGENDA, splitsRegels, TABELLEN, VRIJE_TEKST } from './bron.mjs';

const TOELICHTING = /^(?:<p>)?(?:<b>|\*\*)Toelichting:(?:<\/b>|\*\*)/;
const SCHEIDING = /^-+\t-+\s*$/;
const VRAAG =
  /^(?:Wat is de stand van zaken van de deelonderwerpen|Zijn er concrete uitvoeringsafspraken gemaakt over)/;
const ONDERWERPEN = new Set([...TABELLEN.flatMap(({ namen }) => namen), 'Spreading voorzieningen']);

/**
 * @param {readonly string[]} regels
 * @param {number} van
 * @param {number} tot
 * @param {string} regio
 */
function leesRegio(regels, van, tot, regio) {
  /** @type {Record<string, [number, string][]>} */
  const teksten = Object.fromEntries(
    [...new Set(VRIJE_TEKST.values()), ...TABELLEN.map(({ lijst }) => lijst)].map((naam) => [naam, []]),
  );
  /** @type {(typeof TABELLEN)[number] | null} */
  let tabel = null;
  /** @type {[number, string][] | null} */
  let doel = null;

  for (let i = van + 1; i < tot; i++) {
    const regel = regels[i];
    const kop = kopVan(regel);
    if (kop === 'Toelichting:' && tabel) {
      doel = teksten[tabel.lijst];
      continue;
    }
    if (kop !== null) {
      tabel = TABELLEN.find((kandidaat) => kandidaat.kop === kop) ?? null;
      doel = null;
      continue;
    }
    if (!tabel || regel.trim() === '' || SCHEIDING.test(regel)) continue;

    const [links] = regel.split('\t', 1);
    const label = links.trim().replace(/:$/, '');
    const vrij = VRIJE_TEKST.get(label);
    if (vrij !== undefined) {
      doel = teksten[vrij];
      voegToe(doel, regel.slice(links.length).trim(), i + 1);
    } else if (TOELICHTING.test(regel)) {
      doel = teksten[tabel.lijst];
      voegToe(doel, regel.replace(TOELICHTING, ''), i + 1);
    } else if (ONDERWERPEN.has(label)) {
      doel = null;
    } else if (doel) {
      voegToe(doel, regel, i + 1);
    } else if (!VRAAG.test(regel) && !LEGENDA.test(regel)) {
      fout(i + 1, `tekst buiten een toelichting bij ${regio}`);
    }
  }
  return teksten;
}

/**
 * Haalt bij elke regio de vrije tekst en de toelichtingen uit de drie tabellen, als alinea's met regelnummer, met de regel
 * van elk antwoord.
 *
 * @param {string} tekst
 * @param {readonly { naam: string, regel: number, regels: readonly number[] }[]} regios zoals `haalUit` ze geeft
 */
export function haalToelichtingen(tekst, regios) {
  const regels = splitsRegels(tekst);
  return {
    bron: { ...BRON },
    regios: regios.map(({ naam, regel, regels: antwoordregels }, volgorde) => {
      const tot = regios[volgorde + 1]?.regel ?? regels.length + 1;
      return { naam, antwoordregels, ...leesRegio(regels, regel - 1, tot - 1, naam) };
    }),
  };
}
