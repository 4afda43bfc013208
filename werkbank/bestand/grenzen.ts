/** Wat een vreemd bestand hoogstens mag zijn; daarboven zou de browser vastlopen. */
export const GRENZEN = {
  bytes: 20 * 1024 * 1024,
  uitgepakt: 200 * 1024 * 1024,
  /** Hoeveel keer groter een bestand bij uitpakken mag worden; een gewone werkmap blijft onder de honderd. */
  verhouding: 200,
  /** Tot hier telt de verhouding niet: een klein bestand mag heel regelmatig zijn. */
  verhoudingVanaf: 10 * 1024 * 1024,
  /** Hoeveel bytes er vaker gelezen mogen worden dan één keer, als een bestand vaker naar een onderdeel verwijst. */
  herhaald: 10 * 1024 * 1024,
  onderdelen: 5_000,
  bladen: 200,
  rijen: 100_000,
  kolommen: 2_000,
  cellen: 500_000,
  /** Alle formules samen; een bestand kan één formule voor heel veel cellen bewaren. */
  formuletekens: 20_000_000,
  /** Alle teksten in cellen samen; een bestand kan één tekst voor heel veel cellen bewaren. */
  celtekens: 50_000_000,
  /** Samengevoegde cellen, notities, regels per blad: alles wat geen cel is. */
  regels: 20_000,
  /** De cellen van alle invoerregels samen: het rekenblad zoekt voor elke regel uit waar een andere overheen ligt. */
  invoercellen: 10_000_000,
  /** De voorwaarden van alle bladen samen, elk bereik apart: het rekenblad gaat ze bij elke wijziging allemaal langs. */
  voorwaarden: 2_000,
  namen: 20_000,
  /** Verschillende opmaken; zoveel kan Excel er ook. */
  opmaken: 65_490,
} as const;

/** Zoveel tekens kan een formule in Excel hebben; meer leest de werkbank ook elders in een bestand niet. */
export const LANGSTE_FORMULE = 8192;
/** Zoveel tekens kan de naam van een blad, een bereik of een lettertype hoogstens hebben. */
export const LANGSTE_NAAM = 255;

/** In bytes. */
export const MEGABYTE = 1024 * 1024;

/** Schrijft een grens zoals een zin haar noemt: `500.000`. */
export function getal(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+$)/g, '.');
}
