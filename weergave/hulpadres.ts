/** De bestandsnaam van een functiepagina, zonder map: `bwmo_tekort.md`. */
export function paginanaam(functie: string): string {
  return `${functie.toLowerCase()}.md`;
}

/** Het webadres van de uitleg bij een functie, onder de map `basis`. */
export function hulpadres(basis: string, functie: string): string {
  return `${basis}/${functie.toLowerCase()}.html`;
}
