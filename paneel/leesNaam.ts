import type { Werkmap } from '../werkmap';

/** De tekst in een cel met deze naam, zoals REGIO of BEGROTINGSJAAR; `''` als die er niet is. */
export async function leesNaam(werkmap: Werkmap, naam: string): Promise<string> {
  const gevonden = (await werkmap.namen()).find((kandidaat) => kandidaat.naam.toUpperCase() === naam);
  if (!gevonden) return '';
  const { waarden } = await werkmap.lees({ blad: gevonden.blad, adres: gevonden.adres });
  return String(waarden[0]?.[0] ?? '').trim();
}
