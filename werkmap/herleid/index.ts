export type { Eenheid } from '../../core/waarde';
export { betekenisVan } from './betekenis';
export { FOUTCODES, foutcodeVan } from '../formule/foutcodes';
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
export { type Bereikknoop, kinderenVan, type Knoop, knopenVan } from '../formule/knoop';
export { alsXldudf, herstelFormule, isBewaardeUitloop } from '../formule/omzetten';
export { herleidingAlsTekst, oordeeltekst, opschrifttekst } from './herleidingtekst';
export { ontleed } from '../formule/ontleed';
export { schrijf } from '../formule/schrijf';
export { type Celplaats, type Stapregel, stappenVoor } from './stappen';
export { waardetekst } from './waardetekst';
