export { REGELINGEN } from './regelingen';
export { namenVan, NVO2020, type Onderwerp, type Regio, zoekRegio } from './regios';
export { type Scenario, SCENARIOS } from '../capaciteit/scenarios';
export type { Alinea } from './tegenspraak';
