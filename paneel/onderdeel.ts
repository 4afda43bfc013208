import type { Werkmap } from '../werkmap';
import type { Toestand } from './kop';
import type { LaatsteWijziging } from './laatsteWijziging';

/** De onderdelen van het paneel, in de volgorde van de tabbladen. */
export const ONDERDELEN = [
  'Start',
  'Vooruit',
  'Norm',
  'Geld',
  'Wonen',
  'Controle',
  'Herleid',
  'Functies',
] as const;
export type Onderdeelnaam = (typeof ONDERDELEN)[number];

/** Wat elk onderdeel van het paneel in handen krijgt. */
export interface Omgeving {
  readonly werkmap: Werkmap;
  readonly laatste: LaatsteWijziging;
  /** Gaat naar een ander onderdeel. */
  readonly open: (naam: Onderdeelnaam) => void;
  /** Zegt in de kop hoe de werkmap ervoor staat, als een onderdeel dat net heeft nagegaan. */
  readonly meldStand?: (stand: Toestand) => void;
}

/** Maakt de inhoud van een onderdeel; wat er uit de werkmap nodig is wordt daarna gelezen. */
export type Onderdeel = (omgeving: Omgeving) => HTMLElement;
