import { adresVan } from '../poort/adres';

/** Een cel, met rij en kolom vanaf 0. */
export interface Celplek {
  readonly rij: number;
  readonly kolom: number;
}

/** Voegt cellen samen tot zo groot mogelijke adressen, van boven naar beneden: `A1:A3`, `C2`. */
export function gebieden(cellen: readonly Celplek[]): string[] {
  const over = new Map(cellen.map(({ rij, kolom }) => [`${rij},${kolom}`, { rij, kolom }]));
  const heeft = (rij: number, kolom: number) => over.has(`${rij},${kolom}`);
  const uit: string[] = [];
  for (const { rij, kolom } of [...over.values()].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)) {
    if (!heeft(rij, kolom)) continue;
    let [rijen, kolommen] = [1, 1];
    while (heeft(rij, kolom + kolommen)) kolommen += 1;
    while (Array.from({ length: kolommen }).every((_, k) => heeft(rij + rijen, kolom + k))) rijen += 1;
    for (let r = rij; r < rij + rijen; r += 1) {
      for (let k = kolom; k < kolom + kolommen; k += 1) over.delete(`${r},${k}`);
    }
    uit.push(adresVan({ rij, kolom, rijen, kolommen }));
  }
  return uit;
}

const MEESTE_GENOEMD = 6;

/** Een opsomming om te lezen; van een lange lijst de eerste zes en hoeveel er nog zijn. */
export function opsomming(delen: readonly string[]): string {
  const rest = delen.length - MEESTE_GENOEMD;
  if (rest > 0) return `${delen.slice(0, MEESTE_GENOEMD).join(', ')} en nog ${rest}`;
  return delen.length < 2
    ? delen.join('')
    : `${delen.slice(0, -1).join(', ')} en ${delen[delen.length - 1]!}`;
}
