/** De parameters op hun naam op het blad; wat ontbreekt is 0 (`wlz maand` en `bruikbaar` 1). */
export type Blad = Readonly<Record<string, readonly [begin: number, verandering?: number]>>;

/** Eén maand zoals de tabel van BWMO_DOORSTROOM haar geeft; wachttijd is leeg als niemand of iemand van de beginlijst geplaatst is. */
export type Maandrij = readonly (number | '')[];

/**
 * Het stroommodel regel voor regel uit de afspraak overgeschreven, zonder iets van de uitvoering te gebruiken:
 * gewone getallen, en de wachtlijst als een lijst van losse lichtingen.
 */
export function doorstroomNaslag(blad: Blad, maanden: number): Maandrij[] {
  const waarde = (naam: string, t: number, standaard = 0): number => {
    const [begin, verandering = 0] = blad[naam] ?? [standaard];
    return Math.max(0, begin + (t - 1) * verandering);
  };
  const deel = (naam: string, t: number, standaard = 0) => Math.min(1, waarde(naam, t, standaard));
  let W = waarde('wachtlijst', 1);
  let O = waarde('in zorg', 1);
  let H = waarde('wacht op woning', 1);
  let weg = 0;
  let lijst = [{ aantal: W, moment: 0 }];
  const rijen: Maandrij[] = [];
  for (let t = 1; t <= maanden; t += 1) {
    const m = waarde('verblijfsduur', t);
    const dt = m >= 12 ? 1 : 1 / 4;
    const som = { A: 0, R: 0, P: 0, V: 0, X: 0, Z: 0, wacht: 0, begin: 0 };
    for (let k = 0; k < 1 / dt; k += 1) {
      const moment = t - 1 + (k + 1) * dt;
      const eenmalig = k === 0 && t === waarde('wlz maand', 1, 1) ? O * deel('wlz eenmalig', t) : 0;
      const Z = Math.min(O, O * deel('wlz per maand', t) * dt + eenmalig);
      weg += deel('wlz plekken mee', t) * Z;
      const plekken = Math.max(0, waarde('plekken', t) - weg);
      const E = Math.min(O - Z, (dt / m) * (O - Z));
      const h = deel('aandeel woning', t);
      const V = Math.min(H + h * E, waarde('woningen', t) * dt);
      const Hna = H + h * E - V;
      const R = deel('uitval wachtlijst', t) * dt * W;
      const A = waarde('instroom', t) * dt;
      const P = Math.max(0, Math.min(W - R + A, deel('bruikbaar', t, 1) * plekken - (O - Z - E) - Hna));
      const over = W > 0 ? (W - R) / W : 0;
      lijst = [
        ...lijst.map((lichting) => ({ ...lichting, aantal: lichting.aantal * over })),
        { aantal: A, moment },
      ];
      let nog = P;
      lijst = lijst.map((lichting, i) => {
        const eruit = Math.min(nog, lichting.aantal);
        nog -= eruit;
        som.wacht += eruit * (moment - lichting.moment);
        if (i === 0) som.begin += eruit;
        return { ...lichting, aantal: lichting.aantal - eruit };
      });
      O = O - Z - E + P;
      W = W - R + A - P;
      H = Hna;
      som.A += A;
      som.R += R;
      som.P += P;
      som.V += V;
      som.X += (1 - h) * E;
      som.Z += Z;
    }
    const plekken = Math.max(0, waarde('plekken', t) - weg);
    const teVeel = Math.max(0, O + H - deel('bruikbaar', t, 1) * plekken);
    const { A, R, P, V, X, Z, wacht, begin } = som;
    rijen.push([t, plekken, W, O, H, A, R, P, V, X, Z, teVeel, P > 1e-9 && begin <= 1e-9 ? wacht / P : '']);
  }
  return rijen;
}
