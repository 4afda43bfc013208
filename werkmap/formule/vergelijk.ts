import type { Teken } from './knoop';
import { type Celfout, isFout, vijftien, type Formulewaarde } from './waarde';
import { weigering } from './zinnen';

type Vergelijking = Extract<Teken, '=' | '<>' | '<' | '<=' | '>' | '>='>;

/** Vergelijkt twee cellen zoals een rekenblad: een getal komt voor tekst, tekst voor WAAR; hoofdletters tellen niet. */
export function vergelijk(
  teken: Vergelijking,
  links: Formulewaarde,
  rechts: Formulewaarde,
): boolean | Celfout {
  if (isFout(links)) return links;
  if (isFout(rechts)) return rechts;
  const a = ingevuld(links, rechts);
  const b = ingevuld(rechts, links);
  if (typeof a === 'string' && typeof b === 'string' && teken !== '=' && teken !== '<>') {
    throw weigering.tekstvolgorde();
  }
  const orde = ordening(a, b);
  switch (teken) {
    case '=':
      return orde === 0;
    case '<>':
      return orde !== 0;
    case '<':
      return orde < 0;
    case '<=':
      return orde <= 0;
    case '>':
      return orde > 0;
    case '>=':
      return orde >= 0;
  }
}

/** Of twee cellen gelijk zijn; een lege cel is gelijk aan 0, aan lege tekst en aan ONWAAR. */
export function isGelijk(links: Formulewaarde, rechts: Formulewaarde): boolean {
  return vergelijk('=', links, rechts) === true;
}

type Gevuld = number | string | boolean;

function ingevuld(waarde: Gevuld | null, ander: Gevuld | null): Gevuld {
  if (waarde !== null) return waarde;
  if (typeof ander === 'string') return '';
  return typeof ander === 'boolean' ? false : 0;
}

const RANG = { number: 0, string: 1, boolean: 2 } as const;

function ordening(a: Gevuld, b: Gevuld): number {
  if (RANG[soortVan(a)] !== RANG[soortVan(b)]) return RANG[soortVan(a)] - RANG[soortVan(b)];
  if (typeof a === 'string') return a.toLowerCase() === String(b).toLowerCase() ? 0 : 1;
  return vijftien(Number(a)) - vijftien(Number(b));
}

function soortVan(waarde: Gevuld): keyof typeof RANG {
  return typeof waarde as keyof typeof RANG;
}
