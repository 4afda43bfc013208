import { zinVan } from '../werkmap';
import { element } from './element';

/**
 * Tabbladen volgens het patroon van WAI-ARIA: pijltjes, Home en End wisselen, alleen het gekozen tabblad is met Tab
 * bereikbaar. De inhoud wordt gemaakt als het tabblad opengaat; wie intussen doorklikt krijgt de laatste keuze.
 */
export function tabbladen<Naam extends string>(
  namen: readonly Naam[],
  inhoud: HTMLElement,
  maak: (naam: Naam) => Promise<HTMLElement>,
): { readonly lijst: HTMLElement; readonly kies: (naam: Naam) => void } {
  const lijst = element('div', { className: 'tabbladen' });
  lijst.setAttribute('role', 'tablist');
  lijst.setAttribute('aria-label', 'Onderdelen');
  inhoud.setAttribute('role', 'tabpanel');
  const knoppen = namen.map((naam) => {
    const knop = element('button', { type: 'button', id: `tab-${naam.toLowerCase()}`, textContent: naam });
    knop.setAttribute('role', 'tab');
    knop.onclick = () => kies(naam);
    return knop;
  });
  let gekozen = 0;
  let beurt = 0;

  function kies(naam: Naam): void {
    gekozen = namen.indexOf(naam);
    beurt += 1;
    const mijn = beurt;
    const open = knoppen[gekozen]!;
    for (const knop of knoppen) {
      knop.setAttribute('aria-selected', String(knop === open));
      knop.tabIndex = knop === open ? 0 : -1;
    }
    inhoud.setAttribute('aria-labelledby', open.id);
    inhoud.setAttribute('aria-busy', 'true');
    void maak(naam)
      .catch((fout: unknown) => element('p', { textContent: zinVan(fout) }))
      .then((gemaakt) => {
        if (mijn !== beurt) return;
        inhoud.replaceChildren(gemaakt);
        inhoud.removeAttribute('aria-busy');
        inhoud.scrollTop = 0;
      });
  }

  lijst.onkeydown = (toets) => {
    const doel = {
      ArrowRight: (gekozen + 1) % namen.length,
      ArrowLeft: (gekozen - 1 + namen.length) % namen.length,
      Home: 0,
      End: namen.length - 1,
    }[toets.key];
    if (doel === undefined) return;
    toets.preventDefault();
    kies(namen[doel]!);
    knoppen[doel]!.focus();
  };
  lijst.append(...knoppen);
  return { lijst, kies };
}
