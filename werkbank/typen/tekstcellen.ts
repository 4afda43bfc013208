/** Of een cel van een geplakte tabel in het rekenblad waar zij vandaan komt tekst was, ook als zij op een getal lijkt. */
export type Tekstcellen = (cel: Element) => boolean;

/** Waaraan een ander tabblad van de werkbank tekst herkent. */
export const MERK_VAN_TEKST = 'data-bwmo-tekst';

const OPMAAK = /mso-number-format:\s*("[^"]*"|'[^']*'|[^;}]*)/i;
const REGEL = /([^{}]+)\{([^{}]*)\}/g;

/**
 * Leest waaraan Excel, Google Sheets en LibreOffice zeggen dat een cel tekst is: een gemeentecode 0748 is geen getal 748.
 *
 * @param stijlen de regels van het stijlblad bij de tabel
 */
export function tekstcellen(stijlen: string): Tekstcellen {
  const opmaken = new Map<string, string>();
  for (const [, keuze = '', inhoud = ''] of stijlen.matchAll(REGEL)) {
    const opmaak = opmaakIn(inhoud);
    if (opmaak !== undefined) keuze.split(',').forEach((deel) => opmaken.set(deel.trim(), opmaak));
  }
  return (cel) => {
    const opmaak =
      opmaakIn(cel.getAttribute('style') ?? '') ??
      [...cel.classList].map((klas) => opmaken.get(`.${klas}`)).find((gevonden) => gevonden !== undefined) ??
      opmaken.get(cel.localName);
    return (
      opmaak === '@' || cel.hasAttribute(MERK_VAN_TEKST) || isTekstInSheets(cel) || isTekstInLibreOffice(cel)
    );
  };
}

/** De getalopmaak zonder aanhalingstekens en schuine strepen. */
function opmaakIn(verklaringen: string): string | undefined {
  return OPMAAK.exec(verklaringen)?.[1]?.replace(/["'\\\s]/g, '');
}

function isTekstInSheets(cel: Element): boolean {
  return (cel.getAttribute('data-sheets-value') ?? '').startsWith('{"1":2,');
}

function isTekstInLibreOffice(cel: Element): boolean {
  return (cel.getAttribute('sdnum') ?? '').endsWith(';@');
}
