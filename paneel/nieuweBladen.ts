import { type Blad, type Werkmap } from '../werkmap';
import type { Vooraankondiging } from './voorafgaand';
import { paneelzinnen } from './zinnen';

/** Een naam voor een nieuw blad die nog vrij is: `Vergelijking`, anders `Vergelijking 2`. */
export async function vrijeNaam(werkmap: Werkmap, naam: string): Promise<string> {
  const bezet = new Set((await werkmap.bladen()).map((blad) => blad.toLowerCase()));
  for (let nummer = 1; ; nummer += 1) {
    const kandidaat = nummer === 1 ? naam : `${naam} ${nummer}`;
    if (!bezet.has(kandidaat.toLowerCase())) return kandidaat;
  }
}

/**
 * Kondigt nieuwe bladen aan, in de volgorde waarin ze naar elkaar verwijzen. Fout: een blad met die naam is er al.
 */
export async function kondigBladenAan(werkmap: Werkmap, bladen: readonly Blad[]): Promise<Vooraankondiging> {
  const namen = bladen.map(({ naam }) => naam);
  const bestaand = new Set((await werkmap.bladen()).map((blad) => blad.toLowerCase()));
  const bezet = namen.filter((naam) => bestaand.has(naam.toLowerCase()));
  if (bezet.length > 0) {
    throw paneelzinnen.bladenBestaan(bezet);
  }
  const [enige] = namen;
  return {
    wat:
      namen.length === 1
        ? `Voegt het blad ${enige} toe. Bestaande bladen blijven zoals ze zijn.`
        : `Voegt ${namen.length} bladen toe: ${namen.join(', ')}. Bestaande bladen blijven zoals ze zijn.`,
    wijziging: {
      plek: namen.length === 1 ? `nieuw blad ${enige}` : `${namen.length} nieuwe bladen`,
      doe: async () => {
        const gelukt: string[] = [];
        try {
          for (const blad of bladen) {
            await werkmap.voegBladToe(blad);
            gelukt.push(blad.naam);
          }
        } catch (fout) {
          // Half werk laat niemand achter: wat er al staat gaat weer weg.
          for (const naam of gelukt.reverse()) await werkmap.verwijderBlad(naam);
          throw fout;
        }
        await werkmap.selecteer({ blad: namen[0]!, adres: 'A1' });
      },
      terug: async () => {
        for (const naam of [...namen].reverse()) await werkmap.verwijderBlad(naam);
      },
    },
  };
}
