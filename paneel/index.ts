import type { AlgemeneDefinitie } from '../core';
import type { Werkmap } from '../core/werkmap';
import { element } from './element';
import { functiedetail } from './functiedetail';
import { functielijst } from './functielijst';
import { laatsteWijziging } from './laatsteWijziging';
import { nieuwWerkboek } from './nieuwWerkboek';
import { tabbladen } from './tabbladen';
import './tokens.css';
import './paneel.css';

/** Zet het paneel in `houder`; alles wat het van de werkmap weet gaat over de poort. */
export function startPaneel(houder: HTMLElement, werkmap: Werkmap): void {
  const laatste = laatsteWijziging();
  const inhoud = element('div', { className: 'inhoud' });
  const functies = (vorige?: AlgemeneDefinitie): HTMLElement => {
    const lijst = functielijst((definitie) =>
      inhoud.replaceChildren(
        functiedetail(definitie, werkmap, laatste, () => inhoud.replaceChildren(functies(definitie))),
      ),
    );
    // Wie teruggaat staat weer op de functie waar hij vandaan kwam.
    const knoppen = [...lijst.querySelectorAll<HTMLButtonElement>('.functie')];
    const eerder = vorige && knoppen.find((knop) => knop.querySelector('.naam')?.textContent === vorige.naam);
    if (eerder) queueMicrotask(() => eerder.focus());
    return lijst;
  };
  houder.classList.add('bwmo-paneel');
  houder.replaceChildren(
    element('header', {}, element('h1', { textContent: 'BW/MO-rekenhulp' })),
    tabbladen(
      [
        { naam: 'Functies', maak: () => functies() },
        { naam: 'Start', maak: () => nieuwWerkboek(werkmap, laatste) },
      ],
      inhoud,
    ),
    inhoud,
    laatste.balk,
  );
}
