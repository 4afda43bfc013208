import type { Cel } from '../core';
import { adresVan, type Bereik, type Inhoud, rechthoekVan, type Schrijfcel } from '../werkmap';
import { leesblokken, schrijfblokken } from './blokken';
import { formuleUitExcel, isFormuleInExcel, naarExcel } from './celinhoud';
import { HOEKEN, rechthoekUit, rijenVan, zoek } from './plek';
import { poortzinnen } from '../werkmap';

export async function leesSelectie(context: Excel.RequestContext): Promise<Bereik> {
  const bereik = context.workbook.getSelectedRange().load(`${HOEKEN}, worksheet/name`);
  await context.sync();
  return { blad: bereik.worksheet.name, adres: adresVan(rechthoekUit(bereik)) };
}

export async function leesGebruikt(context: Excel.RequestContext, blad: string): Promise<string | null> {
  const gebruikt = context.workbook.worksheets.getItem(blad).getUsedRangeOrNullObject(true).load(HOEKEN);
  await context.sync();
  if (gebruikt.isNullObject) return null;
  const { rij, kolom, rijen, kolommen } = rechthoekUit(gebruikt);
  return adresVan({ rij: 0, kolom: 0, rijen: rij + rijen, kolommen: kolom + kolommen });
}

export async function leesCellen(
  context: Excel.RequestContext,
  bereik: Bereik,
  voorvoegsel: string,
): Promise<Inhoud> {
  const waarden: Cel[][] = [];
  const formules: string[][] = [];
  for (const { begin, rijen } of leesblokken(rechthoekVan(bereik.adres))) {
    const blok = zoek(context, rijenVan(bereik, begin, rijen)).load('values, formulas');
    await context.sync();
    for (const rij of blok.values as Cel[][]) waarden.push(rij);
    const waardenHier = blok.values as unknown[][];
    (blok.formulas as unknown[][]).forEach((rij, r) =>
      formules.push(rij.map((cel, k) => formuleUitExcel(cel, waardenHier[r]![k], voorvoegsel))),
    );
  }
  return { waarden, formules };
}

/** Schrijft in blokken; wordt er iets geweigerd, dan komt alles terug zoals het was. */
export async function schrijfCellen(
  context: Excel.RequestContext,
  bereik: Bereik,
  cellen: readonly (readonly Schrijfcel[])[],
  voorvoegsel: string,
): Promise<void> {
  const { rijen: hoog, kolommen: breed } = rechthoekVan(bereik.adres);
  if (cellen.length !== hoog || cellen.some((rij) => rij.length !== breed)) {
    throw poortzinnen.cellenPassenNiet(bereik.adres, cellen.length, cellen[0]?.length ?? 0);
  }
  const inhoud = cellen.map((rij) => rij.map((cel) => naarExcel(cel, voorvoegsel)));
  const begonnen: { doel: Excel.Range; vorige: unknown[][] }[] = [];
  try {
    for (const { begin, rijen } of schrijfblokken(inhoud)) {
      const doel = zoek(context, rijenVan(bereik, begin, rijen)).load('formulas, values');
      await context.sync();
      begonnen.push({ doel, vorige: zoalsHetWas(doel) });
      doel.formulas = inhoud.slice(begin, begin + rijen);
      await context.sync();
    }
  } catch (fout) {
    for (const { doel, vorige } of begonnen) {
      doel.formulas = vorige;
      // Wat geweigerd werd is meestal onveranderd, en dan mag ook dit geweigerd worden.
      await context.sync().catch(() => undefined);
    }
    throw fout;
  }
}

/** Wat Excel in `formulas` gaf staat al in zijn eigen schrijfwijze; alleen tekst moet weer tekst worden. */
function zoalsHetWas({ formulas, values }: Excel.Range): unknown[][] {
  return (formulas as unknown[][]).map((rij, r) =>
    rij.map((cel, k) =>
      typeof cel === 'string' && !isFormuleInExcel(cel, (values as unknown[][])[r]![k])
        ? naarExcel({ tekst: cel }, '')
        : cel,
    ),
  );
}
