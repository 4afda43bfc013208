import { minimum, nietNegatief } from '../../../getal/centen';

/**
 * Wat elke gemeente van haar eigen tekort zelf draagt voordat er iets gedeeld wordt: tot haar grens, ook als de regio
 * als geheel bijna sluit. Vereist: grenzen niet negatief.
 *
 * @param saldi het eigen saldo per gemeente, negatief is een tekort
 * @param grenzen het hoogste eigen risico per gemeente
 */
export function eigenRisico(saldi: readonly bigint[], grenzen: readonly bigint[]): bigint[] {
  return saldi.map((saldo, g) => minimum(nietNegatief(-saldo), grenzen[g]!));
}
