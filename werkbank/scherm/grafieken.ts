import type { Cel } from '../../core';
import { rechthoekVan } from '../../werkmap';
import { element, knop } from '../../paneel/element';
import {
  type Gelezengrafiek,
  grafiekVan,
  lijngrafiek,
  lijngrafiekAlsSvg,
  pngVan,
  staafgrafiek,
  staafgrafiekAlsSvg,
} from '../../paneel/grafiek';
import type { Bericht } from './bericht';
import { celIn, type Werkblad } from '../rekenblad/bladlezen';
import { waardeVan } from '../rekenblad/celwaarde';
import { geefBestand } from '../../paneel/geefBestand';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';
import { volgBlad } from '../rekenblad/volgen';

// Op een klein scherm zou er van het blad te weinig overblijven; daar begint de strook dicht.
const RUIM = '(min-width: 721px) and (min-height: 860px)';

/**
 * Toont onder het blad de grafieken die erop beschreven zijn, met de getallen die er nu staan. De knop is er alleen
 * als er iets te tonen is.
 */
export function toonGrafieken(
  strook: HTMLElement,
  schakelaar: HTMLElement,
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  bericht: Bericht,
): void {
  let gewenst = window.matchMedia(RUIM).matches;
  let getoond = '';

  function toon(): void {
    const blad = huidigBoek(rekenblad).getActiveSheet();
    const gelezen = grafiekenOp(rekenblad, toebehoren, blad);
    const open = gewenst && gelezen.length > 0;
    schakelaar.hidden = gelezen.length === 0;
    schakelaar.textContent = `Grafieken (${gelezen.length})`;
    schakelaar.setAttribute('aria-expanded', String(open));
    strook.hidden = !open;
    if (!open) return;
    // De manier van schrijven volgt uit de getallen; zonder haar is te zien of er iets veranderd is.
    const beeld = JSON.stringify([blad.getSheetId(), gelezen]);
    if (beeld === getoond) return;
    getoond = beeld;
    const opengeklapt = [...strook.querySelectorAll('details')].map((tabel) => tabel.hasAttribute('open'));
    strook.replaceChildren(...gelezen.map((grafiek) => kaart(grafiek, bericht)));
    strook.querySelectorAll('details').forEach((tabel, nummer) => {
      tabel.toggleAttribute('open', opengeklapt[nummer] ?? false);
    });
  }

  schakelaar.addEventListener('click', () => {
    gewenst = strook.hidden !== false;
    toon();
  });
  volgBlad(rekenblad, toon);
  toebehoren.bijWijziging(toon);
}

/** De grafieken van een blad met de getallen die er nu staan. */
export function grafiekenOp(rekenblad: Rekenblad, toebehoren: Toebehoren, blad: Werkblad): Gelezengrafiek[] {
  const lees = (adres: string): Cel[][] => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    return Array.from({ length: rijen }, (_, r) =>
      Array.from({ length: kolommen }, (__, k) => waardeVan(celIn(rekenblad, blad, rij + r, kolom + k))),
    );
  };
  return toebehoren.van(blad.getSheetId()).grafieken.map((grafiek) => grafiekVan(grafiek, lees));
}

/** De grafiek als figuur met dezelfde getallen als tabel. */
export function figuurVan(grafiek: Gelezengrafiek): HTMLElement {
  return grafiek.soort === 'lijn' ? lijngrafiek(grafiek.invoer) : staafgrafiek(grafiek.invoer);
}

function kaart(grafiek: Gelezengrafiek, bericht: Bericht): HTMLElement {
  const { titel } = grafiek.invoer;
  const svg = () =>
    grafiek.soort === 'lijn' ? lijngrafiekAlsSvg(grafiek.invoer) : staafgrafiekAlsSvg(grafiek.invoer);
  const bewaar = (tekst: string, doe: () => void) => {
    const gemaakt = knop(tekst, doe, 'link');
    gemaakt.setAttribute('aria-label', `${tekst}: ${titel}`);
    return gemaakt;
  };
  return element(
    'div',
    { className: 'kaart' },
    figuurVan(grafiek),
    element(
      'div',
      { className: 'knoppen' },
      bewaar('Bewaar als SVG', () => geefBestand(`${titel}.svg`, 'image/svg+xml', svg())),
      bewaar('Bewaar als PNG', () => {
        void pngVan(svg()).then(
          (png) => geefBestand(`${titel}.png`, png.type, png),
          () => bericht('De afbeelding kan niet worden gemaakt. Bewaar de grafiek als SVG.'),
        );
      }),
    ),
  );
}
