export { alsWaarden } from './alsWaarden';
export type {
  Celstijl,
  Gelezen,
  Rand,
  Vergelijking,
  Werkblad,
  Werkmapbestand,
  Werkcel,
  Werkkolom,
  Werknaam,
  Werknotitie,
  Werkregel,
  Werkrij,
  Werkvalidatie,
  Werkvoorwaarde,
} from './werkmapbestand';
export { LANGSTE_CELTEKST, passendeCeltekst } from './celtekst';
export { GRENZEN } from './grenzen';
export type { Leesbericht } from './leesbericht';
export { kort } from './kort';
export { leesBestand } from './leesBestand';
export { leesWerkmapbestand } from './leesWerkmapbestand';
export { nietMeerTekst, schrijfCsv } from './schrijfCsv';
export { schrijfXlsx } from './schrijfXlsx';
export { maakStijlenlijst, type Stijlenlijst } from './stijlenlijst';
export { type Uitkomsten, werkbladVan, boekVan } from './vanBlad';
