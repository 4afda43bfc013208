import { type Herleiding, herleidingAlsTekst } from '../../werkmap/herleid';
import { element, knop } from '../element';
import { opKlembord } from '../klembord';

/** Een knop die de herleiding als tekst kopieert; lukt dat niet, dan staat de tekst er gekozen bij om zelf te kopiëren. */
export function kopieerknop(herleiding: Herleiding): HTMLElement {
  const melding = element('p', { className: 'zacht' });
  melding.setAttribute('role', 'status');
  const veld = element('textarea', { readOnly: true, rows: 8, hidden: true });
  veld.setAttribute('aria-label', 'De herleiding als tekst');
  const kopieer = async (): Promise<void> => {
    const tekst = herleidingAlsTekst(herleiding);
    if (await opKlembord({ tekst })) {
      veld.hidden = true;
      melding.textContent = 'Gekopieerd.';
    } else {
      veld.hidden = false;
      veld.value = tekst;
      veld.focus();
      veld.select();
      melding.textContent = 'De tekst staat hieronder gekozen. Kopieer met Ctrl+C of ⌘C.';
    }
  };
  return element(
    'div',
    { className: 'kopieer' },
    knop('Kopieer als tekst', () => void kopieer()),
    melding,
    veld,
  );
}
