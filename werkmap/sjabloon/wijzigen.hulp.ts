import type { Cel } from '../../core/waarde';
import { omvat, rechthoekVan } from '../poort/adres';
import type { Blad } from '../poort/blad';

/** Vult invoercellen in zoals een gebruiker: `{ 'Regeling!B4': 'Geen solidariteit' }`. */
export function vulIn(bladen: readonly Blad[], wijzigingen: Readonly<Record<string, Cel>>): Blad[] {
  return bladen.map((blad) => {
    const cellen = blad.cellen.map((regel) => [...regel]);
    for (const [plek, waarde] of Object.entries(wijzigingen)) {
      const [naam, adres] = plek.split('!') as [string, string];
      if (naam !== blad.naam) continue;
      const invoer = blad.opmaak.some(
        (regel) => regel.stijl === 'invoer' && omvat(rechthoekVan(regel.adres), rechthoekVan(adres)),
      );
      if (!invoer) throw new Error(`${plek} is geen invoercel`);
      const { rij, kolom } = rechthoekVan(adres);
      cellen[rij]![kolom] = waarde;
    }
    return { ...blad, cellen };
  });
}

/** De rij van de cel met deze tekst in kolom A, zoals op het blad. */
export function rijMet(bladen: readonly Blad[], naam: string, tekst: string, nummer = 0): number {
  const blad = bladen.find((kandidaat) => kandidaat.naam === naam)!;
  const rijen = blad.cellen.flatMap((regel, rij) => (regel[0] === tekst ? [rij + 1] : []));
  if (rijen[nummer] === undefined) throw new Error(`${naam} heeft geen rij ${tekst}`);
  return rijen[nummer];
}
