import { fouten } from '../fout';
import { controleerSamenhang } from './samenhang';
import { gevuldTot, ruwbereik } from './reeks';
import { leesArgument, type Leesargument, type Leesbereik, type Soort, SOORTEN } from './soorten';

/** Leest de ruwe argumenten van een functie, op naam. Fout: te veel argumenten, of een argument dat niet klopt. */
export function leesInvoer(
  argumenten: readonly Leesargument[],
  ruw: readonly unknown[],
): Record<string, unknown> {
  if (ruw.length > argumenten.length) throw fouten.teVeelArgumenten(argumenten.length);
  const invoer: Record<string, unknown> = {};
  const bereiken = leesbereiken(argumenten, ruw);
  argumenten.forEach((argument, i) => {
    invoer[argument.naam] = leesArgument(ruw[i], argument, bereiken[i]);
  });
  controleerSamenhang(argumenten, invoer);
  return invoer;
}

// Een reeks van één cel kan een totaal zijn; korter dan twee wordt een langere dus nooit.
const KORTST = 2;

/**
 * Tot welke cel elke kolom of rij gelezen wordt: bereiken die evenveel cellen aanwijzen samen tot de laatste gevulde.
 * Wie hele kolommen aanwijst wacht zo niet op een miljoen lege cellen.
 */
function leesbereiken(
  argumenten: readonly Leesargument[],
  ruw: readonly unknown[],
): (Leesbereik | undefined)[] {
  const bereiken = argumenten.map(({ soort }, i) => {
    const { matrix, elkeCelTelt }: Soort = SOORTEN[soort];
    if (!matrix || !Array.isArray(ruw[i])) return undefined;
    const bereik = ruwbereik(ruw[i]);
    return { bereik, tot: elkeCelTelt ? bereik.aangewezen : gevuldTot(bereik) };
  });
  const perAantal = new Map<number, number>();
  for (const gelezen of bereiken) {
    if (!gelezen) continue;
    const { aangewezen } = gelezen.bereik;
    perAantal.set(aangewezen, Math.max(KORTST, gelezen.tot, perAantal.get(aangewezen) ?? 0));
  }
  return bereiken.map(
    (gelezen) => gelezen && { bereik: gelezen.bereik, hoogstens: perAantal.get(gelezen.bereik.aangewezen) },
  );
}
