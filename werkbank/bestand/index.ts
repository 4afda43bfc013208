export { alsWaarden } from './alsWaarden';
export type {
  Celstijl,
  Gelezen,
  Rand,
  Vergelijking,
  Werkblad,
  Werkboek,
  Werkcel,
  Werkkolom,
  Werknaam,
  Werknotitie,
  Werkregel,
  Werkrij,
  Werkvalidatie,
  Werkvoorwaarde,
} from './werkboek';
export { GRENZEN } from './grenzen';
export { leesWerkboek } from './leesWerkboek';
export { schrijfCsv } from './schrijfCsv';
export { schrijfXlsx } from './schrijfXlsx';
export { maakStijlenlijst, type Stijlenlijst } from './stijlenlijst';
export { type Uitkomsten, werkbladVan, werkboekVan } from './vanBlad';
