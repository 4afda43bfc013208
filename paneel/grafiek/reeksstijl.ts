import { REEKSKLEUREN } from '../../werkmap';
import { type Vorm, vorm } from './vorm';

/**
 * Kleur en klasse van reeks `nummer`, vanaf 0; alles erbinnen tekent met `currentColor`. Het stijlblad geeft op een
 * donkere pagina de lichte kleuren uit dezelfde reeks.
 */
export function kleurVan(nummer: number): { readonly class: string; readonly color: string } {
  const plek = nummer % REEKSKLEUREN.length;
  return { class: `reeks-${plek + 1}`, color: REEKSKLEUREN[plek]! };
}

const LIJNEN: readonly string[] = ['', 'M0 6L6 0', 'M1 3H3', 'M0 3H6', 'M0 6L6 0M0 0L6 6', 'M3 0V6'];

/** Hoe een staaf van deze reeks gevuld wordt: elke reeks heeft behalve een kleur ook een patroon. */
export function vulling(id: string, nummer: number): string {
  return nummer % LIJNEN.length === 0 ? 'currentColor' : `url(#${id}-patroon-${nummer})`;
}

/** De patronen van zoveel reeksen, om één keer in een tekening te zetten. */
export function patronen(id: string, aantal: number): Vorm {
  const delen = Array.from({ length: aantal }, (_, nummer) => {
    const lijn = LIJNEN[nummer % LIJNEN.length]!;
    return vorm(
      'pattern',
      {
        id: `${id}-patroon-${nummer}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        ...kleurVan(nummer),
      },
      vorm('rect', { width: 6, height: 6, fill: 'currentColor', opacity: '0.25' }),
      vorm('path', { d: lijn, stroke: 'currentColor', 'stroke-width': 2, fill: 'none' }),
    );
  });
  return vorm('defs', {}, ...delen);
}

const MERKEN: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  (x, y) => `M${x - 4} ${y - 4}h8v8h-8z`,
  (x, y) => `M${x} ${y - 5}l5 9h-10z`,
  (x, y) => `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
  (x, y) => `M${x} ${y + 5}l5 -9h-10z`,
];

/** Het merkje van reeks `nummer` op een punt: elke lijn heeft behalve een kleur ook een vorm. */
export function merk(nummer: number, x: number, y: number): Vorm {
  const afgerond = (getal: number) => Math.round(getal * 10) / 10;
  return vorm('path', {
    d: MERKEN[nummer % MERKEN.length]!(afgerond(x), afgerond(y)),
    fill: 'currentColor',
  });
}
