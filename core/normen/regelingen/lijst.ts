import { HHM_2020, leesbareBron } from '../leesbareBron';
import { EIGEN_GEBRUIK } from './eigenGebruik';
import { MET_RESERVE } from './metReserve';
import { NAAR_SLEUTEL } from './naarSleutel';
import type { Regeling } from './regeling';
import { SAMENGEVOEGD } from './samengevoegd';

// De twee uitersten waartussen elke andere regeling ligt; ze staan daarom altijd vooraan.
const UITERSTEN: readonly Regeling[] = [
  {
    naam: 'Geen solidariteit',
    regio: 'alle',
    kern: 'Elke gemeente houdt haar eigen saldo.',
    altijd: true,
    bron: { bestand: HHM_2020, vindplaats: 'regel 1766' },
    instelling: { solidariteit: 0 },
  },
  {
    naam: 'Volledige pool naar inwoners',
    regio: 'alle',
    kern: 'De gemeenten delen alle baten en lasten naar het aantal inwoners.',
    altijd: true,
    bron: { bestand: HHM_2020, vindplaats: 'regel 2776' },
    instelling: { solidariteit: 1, sleutelInwoners: 1 },
  },
];

/** Afspraken uit de praktijk, elk met haar vindplaats; wat de bron niet zegt staat bij de regeling zelf. */
export const REGELINGEN: readonly Regeling[] = [
  ...UITERSTEN,
  ...NAAR_SLEUTEL,
  ...MET_RESERVE,
  ...EIGEN_GEBRUIK,
  ...SAMENGEVOEGD,
];

/** De bron van een regeling voor een lezer; bij een uiterste is zij een voorbeeld. */
export function regelingbron({ altijd, bron }: Regeling): string {
  return altijd ? `voorbeeld: ${leesbareBron(bron)}` : leesbareBron(bron);
}
