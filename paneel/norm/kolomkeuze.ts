import { NVO2020 } from '../../core/normen';
import { NORMLIJSTEN, NORMONDERWERPEN } from '../../werkmap';

/** Een onderwerp dat in 2020 gemeten is, als kolom van de tabel. */
export interface Landkolom {
  /** Het volgnummer in de bron. */
  readonly onderwerp: number;
  /** De plaats in NORMONDERWERPEN. */
  readonly plaats: number;
  /** Kort genoeg voor boven een smalle kolom. */
  readonly code: string;
  readonly naam: string;
}

export type Lijstkeuze = 'nvo' | 'uitvoeringsafspraken' | 'planning' | 'alles';

const LETTER = { nvo: 'N', uitvoeringsafspraken: 'U', planning: 'P' } as const;

/** De onderwerpen van 2020 in een lijst, in de volgorde van de bron. */
export function landkolommen(keuze: Lijstkeuze): Landkolom[] {
  return NORMLIJSTEN.filter(({ lijst }) => keuze === 'alles' || lijst === keuze).flatMap(
    ({ lijst, eerste, in2020 }) =>
      Array.from({ length: in2020 }, (_, i) => {
        const { onderwerp } = NORMONDERWERPEN[eerste + i]!;
        return {
          onderwerp: onderwerp!,
          plaats: eerste + i,
          code: in2020 === 1 ? LETTER[lijst] : `${LETTER[lijst]}${i + 1}`,
          naam: NVO2020.onderwerpen[onderwerp!]!.naam,
        };
      }),
  );
}
