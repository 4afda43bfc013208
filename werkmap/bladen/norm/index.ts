export { AANPAKBLAD, AANPAKKOPPEN, aanpakblad, type Aanpakregel } from './aanpakblad';
export { leesNorm, type Normkolom, type Normtabel } from './leesNorm';
export { LOKAALBLAD, lokaalblad } from './lokaalblad';
export { AFSTAND, antwoorden2020, LEGE_METING, type Meting } from './meting';
export { METINGKOPPEN, NORMBLAD, normblad, type Norminvoer, standcel } from './normblad';
export {
  NORMLIJSTEN,
  NORMONDERWERPEN,
  type Normlijst,
  type Normonderwerp,
  PEILING_2020,
} from './onderwerpen';
