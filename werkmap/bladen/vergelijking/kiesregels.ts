import type { Regelinglijst } from '../../sjabloon/bronnen';
import { verder } from '../../sjabloon/formules';
import type { Bladbouw, Invoerafspraak } from '../../sjabloon/opbouw';
import { AANTAL_KNOPPEN, eigenKnoppen, keuze, type Variant } from '../../sjabloon/regelingdelen';
import { type Knopteksten, knopwaarden } from './knopwaarde';

/** De regelingen die naast elkaar kunnen staan, met hun letter. */
export const REGELINGLETTERS = ['A', 'B', 'C'] as const;
export type Regelingletter = (typeof REGELINGLETTERS)[number];

/** De naam van een vastgelegde regeling, of de eigen knoppen, met de letter waaronder de lezer haar terugvindt. */
export type Regelingkeuze = { readonly letter: Regelingletter } & (
  | { readonly soort: 'lijst'; readonly naam: string }
  | { readonly soort: 'eigen'; readonly knoppen: Knopteksten }
);

/** Wat er voor de keuzes nodig is. */
export interface Kiesinvoer {
  /** De naam van het nieuwe blad. */
  readonly naam: string;
  /** Eén tot drie regelingen; met de eerste worden de andere vergeleken. */
  readonly regelingen: readonly Regelingkeuze[];
  /** Wat er bij de eigen regeling als bron en datum komt te staan. */
  readonly bronVanEigen: string;
}

/** Een regeling met haar letter en haar plek op het blad. */
export interface Geplaatst extends Variant {
  readonly letter: Regelingletter;
}

// Vijf kolommen met de uitkomst en een lege ertussen.
export const BLOK = 6;
/** De keuze per regeling en zo nodig de eigen knoppen; geeft de laatste rij. */
export function kiesregels(
  bouw: Bladbouw,
  { naam, regelingen, bronVanEigen }: Kiesinvoer,
  lijst: Regelinglijst,
  eerste: number,
): { readonly varianten: readonly Geplaatst[]; readonly einde: number } {
  const kies: Invoerafspraak = {
    regel: { soort: 'lijst uit bereik', ...lijst.namen },
    uitleg: `Kies een regeling uit de lijst rechts op blad ${naam}.`,
  };
  const onderKeuzes = eerste + 3 * regelingen.length;
  const eigen = regelingen.find((regeling) => regeling.soort === 'eigen');
  // Boven de knoppen staan een lege rij, een titel, de bron en een kopregel.
  const knoppen = onderKeuzes + 4;
  const bereik = eigen && eigenKnoppen(bouw, knoppen, kies, knopwaarden(eigen.knoppen), bronVanEigen);
  const varianten = regelingen.map((regeling, v): Geplaatst => {
    const { letter } = regeling;
    const rij = eerste + 3 * v;
    const kolom = verder('A', v * BLOK);
    if (regeling.soort === 'lijst') {
      keuze(bouw, lijst, kies, rij, `Regeling ${letter}`, regeling.naam);
      return { letter, kolom, regeling: `B${rij}`, kop: `="Regeling ${letter}: "&B${rij}` };
    }
    bouw.zet(`A${rij}`, [
      [`Regeling ${letter}`, 'Eigen regeling'],
      ['In het kort', `De knoppen staan vanaf rij ${knoppen}.`],
    ]);
    return { letter, kolom, regeling: bereik!, kop: `Regeling ${letter}: eigen regeling` };
  });
  return { varianten, einde: eigen ? knoppen + AANTAL_KNOPPEN : onderKeuzes - 1 };
}
