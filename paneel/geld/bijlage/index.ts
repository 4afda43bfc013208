export { bijlagescherm } from './scherm';
export { BIJLAGE_INSTELLING } from './teksten';
