import { type Groep, GROEPEN, type Rekendefinitie, rekenfuncties } from '../../core';
import { functieteksten } from '../../weergave';
import type { Werkmap } from '../../werkmap';
import { element } from '../element';
import { inHost } from '../inHost';

/** De lijst van alle functies per groep, met een zoekveld erboven. */
export function functielijst(werkmap: Werkmap, kies: (definitie: Rekendefinitie) => void): HTMLElement {
  const lijst = element('div', { className: 'lijst' });
  const veld = element('input', {
    type: 'search',
    id: 'zoek-functie',
    placeholder: 'bijvoorbeeld tekort of wachttijd',
    oninput: () => vul(veld.value),
  });
  const vul = (gezocht: string) => lijst.replaceChildren(...groepen(gezocht, werkmap, kies));
  vul('');
  return element(
    'section',
    {},
    element('label', { htmlFor: veld.id, textContent: 'Zoek een functie' }),
    veld,
    lijst,
  );
}

function groepen(
  gezocht: string,
  werkmap: Werkmap,
  kies: (definitie: Rekendefinitie) => void,
): HTMLElement[] {
  const woorden = gezocht.toLowerCase().split(/\s+/);
  const gevonden = rekenfuncties.filter(({ naam }) => {
    const { samenvatting, uitleg } = functieteksten[naam]!;
    const tekst = `${naam} ${samenvatting} ${uitleg}`.toLowerCase();
    return woorden.every((woord) => tekst.includes(woord));
  });
  if (gevonden.length === 0) {
    return [
      element('p', { className: 'zacht', textContent: 'Geen functie gevonden. Probeer een korter woord.' }),
    ];
  }
  return (Object.keys(GROEPEN) as Groep[]).flatMap((groep) => {
    const leden = gevonden.filter((definitie) => definitie.groep === groep);
    return leden.length === 0 ? [] : [groepdeel(GROEPEN[groep], leden, werkmap, kies)];
  });
}

function groepdeel(
  titel: string,
  leden: readonly Rekendefinitie[],
  werkmap: Werkmap,
  kies: (definitie: Rekendefinitie) => void,
): HTMLElement {
  const items = leden.map((definitie) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', className: 'functie', onclick: () => kies(definitie) },
        element('span', { className: 'naam', textContent: inHost(definitie.naam, werkmap) }),
        element('span', { className: 'zacht', textContent: functieteksten[definitie.naam]!.samenvatting }),
      ),
    ),
  );
  return element(
    'div',
    {},
    element('h2', { textContent: titel }),
    element('ul', { className: 'functies' }, ...items),
  );
}
