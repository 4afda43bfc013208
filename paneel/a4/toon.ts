import { element } from '../element';
import { grafiekAlsSvg } from '../grafiek';
import type { A4, Deel, Kolom, Rij } from './pagina';

/** De breedte van de tekening in het paneel, in beeldpunten. */
const OP_SCHERM = 320;

/** Een A4 als deel van een pagina, voor het scherm en voor papier. */
export function toonA4({ over, titel, delen }: A4): HTMLElement {
  const blad = element(
    'article',
    { className: 'a4' },
    element('h2', { textContent: titel }),
    ...delen.map(deelVan),
  );
  blad.setAttribute('aria-label', `A4 over ${over}`);
  blad.dataset['over'] = over;
  return blad;
}

function deelVan(deel: Deel): HTMLElement {
  switch (deel.soort) {
    case 'kop':
      return element('h3', { textContent: deel.tekst });
    case 'alinea':
      return element('p', { className: deel.toon ?? '', textContent: deel.tekst });
    case 'grafiek':
      return element(
        'div',
        { className: 'grafiek' },
        tekening('papier', deel),
        tekening('scherm', deel, OP_SCHERM),
      );
    case 'tabel':
      return tabel(deel);
  }
}

/** De stijl laat er een van de twee zien: wat op papier past is in het paneel niet te lezen. */
function tekening(
  waar: 'papier' | 'scherm',
  { grafiek, alt }: Extract<Deel, { soort: 'grafiek' }>,
  breedte?: number,
): HTMLElement {
  const svg = grafiekAlsSvg(grafiek, breedte);
  return element('img', {
    className: waar,
    alt,
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  });
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
