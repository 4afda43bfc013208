import {
  type Eenheid,
  opschrifttekst,
  type Verwezencel,
  type Verwijzing,
  waardetekst,
} from '../../werkmap/herleid';
import { type Bereik, verwijzing } from '../../werkmap';
import { element, knop } from '../element';
import { telwoord } from '../../core';

/** Waar de gebruiker vanuit een herleiding naartoe kan. */
export interface Wegen {
  /** Herleidt een andere cel, met een weg terug. */
  readonly herleid: (plek: Bereik) => void;
  /** Laat een bereik op het blad zien. */
  readonly toon: (plek: Bereik) => void;
}

/** De knop bij een cel waarvan het opschrift bekend is. */
export function celknop({ plek, opschrift }: Verwezencel, blad: string, wegen: Wegen): HTMLButtonElement {
  return adresknop(plek, opschrifttekst(opschrift), blad, wegen);
}

/** Een knop met het adres van een cel, die naar haar gaat en haar herleidt. */
export function adresknop(plek: Bereik, naam: string, blad: string, { herleid }: Wegen): HTMLButtonElement {
  const gemaakt = knop(adresTekst(plek, blad), () => herleid(plek), 'link');
  gemaakt.setAttribute('aria-label', `Herleid ${verwijzing(plek)}${naam === '' ? '' : `: ${naam}`}`);
  return gemaakt;
}

/** Een knop met een adres die dat bereik op het blad laat zien. */
export function bereikknop(tekst: string, plek: Bereik, { toon }: Wegen): HTMLButtonElement {
  const gemaakt = knop(tekst, () => toon(plek), 'link');
  gemaakt.setAttribute('aria-label', `Toon ${tekst} op het blad`);
  return gemaakt;
}

/** De cellen van een bereik, elk met haar naam, waarde en een knop om verder te herleiden; lege cellen niet. */
export function cellentabel(
  { tekst, plek, aantal, cellen }: Verwijzing,
  blad: string,
  eenheid: Eenheid | null,
  wegen: Wegen,
  knopBij = true,
): HTMLElement {
  const gevuld = cellen.filter(({ waarde }) => waarde !== null && waarde !== '');
  if (aantal === 1) return tabel(tekst, cellen, blad, eenheid, wegen);
  return element(
    'details',
    {},
    element('summary', { textContent: `${tekst}: ${aantal} cellen` }),
    knopBij && element('p', {}, bereikknop(adresTekst(plek, blad), plek, wegen)),
    gevuld.length > 0
      ? tabel(tekst, gevuld, plek.blad, eenheid, wegen)
      : element('p', { className: 'zacht', textContent: 'Deze cellen zijn leeg.' }),
    aantal > cellen.length &&
      element('p', {
        className: 'zacht',
        textContent: `En nog ${telwoord(aantal - cellen.length, 'cel', 'cellen')} op het blad.`,
      }),
  );
}

function tabel(
  naam: string,
  cellen: readonly Verwezencel[],
  blad: string,
  eenheid: Eenheid | null,
  wegen: Wegen,
): HTMLElement {
  const rijen = cellen.map((cel) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, opschrifttekst(cel.opschrift) || 'zonder naam'),
      element('td', { className: 'getal', textContent: waardetekst(cel.waarde, eenheid) }),
      element('td', {}, celknop(cel, blad, wegen)),
    ),
  );
  return element(
    'table',
    {},
    element('caption', { className: 'alleen-voorlezen', textContent: `Cellen in ${naam}` }),
    element('tbody', {}, ...rijen),
  );
}

/** Het adres, met de bladnaam als het een ander blad is. */
export function adresTekst(plek: Bereik, blad: string): string {
  return plek.blad === blad ? plek.adres : verwijzing(plek);
}
