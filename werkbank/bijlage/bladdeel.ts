import type { Werkmap } from '../../werkmap';
import { element } from '../../paneel/element';
import type { Werkblad } from '../rekenblad/bladlezen';
import { figuurVan, grafiekenOp } from '../scherm/grafieken';
import type { Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';
import { type Blok, blokkenVan, type Leescel } from './blokken';
import { hoofdbedragen, leescellen, opmerkingen } from './leesBlad';
import { rekengang } from './rekengang';

// Meer kolommen zijn staand niet te lezen.
const STAAND = 8;
// Meer uitleg leest niemand op papier; de rest staat in het paneel.
const MEESTE_REKENGANGEN = 8;

/**
 * Eén blad in de bijlage: tabellen, grafieken en toelichtingen.
 *
 * @param metRekengang of er ook bij staat hoe er gerekend is, met de formules
 */
export async function bladdeel(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  werkmap: Werkmap,
  blad: Werkblad,
  metRekengang: boolean,
): Promise<HTMLElement> {
  const naam = blad.getSheetName();
  const blokken = blokkenVan(leescellen(rekenblad, blad));
  const grafieken = grafiekenOp(rekenblad, toebehoren, blad);
  const notities = opmerkingen(rekenblad, blad);
  const bedragen = metRekengang ? hoofdbedragen(rekenblad, blad) : [];
  const gangen: HTMLElement[] = [];
  for (const plek of bedragen.slice(0, MEESTE_REKENGANGEN)) gangen.push(await rekengang(werkmap, plek));
  const over = bedragen.length - gangen.length;
  return element(
    'section',
    { className: blokken.some(isBreed) ? 'blad breed' : 'blad' },
    element('h2', { textContent: naam }),
    ...blokken.map(blokdeel),
    ...grafieken.map(figuurVan),
    notities.length > 0 && element('h3', { textContent: 'Toelichting bij cellen' }),
    notities.length > 0 &&
      element(
        'ul',
        {},
        ...notities.map(({ adres, tekst }) => element('li', { textContent: `${adres}: ${tekst}` })),
      ),
    gangen.length > 0 && element('h3', { textContent: 'Zo is gerekend' }),
    ...gangen,
    over > 0 &&
      element('p', {
        className: 'zacht',
        textContent: `Van nog ${over} formules staat de berekening in het paneel, tabblad Herleid.`,
      }),
  );
}

function isBreed(blok: Blok): boolean {
  return blok.soort === 'tabel' && blok.rijen.some((rij) => rij.length > STAAND);
}

function blokdeel(blok: Blok): HTMLElement {
  switch (blok.soort) {
    case 'titel':
      return element('h3', { textContent: blok.tekst });
    case 'toelichting':
      return element('p', { className: 'zacht', textContent: blok.tekst });
    case 'tabel': {
      const vlak = element(
        'div',
        { className: 'tabel', tabIndex: 0 },
        element('table', {}, element('tbody', {}, ...blok.rijen.map(tabelrij))),
      );
      // Een brede tabel schuift; dat moet ook met het toetsenbord kunnen.
      vlak.setAttribute('role', 'region');
      vlak.setAttribute(
        'aria-label',
        `Tabel ${blok.rijen[0]?.find(({ tekst }) => tekst !== '')?.tekst ?? ''}`,
      );
      return vlak;
    }
  }
}

function tabelrij(rij: readonly Leescel[]): HTMLElement {
  const klasse = rij.find(({ rol }) => rol === 'kop' || rol === 'totaal')?.rol ?? '';
  return element('tr', { className: klasse }, ...rij.map((cel, kolom) => tabelcel(cel, kolom, klasse)));
}

function tabelcel({ tekst, getal }: Leescel, kolom: number, rij: string): HTMLElement {
  const className = getal ? 'getal' : '';
  if (tekst !== '' && rij === 'kop') {
    return element('th', { textContent: tekst, className, scope: 'col' });
  }
  if (tekst !== '' && kolom === 0 && !getal) {
    return element('th', { textContent: tekst, className, scope: 'row' });
  }
  return element('td', { textContent: tekst, className });
}
