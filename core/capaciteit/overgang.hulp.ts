/**
 * Exacte verdelingen om de simulatie aan te toetsen: de kans op elk aantal mensen in het systeem (in zorg en wachtend
 * samen), zonder toeval. Er is geen uitval, Wlz of woning: iedereen die klaar is vertrekt.
 */
export interface Wachtrij {
  readonly plekken: number;
  readonly verblijfsduur: number;
  /** Instroom per maand, in maand t vanaf 0. */
  readonly instroom: (maand: number) => number;
}

/** Het gemiddelde aantal wachtenden bij een verdeling van het aantal mensen in het systeem. */
export function wachtenden(verdeling: Float64Array, plekken: number): number {
  return verdeling.reduce((som, kans, n) => som + kans * Math.max(0, n - plekken), 0);
}

export function zekerAantal(aantal: number, toestanden: number): Float64Array {
  const verdeling = new Float64Array(toestanden);
  verdeling[aantal] = 1;
  return verdeling;
}

/**
 * Een stap van het model zelf: van wie in zorg is vertrekt ieder met kans dt/verblijfsduur, daarna komen er mensen bij
 * (Poisson) en worden vrije plekken gevuld.
 */
export function modelstap(
  { plekken, verblijfsduur, instroom }: Wachtrij,
  dt: number,
): (verdeling: Float64Array, maand: number) => Float64Array {
  const vertrek = Array.from({ length: plekken + 1 }, (_, n) => binomiaalverdeling(n, dt / verblijfsduur));
  return (verdeling, maand) => {
    const komst = poissonverdeling(instroom(maand) * dt);
    const na = new Float64Array(verdeling.length);
    verdeling.forEach((kans, n) => {
      if (kans < 1e-15) return;
      vertrek[Math.min(n, plekken)]!.forEach((p, k) => (na[n - k]! += kans * p));
    });
    const uitkomst = new Float64Array(verdeling.length);
    na.forEach((kans, n) => {
      if (kans < 1e-15) return;
      komst.forEach((p, k) => (uitkomst[Math.min(n + k, uitkomst.length - 1)]! += kans * p));
    });
    return uitkomst;
  };
}

/** De voorwaartse vergelijkingen van Kolmogorov voor M(t)/M/c over één maand, in kleine stappen (Runge-Kutta). */
export function continueMaand(
  { plekken, verblijfsduur, instroom }: Wachtrij,
  verdeling: Float64Array,
  maand: number,
  stappen = 60,
): Float64Array {
  const lambda = instroom(maand);
  const vertrek = Float64Array.from(verdeling, (_, n) => Math.min(n, plekken) / verblijfsduur);
  const laatste = verdeling.length - 1;
  const afgeleide = (p: Float64Array) =>
    p.map(
      (kans, n) =>
        (n > 0 ? p[n - 1]! * lambda : 0) +
        (n < laatste ? p[n + 1]! * vertrek[n + 1]! - kans * lambda : 0) -
        kans * vertrek[n]!,
    );
  const plus = (p: Float64Array, q: Float64Array, factor: number) =>
    p.map((kans, n) => kans + factor * q[n]!);
  const dt = 1 / stappen;
  let p = verdeling;
  for (let i = 0; i < stappen; i += 1) {
    const k1 = afgeleide(p);
    const k2 = afgeleide(plus(p, k1, dt / 2));
    const k3 = afgeleide(plus(p, k2, dt / 2));
    const k4 = afgeleide(plus(p, k3, dt));
    p = p.map((kans, n) => kans + (dt / 6) * (k1[n]! + 2 * k2[n]! + 2 * k3[n]! + k4[n]!));
  }
  return p;
}

/** De verdeling van M/M/c op de lange duur: de stroom omhoog is in elke toestand de stroom omlaag. */
export function evenwicht({ plekken, verblijfsduur, instroom }: Wachtrij, toestanden: number): Float64Array {
  const gewichten = new Float64Array(toestanden);
  let gewicht = 1;
  let som = 0;
  for (let n = 0; n < toestanden; n += 1) {
    gewichten[n] = gewicht;
    som += gewicht;
    gewicht *= (instroom(0) * verblijfsduur) / Math.min(n + 1, plekken);
  }
  return gewichten.map((waarde) => waarde / som);
}

/** Het gemiddelde aantal wachtenden op de lange duur als het model in stappen van dt maand gaat. */
export function wachtendenOpDenDuur(rij: Wachtrij, dt: number, toestanden: number): number {
  const stap = modelstap(rij, dt);
  let verdeling = evenwicht(rij, toestanden);
  let vorige = 0;
  let nu = wachtenden(verdeling, rij.plekken);
  while (Math.abs(nu - vorige) > 1e-4 * nu) {
    vorige = nu;
    for (let i = 0; i < 50; i += 1) verdeling = stap(verdeling, 0);
    nu = wachtenden(verdeling, rij.plekken);
  }
  return nu;
}

function binomiaalverdeling(n: number, p: number): number[] {
  const kansen: number[] = [];
  let kans = (1 - p) ** n;
  for (let k = 0; k <= n && (kans > 1e-15 || k < n * p); k += 1) {
    kansen.push(kans);
    kans *= ((n - k) * p) / ((k + 1) * (1 - p));
  }
  return kansen;
}

function poissonverdeling(verwachting: number): number[] {
  const kansen: number[] = [];
  let kans = Math.exp(-verwachting);
  for (let k = 0; kans > 1e-15 || k < verwachting; k += 1) {
    kansen.push(kans);
    kans *= verwachting / (k + 1);
  }
  return kansen;
}
