import { fouten } from '../../fout';
import { type Centen, som } from '../../getal/centen';
import { regiosaldo, restsaldi } from './rijen';
import type { Tijdlijnjaar } from './rekenTijdlijn';

/** De saldi van één jaar, of opgeteld over alle jaren. */
export interface Periodesaldo {
  readonly gemeenten: readonly Centen[];
  /** Reserve, innovatie en niet gedekt. */
  readonly rest: readonly Centen[];
  readonly totaal: Centen;
}

/** De jaren die meetellen: `jaar`, of alle. Fout: het jaar staat niet in de reeks. */
export function gekozenJaren(jaren: readonly number[], jaar: number | undefined): readonly number[] {
  if (jaar === undefined) return jaren;
  if (!jaren.includes(jaar))
    throw fouten.jaarNietInJaren({ argument: 'jaar' }, jaren[0]!, jaren[jaren.length - 1]!);
  return [jaar];
}

export function periodesaldo(tijdlijn: readonly Tijdlijnjaar[], jaren: readonly number[]): Periodesaldo {
  const tellen = tijdlijn.filter(({ jaar }) => jaren.includes(jaar));
  const perKolom = (wat: (jaar: Tijdlijnjaar) => readonly Centen[]) =>
    wat(tellen[0]!).map((_, i) => som(tellen.map((jaar) => wat(jaar)[i]!)));
  return {
    gemeenten: perKolom(({ saldo }) => saldo),
    rest: perKolom(restsaldi),
    totaal: som(tellen.map(regiosaldo)),
  };
}
