import { Werkmapfout } from '../../werkmap';
import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';
import { leesCsv } from './leesCsv';
import { leesXlsx } from './leesXlsx';
import type { Gelezen } from './werkmapbestand';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const TEKSTBESTAND = /\.(csv|txt|tsv)$/i;
// Zo heet het deel waarin een werkmap met een wachtwoord zit, geschreven met twee bytes per letter.
const VERSLEUTELD = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Leest een .xlsx, .xlsm of .csv. Het bestand is vreemd: het wordt begrensd, er wordt niets uit uitgevoerd en geen
 * verwijzing naar buiten gevolgd. Fout: `Werkmapfout` met een zin; er is dan niets veranderd.
 */
export function leesWerkmapbestand(naam: string, bytes: Uint8Array): Promise<Gelezen> {
  return new Promise((klaar) => klaar(lees(naam, bytes)));
}

function lees(naam: string, bytes: Uint8Array): Gelezen {
  if (bytes.length === 0) throw bestandsweigering.leeg();
  if (bytes.length > GRENZEN.bytes) throw bestandsweigering.teGroot(bytes.length);
  if (begintMet(bytes, OLE))
    throw bevat(bytes, VERSLEUTELD) ? bestandsweigering.wachtwoord() : bestandsweigering.oudExcel();
  if (!begintMet(bytes, ZIP) && TEKSTBESTAND.test(naam)) return leesCsv(naam, bytes);
  if (!begintMet(bytes, ZIP)) throw bestandsweigering.anders();
  try {
    return leesXlsx(bytes);
  } catch (fout) {
    // Wat we niet verwachtten ligt aan het bestand: dat is van een ander.
    throw fout instanceof Werkmapfout ? fout : bestandsweigering.beschadigd();
  }
}

function begintMet(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, plek) => bytes[plek] === byte);
}

function bevat(bytes: Uint8Array, stuk: readonly number[]): boolean {
  for (let plek = bytes.indexOf(stuk[0]!); plek >= 0; plek = bytes.indexOf(stuk[0]!, plek + 1)) {
    if (stuk.every((byte, nummer) => bytes[plek + nummer] === byte)) return true;
  }
  return false;
}
