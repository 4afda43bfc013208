import { element } from './element';

type Invoer = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Een invoerveld met zijn naam erboven en zo nodig uitleg eronder; de invoer heeft al een id. */
export function veld(naam: string, invoer: Invoer, uitleg?: string): HTMLElement {
  const uitlegdeel =
    uitleg !== undefined &&
    element('p', { id: `${invoer.id}-uitleg`, className: 'zacht', textContent: uitleg });
  if (uitlegdeel) invoer.setAttribute('aria-describedby', uitlegdeel.id);
  return element(
    'div',
    { className: 'veld' },
    element('label', { htmlFor: invoer.id, textContent: naam }),
    invoer,
    uitlegdeel,
  );
}

/** Een keuzelijst; de eerste keuze met `waarde` staat voor. */
export function keuzelijst(
  id: string,
  keuzes: readonly (readonly [waarde: string, tekst: string])[],
  waarde: string,
  opKeuze: (gekozen: string) => void,
): HTMLSelectElement {
  const lijst = element(
    'select',
    { id },
    ...keuzes.map(([keuze, tekst]) => element('option', { value: keuze, textContent: tekst })),
  );
  lijst.value = waarde;
  lijst.onchange = () => opKeuze(lijst.value);
  return lijst;
}
