/** Brengt een naam terug tot wat telt bij het vergelijken: kleine letters zonder accenten, tekens als spatie. */
export function vergelijkbaar(naam: string): string {
  return naam
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
