/** Wat de balk onderaan vraagt en zegt over wat er geschreven is. */
export const terugvragen = {
  verloren: (waar: string) =>
    `Sinds het schrijven is er iets getypt of veranderd in ${waar}. Ongedaan maken haalt dat ook weg.`,
  wees: (waar: string) => `Naar wat hiermee weggaat verwijst ook ${waar}. Daar komt dan een fout te staan.`,
  nietAf: (plek: string) =>
    `Een vorige keer is het schrijven niet afgekomen (${plek}). Kijk of alles er staat. Weghalen neemt ook mee wat u er sindsdien in typte.`,
  opgeruimd: (plek: string) => `Weggehaald is wat half stond: ${plek}.`,
  opnieuw: (namen: readonly string[]) =>
    `Van een vorige keer staat er iets half. Dat wordt opnieuw gemaakt: ${namen.join(', ')}.`,
  verlorenBijOpnieuw: (waar: string) => `Let op: wat sindsdien getypt is in ${waar} gaat verloren.`,
} as const;
