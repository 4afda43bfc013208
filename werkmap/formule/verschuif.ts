import {
  type Hoek,
  hoekenVan,
  MEESTE_KOLOMMEN,
  MEESTE_RIJEN,
  type Rand,
  schrijfHoeken,
} from './celverwijzing';
import { perStuk } from './stukken';

/** Verschuift de verwijzingen van een formule zoals kopiëren dat doet: wat een `$` heeft blijft staan. */
export function verschuif(formule: string, rijen: number, kolommen: number): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => {
    const hoeken = soort === 'adres' ? hoekenVan(tekst) : null;
    if (!hoeken) return tekst;
    return schrijfHoeken(
      hoeken.map(({ kolom, rij }): Hoek => ({
        ...(kolom && { kolom: opzij(kolom, kolommen, MEESTE_KOLOMMEN) }),
        ...(rij && { rij: opzij(rij, rijen, MEESTE_RIJEN) }),
      })),
    );
  });
}

/** Wie aan de rand van het blad verder schuift komt aan de andere kant terug; zo bewaart Excel het. */
function opzij(rand: Rand, aantal: number, hoogstens: number): Rand {
  if (rand.vast) return rand;
  return { vast: false, nummer: (((rand.nummer + aantal) % hoogstens) + hoogstens) % hoogstens };
}
