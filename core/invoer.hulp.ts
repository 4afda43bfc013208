import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { AlgemeneDefinitie, Argument } from './definitie';
import { KOLOMMEN } from './grens/gemeentetabel';
import type { Soortnaam } from './grens/soorten';
import { REGELINGEN } from './normen/regelingen';
import { NVO2020 } from './normen/regios';
import { bereiken } from './tijdlijn/willekeurig.hulp';

/** De ruwe cellen van één aanroep, op argumentnaam; `undefined` is weggelaten. */
export type RuweInvoer = Readonly<Record<string, unknown>>;

/** Afspraken die voor alle argumenten van één aanroep gelden. */
interface Blad {
  readonly gemeenten: number;
  readonly kenmerken: number;
  /** In deze rijen is de sleutel leeg, dus staat er nergens een bedrag of een antwoord. De eerste rij is nooit leeg. */
  readonly leeg: readonly boolean[];
}

const blad: fc.Arbitrary<Blad> = fc
  .record({
    gemeenten: fc.integer({ min: 2, max: 8 }),
    kenmerken: fc.integer({ min: 1, max: 4 }),
    leeg: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  .map((maten) => ({ ...maten, leeg: maten.leeg.map((leeg, i) => leeg && i % 3 === 1) }));

const honderdsten = (min: number, max: number) => fc.integer({ min, max }).map((getal) => getal / 100);
const euros = fc.oneof(honderdsten(0, 10_000), honderdsten(-(10 ** 9), 10 ** 12));
const gewicht = fc.oneof(fc.integer({ min: 0, max: 3 }), honderdsten(0, 10 ** 8));
const meerDan0 = (getal: number) => (getal === 0 ? 1 : getal);

function bedragcel(euro: number): fc.Arbitrary<unknown> {
  const tekst = Math.abs(euro).toFixed(2).replace('.', ',');
  return fc.constantFrom<unknown>(euro, euro, `€ ${tekst}`, `${tekst} N`, `(${tekst})`);
}

function kolom(rijen: number, cel: (rij: number) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  return fc
    .tuple(...Array.from({ length: rijen }, (_, i) => cel(i)))
    .map((cellen) => cellen.map((inhoud) => [inhoud]));
}

/** Aandelen die precies op 1 uitkomen. */
function samenEen(aantal: number): fc.Arbitrary<unknown[][]> {
  return fc
    .array(fc.integer({ min: 0, max: Math.floor(1000 / aantal) }), { minLength: aantal, maxLength: aantal })
    .map((delen) => {
      const [, ...rest] = delen;
      return [1000 - rest.reduce((som, deel) => som + deel, 0), ...rest].map((deel) => [deel / 1000]);
    });
}

/** Geldige invoer per soort argument. */
const PER_SOORT: Readonly<Record<Soortnaam, (argument: Argument, blad: Blad) => fc.Arbitrary<unknown>>> = {
  bedrag: () => euros,
  hoeveelheid: () =>
    fc.oneof(
      euros,
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((getal) => getal / 1000),
    ),
  getal: ({ minimum = 0, groterDan = minimum }) =>
    honderdsten(100 * Math.max(minimum, groterDan) + 1, 100 * Math.max(minimum, groterDan) + 10_000),
  heelGetal: ({ minimum = 0, maximum = minimum + 60 }) =>
    fc.integer({ min: minimum, max: Math.min(maximum, minimum + 60) }),
  deel: () => honderdsten(0, 100),
  bedragen: (_, { gemeenten, leeg }) =>
    kolom(gemeenten, (i) => (leeg[i] ? fc.constantFrom('', null, 0) : euros.chain(bedragcel))),
  sleutel: ({ eenheid }, { gemeenten, kenmerken, leeg }) =>
    eenheid === 'deel'
      ? samenEen(kenmerken)
      : kolom(gemeenten, (i) => (leeg[i] ? fc.constant('') : i === 0 ? gewicht.map(meerDan0) : gewicht)),
  maxima: (_, { gemeenten }) => kolom(gemeenten, () => fc.oneof(fc.constant(''), honderdsten(0, 10 ** 9))),
  kenmerken: (_, { gemeenten, kenmerken }) =>
    fc
      .array(fc.array(gewicht, { minLength: kenmerken, maxLength: kenmerken }), {
        minLength: gemeenten,
        maxLength: gemeenten,
      })
      .map((rijen) => rijen.map((cellen, i) => (i === 0 ? cellen.map(meerDan0) : cellen))),
  bedragenOfLeeg: (_, { gemeenten, leeg }) =>
    kolom(gemeenten, (i) => (leeg[i] ? fc.constantFrom('', null) : euros.chain(bedragcel))),
  tabel: (_, { gemeenten, kenmerken }) =>
    fc.array(fc.array(fc.oneof(fc.constant(''), euros), { minLength: kenmerken, maxLength: kenmerken }), {
      minLength: gemeenten,
      maxLength: gemeenten,
    }),
  aantallen: (_, { gemeenten, leeg }) =>
    kolom(gemeenten, (i) => (leeg[i] ? fc.constantFrom('', null, 0) : honderdsten(0, 10 ** 6))),
  parameters: () => stroomparameters,
  delen: (_, { kenmerken }) => kolom(kenmerken, () => honderdsten(0, 100)),
  jaar: () => fc.integer({ min: 1900, max: 2200 }),
  jaren: (_, { kenmerken }) => kolom(kenmerken, () => fc.integer({ min: 2020, max: 2050 })),
  startjaar: () => fc.oneof(fc.constantFrom('', 0, 'niet ingevoerd'), fc.integer({ min: 2020, max: 2050 })),
  namen: (_, { gemeenten }) => kolom(gemeenten, () => fc.constantFrom<unknown>('Noord', 'Zuid', 3)),
  gemeentetabel: (_, { gemeenten }) => gemeentetabel(gemeenten),
  regeling: () =>
    fc.oneof(
      fc.constantFrom(...REGELINGEN.filter(({ open }) => !open).map(({ naam }) => naam)),
      fc
        .tuple(honderdsten(0, 100), honderdsten(0, 10_000), honderdsten(0, 100))
        .map(([graad, bedrag, deel]) => [
          ['sleutel inwoners', 1],
          ['solidariteit', graad],
          ['reserve', bedrag],
          ['plafond', 2 * bedrag],
          ['innovatie', deel],
          ['eigen risico per inwoner', deel],
          ['maximum per inwoner', graad],
        ]),
    ),
  antwoorden: (_, { gemeenten, leeg }) =>
    kolom(gemeenten, (i) =>
      i === 0
        ? fc.constantFrom('ja', '⚙', 'nee')
        : leeg[i]
          ? fc.constantFrom('', 'nvt')
          : fc.constantFrom('ja', 'o', false, 'nvt', '', 0),
    ),
  tekst: () => fc.constantFrom(...NVO2020.regios.map(({ naam }) => naam)),
  keuze: ({ keuzes = [] }) => fc.constantFrom(...keuzes),
  janee: () => fc.boolean(),
  naam: () => fc.constantFrom<unknown>(1, '1'),
  // Deze twee horen bij elkaar; zie PER_FUNCTIE.
  koptabel: () => fc.constant([['gemeente']]),
  scenarios: () => fc.constant([['regeling', 'Geen solidariteit']]),
};

/** Een tabel waarin elke kolom staat, met delen die niet groter zijn dan het geheel. */
function gemeentetabel(gemeenten: number): fc.Arbitrary<unknown[][]> {
  const rij = fc
    .tuple(
      honderdsten(0, 10 ** 9),
      honderdsten(0, 10 ** 9),
      fc.integer({ min: 1, max: 10 ** 6 }),
      honderdsten(0, 100),
    )
    .map(([baten, lasten, inwoners, deel]) => {
      const helft = Math.floor(lasten / 2);
      return [inwoners, deel + 1, baten + 1, lasten, helft, helft, deel + 1, inwoners, baten, deel + 1];
    });
  const koppen = Object.values(KOLOMMEN);
  return fc
    .array(rij, { minLength: gemeenten, maxLength: gemeenten })
    .map((rijen) => [koppen, ...rijen.map((cellen, g) => [`Gemeente ${g}`, ...cellen, g === 0 ? 'x' : ''])]);
}

/** Parameters van het stroommodel, met soms een verandering per maand of een bandbreedte. */
const stroomparameters: fc.Arbitrary<unknown[][]> = fc
  .tuple(
    stroomrij('Plekken', honderdsten(0, 30_000)),
    stroomrij('in zorg', honderdsten(0, 40_000), fc.constantFrom<unknown>('', 0)),
    stroomrij('wachtlijst', honderdsten(0, 10_000), fc.constantFrom<unknown>('', 0)),
    stroomrij('wacht op woning', honderdsten(0, 5_000), fc.constantFrom<unknown>('', 0)),
    stroomrij('instroom', honderdsten(0, 2_000)),
    stroomrij('verblijfsduur', honderdsten(10, 6_000), fc.constantFrom<unknown>('', 0, 0.25)),
    ...['uitval wachtlijst', 'aandeel woning', 'wlz per maand', 'wlz eenmalig', 'wlz plekken mee'].map(
      (naam) => stroomrij(naam, honderdsten(0, 100), fc.constantFrom<unknown>('', 0.01, -0.01)),
    ),
    stroomrij('woningen', honderdsten(0, 500)),
    stroomrij('wlz maand', fc.integer({ min: 1, max: 20 }), fc.constant('')),
    stroomrij('bruikbaar', honderdsten(0, 100)),
  )
  .chain(([plekken, ...rest]) =>
    fc.shuffledSubarray(rest, { minLength: rest.length - 3 }).map((rijen) => {
      const verplicht = rest.filter(([naam]) => naam === 'instroom' || naam === 'verblijfsduur');
      return [plekken, ...verplicht, ...rijen.filter((rij) => !verplicht.includes(rij))];
    }),
  );

function stroomrij(
  naam: string,
  waarde: fc.Arbitrary<number>,
  verandering: fc.Arbitrary<unknown> = fc.constantFrom<unknown>('', null, 0.01, -0.05, '0,1'),
): fc.Arbitrary<unknown[]> {
  return fc
    .tuple(waarde, verandering, waarde, waarde, fc.boolean())
    .map(([begin, erbij, een, ander, onzeker]) =>
      onzeker
        ? [naam, begin, erbij, Math.min(een, ander), Math.max(een, ander)]
        : [naam, begin, erbij, '', ''],
    );
}

/** Argumenten die minder toelaten dan hun soort. */
const PER_NAAM: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  eenheid: fc.constantFrom(0.01, 0.05, 1, 1000),
  instroom: honderdsten(0, 30_000),
  verblijfsduur: honderdsten(1, 30_000),
  bezettingsnorm: honderdsten(50, 100),
  kans: honderdsten(1, 100),
  simulaties: fc.integer({ min: 1, max: 8 }),
  kosten: honderdsten(0, 10 ** 9),
  centrum: fc.constantFrom(1, 2),
  regelingen: fc.constant([['Geen solidariteit'], ['Fryslân: naar inwoners']]),
};

/** Functies waarvan de argumenten van elkaar afhangen op een manier die niet uit hun soort blijkt. */
const PER_FUNCTIE: Readonly<Record<string, (invoer: RuweInvoer) => RuweInvoer | fc.Arbitrary<RuweInvoer>>> = {
  // Evenveel antwoorden als de gekozen lijst onderwerpen heeft.
  BWMO_NVO_VERGELIJK: (invoer) => {
    const { lijst = 'alles' } = invoer;
    const aantal = NVO2020.onderwerpen.filter(
      (onderwerp) => lijst === 'alles' || onderwerp.lijst === lijst,
    ).length;
    const gegeven = invoer.antwoorden as unknown[][];
    return { ...invoer, antwoorden: Array.from({ length: aantal }, (_, i) => gegeven[i % gegeven.length]) };
  },
  // De kosten van SOLIDARITEIT zijn een bereik, even lang als de sleutel en niet negatief.
  BWMO_SOLIDARITEIT: (invoer) => ({
    ...invoer,
    kosten: (invoer.sleutel as unknown[][]).map((cellen, i) =>
      cellen.map((w) => (w === '' ? '' : (i * 7919.13) % 1000)),
    ),
  }),
  BWMO_INGROEI: (invoer) => ({ ...invoer, macrobudget: [[1234567.89]] }),
  BWMO_PXQ: (invoer) => ({
    ...invoer,
    prijzen: [(invoer.aantallen as unknown[][])[0]!.map((_, k) => 100 * k + 0.55)],
  }),
  // Een vierkante tabel: evenveel kolommen als rijen.
  BWMO_HERKOMST: (invoer) => {
    const rijen = invoer.clienten as unknown[][];
    return { ...invoer, clienten: rijen.map((cellen) => rijen.map((_, k) => cellen[k % cellen.length])) };
  },
  // Meer plekken dan cliënten: anders is er geen gemiddelde wachttijd.
  BWMO_WACHTTIJD: (invoer) => {
    const clienten = Math.ceil((invoer.instroom as number) * (invoer.verblijfsduur as number));
    return { ...invoer, plekken: clienten + 1 + (invoer.plekken as number) };
  },
  // Per gemeente, en een norm die bij het doel hoort.
  BWMO_BUNDELING: (invoer) => {
    const { instroom, verblijfsduur, doel, norm, maanden } = invoer as Record<string, number>;
    return {
      ...invoer,
      instroom: [[instroom! / 2], [''], [instroom! / 4]],
      verblijfsduur: norm! > 50 ? [[verblijfsduur]] : [[verblijfsduur], [''], [verblijfsduur! / 2]],
      norm: String(doel) === 'wachttijd' ? norm : norm! / 200,
      maanden: String(doel) === 'wachtkans' ? maanden : undefined,
    };
  },
  // Een simulatie kost tijd; weinig is hier genoeg.
  BWMO_BANDBREEDTE: (invoer) => ({ ...invoer, simulaties: invoer.simulaties ?? 5 }),
  // De plekken tellen op tot een heel aantal.
  BWMO_SPREIDING: (invoer) => ({
    ...invoer,
    plekken: (invoer.plekken as unknown[][]).map(([cel]) => [
      typeof cel === 'number' ? Math.floor(cel) : cel,
    ]),
  }),
  // Elke deelregio heeft minstens één gewicht.
  BWMO_SPLITSING: (invoer) => ({
    ...invoer,
    deelregio: (invoer.sleutel as unknown[][]).map(() => ['Noord']),
  }),
  // De jaren volgen elkaar op, een stijging is een deel en het basisjaar ligt erbij.
  BWMO_INDEX: (invoer) => ({
    ...invoer,
    jaren: [[2026, 2027, 2028]],
    percentages: [[0.02, -0.01, 0.03]],
    basisjaar: 2027,
  }),
  BWMO_BUDGETPAD: (invoer) => {
    const bedragen = (naam: string) =>
      (invoer[naam] as unknown[][]).map((cellen, i) =>
        cellen.map((cel) => (i === 0 ? 100 : typeof cel === 'number' ? Math.abs(cel) : '')),
      );
    return {
      ...invoer,
      historisch: bedragen('historisch'),
      objectief: bedragen('objectief'),
      index: [[1.04]],
    };
  },
  // Per gemeente, met één verblijfsduur.
  BWMO_CLIENTENVERLOOP: (invoer) => ({
    ...invoer,
    instroom: (invoer.bestaand as unknown[][]).map(([cel]) => [
      typeof cel === 'number' ? (cel % 97) / 10 : cel,
    ]),
    jaren: [[2027, 2028, 2029]],
  }),
  // Bij elk aantal hoort een prijs.
  BWMO_VERSCHIL: (invoer) => ({
    ...invoer,
    prijs_oud: (invoer.aantal_oud as unknown[][]).map((_, i) => [100 * i + 0.55]),
    prijs_nieuw: (invoer.aantal_oud as unknown[][]).map((_, i) => [120 * i]),
  }),
  // Een plafond dat niet onder de ondergrens ligt.
  BWMO_RESERVE: (invoer) => ({ ...invoer, plafond: invoer.plafond && 10 ** 7, ondergrens: 1000 }),
  // De vier bereiken van een tijdlijn horen bij elkaar.
  ...Object.fromEntries(
    ['BWMO_TIJDLIJN', 'BWMO_TIJDLIJN_SCENARIOS', 'BWMO_TIJDLIJN_REGELINGEN', 'BWMO_TIJDLIJN_VERSCHIL'].map(
      (naam) => [naam, (invoer: RuweInvoer) => metTijdlijn(invoer)],
    ),
  ),
  BWMO_TIJDLIJN_OMSLAG: (invoer) =>
    metTijdlijn(invoer).chain((heel) =>
      fc
        .constantFrom('prijs maal', 'organisatie', 'solidariteit')
        .map((knop) => ({ ...heel, gemeente: 'gemeente 2', knop })),
    ),
  BWMO_TIJDLIJN_BANDBREEDTE: (invoer) =>
    metTijdlijn({ ...invoer, jaar: 1, scenario: undefined, simulaties: 3 }).map((heel) => ({
      ...heel,
      producten: (heel.producten as unknown[][]).map((rij) => rij.map((cel) => (cel === 'vast' ? '' : cel))),
    })),
  // Maxima horen bij een sleutel.
  BWMO_TEKORT: (invoer) => (invoer.sleutel === undefined ? { ...invoer, maxima: undefined } : invoer),
};

/** Willekeurige invoer die de functie hoort te aanvaarden. */
export function geldigeInvoer(definitie: AlgemeneDefinitie): fc.Arbitrary<RuweInvoer> {
  return blad
    .chain((maten) =>
      fc.record(
        Object.fromEntries(
          definitie.argumenten.map((argument): [string, fc.Arbitrary<unknown>] => {
            const inhoud = PER_NAAM[argument.naam] ?? PER_SOORT[argument.soort](argument, maten);
            return [argument.naam, argument.facultatief ? fc.option(inhoud, { nil: undefined }) : inhoud];
          }),
        ),
      ),
    )
    .chain((invoer) => {
      const passend = PER_FUNCTIE[definitie.naam]?.(invoer) ?? invoer;
      return passend instanceof fc.Arbitrary ? passend : fc.constant(passend);
    });
}

function metTijdlijn(invoer: RuweInvoer): fc.Arbitrary<RuweInvoer> {
  return bereiken.chain((tijdlijn) =>
    fc.constantFrom(...tijdlijn.jaren[0]!).map((jaar) => ({
      ...invoer,
      ...tijdlijn,
      jaar: invoer.jaar === undefined ? undefined : jaar,
    })),
  );
}

/** De argumenten achter elkaar, zoals een host ze doorgeeft. */
export function opVolgorde(definitie: AlgemeneDefinitie, invoer: RuweInvoer): unknown[] {
  return definitie.argumenten.map(({ naam }) => invoer[naam]);
}

/** Woorden die in een cel staan en nooit in een melding mogen komen. */
export const PERSOONLIJK = ['mevrouw Jansen', '#12345', '#JANSEN', 'geb. 01-02-1980'];

const vreemdeCel: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      0,
      -0,
      1,
      -1,
      0.1,
      5,
      40,
      1e13,
      -1e13,
      9999999999999.99,
      1e300,
      5e-324,
      NaN,
      Infinity,
      -Infinity,
      2 ** 53,
    ],
    ...[
      '',
      ' ',
      'ja',
      'o',
      'nvt',
      '✓',
      'WAAR',
      'nvo',
      'alles',
      'Breda',
      '-',
      '80 N',
      '(80)',
      '12,5%',
      '€ 1.000',
      '1.5',
    ],
    ...['#N/B', '#N/A', '#DEEL/0!', '#NAME?', '=1+1', '\u0000', '9'.repeat(400), `0,${'0'.repeat(400)}1`],
    ...PERSOONLIJK,
    ...[true, false, null, undefined, 10n, Symbol('s'), () => 1],
    ...[new Date(0), new Date(NaN), runInNewContext('new Date(0)')],
    ...[{}, { basicValue: 5 }, { basicValue: '#N/A' }, { basicValue: {} }, { code: '#N/A' }, { code: 5 }],
  ),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const vreemdBereik: fc.Arbitrary<unknown> = fc.oneof(
  fc.array(fc.array(vreemdeCel, { maxLength: 4 }), { maxLength: 5 }),
  fc.array(vreemdeCel, { maxLength: 5 }),
  fc.array(fc.oneof(vreemdeCel, fc.array(vreemdeCel, { maxLength: 3 })), { maxLength: 4 }),
  fc.record({ elements: fc.array(fc.array(vreemdeCel, { maxLength: 3 }), { maxLength: 3 }) }),
);

const vreemdArgument = fc.oneof(vreemdeCel, vreemdBereik);

/** Argumenten zoals geen mens ze bedoelt: helemaal vreemd, of geldig op één argument of één cel na. */
export function vreemdeArgumenten(definitie: AlgemeneDefinitie): fc.Arbitrary<unknown[]> {
  const geldig = geldigeInvoer(definitie).map((invoer) => opVolgorde(definitie, invoer));
  return fc.oneof(
    fc.array(vreemdArgument, { maxLength: definitie.argumenten.length + 1 }),
    fc
      .tuple(geldig, fc.nat(), vreemdArgument)
      .map(([argumenten, i, vreemd]) => metVreemd(argumenten, i, () => vreemd)),
    fc
      .tuple(geldig, fc.nat(), fc.nat(), vreemdeCel)
      .map(([argumenten, i, r, vreemd]) =>
        metVreemd(argumenten, i, (argument) => metVreemdeCel(argument, r, vreemd)),
      ),
  );
}

function metVreemd(
  argumenten: readonly unknown[],
  i: number,
  vreemd: (argument: unknown) => unknown,
): unknown[] {
  return argumenten.map((argument, k) => (k === i % argumenten.length ? vreemd(argument) : argument));
}

function metVreemdeCel(argument: unknown, r: number, vreemd: unknown): unknown {
  if (!Array.isArray(argument)) return vreemd;
  const rijen = argument as readonly (readonly unknown[])[];
  return rijen.map((cellen, i) => (i === r % rijen.length ? [vreemd, ...cellen.slice(1)] : cellen));
}
