import type { Invoerafspraak } from './opbouw';

// De functies rekenen met bedragen kleiner dan 10 biljoen.
const GRENS = 10 ** 13;

const getal = (minimum: number, maximum: number) => ({ soort: 'getal', minimum, maximum }) as const;

export const NIET_NEGATIEF = {
  regel: getal(0, GRENS),
  uitleg: 'Vul een getal in dat 0 of hoger is.',
} as const satisfies Invoerafspraak;

export const BEDRAG = { ...NIET_NEGATIEF, getal: 'centen' } as const satisfies Invoerafspraak;

export const BEDRAG_MET_TEKEN = {
  regel: getal(-GRENS, GRENS),
  uitleg: 'Vul een bedrag in; een minteken mag.',
  getal: 'centen',
} as const satisfies Invoerafspraak;

export const AANTAL = { ...NIET_NEGATIEF, getal: 'aantal' } as const satisfies Invoerafspraak;

export const DEEL = {
  regel: getal(0, 1),
  uitleg: 'Vul een deel tussen 0 en 1 in, of een percentage tussen 0% en 100%.',
  getal: 'procent',
} as const satisfies Invoerafspraak;

export const STIJGING = {
  regel: getal(-0.5, 0.5),
  uitleg: 'Vul een percentage tussen -50% en 50% in; leeg is geen stijging.',
  getal: 'procent',
} as const satisfies Invoerafspraak;

export const JAAR = {
  regel: getal(1900, 2100),
  uitleg: 'Vul een jaartal in, bijvoorbeeld 2027.',
} as const satisfies Invoerafspraak;
