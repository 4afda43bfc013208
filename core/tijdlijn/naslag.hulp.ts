import type { Bereiken } from './willekeurig.hulp';

/**
 * De tijdlijn nog eens, uit het contract geschreven en zonder de code van het product: exacte breuken, stap voor stap.
 * Kent drie afspraken: niets delen, alles samen naar inwoners (met reserve), en bestaande cliënten bij het centrum.
 */

/** Een exacte breuk met een positieve noemer. */
interface Breuk {
  readonly t: bigint;
  readonly n: bigint;
}

const NUL: Breuk = { t: 0n, n: 1n };
const EEN: Breuk = { t: 1n, n: 1n };
const breuk = (t: bigint, n: bigint): Breuk => (n < 0n ? { t: -t, n: -n } : { t, n });
const heel = (getal: number): Breuk => ({ t: BigInt(getal), n: 1n });
const plus = (a: Breuk, b: Breuk): Breuk => breuk(a.t * b.n + b.t * a.n, a.n * b.n);
const min = (a: Breuk, b: Breuk): Breuk => plus(a, { t: -b.t, n: b.n });
const maal = (...factoren: readonly Breuk[]): Breuk =>
  factoren.reduce((a, b) => ({ t: a.t * b.t, n: a.n * b.n }), EEN);
const door = (a: Breuk, b: Breuk): Breuk => breuk(a.t * b.n, a.n * b.t);
const vergelijk = (a: Breuk, b: Breuk): number => {
  const verschil = a.t * b.n - b.t * a.n;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
};
const kleinste = (a: Breuk, b: Breuk): Breuk => (vergelijk(a, b) <= 0 ? a : b);
const grootste = (a: Breuk, b: Breuk): Breuk => (vergelijk(a, b) >= 0 ? a : b);
const som = (rij: readonly Breuk[]): Breuk => rij.reduce(plus, NUL);

/** De breuk die in een cel staat; een lege cel is 0. */
function uitCel(cel: string | number | undefined): Breuk {
  const tekst = String(cel ?? '');
  if (tekst === '') return NUL;
  const [voor, achter = ''] = tekst.split('.');
  return { t: BigInt(voor! + achter), n: 10n ** BigInt(achter.length) };
}

/** Half van nul af, op zoveel decimalen. */
function rond({ t, n }: Breuk, decimalen = 2): Breuk {
  const eenheid = 10n ** BigInt(decimalen);
  const zonderTeken = ((t < 0n ? -t : t) * eenheid * 2n + n) / (2n * n);
  return { t: t < 0n ? -zonderTeken : zonderTeken, n: eenheid };
}

const centen = (bedrag: Breuk): bigint => rond(bedrag).t;
const euro = (cent: bigint): Breuk => ({ t: cent, n: 100n });

/** Exacte bedragen naar hele centen die samen `totaal` zijn: eerst naar beneden, dan de grootste resten. */
function grootsteRest(totaal: bigint, exact: readonly Breuk[]): bigint[] {
  const inCenten = exact.map((bedrag) => maal(bedrag, heel(100)));
  const delen = inCenten.map(({ t, n }) => t / n);
  const rest = (i: number) => min(inCenten[i]!, { t: delen[i]!, n: 1n });
  const volgorde = exact
    .map((_, i) => i)
    .sort((i, j) => vergelijk(rest(j), rest(i)) || vergelijk(exact[j]!, exact[i]!) || i - j);
  for (const i of volgorde.slice(0, Number(totaal - delen.reduce((a, b) => a + b, 0n)))) delen[i]! += 1n;
  return delen;
}

function naarRato(totaal: bigint, gewichten: readonly Breuk[]): bigint[] {
  if (totaal < 0n) return naarRato(-totaal, gewichten).map((deel) => -deel);
  const alles = som(gewichten);
  return grootsteRest(
    totaal,
    gewichten.map((gewicht) => maal(euro(totaal), door(gewicht, alles))),
  );
}

function indexcijfers(jaren: readonly number[], basis: number, stijgingen: readonly Breuk[]): Breuk[] {
  const factor = (jaar: number) => plus(EEN, stijgingen[Math.max(0, jaar - jaren[0]!)]!);
  return jaren.map((jaar) => {
    let index = EEN;
    for (let j = basis + 1; j <= jaar; j += 1) index = maal(index, factor(j));
    for (let j = jaar + 1; j <= basis; j += 1) index = door(index, factor(j));
    return rond(index, 8);
  });
}

interface Verloop {
  readonly bestaand: Breuk;
  readonly nieuw: Breuk;
}

/** Wie precies zo lang blijft: de integraal van max(0; 1 − s/m), en die van min(s; m). */
function vast(bestaand: Breuk, instroom: Breuk, duur: Breuk, jaren: number): Verloop[] {
  const half = (b: Breuk) => door(b, heel(2));
  const blijvend = (s: Breuk) =>
    vergelijk(s, duur) < 0 ? min(s, door(maal(s, s), maal(heel(2), duur))) : half(duur);
  const komend = (s: Breuk) =>
    vergelijk(s, duur) < 0 ? half(maal(s, s)) : plus(half(maal(duur, duur)), maal(duur, min(s, duur)));
  return Array.from({ length: jaren }, (_, t) => {
    const gemiddeld = (integraal: (s: Breuk) => Breuk) =>
      door(min(integraal(heel(12 * t + 12)), integraal(heel(12 * t))), heel(12));
    return {
      bestaand: rond(maal(bestaand, gemiddeld(blijvend)), 4),
      nieuw: rond(maal(instroom, gemiddeld(komend)), 4),
    };
  });
}

/** Stap voor stap: elke stap vertrekt een deel p; na stap s staan de tellers over v tot de macht s. */
function geleidelijk(bestaand: Breuk, instroom: Breuk, duur: Breuk, jaren: number): Verloop[] {
  const perMaand = vergelijk(duur, heel(12)) >= 0 ? 1n : 4n;
  const stappen = Number(12n * perMaand);
  const p = kleinste(EEN, door({ t: 1n, n: perMaand }, duur));
  const [u, v] = [p.n - p.t, p.n];
  const erbij = maal(instroom, { t: 1n, n: perMaand });
  let [oud, nieuw, macht] = [bestaand.t, 0n, 1n];
  return Array.from({ length: jaren }, () => {
    let [somOud, somNieuw] = [0n, 0n];
    for (let s = 0; s < stappen; s += 1) {
      const [beginOud, beginNieuw] = [oud * v, nieuw * v];
      macht *= v;
      oud *= u;
      nieuw = nieuw * u + erbij.t * macht;
      somOud = somOud * v + beginOud + oud;
      somNieuw = somNieuw * v + beginNieuw + nieuw;
    }
    const noemer = 2n * BigInt(stappen) * macht;
    return {
      bestaand: rond({ t: somOud, n: bestaand.n * noemer }, 4),
      nieuw: rond({ t: somNieuw, n: erbij.n * noemer }, 4),
    };
  });
}

/** De waarden van een scenario; `geen` en 0 bij een jaar of maanden zijn er niet. */
function lees(parameters: Bereiken['parameters'], scenario: number) {
  const cel = (naam: string): string | number | undefined => {
    const rij = parameters.find(([eerste]) => eerste === naam);
    const eigen = rij?.[scenario + 1];
    const gevuld = eigen === '' ? rij![1] : eigen;
    return gevuld === 'geen' || gevuld === 'niet ingevoerd' || gevuld === '' ? undefined : gevuld;
  };
  return {
    tekst: (naam: string) => cel(naam),
    jaar: (naam: string) => Number(cel(naam) ?? 0) || null,
    getal: (naam: string, standaard = 0) => uitCel(cel(naam) ?? standaard),
    heeft: (naam: string) => cel(naam) !== undefined,
  };
}

function tabel([kop, ...rijen]: Bereiken['gemeenten']): ((naam: string) => string | number | undefined)[] {
  return rijen.map((rij) => (naam) => {
    const k = kop!.indexOf(naam);
    return k < 0 ? undefined : rij[k];
  });
}

/**
 * De rijen van de tijdlijn zonder kop, in euro's en aantallen zoals een host ze krijgt.
 *
 * @param scenario het volgnummer, vanaf 0
 */
export function tijdlijnUitContract(
  { parameters, producten, gemeenten, jaren: [jaren] }: Bereiken,
  scenario: number,
): (string | number)[][] {
  const { tekst, jaar: jaarUit, getal, heeft } = lees(parameters, scenario);
  const reeks = jaren!;
  const basis = jaarUit('basisjaar') ?? reeks[0]!;
  const index = (naam: string) =>
    indexcijfers(
      reeks,
      basis,
      reeks.map((jaar) => getal(heeft(`${naam} ${jaar}`) ? `${naam} ${jaar}` : naam)),
    );
  const [ib, il] = [index('index baten'), index('index lasten')];
  const leden = tabel(gemeenten);
  const zorg = tabel(producten);
  const inwoners = leden.map((lid) => uitCel(lid('inwoners')));
  const historisch = leden.map((lid) => rond(maal(uitCel(lid('historisch')), getal('rijksbudget maal', 1))));
  const objectief = leden.map((lid) =>
    rond(maal(uitCel(lid('objectief')), getal('rijksbudget maal', 1), getal('objectief maal', 1))),
  );
  const verloop = leden.map((lid) =>
    zorg.map((product) => {
      const wijze = product('wijze') === 'vast' ? vast : geleidelijk;
      return wijze(
        uitCel(lid(`bestaand ${product('product')!}`)),
        maal(uitCel(lid(`instroom ${product('product')!}`)), getal('instroom maal', 1)),
        maal(uitCel(product('verblijfsduur')), getal('verblijfsduur maal', 1)),
        reeks.length,
      );
    }),
  );
  const [startjaar, wlzJaar, centrumTot] = [
    jaarUit('startjaar'),
    jaarUit('wlz jaar'),
    jaarUit('centrum tot'),
  ];
  const herindicatie = vast(EEN, NUL, getal('herindicatie', 1), reeks.length);
  const delenAllen = tekst('regeling') === 'Volledige pool naar inwoners';
  const naarCentrum = heeft('bestaande cliënten bij centrum');
  let stand = centen(getal('reserve'));

  return reeks.flatMap((jaar, t) => {
    const alfa = startjaar
      ? kleinste(EEN, grootste(NUL, door(heel(jaar - startjaar + 1), getal('duur', 10))))
      : NUL;
    const pad = (deel: Breuk) => {
      const exact = leden.map((_, g) =>
        maal(ib[t]!, plus(maal(min(EEN, deel), historisch[g]!), maal(deel, objectief[g]!))),
      );
      return grootsteRest(centen(som(exact)), exact);
    };
    const [budget, zonderModel] = [pad(alfa), pad(NUL)];
    const inWlz = wlzJaar !== null && jaar >= wlzJaar;
    const uitname = inWlz
      ? naarRato(
          centen(maal(getal('uitname'), ib[t]!)),
          budget.some((bedrag) => bedrag > 0n) ? budget.map(euro) : inwoners,
        )
      : leden.map(() => 0n);
    const organisatie = naarRato(centen(maal(getal('organisatie'), il[t]!)), inwoners);
    const sigma =
      centrumTot !== null && jaar > centrumTot
        ? NUL
        : jaarUit('herindicatie')
          ? herindicatie[t]!.bestaand
          : EEN;
    const frictieprijs =
      jaar === wlzJaar ? rond(maal(getal('frictie per plek'), getal('frictie maanden'), il[t]!)) : NUL;
    const cijfers = leden.map((_, g) => {
      const perProduct = zorg.map((product, p) => {
        const { bestaand, nieuw } = verloop[g]![p]![t]!;
        const weg = inWlz ? kleinste(EEN, maal(uitCel(product('wlz deel')), getal('wlz maal', 1))) : NUL;
        const blijft = (aantal: Breuk) => rond(maal(aantal, min(EEN, weg)), 4);
        const samen = plus(blijft(bestaand), blijft(nieuw));
        const nog = rond(maal(blijft(bestaand), sigma), 4);
        const prijs = rond(maal(uitCel(product('prijs')), getal('prijs maal', 1), il[t]!));
        return {
          samen,
          nog,
          zorg: maal(samen, prijs),
          bestaand: maal(nog, prijs),
          eigen: maal(samen, rond(maal(uitCel(product('eigen bijdrage')), ib[t]!))),
          frictie: maal(min(plus(bestaand, nieuw), samen), frictieprijs),
        };
      });
      const op = (wat: keyof (typeof perProduct)[number]) => som(perProduct.map((product) => product[wat]));
      const lastenZorg = centen(op('zorg'));
      const lastenBestaand = centen(op('bestaand'));
      const eigenBijdragen = centen(op('eigen'));
      const frictie = centen(op('frictie'));
      return {
        clienten: [op('samen'), op('nog')],
        bestaandeLasten: lastenBestaand < lastenZorg ? lastenBestaand : lastenZorg,
        geld: [
          budget[g]!,
          budget[g]! - zonderModel[g]!,
          uitname[g]!,
          eigenBijdragen,
          lastenZorg,
          lastenBestaand < lastenZorg ? lastenBestaand : lastenZorg,
          frictie,
          organisatie[g]!,
        ],
        eigenSaldo: budget[g]! - uitname[g]! + eigenBijdragen - lastenZorg - frictie - organisatie[g]!,
      };
    });
    const eigen = cijfers.map(({ eigenSaldo }) => eigenSaldo);
    const regio = eigen.reduce((a, b) => a + b, 0n);
    let uitReserve = 0n;
    let saldo = eigen;
    if (delenAllen) {
      const beschikbaar = stand - centen(getal('ondergrens'));
      if (regio < 0n && beschikbaar > 0n) uitReserve = -regio < beschikbaar ? -regio : beschikbaar;
      saldo = naarRato(regio + uitReserve, inwoners);
    } else if (naarCentrum) {
      const centrum = leden.findIndex((lid) => lid('centrum') === 'x');
      const overgenomen = cijfers.map(({ bestaandeLasten }, g) => (g === centrum ? 0n : bestaandeLasten));
      saldo = eigen.map((bedrag, g) =>
        g === centrum ? bedrag - overgenomen.reduce((a, b) => a + b, 0n) : bedrag + overgenomen[g]!,
      );
    }
    stand -= uitReserve;
    const alsGetal = ({ t: teller, n }: Breuk) => Number(teller) / Number(n);
    const inEuro = (cent: bigint) => Number(cent) / 100;
    const nullen = Array.from({ length: 10 }, () => 0);
    const opteller = (wat: (g: number) => bigint) => inEuro(leden.reduce((tot, _, g) => tot + wat(g), 0n));
    return [
      ...leden.map((lid, g) => [
        jaar,
        String(lid('gemeente')),
        ...cijfers[g]!.clienten.map((aantal) => alsGetal(rond(aantal, 4))),
        ...cijfers[g]!.geld.map(inEuro),
        inEuro(eigen[g]! - saldo[g]!),
        inEuro(saldo[g]!),
        '',
      ]),
      [jaar, 'reserve', ...nullen, inEuro(uitReserve), inEuro(-uitReserve), inEuro(stand)],
      [jaar, 'innovatie', ...nullen, 0, 0, ''],
      [jaar, 'niet gedekt', ...nullen, 0, 0, ''],
      [
        jaar,
        'totaal',
        ...[0, 1].map((k) => alsGetal(rond(som(cijfers.map(({ clienten }) => clienten[k]!)), 4))),
        ...cijfers[0]!.geld.map((_, k) => opteller((g) => cijfers[g]!.geld[k]!)),
        0,
        inEuro(saldo.reduce((a, b) => a + b, 0n) - uitReserve),
        '',
      ],
    ];
  });
}
