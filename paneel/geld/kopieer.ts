import { element, knop } from '../element';
import { opKlembord } from '../klembord';
import type { Raadstabel } from './raadstabel';

/** Een knop die een tabel op het klembord zet; lukt dat niet, dan staat de tekst klaar om zelf te kopiëren. */
export function kopieerknop(maak: () => Raadstabel): HTMLElement {
  const melding = element('div', { className: 'kopie' });
  melding.setAttribute('role', 'status');
  return element(
    'div',
    {},
    knop('Kopieer als tabel', () => void kopieer()),
    melding,
  );

  async function kopieer(): Promise<void> {
    const tabel = maak();
    if (await opKlembord(tabel)) {
      melding.textContent =
        'De tabel staat op het klembord. Plak haar in Word, in een e-mail of op een blad.';
      return;
    }
    const tekst = element('textarea', { readOnly: true, rows: 6, value: tabel.tekst });
    tekst.setAttribute('aria-label', 'De tabel als tekst');
    melding.replaceChildren(
      element('p', {
        textContent: 'Het klembord is hier niet bereikbaar. Kopieer de tekst met Ctrl+C (op een Mac: Cmd+C).',
      }),
      tekst,
    );
    tekst.focus();
    tekst.select();
  }
}
