const LANGST = 60;

/** Een naam zoals hij in een zin past. */
export function kort(naam: string): string {
  return naam.length > LANGST ? `${naam.slice(0, LANGST)}…` : naam;
}
