import { describe, expect, it } from 'vitest';
import type { Cel } from '../core';
import { functies } from '../core/functies';
import { formulevoorbeeld } from '../weergave';
import { adresVan } from '../werkmap';
import { maakSheets } from './namaak/sheets.hulp';

type Rijen = readonly (readonly Cel[])[];

/** Schrijft een voorbeeld via de poort op een leeg blad en leest waar de uitkomst moet staan. */
async function uitHetBlad({
  blok,
  formule,
  formulecel,
  uitkomst,
}: ReturnType<typeof formulevoorbeeld>): Promise<Rijen> {
  const { werkmap } = maakSheets();
  const plek = (rij: number, kolom: number, rijen: number, kolommen: number) => ({
    blad: 'Blad1',
    adres: adresVan({ rij, kolom, rijen, kolommen }),
  });
  if (blok.length > 0) await werkmap.schrijf(plek(0, 0, blok.length, blok[0]!.length), blok);
  await werkmap.schrijf(plek(formulecel.rij, formulecel.kolom, 1, 1), [[formule]]);
  const gelezen = await werkmap.lees(
    plek(formulecel.rij, formulecel.kolom, uitkomst.length, uitkomst[0]!.length),
  );
  return gelezen.waarden;
}

describe('een voorbeeld op een blad van Google Sheets geeft de uitkomst van de handleiding', () => {
  for (const definitie of functies) {
    it.each(definitie.voorbeelden.map(({ naam }, nummer) => [naam, nummer] as const))(
      `${definitie.naam}: %s`,
      async (_, nummer) => {
        const voorbeeld = formulevoorbeeld(definitie, nummer);
        const leeg = (rijen: Rijen) => rijen.map((rij) => rij.map((cel) => cel ?? ''));
        expect(await uitHetBlad(voorbeeld)).toEqual(leeg(voorbeeld.uitkomst));
      },
    );
  }
});
