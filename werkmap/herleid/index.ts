export type { Eenheid } from '../../core/waarde';
export { betekenisVan } from './betekenis';
export { herleid } from './herleid';
export type {
  Aanroep,
  Argumentherleiding,
  Formuleherleiding,
  Herleiding,
  Ketenstap,
  Lijstwaarde,
  Nagerekend,
  Verwezencel,
  Verwijzing,
} from './herleiding';
export { type Keten, keten } from './keten';
export { herleidingAlsTekst, oordeeltekst, opschrifttekst } from './herleidingtekst';
export { type Celplaats, type Stapregel, stappenVoor } from './stappen';
export { waardetekst } from './waardetekst';
export { zinBij } from './zin';
