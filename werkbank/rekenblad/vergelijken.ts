import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * Laat het rekenblad elke vergelijking cel voor cel doen.
 *
 * Univer onthoudt per kolom welke waarde waar staat, en zet daarin 0 en lege tekst bij elkaar, en een getal bij dezelfde
 * cijfers als tekst. De tweede formule die naar dezelfde cellen kijkt krijgt dan een ander antwoord dan de eerste.
 */
export function vergelijkCelVoorCel(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}
