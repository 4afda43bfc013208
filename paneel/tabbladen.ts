import { element } from './element';

export interface Tabblad {
  readonly naam: string;
  /** Maakt de inhoud als het tabblad opengaat. */
  maak(): HTMLElement;
}

/** Tabbladen volgens het patroon van WAI-ARIA: pijltjes wisselen, alleen het gekozen tabblad is met Tab bereikbaar. */
export function tabbladen(bladen: readonly Tabblad[], inhoud: HTMLElement): HTMLElement {
  const lijst = element('div', { className: 'tabbladen' });
  lijst.setAttribute('role', 'tablist');
  lijst.setAttribute('aria-label', 'Onderdelen');
  const knoppen = bladen.map(({ naam }, i) => {
    const knop = element('button', { type: 'button', id: `tab-${naam.toLowerCase()}`, textContent: naam });
    knop.setAttribute('role', 'tab');
    knop.onclick = () => kies(i);
    return knop;
  });
  inhoud.setAttribute('role', 'tabpanel');
  function kies(gekozen: number): void {
    knoppen.forEach((knop, i) => {
      knop.setAttribute('aria-selected', String(i === gekozen));
      knop.tabIndex = i === gekozen ? 0 : -1;
    });
    inhoud.setAttribute('aria-labelledby', knoppen[gekozen]!.id);
    inhoud.replaceChildren(bladen[gekozen]!.maak());
  }
  lijst.onkeydown = ({ key }) => {
    const stap = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (stap === undefined) return;
    const nu = knoppen.findIndex((knop) => knop.getAttribute('aria-selected') === 'true');
    const volgende = (nu + stap + knoppen.length) % knoppen.length;
    kies(volgende);
    knoppen[volgende]!.focus();
  };
  lijst.append(...knoppen);
  kies(0);
  return lijst;
}
