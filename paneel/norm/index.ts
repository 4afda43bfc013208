import { zinVan } from '../../werkmap';
import { element } from '../element';
import type { Onderdeel } from '../onderdeel';
import { aanpak } from './aanpak';
import { laadCitaten, laadToelichtingen } from './gegevens';
import { invullen } from './invullen';
import { regiokeuze, stand } from './kop';
import { BEGINKEUZE, land, type Landkeuze } from './land';
import { lokaal } from './lokaal';
import { bewaarConcept, leesToestand, NU, type Toestand } from './toestand';
import './norm.css';

const STAPPEN = ['Invullen', 'Naast het land', 'Aanpak', 'Lokaal'] as const;
type Stap = (typeof STAPPEN)[number];

/** De Norm voor Opdrachtgeverschap: invullen, naast het land zetten, en de tabel naar aanpak. */
export const norm: Onderdeel = (omgeving) => {
  const { werkmap, laatste } = omgeving;
  const houder = element('section', { className: 'norm' }, element('p', { textContent: 'Bezig met lezen…' }));
  const landkeuze: Landkeuze = { ...BEGINKEUZE };
  const gekozen = { kop: NU as string };
  let stap: Stap = 'Invullen';

  async function lees(): Promise<void> {
    try {
      const toestand = await leesToestand(werkmap);
      // Wie net op een knop drukte die verdwijnt, staat daarna op de stap waar hij mee bezig was.
      const hadFocus = houder.contains(document.activeElement);
      teken(toestand);
      if (hadFocus) houder.querySelector<HTMLElement>('[aria-current]')?.focus();
    } catch (fout) {
      houder.replaceChildren(element('p', { className: 'waarschuwing', textContent: zinVan(fout) }));
    }
  }

  function teken(toestand: Toestand): void {
    const standdeel = element('div', {});
    const inhoud = element('div', { className: 'norminhoud' });
    const knoppen = STAPPEN.map((naam) =>
      element('button', { type: 'button', textContent: naam, onclick: () => toon(naam) }),
    );
    const nav = element('nav', { className: 'stappen' }, ...knoppen);
    nav.setAttribute('aria-label', 'Norm');

    const tekenStand = () => standdeel.replaceChildren(stand(toestand));
    const bewaar = () => {
      // Staat het op een blad, dan is het blad het geheugen.
      if (!toestand.tabel) void bewaarConcept(werkmap, toestand).catch(() => undefined);
    };
    const gewijzigd = (opnieuw?: { readonly focus: string }) => {
      bewaar();
      tekenStand();
      if (opnieuw) toon(stap, opnieuw.focus);
    };

    let beurt = 0;
    function toon(naam: Stap, focus?: string): void {
      stap = naam;
      beurt += 1;
      const mijn = beurt;
      knoppen.forEach((knop) => {
        if (knop.textContent === naam) knop.setAttribute('aria-current', 'step');
        else knop.removeAttribute('aria-current');
      });
      void maak(naam).then(
        (gemaakt) => {
          if (mijn !== beurt) return;
          inhoud.replaceChildren(gemaakt);
          if (focus !== undefined) document.getElementById(focus)?.focus();
        },
        (fout: unknown) => inhoud.replaceChildren(zinVan(fout)),
      );
    }

    async function maak(naam: Stap): Promise<HTMLElement> {
      switch (naam) {
        case 'Invullen':
          return invullen(toestand, omgeving, gekozen, gewijzigd);
        case 'Naast het land':
          return land(toestand, landkeuze, await laadToelichtingen());
        case 'Aanpak':
          return aanpak(toestand, omgeving, await laadCitaten());
        case 'Lokaal':
          return lokaal(toestand, omgeving);
      }
    }

    tekenStand();
    houder.replaceChildren(
      regiokeuze(toestand, () => gewijzigd({ focus: 'norm-regio' })),
      standdeel,
      nav,
      inhoud,
    );
    toon(stap);
  }

  laatste.bijWijziging(() => {
    if (houder.isConnected) void lees();
  });
  void lees();
  return houder;
};
