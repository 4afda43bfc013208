import { type Bevinding, type Controlesoort, type Ernst, ERNSTEN, zinVan } from '../../werkmap';
import { element, knop } from '../element';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import type { Uitslag } from './controleerWerkmap';
import { kondigHerstelAan } from './herstel';

const KOPPEN: Readonly<Record<Ernst, { readonly teken: string; readonly naam: string }>> = {
  fout: { teken: '✕', naam: 'Herstellen' },
  'let op': { teken: '!', naam: 'Let op' },
  tip: { teken: 'i', naam: 'Goed om te weten' },
};
const HERSTEL: Readonly<Partial<Record<Controlesoort, { readonly knop: string; readonly wat: string }>>> = {
  'ander programma': { knop: 'Herstel formules', wat: 'Herstelt formules in' },
  overschreven: { knop: 'Zet formules terug', wat: 'Zet de formule terug in' },
  tekstgetal: { knop: 'Maak er getallen van', wat: 'Maakt een getal van de tekst in' },
};
const EERSTE_KEER = 10;

/** De bevindingen, de ernstigste eerst; elke plek is aan te klikken en wat samen hersteld kan worden heeft één knop. */
export function bevindingenlijst(omgeving: Omgeving, uitslag: Uitslag): HTMLElement {
  return element(
    'div',
    {},
    ...ERNSTEN.flatMap((ernst) => {
      const bevindingen = uitslag.bevindingen.filter((bevinding) => bevinding.ernst === ernst);
      return bevindingen.length === 0 ? [] : [groep(omgeving, uitslag, ernst, bevindingen)];
    }),
  );
}

function groep(
  omgeving: Omgeving,
  uitslag: Uitslag,
  ernst: Ernst,
  bevindingen: readonly Bevinding[],
): HTMLElement {
  const { teken, naam } = KOPPEN[ernst];
  const merk = element('span', { className: 'merk', textContent: teken });
  merk.setAttribute('aria-hidden', 'true');
  const lijst = element(
    'ul',
    {},
    ...bevindingen.slice(0, EERSTE_KEER).map((bevinding) => regel(omgeving, bevinding)),
  );
  const rest = bevindingen.slice(EERSTE_KEER);
  const meer = knop(
    `Toon nog ${rest.length}`,
    () => {
      const regels = rest.map((bevinding) => regel(omgeving, bevinding));
      lijst.append(...regels);
      meer.remove();
      regels[0]?.querySelector('button')?.focus();
    },
    'link',
  );
  return element(
    'section',
    { className: `ernst ${ernst.replace(' ', '-')}` },
    element('h3', {}, merk, `${naam} (${bevindingen.length})`),
    ...herstelknoppen(omgeving, uitslag, bevindingen),
    lijst,
    rest.length > 0 && meer,
  );
}

function regel({ werkmap }: Omgeving, { plek, zin }: Bevinding): HTMLElement {
  const melding = element('p', { className: 'waarschuwing', hidden: true });
  melding.setAttribute('role', 'alert');
  const wijs = knop(
    `${plek.blad}!${plek.adres}`,
    () =>
      void werkmap.selecteer(plek).then(
        () => (melding.hidden = true),
        (fout: unknown) => {
          melding.hidden = false;
          melding.textContent = zinVan(fout);
        },
      ),
    'link',
  );
  return element('li', {}, wijs, element('span', { textContent: zin }), melding);
}

/** Eén knop per soort waarvan we weten wat er in de cel hoort te staan. */
function herstelknoppen(
  { werkmap, laatste }: Omgeving,
  { boek }: Uitslag,
  bevindingen: readonly Bevinding[],
): HTMLElement[] {
  return (Object.keys(HERSTEL) as Controlesoort[]).flatMap((soort) => {
    const { knop: tekst, wat } = HERSTEL[soort]!;
    const herstel = bevindingen
      .filter((bevinding) => bevinding.soort === soort)
      .flatMap((bevinding) => bevinding.herstel ?? []);
    if (herstel.length === 0) return [];
    return [
      knopMetAankondiging(
        `${tekst} (${herstel.length})`,
        () => kondigHerstelAan(werkmap, boek, herstel, wat),
        laatste,
      ),
    ];
  });
}
