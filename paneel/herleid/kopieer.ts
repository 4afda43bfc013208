import { element, knop } from '../element';
import { opKlembord } from '../klembord';

/** Wat er te kopiëren is. */
interface Kopie {
  /** Wat er op de knop staat. */
  readonly opschrift: string;
  /** Hoe het veld heet waarin de tekst staat als het klembord niet mag. */
  readonly veldnaam: string;
  readonly regels: number;
  readonly tekst: () => string;
}

/** Een knop die tekst kopieert; lukt dat niet, dan staat de tekst er gekozen bij om zelf te kopiëren. */
export function kopieerknop({ opschrift, veldnaam, regels, tekst }: Kopie): HTMLElement {
  const melding = element('p', { className: 'zacht' });
  melding.setAttribute('role', 'status');
  const veld = element('textarea', { readOnly: true, rows: regels, hidden: true });
  veld.setAttribute('aria-label', veldnaam);
  const kopieer = async (): Promise<void> => {
    const inhoud = tekst();
    if (await opKlembord({ tekst: inhoud })) {
      veld.hidden = true;
      melding.textContent = 'Gekopieerd.';
    } else {
      veld.hidden = false;
      veld.value = inhoud;
      veld.focus();
      veld.select();
      melding.textContent = 'De tekst staat hieronder gekozen. Kopieer met Ctrl+C of ⌘C.';
    }
  };
  return element(
    'div',
    { className: 'kopieer' },
    knop(opschrift, () => void kopieer()),
    melding,
    veld,
  );
}
