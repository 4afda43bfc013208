export { bronzin, type Kolombron, leesKolombronnen } from './bronnen';
export { type Gemeenterij, gemeenterijen } from './gemeenterijen';
export { type Regelingletter, REGELINGLETTERS, type Regelingkeuze } from './kiesregels';
export type { Knopteksten } from './knopwaarde';
export { vergelijkingblad, type Vergelijkinvoer } from './vergelijkingblad';
