/** Een aantal met het woord in enkelvoud of meervoud: `1 gemeente`, `6 gemeenten`. */
export function telwoord(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`;
}
