import type { Werkstand } from './werkstand';

/**
 * Zet het werk in een bestand; wat er onder het schrijven verandert staat er niet in en blijft niet opgeslagen.
 *
 * @param schrijf leest het werk meteen, en geeft het bestand als het klaar is
 */
export async function inBestand<Inhoud>(
  stand: Werkstand,
  naam: string,
  schrijf: () => Promise<Inhoud>,
  geef: (inhoud: Inhoud) => void,
): Promise<void> {
  const isVeranderd = stand.peil();
  geef(await schrijf());
  stand.begin(naam, { gewijzigd: isVeranderd() });
}
