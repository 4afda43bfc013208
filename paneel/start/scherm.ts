import { element, knop } from '../element';

/** Een scherm binnen Start: een weg terug en een kop die de aandacht krijgt als het scherm opengaat. */
export function scherm(titel: string, terug: () => void, ...inhoud: (Node | string | false)[]): HTMLElement {
  const kop = element('h2', { textContent: titel, tabIndex: -1 });
  return element('section', { className: 'scherm' }, knop('Terug', terug, 'link'), kop, ...inhoud);
}

/** Zet een ander scherm in de houder en brengt de lezer naar de kop ervan. */
export function toonScherm(houder: HTMLElement, nieuw: HTMLElement): void {
  houder.replaceChildren(nieuw);
  nieuw.querySelector<HTMLElement>('h2')?.focus();
}
