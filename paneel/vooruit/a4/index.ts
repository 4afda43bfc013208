export { a4scherm } from './scherm';
export { A4_INSTELLING } from './teksten';
