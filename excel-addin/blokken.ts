import { type Rechthoek } from '../werkmap';

// Excel voor het web neemt en geeft hoogstens 5 MB per keer; dit blijft er ruim onder.
const MEESTE_TEKENS = 1_000_000;
const MEESTE_CELLEN = 20_000;

/** Een aantal hele rijen onder elkaar, te beginnen bij `begin` (vanaf 0). */
export interface Blok {
  readonly begin: number;
  readonly rijen: number;
}

/** Verdeelt wat geschreven wordt in blokken van hele rijen die in één keer naar Excel kunnen. */
export function schrijfblokken(cellen: readonly (readonly unknown[])[]): Blok[] {
  const blokken: Blok[] = [];
  let begin = 0;
  let tekens = 0;
  cellen.forEach((rij, r) => {
    const lengte = JSON.stringify(rij).length;
    if (r > begin && tekens + lengte > MEESTE_TEKENS) {
      blokken.push({ begin, rijen: r - begin });
      begin = r;
      tekens = 0;
    }
    tekens += lengte;
  });
  if (cellen.length > begin) blokken.push({ begin, rijen: cellen.length - begin });
  return blokken;
}

/** Verdeelt een bereik in blokken van hele rijen die in één keer gelezen kunnen worden. */
export function leesblokken({ rijen, kolommen }: Pick<Rechthoek, 'rijen' | 'kolommen'>): Blok[] {
  const perBlok = Math.max(1, Math.floor(MEESTE_CELLEN / kolommen));
  return Array.from({ length: Math.ceil(rijen / perBlok) }, (_, i) => ({
    begin: i * perBlok,
    rijen: Math.min(perBlok, rijen - i * perBlok),
  }));
}
