import { opKlembord } from '../klembord';

/** Of een tabel op het klembord staat, of alleen geselecteerd is zodat de gebruiker haar zelf kopieert. */
export type Kopieeruitkomst = 'gekopieerd' | 'geselecteerd';

/** De tabel als tekst met tabs, zoals een rekenblad die plakt. */
export function alsTekst(tabel: HTMLTableElement): string {
  return [...tabel.rows]
    .map((rij) => [...rij.cells].map((cel) => cel.textContent.replace(/\s+/g, ' ').trim()).join('\t'))
    .join('\n');
}

/**
 * De tabel als HTML met alleen wat een tekstverwerker nodig heeft. Zonder klassen en knoppen: de opmaak van het
 * document waarin geplakt wordt geldt.
 */
export function alsHtml(tabel: HTMLTableElement, bron: string): string {
  const kopie = tabel.cloneNode(true) as HTMLTableElement;
  kopie.setAttribute('border', '1');
  for (const deel of [kopie, ...kopie.querySelectorAll('*')]) {
    for (const naam of ['class', 'id', 'tabindex', 'title']) deel.removeAttribute(naam);
  }
  const regel = document.createElement('p');
  regel.textContent = bron;
  return kopie.outerHTML + regel.outerHTML;
}

/** Zet de tabel op het klembord; lukt dat niet, dan is zij geselecteerd. */
export async function kopieer(tabel: HTMLTableElement, bron: string): Promise<Kopieeruitkomst> {
  const inhoud = { tekst: `${alsTekst(tabel)}\n\n${bron}`, html: alsHtml(tabel, bron) };
  if (await opKlembord(inhoud)) return 'gekopieerd';
  getSelection()?.selectAllChildren(tabel);
  return 'geselecteerd';
}
