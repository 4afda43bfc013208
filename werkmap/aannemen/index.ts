export { begrijp, type Begrip, type Eigenkolom } from './begrip';
export { EENHEDEN, EENHEIDNAMEN, type Eenheid } from './eenheid';
export { gemeentenblad, type Tabelplek } from './gemeentenblad';
export { getaltekst } from './getaltekst';
export { REGIONAMEN } from './kenmerken';
export type { Betekenis } from './kolommen';
export { leesGeplakt } from './plakken';
export type { Eigenrij } from './rijen';
export { tekortblad, type Verdeelsleutel, verdeelsleutelsIn } from './tekortblad';
export {
  eenheidVanKolom,
  GEEN_KEUZES,
  gemeentenIn,
  type Keuzes,
  type Uitwerking,
  waardeVan,
  werkUit,
} from './uitwerking';
