import gegevens from './nvo2020regiobeelden.json';
import type { Alinea } from './tegenspraak';

// De teksten zijn groot: laad dit bestand alleen met import() en alleen waar iemand ze leest.

const HOOFDSTUKKEN = {
  werkwijze: 'Nieuwe werkwijze',
  samenwerking: 'Samenwerking',
  praktijk: 'Uitvoeringspraktijk',
  succes: 'Succesfactoren',
  aandacht: 'Aandachtspunten',
  ondersteuning: 'Ondersteuningsbehoeften',
} as const;

export interface Hoofdstuk {
  readonly titel: string;
  readonly alineas: readonly Alinea[];
}

/**
 * De lopende tekst over een regio in 2020, zonder de hoofdstukken waar niets in staat.
 *
 * @param regio het volgnummer van de regio in de bron, vanaf 0
 */
export function regiobeeld(regio: number): Hoofdstuk[] {
  const teksten = gegevens.regios[regio]!;
  return (Object.keys(HOOFDSTUKKEN) as (keyof typeof HOOFDSTUKKEN)[])
    .map((sleutel) => ({
      titel: HOOFDSTUKKEN[sleutel],
      alineas: teksten[sleutel].map(([regel, tekst]) => ({
        regel: Number(regel),
        tekst: String(tekst),
      })),
    }))
    .filter(({ alineas }) => alineas.length > 0);
}
