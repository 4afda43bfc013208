export type { Eenheid } from '../definitie';
export { betekenisVan } from './betekenis';
export { FOUTCODES, foutcodeVan } from './foutcodes';
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
export { type Bereikknoop, kinderenVan, type Knoop, knopenVan } from './knoop';
export { NEDERLANDSE_NAMEN } from './functienamen';
export { alsXldudf, herstelFormule, isBewaardeUitloop } from './omzetten';
export { herleidingAlsTekst, oordeeltekst, opschrifttekst } from './herleidingtekst';
export { ontleed } from './ontleed';
export { schrijf } from './schrijf';
export { type Celplaats, type Stapregel, stappenVoor } from './stappen';
export { waardetekst } from './waardetekst';
