import { voegToe } from './alineas.mjs';
import { BRON, fout, kopVan, splitsRegels, TABELLEN } from './bron.mjs';

/** De hoofdstukken van een regiobeeld buiten de tabellen, met de naam waaronder ze bewaard worden. */
export const HOOFDSTUKKEN = new Map([
  ['Nieuwe werkwijze', 'werkwijze'],
  ['Samenwerking', 'samenwerking'],
  ['Uitvoeringspraktijk', 'praktijk'],
  ['Succesfactoren', 'succes'],
  ['Aandachtspunten', 'aandacht'],
  ['Ondersteuningsbehoeften', 'ondersteuning'],
]);

// Deze koppen hebben zelf geen tekst of, bij bijlagen, alleen titels van stukken die er niet bij staan.
const ZONDER_TEKST = ['Stand van zaken', 'Beweging BW - MO', 'Voortgang', 'Toelichting:'];
const BIJLAGE = /^\*{0,2}Bijlagen?\b/;
const KOP_IN_TEKST = /^(?:<p>)?<b>(.+?)<\/b>(?:<\/p>)?/;
const STREEP = /^-+(?:\s+-+)?\s*$/;

/**
 * @param {readonly string[]} regels
 * @param {number} van
 * @param {number} tot
 * @param {string} regio
 */
function leesRegio(regels, van, tot, regio) {
  /** @type {Record<string, [number, string][]>} */
  const hoofdstukken = Object.fromEntries([...HOOFDSTUKKEN.values()].map((naam) => [naam, []]));
  /** @type {[number, string][] | null} */
  let doel = null;
  let overslaan = false;

  for (let i = van + 1; i < tot; i++) {
    const inTekst = KOP_IN_TEKST.exec(regels[i]);
    const kop = kopVan(regels[i]) ?? (inTekst && HOOFDSTUKKEN.has(inTekst[1]) ? inTekst[1] : null);
    const bijlage = BIJLAGE.test(kop ?? regels[i]);
    if (kop !== null || bijlage) {
      const naam = HOOFDSTUKKEN.get(kop ?? '');
      const tabel = TABELLEN.some((kandidaat) => kandidaat.kop === kop);
      overslaan = bijlage || tabel || (overslaan && kop === 'Toelichting:');
      if (!naam && !overslaan && !ZONDER_TEKST.includes(kop ?? ''))
        fout(i + 1, `onbekende kop "${kop}" bij ${regio}`);
      doel = naam ? hoofdstukken[naam] : null;
      if (doel && inTekst) voegToe(doel, regels[i].replace(KOP_IN_TEKST, ''), i + 1);
      continue;
    }
    if (overslaan || regels[i].trim() === '' || STREEP.test(regels[i])) continue;
    if (!doel) return fout(i + 1, `tekst buiten een hoofdstuk bij ${regio}`);
    voegToe(doel, regels[i], i + 1);
  }
  return hoofdstukken;
}

/**
 * Haalt bij elke regio de lopende tekst uit de bron, als alinea's met regelnummer.
 *
 * @param {string} tekst
 * @param {readonly { naam: string, regel: number }[]} regios zoals `haalUit` ze geeft
 */
export function haalRegiobeelden(tekst, regios) {
  const regels = splitsRegels(tekst);
  return {
    bron: { ...BRON },
    regios: regios.map(({ naam, regel }, volgorde) => {
      const tot = regios[volgorde + 1]?.regel ?? regels.length + 1;
      return { naam, ...leesRegio(regels, regel - 1, tot - 1, naam) };
    }),
  };
}
