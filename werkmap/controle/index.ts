import type { Blad } from '../poort/blad';
import { anderProgramma } from './anderProgramma';
import { engelseGetallen } from './engelsgetal';
import { foutwaarden } from './foutwaarden';
import { gemeenten } from './gemeenten';
import { gewichten } from './gewichten';
import { invoer } from './invoer';
import { kringen } from './kringen';
import { overschreven } from './overschreven';
import { sjabloonformules } from './sjabloon';
import { sluiten } from './sluiten';
import { totalen } from './totalen';
import { versie } from './versie';
import { type Bevinding, type Controle, ERNSTEN, type Werkmapinhoud } from './werkmapinhoud';

export { naarExcel } from './naarExcel';
export { SJABLOONVERSIE } from './versie';
export {
  type Bevinding,
  type Bladinhoud,
  type Celherstel,
  type Controlesoort,
  type Ernst,
  ERNSTEN,
  type Werkmapinhoud,
} from './werkmapinhoud';

const CONTROLES: readonly Controle[] = [
  anderProgramma,
  kringen,
  foutwaarden,
  gemeenten,
  invoer,
  engelseGetallen,
  overschreven,
  totalen,
  sluiten,
  gewichten,
  versie,
];

/**
 * Loopt alle controles langs, de ernstigste bevindingen eerst; per cel en soort komt er één.
 *
 * @param sjabloon de bladen van het sjabloon voor deze regio, als de werkmap met deze versie is gemaakt
 */
export function controleer(boek: Werkmapinhoud, sjabloon: readonly Blad[] = []): Bevinding[] {
  const gezien = new Set<string>();
  return [...CONTROLES.flatMap((controle) => controle(boek)), ...sjabloonformules(boek, sjabloon)]
    .filter(({ soort, plek }) => {
      const sleutel = `${soort} ${plek.blad}!${plek.adres}`;
      return !gezien.has(sleutel) && Boolean(gezien.add(sleutel));
    })
    .sort((een, ander) => ERNSTEN.indexOf(een.ernst) - ERNSTEN.indexOf(ander.ernst));
}
