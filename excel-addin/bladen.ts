import type { Blad, Schrijfcel } from '../werkmap';
import { zetOpmaak } from './bladschrijver';
import { schrijfblokken } from './blokken';
import { naarExcel } from './celinhoud';
import { verwijderNamenVan, zetNieuweNamen } from './namen';
import { poortzinnen } from '../werkmap';

export async function leesBladnamen(context: Excel.RequestContext): Promise<string[]> {
  const bladen = context.workbook.worksheets.load('items/name');
  await context.sync();
  return bladen.items.map(({ name }) => name);
}

/** Voegt een blad toe; lukt er iets niet, dan gaat het hele blad weer weg. */
export async function voegToe(context: Excel.RequestContext, blad: Blad, voorvoegsel: string): Promise<void> {
  const { worksheets } = context.workbook;
  const bezet = worksheets.getItemOrNullObject(blad.naam);
  await context.sync();
  if (!bezet.isNullObject) {
    throw poortzinnen.bladBestaat(blad.naam);
  }
  const werkblad = worksheets.add(blad.naam);
  await context.sync();
  try {
    await schrijfInhoud(context, werkblad, blad, voorvoegsel);
    zetOpmaak(werkblad, blad);
    await zetNieuweNamen(context, werkblad, blad);
  } catch (fout) {
    werkblad.delete();
    await context.sync();
    throw fout;
  }
}

async function schrijfInhoud(
  context: Excel.RequestContext,
  werkblad: Excel.Worksheet,
  { cellen }: Blad,
  voorvoegsel: string,
): Promise<void> {
  const breedte = Math.max(0, ...cellen.map((rij) => rij.length));
  if (breedte === 0) return;
  const inhoud = cellen.map((rij) =>
    Array.from({ length: breedte }, (_, k): Schrijfcel => rij[k] ?? null).map((cel) =>
      naarExcel(cel, voorvoegsel),
    ),
  );
  for (const { begin, rijen } of schrijfblokken(inhoud)) {
    werkblad.getRangeByIndexes(begin, 0, rijen, breedte).formulas = inhoud.slice(begin, begin + rijen);
    await context.sync();
  }
}

export async function verwijder(context: Excel.RequestContext, naam: string): Promise<void> {
  const bladen = await leesBladnamen(context);
  if (bladen.length === 1) {
    throw poortzinnen.bladBlijft(naam);
  }
  const werkblad = context.workbook.worksheets.getItem(naam);
  // Eerst het blad: bestaat dat niet, dan blijven ook de namen staan.
  werkblad.load('id');
  await context.sync();
  await verwijderNamenVan(context, naam);
  werkblad.delete();
  await context.sync();
}
