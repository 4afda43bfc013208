import { telwoord } from '../../core';
import { naarExcel, zinVan } from '../../werkmap';
import { element, knop } from '../element';
import type { Omgeving, Onderdeel } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { bevindingenlijst } from './bevindingenlijst';
import { controleerWerkmap, type Uitslag } from './controleerWerkmap';
import { kondigHerstelAan } from './herstel';
import { toestandBij } from './toestand';
import './controle.css';

export { toestand } from './toestand';

/** Alles wat er in de werkmap niet klopt, met één klik ernaartoe. */
export const controle: Onderdeel = (omgeving) => {
  const houder = element('div', { className: 'controle' });
  let ronde = 0;

  async function loop(metFocus: boolean): Promise<void> {
    ronde += 1;
    const deze = ronde;
    const stand = element('p', { textContent: 'De bladen worden gelezen…' });
    stand.setAttribute('role', 'status');
    const balk = element('progress', { max: 1, value: 0 });
    balk.setAttribute('aria-label', 'Gelezen bladen');
    houder.setAttribute('aria-busy', 'true');
    houder.replaceChildren(stand, balk);
    const inhoud = await controleerWerkmap(omgeving.werkmap, (nummer, totaal, blad) => {
      stand.textContent = `Blad ${nummer} van ${totaal}: ${blad}`;
      balk.max = totaal;
      balk.value = nummer - 1;
    }).then(
      (uitslag) => {
        if (deze === ronde) omgeving.meldStand?.(toestandBij(uitslag));
        return uitslagdeel(omgeving, uitslag, () => void loop(true));
      },
      (fout: unknown) => [
        element('p', { textContent: zinVan(fout) }),
        knop('Controleer opnieuw', () => void loop(true), 'knop hoofd'),
      ],
    );
    // Wie intussen iets veranderde krijgt de nieuwste controle te zien.
    if (deze !== ronde) return;
    houder.removeAttribute('aria-busy');
    houder.replaceChildren(...inhoud);
    if (metFocus) houder.querySelector<HTMLElement>('h2')?.focus();
  }

  omgeving.laatste.bijWijziging(() => {
    if (houder.isConnected) void loop(true);
  });
  void loop(false);
  return houder;
};

function uitslagdeel(omgeving: Omgeving, uitslag: Uitslag, opnieuw: () => void): HTMLElement[] {
  const { bevindingen, afgekapt, boek } = uitslag;
  const klaar = bevindingen.every(({ ernst }) => ernst === 'tip');
  return [
    element('h2', { tabIndex: -1, textContent: klaar ? oordeelBij(uitslag) : samenvatting(uitslag) }),
    element('p', {
      className: 'zacht',
      textContent: `${telwoord(boek.bladen.length, 'blad', 'bladen')} met inhoud gelezen: totalen, gemeenten, sleutels, invoer en formules.`,
    }),
    ...(afgekapt.length === 0
      ? []
      : [
          element('p', {
            className: 'waarschuwing',
            textContent: `Te groot om helemaal te lezen: ${afgekapt.join(', ')}. Alleen het begin is gecontroleerd.`,
          }),
        ]),
    bevindingenlijst(omgeving, uitslag),
    element(
      'div',
      { className: 'knoppen' },
      knop('Controleer opnieuw', opnieuw, klaar ? 'knop' : 'knop hoofd'),
    ),
    ...excelbestand(omgeving, uitslag),
  ];
}

/** Wat niet gelezen is kan niet kloppen. */
function oordeelBij({ afgekapt }: Uitslag): string {
  return afgekapt.length === 0 ? '✓ Alles klopt' : 'Niets gevonden in het deel dat gelezen is';
}

function samenvatting({ bevindingen }: Uitslag): string {
  const aantal = (ernst: string) => bevindingen.filter((bevinding) => bevinding.ernst === ernst).length;
  const [fouten, punten] = [aantal('fout'), aantal('let op')];
  return [
    fouten > 0 && telwoord(fouten, 'fout', 'fouten'),
    punten > 0 && `${telwoord(punten, 'punt', 'punten')} om naar te kijken`,
  ]
    .filter((deel) => deel !== false)
    .join(' en ');
}

/** Excel en de werkbank geven onze functies in een Excel-bestand zelf hun andere naam; Google Sheets doet dat niet. */
function excelbestand({ werkmap, laatste }: Omgeving, { boek }: Uitslag): HTMLElement[] {
  const omzetten = naarExcel(boek);
  if (werkmap.host !== 'Google Sheets' || omzetten.length === 0) return [];
  return [
    element('h3', { textContent: 'Bestand voor Excel' }),
    element('p', {
      textContent:
        'Slaat u dit op als Excel-bestand, zet dan eerst de formules om. Hier rekenen ze daarna niet meer; met Herstel formules wel weer.',
    }),
    knopMetAankondiging(
      'Zet om voor Excel-bestand',
      () => kondigHerstelAan(werkmap, boek, omzetten, 'Geeft onze functies de naam van een Excel-bestand in'),
      laatste,
    ),
  ];
}
