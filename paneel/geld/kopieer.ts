import { element, knop } from '../element';
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

async function opKlembord({ tekst, html }: Raadstabel): Promise<boolean> {
  // Op een pagina zonder beveiligde verbinding bestaat het klembord niet, wat de types ook zeggen.
  const klembord = navigator.clipboard as Clipboard | undefined;
  if (!klembord) return false;
  try {
    if (typeof ClipboardItem === 'undefined') await klembord.writeText(tekst);
    else {
      await klembord.write([
        new ClipboardItem({
          'text/plain': new Blob([tekst], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
