import type { Server } from 'node:https';

/** Wie het paneel mag inbedden. */
export const INBEDDEN: string;
/** Maakt een https-server die de bestanden uit `map` geeft. */
export function maakServer(map: string, certificaat: { readonly cert: Buffer; readonly key: Buffer }): Server;
