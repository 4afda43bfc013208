export {
  type AlgemeneDefinitie,
  type Argument,
  type Cel,
  EIGENSCHAPPEN,
  GROEPEN,
  type Groep,
} from './definitie';
export { Fout } from './fout';
export { functies } from './functies';
export { foutzin, roepAan, verklaar, type Verklaring } from './grens/roepAan';
export { SOORTEN } from './grens/soorten';
export type { Celuitkomst } from './grens/uitvoer';
export type { Stap } from './rekengang';
