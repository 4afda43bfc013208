import type { Cel } from '../../../core/waarde';
import type { Werkmap } from '../../poort/poort';
import { WACHTKOP, WACHTKOSTEN, WOONACHTERSTAND } from './wachtkosten';

/** De woningen die een gemeente van haar afspraak nog te doen heeft. */
export interface Gemeenteachterstand {
  readonly naam: string;
  readonly woningen: number;
}

/** Wat blad Woonopgave zegt over wachten op een woning; leeg als dat blad er niet is of er nog niets op staat. */
export interface Wachtkosten {
  /** Euro per jaar voor een plek van het eerste product, en voor de zorg daarna. */
  readonly prijs: Cel;
  readonly prijsDaarna: Cel;
  readonly achterstand: readonly Gemeenteachterstand[];
}

/** Leest de prijzen van het eerste product en de achterstand per gemeente van blad Woonopgave. */
export async function leesWachtkosten(werkmap: Werkmap): Promise<Wachtkosten> {
  const namen = await werkmap.namen();
  const tabel = async (naam: string): Promise<readonly (readonly Cel[])[]> => {
    const bereik = namen.find((kandidaat) => kandidaat.naam.toUpperCase() === naam);
    return bereik ? (await werkmap.lees(bereik)).waarden : [];
  };
  const [prijzen, gemeenten] = [await tabel(WACHTKOSTEN), await tabel(WOONACHTERSTAND)];
  const eerste = (kop: string): Cel => {
    const cel = prijzen[1]?.[prijzen[0]!.indexOf(kop)] ?? null;
    return typeof cel === 'number' ? cel : null;
  };
  const prijs = eerste(WACHTKOP.prijs);
  return {
    // Zonder kostprijs op blad Kosten staat er 0.
    prijs: prijs === 0 ? null : prijs,
    prijsDaarna: eerste(WACHTKOP.prijsDaarna),
    achterstand: achterstanden(gemeenten.slice(1)),
  };
}

/** Leeg zolang niet van elke gemeente bekend is wat zij leverde: de anderen dragen anders ook haar deel. */
function achterstanden(rijen: readonly (readonly Cel[])[]): Gemeenteachterstand[] {
  const gevuld = rijen.flatMap(([naam, woningen]) =>
    typeof naam === 'string' && typeof woningen === 'number' ? [{ naam, woningen }] : [],
  );
  return gevuld.length === rijen.length ? gevuld : [];
}
