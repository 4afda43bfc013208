/**
 * Grenzen van het model, geen beleidscijfers: daarbuiten is een invoer vrijwel zeker een vergissing
 * en kost het rekenen meer dan een rekenblad aankan.
 */
export const MEESTE_CLIENTEN = 100_000;
export const MEESTE_PLEKKEN = 200_000;
export const MEESTE_MAANDEN = 600;
export const MEESTE_SIMULATIES = 10_000;
/** Zoveel mensen kunnen er in één simulatie hoogstens voorbijkomen. */
export const MEESTE_MENSEN = 10_000_000;
