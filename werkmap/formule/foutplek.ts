import { Fout } from '../../core/fout';
import { functies } from '../../core/functies';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import type { Cel } from '../../core/waarde';
import { adresVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import { isZelfdeBlad } from './bladVan';
import { gebiedVan } from './gebied';
import { type Knoop, knopenVan } from './knoop';
import { ontleed } from './ontleed';

/** Wat er van een werkmap nodig is om van een plaats in een bereik de cel te vinden. */
export interface Plekbron {
  readonly naam: (naam: string) => Bereik | undefined;
  readonly waarde: (blad: string, rij: number, kolom: number) => Cel;
}

const ARGUMENTEN: ReadonlyMap<string, readonly string[]> = new Map(
  functies.map(({ naam, argumenten }) => [naam, argumenten.map((argument) => argument.naam)]),
);
const PLAATS = /^([a-z_]+)(?:, rij (\d+))?(?:, kolom (\d+))? van het bereik(?:, kolom ([^:]+))?: /;

/**
 * Zet in de zin van een functie de cel achter `rij 3 van het bereik`; de zin zelf als niet zeker is welk bereik dat is.
 *
 * @param formule de formule over de poort, in een cel op `blad`
 */
export function metCel(zin: string, formule: string, blad: string, bron: Plekbron): string {
  const delen = PLAATS.exec(zin);
  if (!delen) return zin;
  const [, argument = '', rij, nummer, kolomnaam] = delen;
  const bereiken = bereikenVoor(argument, formule, blad, bron);
  const [bereik, ander] = new Map(bereiken.map((plek) => [`${plek.blad}!${plek.adres}`, plek])).values();
  if (!bereik || ander) return zin;
  const gebied = gebiedVan(bereik.adres, null);
  // Alleen een kolom noemen wijst in een bereik van één rij een cel aan, en anders een hele kolom.
  if (rij === undefined && gebied.rijen > 1) return zin;
  const kolom =
    kolomnaam === undefined
      ? Number(nummer ?? 1) - 1
      : Array.from({ length: gebied.kolommen }, (_, k) => k).find(
          (k) =>
            vergelijkbaar(String(bron.waarde(bereik.blad, gebied.rij, gebied.kolom + k) ?? '')) ===
            vergelijkbaar(kolomnaam),
        );
  if (kolom === undefined) return zin;
  const adres = adresVan({
    rij: gebied.rij + Number(rij ?? 1) - 1,
    kolom: gebied.kolom + kolom,
    rijen: 1,
    kolommen: 1,
  });
  const plek = isZelfdeBlad(bereik.blad, blad) ? adres : `${bereik.blad}!${adres}`;
  return zin.replace(' van het bereik', ` van het bereik (${plek})`);
}

/** De bereiken die in deze formule voor dit argument van een van onze functies staan. */
function bereikenVoor(argument: string, formule: string, blad: string, bron: Plekbron): Bereik[] {
  try {
    return knopenVan(ontleed(formule, blad)).flatMap((knoop): Bereik[] => {
      const plaats = knoop.soort === 'functie' ? (ARGUMENTEN.get(knoop.naam)?.indexOf(argument) ?? -1) : -1;
      const gegeven: Knoop | undefined = knoop.soort === 'functie' ? knoop.argumenten[plaats] : undefined;
      if (gegeven?.soort === 'bereik') return [gegeven];
      const genoemd = gegeven?.soort === 'naam' ? bron.naam(gegeven.naam) : undefined;
      return genoemd ? [genoemd] : [];
    });
  } catch (fout) {
    if (fout instanceof Fout) return [];
    throw fout;
  }
}
