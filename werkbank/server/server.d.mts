import type { Server } from 'node:http';

/** Maakt een server die de bestanden uit `map` geeft. */
export function maakServer(map: string): Server;
