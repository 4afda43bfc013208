import { metEuro, telwoord } from '../../core';
import { element } from '../element';
import type { Gemeenteuitkomst, Uitkomst } from './rekenUit';
import { centen, euro, teken } from '../woorden';

/** Per regeling in een paar zinnen wie erop voor- en achteruitgaat tegenover de eerste. */
export function samenvatting(uitkomsten: readonly Uitkomst[]): HTMLElement {
  const [eerste, ...rest] = uitkomsten;
  return element(
    'ul',
    { className: 'samenvatting' },
    ...(eerste
      ? [
          regel(
            eerste,
            rest.length > 0
              ? 'hiermee worden de andere vergeleken.'
              : 'kies nog een regeling om te zien wie daar voordeel of nadeel van heeft.',
          ),
        ]
      : []),
    ...rest.map((uitkomst) => regel(uitkomst, zinnenOver(uitkomst.gemeenten, eerste!.letter))),
  );
}

function regel({ letter, naam }: Uitkomst, zinnen: string): HTMLElement {
  return element('li', {}, element('strong', { textContent: `${letter}. ${naam}: ` }), zinnen);
}

/** De telling, en de gemeente met het grootste voordeel en het grootste nadeel. */
export function zinnenOver(gemeenten: readonly Gemeenteuitkomst[], letter: string): string {
  const op = gemeenten.filter(({ verschil }) => (verschil ?? 0) > 0);
  const af = gemeenten.filter(({ verschil }) => (verschil ?? 0) < 0);
  if (op.length + af.length === 0) return `voor elke gemeente gelijk aan ${letter}.`;
  const grootste = (lijst: readonly Gemeenteuitkomst[], wat: string) => {
    if (lijst.length === 0) return '';
    const { naam, verschil, perInwoner } = lijst.reduce((a, b) =>
      Math.abs(b.verschil ?? 0) > Math.abs(a.verschil ?? 0) ? b : a,
    );
    const hoofd = perInwoner === null ? '' : `, ${metEuro(centen(perInwoner))} per inwoner`;
    return ` Grootste ${wat}: ${naam} ${teken(verschil!)}${metEuro(euro(verschil!))}${hoofd}.`;
  };
  return `${telling(op.length)} met voordeel en ${af.length} met nadeel tegenover ${letter}.${grootste(op, 'voordeel')}${grootste(af, 'nadeel')}`;
}

function telling(aantal: number): string {
  return telwoord(aantal, 'gemeente', 'gemeenten');
}
