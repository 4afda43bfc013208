export { opsomming } from './gebieden';
export type { Gedaan, Halfwerk, Stap } from './stap';
export { getyptOpBladen, type Terugweg, zoekTerugweg } from './terug';
export { draaiTerug, halveBladen, laatStaan, openHalfWerk, voerUit } from './voerUit';
export { Halverwege } from './halverwege';
