import type { Bereik, Blad, Werkmapnaam } from '../werkmap';
import { zoek } from './plek';
import { leesVerwijzing, vasteVerwijzing } from '../werkmap/formule';

// Een verwijzing die wees is: het blad waar zij naar wees is verwijderd.
const WEES = '#REF!';

/** De zichtbare namen van de werkmap die naar één bereik van cellen wijzen. */
export async function leesNamen(context: Excel.RequestContext): Promise<Werkmapnaam[]> {
  const namen = context.workbook.names.load('items/name, items/formula, items/visible');
  await context.sync();
  return namen.items.flatMap(({ name, formula, visible }) => {
    const bereik = leesVerwijzing(String(formula));
    return visible && bereik ? [{ naam: name, ...bereik }] : [];
  });
}

export async function zetNaam(
  context: Excel.RequestContext,
  naam: string,
  bereik: Bereik | null,
): Promise<void> {
  const { names } = context.workbook;
  const bestaand = names.getItemOrNullObject(naam);
  const doel = bereik && zoek(context, bereik).load('address');
  await context.sync();
  if (!doel) {
    if (bestaand.isNullObject) return;
    bestaand.delete();
  } else if (bestaand.isNullObject) names.add(naam, doel);
  else bestaand.formula = `=${vasteVerwijzing(bereik)}`;
  await context.sync();
}

/** Geeft de namen van een nieuw blad hun bereik. Een naam die al ergens naar wijst is van de gebruiker en blijft. */
export async function zetNieuweNamen(
  context: Excel.RequestContext,
  werkblad: Excel.Worksheet,
  { naam: blad, namen = [] }: Blad,
): Promise<void> {
  const { names } = context.workbook;
  const gezocht = namen.map((naam) => ({
    ...naam,
    gevonden: names.getItemOrNullObject(naam.naam).load('formula'),
  }));
  await context.sync();
  for (const { naam, adres, gevonden } of gezocht) {
    if (gevonden.isNullObject) names.add(naam, werkblad.getRange(adres));
    else if (String(gevonden.formula).includes(WEES))
      gevonden.formula = `=${vasteVerwijzing({ blad, adres })}`;
  }
  await context.sync();
}

/** Haalt de namen weg die naar een blad wijzen; anders blijven ze als wees achter. */
export async function verwijderNamenVan(context: Excel.RequestContext, blad: string): Promise<void> {
  const namen = context.workbook.names.load('items/formula');
  await context.sync();
  for (const naam of namen.items) {
    if (leesVerwijzing(String(naam.formula))?.blad.toLowerCase() === blad.toLowerCase()) naam.delete();
  }
  await context.sync();
}
