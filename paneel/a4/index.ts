export { alineas } from './alineas';
export type { A4, Deel, Kolom, Rij } from './pagina';
export { type Stuk, type Tekstveld, velscherm } from './velscherm';
