export { regelingbron, REGELINGEN } from './lijst';
export type { Regeling } from './regeling';
