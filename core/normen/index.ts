export { REGELINGEN } from './regelingen';
export { namenVan, NVO2020, type Onderwerp, type Regio, zoekRegio } from './regios';
export type { Alinea } from './tegenspraak';
