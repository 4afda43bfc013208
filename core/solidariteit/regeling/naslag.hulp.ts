/** Een exacte breuk voor de naslag; los van de rekenkern geschreven. */
interface Q {
  readonly t: bigint;
  readonly n: bigint;
}

const q = (t: bigint, n = 1n): Q => (n < 0n ? { t: -t, n: -n } : { t, n });
const plus = (a: Q, b: Q) => q(a.t * b.n + b.t * a.n, a.n * b.n);
const min = (a: Q, b: Q) => plus(a, q(-b.t, b.n));
const maal = (a: Q, b: Q) => q(a.t * b.t, a.n * b.n);
const kleiner = (a: Q, b: Q) => a.t * b.n < b.t * a.n;
const som = (rij: readonly Q[]) => rij.reduce(plus, q(0n));

/** De knoppen die de naslag kent; bedragen in centen, delen in honderdsten. */
export interface Naslagknoppen {
  readonly graad: bigint;
  readonly risico: bigint;
  readonly maximum: bigint | null;
  readonly reserve: bigint;
  readonly ondergrens: bigint;
  readonly plafond: bigint | null;
  readonly innovatie: bigint;
  readonly percentage: bigint;
}

export interface Naslaggemeente {
  readonly inwoners: bigint;
  readonly baten: bigint;
  readonly lasten: bigint;
  readonly wmo: bigint;
}

export interface Naslaguitkomst {
  readonly saldi: readonly bigint[];
  readonly reserve: bigint;
  readonly innovatie: bigint;
  readonly nietGedekt: bigint;
}

const HONDERD = 100n;
const rond = (a: Q) => {
  const positief = a.t < 0n ? -a.t : a.t;
  const afgerond = (2n * positief + a.n) / (2n * a.n);
  return a.t < 0n ? -afgerond : afgerond;
};

/**
 * Een regeling naar inwoners, in de volgorde van de afspraak: eigen risico, graad, reserve en innovatie, sleutel met
 * maximum, afronding met de grootste rest, en daar bovenop het percentage van het Wmo-budget. De eerste is het centrum.
 */
export function regelingNaslag(g: readonly Naslaggemeente[], k: Naslagknoppen): Naslaguitkomst {
  const saldo = g.map(({ baten, lasten }) => baten - lasten);
  const risico = saldo.map((s, i) => {
    const grens = k.risico * g[i]!.inwoners;
    return s >= 0n ? 0n : -s < grens ? -s : grens;
  });
  const rest = saldo.map((s, i) => q(s + risico[i]!));
  const gedeeld = rest.map((s) => maal(s, q(k.graad, HONDERD)));
  const eigen = rest.map((s, i) => min(s, gedeeld[i]!));
  const samen = som(gedeeld);
  // Wat minder dan een cent is gaat niet naar of uit de reserve.
  const heel = samen.t / samen.n;
  let reserve: bigint;
  let innovatie = 0n;
  if (heel < 0n) {
    const ruimte = k.reserve > k.ondergrens ? k.reserve - k.ondergrens : 0n;
    reserve = -(-heel < ruimte ? -heel : ruimte);
  } else {
    const ruimte = k.plafond === null || k.plafond < k.reserve ? 0n : k.plafond - k.reserve;
    reserve = heel < ruimte ? heel : ruimte;
    innovatie = rond(q((heel - reserve) * k.innovatie, HONDERD));
  }
  const teDelen = min(samen, q(reserve + innovatie));
  const delen = verdeel(
    teDelen,
    g.map(({ inwoners }) => inwoners),
    teDelen.t < 0n && k.maximum !== null ? k.maximum : null,
  );
  const precies = delen.map((deel, i) => plus(deel, eigen[i]!));
  const gewichten = teDelen.t === 0n ? g.map(() => 0n) : g.map(({ inwoners }) => inwoners);
  const afgerond = grootsteRest(precies, gewichten).map((deel, i) => deel - risico[i]!);
  const bijdragen = g.map(({ wmo }, i) => (i === 0 ? 0n : rond(q(wmo * k.percentage, HONDERD))));
  const ontvangen = bijdragen.reduce((a, b) => a + b, 0n);
  const saldi = afgerond.map((deel, i) => deel - bijdragen[i]! + (i === 0 ? ontvangen : 0n));
  const totaal = saldo.reduce((a, b) => a + b, 0n) - saldi.reduce((a, b) => a + b, 0n);
  return { saldi, reserve, innovatie, nietGedekt: totaal - reserve - innovatie };
}

function verdeel(bedrag: Q, inwoners: readonly bigint[], maximum: bigint | null): Q[] {
  let vrij = inwoners.map((aantal, i) => ({ aantal, i })).filter(({ aantal }) => aantal > 0n);
  const delen = inwoners.map(() => q(0n));
  let over = bedrag;
  for (;;) {
    const samen = vrij.reduce((a, { aantal }) => a + aantal, 0n);
    if (samen === 0n || over.t === 0n) return delen;
    const naarRato = (aantal: bigint) => maal(over, q(aantal, samen));
    const vol =
      maximum === null ? [] : vrij.filter(({ aantal }) => !kleiner(q(-maximum * aantal), naarRato(aantal)));
    if (vol.length === 0) {
      for (const { aantal, i } of vrij) delen[i] = naarRato(aantal);
      return delen;
    }
    for (const { aantal, i } of vol) {
      delen[i] = q(-maximum! * aantal);
      over = min(over, delen[i]);
    }
    vrij = vrij.filter((een) => !vol.includes(een));
  }
}

function grootsteRest(exact: readonly Q[], gewichten: readonly bigint[]): bigint[] {
  const totaal = som(exact);
  if (totaal.t < 0n)
    return grootsteRest(
      exact.map((a) => q(-a.t, a.n)),
      gewichten,
    ).map((deel) => -deel);
  const vloer = exact.map(({ t, n }) => (t < 0n && t % n !== 0n ? t / n - 1n : t / n));
  const resten = exact.map((a, i) => min(a, q(vloer[i]!)));
  let over = rond(totaal) - vloer.reduce((a, b) => a + b, 0n);
  const volgorde = resten
    .map((_, i) => i)
    .filter((i) => resten[i]!.t > 0n)
    .sort((i, j) => {
      if (kleiner(resten[j]!, resten[i]!)) return -1;
      if (kleiner(resten[i]!, resten[j]!)) return 1;
      if (gewichten[i] !== gewichten[j]) return gewichten[i]! > gewichten[j]! ? -1 : 1;
      return i - j;
    });
  for (const i of volgorde) {
    if (over <= 0n) break;
    vloer[i]! += 1n;
    over -= 1n;
  }
  return vloer;
}
