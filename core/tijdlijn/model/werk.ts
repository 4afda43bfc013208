import { schrijfHeel } from '../../capaciteit/gedeeld/exact';
import { MEESTE_WERK } from '../../capaciteit/gedeeld/simulatiewerk';
import { fouten } from '../../fout';
import type { Tijdlijninvoer } from './invoer';

// Een gemeente met een product kost in een jaar zoveel als dit aantal trekkingen; met haar cliënten erbij.
const GELD = 40;
const GELD_EN_CLIENTEN = 90;

/** Hoe vaak een functie de tijdlijn doorrekent. */
export interface Doorrekeningen {
  readonly metClienten: number;
  /** Met cliënten die al bekend zijn. */
  readonly zonderClienten: number;
}

/**
 * Fout: meer werk dan er in elke host binnen twintig seconden kan; de zin zegt met hoeveel jaren het wel kan. Telt rijen en
 * meet geen tijd: dezelfde tabel wordt overal geweigerd of nergens.
 */
export function eisDoorTeRekenen(
  { producten, gemeenten, jaren }: Tijdlijninvoer,
  { metClienten, zonderClienten }: Doorrekeningen,
): void {
  const rijenPerJaar = gemeenten.tabel.gemeenten.length * (1 + producten.length);
  const werkPerJaar = rijenPerJaar * (GELD_EN_CLIENTEN * metClienten + GELD * zonderClienten);
  const kan = Math.floor(MEESTE_WERK / werkPerJaar);
  if (jaren.length > kan) throw fouten.teVeelDoorTeRekenen({ argument: 'jaren' }, schrijfHeel(kan));
}
