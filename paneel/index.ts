import type { AlgemeneDefinitie } from '../core';
import type { Werkmap } from '../core/werkmap';
import { element } from './element';
import { functiedetail } from './functiedetail';
import { functielijst } from './functielijst';
import { laatsteWijziging } from './laatsteWijziging';
import './tokens.css';
import './paneel.css';

/** Zet het paneel in `houder`; alles wat het van de werkmap weet gaat over de poort. */
export function startPaneel(houder: HTMLElement, werkmap: Werkmap): void {
  const wijziging = laatsteWijziging(werkmap);
  const inhoud = element('div', { className: 'inhoud' });
  const toonDetail = (definitie: AlgemeneDefinitie) =>
    inhoud.replaceChildren(functiedetail(definitie, werkmap, wijziging, () => toonLijst(definitie)));
  const toonLijst = (vorige?: AlgemeneDefinitie) => {
    const lijst = functielijst(toonDetail);
    inhoud.replaceChildren(lijst);
    // Wie teruggaat staat weer op de functie waar hij vandaan kwam.
    const knoppen = [...lijst.querySelectorAll<HTMLButtonElement>('.functie')];
    knoppen.find((knop) => knop.querySelector('.naam')?.textContent === vorige?.naam)?.focus();
  };
  toonLijst();
  houder.classList.add('bwmo-paneel');
  houder.replaceChildren(
    element('header', {}, element('h1', { textContent: 'BW/MO-functies' })),
    inhoud,
    wijziging.balk,
  );
}
