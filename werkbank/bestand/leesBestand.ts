import { GRENZEN } from './grenzen';
import { leesWerkmapbestand } from './leesWerkmapbestand';
import type { Gelezen } from './werkmapbestand';
import { bestandsweigering } from './zinnen';

/** Leest een bestand dat iemand koos. Fout: `Werkmapfout` met een zin; er is dan niets veranderd. */
export async function leesBestand(bestand: File): Promise<Gelezen> {
  // Wat te groot is komt niet eerst helemaal in het geheugen.
  if (bestand.size > GRENZEN.bytes) throw bestandsweigering.teGroot(bestand.size);
  const bytes = await bestand.arrayBuffer().catch(() => {
    throw bestandsweigering.nietTeLezen(bestand.name);
  });
  return leesWerkmapbestand(bestand.name, new Uint8Array(bytes));
}
