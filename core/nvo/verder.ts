import { NVO2020 } from '../normen/regios';
import { type Antwoord, isStand } from '../grens/antwoord';
import { voortgang } from './voortgang';

/**
 * De regio's die in 2020 op een onderwerp verder waren dan het eigen antwoord, de verste eerst en verder in de
 * volgorde van de bron. Bij een onbekend eigen antwoord is niemand verder.
 *
 * @param onderwerp het volgnummer van het onderwerp in de bron, vanaf 0
 * @returns de volgnummers van de regio's, vanaf 0
 */
export function regiosVerder(onderwerp: number, eigen: Antwoord): number[] {
  if (!isStand(eigen)) return [];
  const antwoordVan = (regio: number) => NVO2020.regios[regio]!.antwoorden[onderwerp]!;
  return NVO2020.regios
    .map((_, regio) => regio)
    .filter((regio) => voortgang(eigen, antwoordVan(regio)) === 'verder')
    .sort((een, ander) => {
      const orde = voortgang(antwoordVan(een), antwoordVan(ander));
      return orde === 'verder' ? 1 : orde === 'terug' ? -1 : een - ander;
    });
}
