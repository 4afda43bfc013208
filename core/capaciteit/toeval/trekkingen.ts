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

// Een trap kost zoveel als tientallen trekkingen: pas maken als dezelfde verdeling een paar keer achter elkaar komt.
const LONEND = 3;
// Zoveel treden blijven bewaard, anders vult een wachtlijst die elke maand een andere lengte heeft het geheugen.
const MEESTE_TREDEN = 2_000_000;

// 1 / k, want vermenigvuldigen is veel sneller dan delen.
const OMGEKEERD = Float64Array.from({ length: 4096 }, (_, k) => 1 / k);

/** De verdelingsfunctie vanaf `begin`, om snel in te zoeken. */
interface Trap {
  readonly begin: number;
  readonly midden: number;
  readonly totEnMet: Float64Array;
}

/*
 * In beide verdelingen is de kans op k + 1 gelijk aan (a − b·k) / (k + 1) keer de kans op k: voor Poisson is b nul en a de
 * verwachting, voor een binomiale verdeling is b de kansverhouding p / (1 − p) en a n keer zo veel.
 */
function volgendeKans(kans: number, k: number, a: number, b: number): number {
  return kans * ((a - b * k) * (k < 4095 ? OMGEKEERD[k + 1]! : 1 / (k + 1)));
}

/** Telt de kansen op tot er meer dan u is. */
function zoek(gemiddelde: number, a: number, b: number, begin: number, beginkans: number, u: number): number {
  let k = begin;
  let kans = beginkans;
  for (let totEnMet = kans; u >= totEnMet && (kans > GEEN_KANS || k < gemiddelde); totEnMet += kans) {
    kans = volgendeKans(kans, k, a, b);
    k += 1;
  }
  return k;
}

/** Dezelfde optelling als in `zoek`, bewaard: daaruit komt bij elke u hetzelfde aantal. */
function trapVan(gemiddelde: number, a: number, b: number, begin: number, beginkans: number): Trap {
  const totEnMet: number[] = [];
  let k = begin;
  let kans = beginkans;
  for (let som = kans; kans > GEEN_KANS || k < gemiddelde; som += kans) {
    totEnMet.push(som);
    kans = volgendeKans(kans, k, a, b);
    k += 1;
  }
  const midden = Math.min(totEnMet.length, Math.max(0, Math.floor(gemiddelde) - begin));
  return { begin, midden, totEnMet: Float64Array.from(totEnMet) };
}

/** Loopt vanaf het midden van de trap naar de eerste trede boven u. */
function zoekOp({ begin, midden, totEnMet }: Trap, u: number): number {
  let i = midden;
  if (i === totEnMet.length || u < totEnMet[i]!) {
    while (i > 0 && u < totEnMet[i - 1]!) i -= 1;
  } else {
    do i += 1;
    while (i < totEnMet.length && u >= totEnMet[i]!);
  }
  return begin + i;
}

/** Trekt een aantal gebeurtenissen bij een verwachting (Poisson); onthoudt de verdeling van de vorige keer. */
export class Poisson {
  private verwachting = -1;
  private keren = 0;
  private begin = 0;
  private beginkans = 1;
  private trap: Trap | undefined;

  trek(verwachting: number, u: number): number {
    if (verwachting !== this.verwachting) {
      this.verwachting = verwachting;
      this.keren = 0;
      this.begin = beginpunt(verwachting, verwachting);
      this.beginkans = this.begin === 0 ? eTot(-verwachting) : poissonkans(this.begin, verwachting);
    }
    this.keren += 1;
    if (this.keren < LONEND) return zoek(verwachting, verwachting, 0, this.begin, this.beginkans, u);
    if (this.keren === LONEND) this.trap = trapVan(verwachting, verwachting, 0, this.begin, this.beginkans);
    return zoekOp(this.trap!, u);
  }
}

/**
 * Trekt hoeveel van n mensen het treft als ieder een kans p heeft (binomiaal); onthoudt de verdelingen bij de vorige kans.
 * Vereist een geheel aantal n.
 */
export class Binomiaal {
  private kans = -1;
  private keren = 0;
  private trappen: (Trap | undefined)[] = [];
  private treden = 0;

  trek(n: number, p: number, u: number): number {
    // De kleinste van de twee kansen tellen: dat zijn minder slagen, en de kans dat het niemand treft wordt nooit te klein.
    return p <= 0.5 ? this.klein(n, p, u) : n - this.klein(n, 1 - p, 1 - u);
  }

  private klein(n: number, p: number, u: number): number {
    if (p !== this.kans) {
      this.kans = p;
      this.keren = 0;
      this.vergeet();
    }
    this.keren += 1;
    const bewaard = this.trappen[n];
    if (bewaard) return zoekOp(bewaard, u);
    const gemiddelde = n * p;
    const begin = beginpunt(gemiddelde, gemiddelde * (1 - p));
    const b = p / (1 - p);
    const beginkans = begin === 0 ? macht(1 - p, n) : binomiaalkans(begin, n, p);
    if (this.keren < LONEND) return zoek(gemiddelde, n * b, b, begin, beginkans, u);
    const trap = trapVan(gemiddelde, n * b, b, begin, beginkans);
    this.treden += trap.totEnMet.length;
    if (this.treden > MEESTE_TREDEN) this.vergeet();
    this.trappen[n] = trap;
    return zoekOp(trap, u);
  }

  private vergeet(): void {
    this.treden = 0;
    if (this.trappen.length > 0) this.trappen = [];
  }
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
