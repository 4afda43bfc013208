import { verdeelBegrensd } from '../../../getal/begrensd';
import { nietNegatief } from '../../../getal/centen';

/**
 * Wat elke gemeente van het gedeelde tekort zelf draagt voordat de sleutel geldt: haar eigen tekort tot haar grens.
 *
 * Is het gedeelde tekort kleiner dan alle eigen risico's samen, dan dragen zij het naar rato van die risico's.
 * @param saldi het eigen saldo per gemeente, negatief is een tekort
 * @param grenzen het hoogste eigen risico per gemeente
 */
export function eigenRisico(tekort: bigint, saldi: readonly bigint[], grenzen: readonly bigint[]): bigint[] {
  const risicos = saldi.map((saldo, g) => {
    const eigenTekort = nietNegatief(-saldo);
    return eigenTekort < grenzen[g]! ? eigenTekort : grenzen[g]!;
  });
  return verdeelBegrensd(tekort, risicos, risicos).delen;
}
