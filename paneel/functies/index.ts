import type { Rekendefinitie } from '../../core';
import { element } from '../element';
import { inHost } from '../inHost';
import type { Onderdeel } from '../onderdeel';
import { functiedetail } from './functiedetail';
import { functielijst } from './functielijst';

/** Alle functies om in te zoeken, met per functie de uitleg en voorbeelden om in het blad te zetten. */
export const functies: Onderdeel = ({ werkmap, laatste }) => {
  const houder = element('div', {});
  const toonLijst = (vorige?: Rekendefinitie): void => {
    const lijst = functielijst(werkmap, (definitie) =>
      houder.replaceChildren(functiedetail(definitie, werkmap, laatste, () => toonLijst(definitie))),
    );
    houder.replaceChildren(lijst);
    // Wie teruggaat staat weer op de functie waar hij vandaan kwam.
    const knoppen = [...lijst.querySelectorAll<HTMLButtonElement>('.functie')];
    knoppen
      .find((knop) => vorige && knop.querySelector('.naam')?.textContent === inHost(vorige.naam, werkmap))
      ?.focus();
  };
  toonLijst();
  return houder;
};
