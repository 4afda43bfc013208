import { eTot, ln, macht, wortel } from './machten';

/**
 * Trekkingen door omkering: één toevalsgetal u geeft de kleinste k met verdelingsfunctie(k) > u. Een grotere u geeft
 * nooit een kleinere k, zodat scenario's met hetzelfde toeval vergelijkbaar blijven.
 */

// Links van gemiddelde − 7 standaardafwijkingen ligt minder kans dan het kleinste toevalsgetal (2⁻³³).
const AFSTAND = 7;
// Vanaf hier is de reeks van Stirling tot op de laatste cijfers goed; daaronder begint het zoeken bij 0.
const KLEINSTE_BEGIN = 16;
// Zo ver rechts ligt geen toevalsgetal meer; het zoeken stopt er ook als de optelsom door afronding net onder u blijft.
const GEEN_KANS = 1e-15;
const TWEE_PI = 6.283185307179586;

/** Trekt een aantal gebeurtenissen bij een verwachting (Poisson); onthoudt waar het zoeken bij die verwachting begint. */
export class Poisson {
  private verwachting = 0;
  private begin = 0;
  private beginkans = 1;

  trek(verwachting: number, u: number): number {
    if (verwachting !== this.verwachting) this.onthoud(verwachting);
    let k = this.begin;
    let kans = this.beginkans;
    for (let rest = u; rest >= kans && (kans > GEEN_KANS || k < verwachting); k += 1) {
      rest -= kans;
      kans *= verwachting / (k + 1);
    }
    return k;
  }

  private onthoud(verwachting: number): void {
    this.verwachting = verwachting;
    this.begin = beginpunt(verwachting, verwachting);
    this.beginkans = this.begin === 0 ? eTot(-verwachting) : poissonkans(this.begin, verwachting);
  }
}

/** Hoeveel van n mensen het treft als ieder een kans p heeft (binomiaal). Vereist een geheel aantal n. */
export function binomiaal(n: number, p: number, u: number): number {
  // De kleinste van de twee kansen tellen: dat zijn minder slagen, en de kans dat het niemand treft wordt nooit te klein.
  return p <= 0.5 ? kleineKans(n, p, u) : n - kleineKans(n, 1 - p, 1 - u);
}

function kleineKans(n: number, p: number, u: number): number {
  const gemiddelde = n * p;
  const begin = beginpunt(gemiddelde, gemiddelde * (1 - p));
  const verhouding = p / (1 - p);
  let k = begin;
  let kans = begin === 0 ? macht(1 - p, n) : binomiaalkans(begin, n, p);
  for (let rest = u; rest >= kans && (kans > GEEN_KANS || k < gemiddelde); k += 1) {
    rest -= kans;
    kans *= ((n - k) * verhouding) / (k + 1);
  }
  return k;
}

function beginpunt(gemiddelde: number, variantie: number): number {
  // Een gemiddelde onder deze grens komt nooit boven het kleinste begin uit; dat scheelt een wortel.
  if (gemiddelde < 64) return 0;
  const begin = Math.floor(gemiddelde - AFSTAND * wortel(variantie));
  return begin < KLEINSTE_BEGIN ? 0 : begin;
}

function poissonkans(k: number, verwachting: number): number {
  return eTot(-stirlingrest(k) - afwijking(k, verwachting)) / wortel(TWEE_PI * k);
}

function binomiaalkans(k: number, n: number, p: number): number {
  const exponent =
    stirlingrest(n) -
    stirlingrest(k) -
    stirlingrest(n - k) -
    afwijking(k, n * p) -
    afwijking(n - k, n * (1 - p));
  return eTot(exponent) * wortel(n / (TWEE_PI * k * (n - k)));
}

/** Wat de formule van Stirling voor ln k! mist, voor k vanaf 16. */
function stirlingrest(k: number): number {
  const kwadraat = k * k;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / kwadraat) / kwadraat) / kwadraat) / k;
}

/** k·ln(k/m) + m − k: hoe ver k van zijn gemiddelde m ligt (C. Loader, 2000). */
function afwijking(k: number, gemiddelde: number): number {
  return k * ln(k / gemiddelde) + gemiddelde - k;
}
