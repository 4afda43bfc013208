import type { Werkmap } from '../werkmap';

/** Een tekst met onze functienamen zoals deze host ze kent: wie haar overtypt krijgt wat hij verwacht. */
export function inHost(tekst: string, { voorvoegsel }: Pick<Werkmap, 'voorvoegsel'>): string {
  return tekst.replace(/\bBWMO_(?=[A-Z])/g, voorvoegsel);
}
