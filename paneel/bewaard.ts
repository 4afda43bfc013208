type Gegevens = Readonly<Record<string, unknown>>;

/** Wat er als JSON bij de werkmap bewaard is; van een andere versie of kapot telt als niets. */
export function alsGegevens(bewaard = ''): Gegevens {
  try {
    const gelezen: unknown = JSON.parse(bewaard);
    return isGegevens(gelezen) ? gelezen : {};
  } catch {
    return {};
  }
}

/** Of iets velden met een naam heeft. */
export function isGegevens(waarde: unknown): waarde is Gegevens {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
