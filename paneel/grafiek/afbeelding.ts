import { element, knop } from '../element';
import { pngVan } from './png';

/** Een knop die de grafiek als afbeelding op het klembord zet; lukt dat niet, dan is zij als bestand te bewaren. */
export function afbeeldingknop(titel: string, maakSvg: () => string): HTMLElement {
  const melding = element('span');
  melding.setAttribute('role', 'status');
  const kopieer = knop('Kopieer als afbeelding', () => void doe(), 'link');
  // Een pagina kan meer grafieken hebben; wie de knop hoort voorlezen weet welke.
  kopieer.setAttribute('aria-label', `Kopieer als afbeelding: ${titel}`);
  return element('div', { className: 'afbeelding' }, kopieer, melding);

  async function doe(): Promise<void> {
    const svg = maakSvg();
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': await pngVan(svg) })]);
      melding.textContent = 'Gekopieerd.';
    } catch {
      melding.replaceChildren(
        'Kopiëren kan hier niet. ',
        element('a', {
          href: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
          download: `${titel}.svg`,
          textContent: 'Bewaar de afbeelding',
        }),
      );
    }
  }
}
