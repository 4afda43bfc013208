import type { Cel } from '../../core/waarde';
import { rechthoekVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import type { Verwezencel, Verwijzing } from './herleiding';
import { isEigen } from '../formule/functienamen';
import { kinderenVan, type Knoop } from '../formule/knoop';
import { cel, opschriftenVan } from './opschrift';
import { schrijfKnoop, type Schrijfwijze } from '../formule/schrijf';
import { isFout, type Formulewaarde } from '../formule/waarde';
import type { Werkmaplezer } from './werkmaplezer';

// Meer cellen naast elkaar leest niemand na; de rest staat op het blad.
const MEESTE_CELLEN = 60;

/** Een waarde zoals de poort haar geeft: een fout als tekst. */
export function naarCel(waarde: Formulewaarde): Cel {
  return isFout(waarde) ? waarde.fout : waarde;
}

/** De cellen van een bereik met hun waarde en opschrift, rij voor rij, hoogstens `hoogstens`. */
export async function verwezencellen(
  lezer: Werkmaplezer,
  { blad, adres }: Bereik,
  hoogstens = MEESTE_CELLEN,
): Promise<Verwezencel[]> {
  const heel = rechthoekVan(adres);
  const kolommen = Math.min(heel.kolommen, hoogstens);
  const rijen = Math.min(heel.rijen, Math.max(1, Math.floor(hoogstens / kolommen)));
  const deel = { ...heel, rijen, kolommen };
  const [vak, opschriften] = await Promise.all([lezer.vak(blad, deel), opschriftenVan(lezer, blad, deel)]);
  return vak.flatMap((regel, r) =>
    regel.map(({ waarde }, k) => ({
      plek: cel(blad, deel.rij + r, deel.kolom + k),
      opschrift: opschriften[r]![k]!,
      waarde: naarCel(waarde),
    })),
  );
}

/** De verwijzing van een knoop; `null` als de knoop geen bereik is of het bereik er niet is. */
export async function verwijzingVan(
  lezer: Werkmaplezer,
  knoop: Knoop,
  wijze: Schrijfwijze,
): Promise<Verwijzing | null> {
  if (knoop.soort !== 'bereik' && knoop.soort !== 'naam' && knoop.soort !== 'loop') return null;
  const plek = await lezer.bereikVan(knoop);
  if (!plek) return null;
  const { rijen, kolommen } = rechthoekVan(plek.adres);
  return {
    tekst: schrijfKnoop(knoop, wijze),
    plek,
    aantal: rijen * kolommen,
    cellen: await verwezencellen(lezer, plek),
  };
}

/** De bereiken in een formule buiten de argumenten van onze functies, elk één keer. */
export async function verwijzingenIn(
  boom: Knoop,
  lezer: Werkmaplezer,
  wijze: Schrijfwijze,
): Promise<Verwijzing[]> {
  const gevonden = new Map<string, Knoop>();
  const verzamel = (knoop: Knoop): void => {
    if (knoop.soort === 'functie' && isEigen(knoop.naam)) {
      // Wat alleen in een berekening binnen een argument staat, staat niet bij de argumenten.
      knoop.argumenten.filter(({ soort }) => soort === 'functie' || soort === 'bewerking').forEach(verzamel);
      return;
    }
    if (knoop.soort === 'bereik' || knoop.soort === 'naam' || knoop.soort === 'loop') {
      const tekst = schrijfKnoop(knoop, wijze).replace(/\$/g, '');
      if (!gevonden.has(tekst)) gevonden.set(tekst, knoop);
      return;
    }
    kinderenVan(knoop).forEach(verzamel);
  };
  verzamel(boom);
  const verwijzingen: Verwijzing[] = [];
  for (const knoop of gevonden.values()) {
    const verwijzing = await verwijzingVan(lezer, knoop, wijze);
    if (verwijzing) verwijzingen.push(verwijzing);
  }
  return verwijzingen;
}
