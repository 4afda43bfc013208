import { element } from '../../element';
import { lijngrafiekAlsSvg } from '../../grafiek';
import type { A4, Deel, Kolom, Rij } from './pagina';

/** Een A4 als deel van een pagina, voor het scherm en voor papier. */
export function toonA4({ gemeente, titel, delen }: A4): HTMLElement {
  const blad = element(
    'article',
    { className: 'a4' },
    element('h2', { textContent: titel }),
    ...delen.map(deelVan),
  );
  blad.setAttribute('aria-label', `A4 voor ${gemeente}`);
  blad.dataset['gemeente'] = gemeente;
  return blad;
}

function deelVan(deel: Deel): HTMLElement {
  switch (deel.soort) {
    case 'kop':
      return element('h3', { textContent: deel.tekst });
    case 'alinea':
      return element('p', { className: deel.toon ?? '', textContent: deel.tekst });
    case 'grafiek':
      return schuif(
        deel.grafiek.titel,
        element('img', {
          alt: deel.alt,
          src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(lijngrafiekAlsSvg(deel.grafiek))}`,
        }),
      );
    case 'tabel':
      return tabel(deel);
  }
}

function tabel({ bijschrift, kolommen, rijen }: Extract<Deel, { soort: 'tabel' }>): HTMLElement {
  return schuif(
    bijschrift,
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...kolommen.map(({ naam, getal }) =>
            element('th', { scope: 'col', textContent: naam, className: getal ? 'getal' : '' }),
          ),
        ),
      ),
      element('tbody', {}, ...rijen.map((rij) => rijVan(rij, kolommen))),
    ),
  );
}

/** Op een smal scherm schuift wat breed is; dat moet ook met het toetsenbord kunnen. */
function schuif(naam: string, inhoud: HTMLElement): HTMLElement {
  const vlak = element('div', { className: 'schuift', tabIndex: 0 }, inhoud);
  vlak.setAttribute('role', 'group');
  vlak.setAttribute('aria-label', naam);
  return vlak;
}

function rijVan({ cellen: [naam = '', ...rest], totaal }: Rij, kolommen: readonly Kolom[]): HTMLElement {
  return element(
    'tr',
    { className: totaal ? 'totaal' : '' },
    element('th', { scope: 'row', textContent: naam }),
    ...rest.map((tekst, k) =>
      element('td', { textContent: tekst, className: kolommen[k + 1]?.getal ? 'getal' : '' }),
    ),
  );
}
