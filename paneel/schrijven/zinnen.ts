import { ingekort, ingekorteLijst } from '../../core';

/** Wat de balk onderaan vraagt en zegt over wat er geschreven is. */
export const terugvragen = {
  verloren: (waar: string) =>
    `Sinds het schrijven is er iets getypt of veranderd in ${ingekort(waar, 200)}. Ongedaan maken haalt dat ook weg.`,
  wees: (waar: string) =>
    `Naar wat hiermee weggaat verwijst ook ${ingekort(waar, 200)}. Daar komt dan een fout te staan.`,
  terug: (plek: string) => `Terug zoals het was: ${ingekort(plek, 200)}.`,
  nietAf: (plek: string) =>
    `Een vorige keer is het schrijven niet afgekomen (${ingekort(plek, 100)}). Kijk of alles er staat. Weghalen neemt ook mee wat u er sindsdien in typte.`,
  opgeruimd: (plek: string) => `Weggehaald is wat half stond: ${ingekort(plek, 200)}.`,
  opnieuw: (namen: readonly string[]) =>
    `Van een vorige keer staat er iets half. Dat wordt opnieuw gemaakt: ${ingekorteLijst(namen).join(', ')}.`,
  verlorenBijOpnieuw: (waar: string) =>
    `Let op: wat sindsdien getypt is in ${ingekort(waar, 200)} gaat verloren.`,
} as const;
