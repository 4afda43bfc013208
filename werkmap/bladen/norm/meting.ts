import type { Antwoord } from '../../../core/grens/antwoord';
import { NVO2020 } from '../../../core/normen/regios';
import { NORMONDERWERPEN } from './onderwerpen';

/** De antwoorden van één regio of gemeente op één moment. */
export interface Meting {
  readonly jaar: number | null;
  readonly maand: number | null;
  /** Een antwoord per onderwerp, in de volgorde van NORMONDERWERPEN. */
  readonly antwoorden: readonly Antwoord[];
}

export const LEGE_METING: Meting = {
  jaar: null,
  maand: null,
  antwoorden: NORMONDERWERPEN.map(() => ''),
};

/** De antwoorden die een regio in 2020 gaf, op de onderwerpen van nu; leeg waar toen niet op geantwoord is. */
export function antwoorden2020(regio: number): Antwoord[] {
  const { antwoorden } = NVO2020.regios[regio]!;
  return NORMONDERWERPEN.map(({ onderwerp }) => (onderwerp === null ? '' : antwoorden[onderwerp]!));
}

/** Wat er nog moet gebeuren bij een antwoord, in de woorden van de tabel naar aanpak. */
export const AFSTAND: Readonly<Record<Antwoord, string>> = {
  ja: 'geregeld',
  'in ontwikkeling': 'nog afronden',
  nee: 'nog beginnen',
  nvt: 'niet van toepassing',
  '': 'nog onbekend',
};
