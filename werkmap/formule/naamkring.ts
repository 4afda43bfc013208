import { stukkenVan } from './stukken';

/** Een naam van de werkmap met wat hij betekent: een verwijzing of een formule. */
export interface Naambetekenis {
  readonly naam: string;
  readonly formule: string;
}

/** De namen, in hoofdletters, die zichzelf gebruiken of een naam die dat doet: zij hebben geen uitkomst. */
export function namenInKring(namen: readonly Naambetekenis[]): ReadonlySet<string> {
  const gebruikt = new Map(
    namen.map(
      ({ naam, formule }) =>
        [naam.toUpperCase(), woordenIn(formule).map((woord) => woord.toUpperCase())] as const,
    ),
  );
  // Wie alleen namen gebruikt die aan een eind komen, komt er zelf ook.
  const eindig = new Set<string>();
  for (let grootte = -1; grootte !== eindig.size;) {
    grootte = eindig.size;
    for (const [naam, woorden] of gebruikt) {
      if (woorden.every((woord) => !gebruikt.has(woord) || eindig.has(woord))) eindig.add(naam);
    }
  }
  return new Set([...gebruikt.keys()].filter((naam) => !eindig.has(naam)));
}

/** De eerste van deze namen die een formule noemt, zoals hij daar staat. */
export function genoemdeNaam(formule: string, namen: ReadonlySet<string>): string | undefined {
  if (namen.size === 0) return undefined;
  return woordenIn(formule).find((woord) => namen.has(woord.toUpperCase()));
}

/** De woorden van een formule, zoals zij daar staan: wat een naam kan zijn. */
export function woordenIn(formule: string): string[] {
  return stukkenVan(formule, 'nl').flatMap(({ soort, tekst }) => (soort === 'woord' ? [tekst] : []));
}
