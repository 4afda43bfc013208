export { SCENARIOS } from './lijst';
export type { Kengetal, Scenario, Scenariorij } from './scenario';
