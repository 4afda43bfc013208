/** Een cel van het rekenblad, als tekst om op te zoeken. */
export function sleutelVan(bladId: string, rij: number, kolom: number): string {
  return `${bladId} ${rij} ${kolom}`;
}
