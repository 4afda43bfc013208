export interface Certificaatpaden {
  readonly certificaat: string;
  readonly sleutel: string;
  /** Of het certificaat net gemaakt is, en dus nog vertrouwd moet worden. */
  readonly nieuw: boolean;
}
export function certificaat(keuze?: {
  readonly map?: string;
  readonly omgeving?: Readonly<Record<string, string | undefined>>;
  readonly openssl?: readonly string[];
}): Certificaatpaden;
export function vertrouwopdracht(bestand: string, platform?: string): string[] | null;
export function vertrouw(bestand: string, opdracht?: readonly string[] | null): boolean;
export function leesCertificaat(paden: Pick<Certificaatpaden, 'certificaat' | 'sleutel'>): {
  readonly cert: Buffer;
  readonly key: Buffer;
};
