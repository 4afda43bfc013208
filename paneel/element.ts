type Kind = Node | string | false | undefined;

/** Maakt een HTML-element met eigenschappen en kinderen; tekst wordt altijd tekst, nooit opmaak. */
export function element<K extends keyof HTMLElementTagNameMap>(
  soort: K,
  eigenschappen: Partial<HTMLElementTagNameMap[K]> = {},
  ...kinderen: Kind[]
): HTMLElementTagNameMap[K] {
  const gemaakt = Object.assign(document.createElement(soort), eigenschappen);
  gemaakt.append(...kinderen.filter((kind) => kind !== false && kind !== undefined));
  return gemaakt;
}

/** Een knop met een werkwoord erop. */
export function knop(tekst: string, opKlik: () => void, klasse = 'knop'): HTMLButtonElement {
  return element('button', { type: 'button', className: klasse, textContent: tekst, onclick: opKlik });
}
