import fc from 'fast-check';

type Cel = string | number;
/** Vier bereiken die bij elkaar horen, zoals een host ze geeft. */
export interface Bereiken {
  readonly parameters: readonly (readonly Cel[])[];
  readonly producten: readonly (readonly Cel[])[];
  readonly gemeenten: readonly (readonly Cel[])[];
  readonly jaren: readonly (readonly number[])[];
}

const honderdsten = (min: number, max: number) => fc.integer({ min, max }).map((getal) => getal / 100);
const deel = honderdsten(0, 100);
const stijging = fc.integer({ min: -500, max: 900 }).map((getal) => getal / 10_000);
const maal = fc.integer({ min: 1, max: 250 }).map((getal) => getal / 100);

/** Een waarde per scenario; een lege cel neemt het eerste scenario over. */
function rij(naam: string, waarde: fc.Arbitrary<Cel>, scenarios: number): fc.Arbitrary<Cel[]> {
  const anders = fc.oneof({ weight: 1, arbitrary: fc.constant<Cel>('') }, { weight: 2, arbitrary: waarde });
  return fc
    .tuple(waarde, ...Array.from({ length: scenarios - 1 }, () => anders))
    .map((waarden) => [naam, ...waarden]);
}

const REGELINGEN = ['Geen solidariteit', 'Volledige pool naar inwoners', 'Fryslân: naar inwoners'];

function parameters(scenarios: number, jaren: readonly number[]): fc.Arbitrary<Cel[][]> {
  const eerste = jaren[0]!;
  const jaarOfGeen = fc.oneof(fc.constant<Cel>('geen'), fc.integer({ min: eerste, max: eerste + 6 }));
  const rijen = [
    rij('regeling', fc.constantFrom<Cel>(...REGELINGEN), scenarios),
    rij(
      'startjaar',
      fc.oneof(fc.constant<Cel>('niet ingevoerd'), fc.integer({ min: eerste - 3, max: eerste + 3 })),
      scenarios,
    ),
    rij('duur', fc.integer({ min: 1, max: 12 }), scenarios),
    rij('objectief maal', maal, scenarios),
    rij('rijksbudget maal', maal, scenarios),
    rij('basisjaar', fc.integer({ min: eerste - 3, max: eerste }), scenarios),
    rij('index baten', stijging, scenarios),
    rij('index lasten', stijging, scenarios),
    rij(`index lasten ${eerste}`, stijging, scenarios),
    rij('instroom maal', maal, scenarios),
    rij('verblijfsduur maal', maal, scenarios),
    rij('prijs maal', maal, scenarios),
    rij('wlz jaar', jaarOfGeen, scenarios),
    rij('wlz maal', maal, scenarios),
    rij('uitname', honderdsten(0, 10 ** 8), scenarios),
    rij('frictie per plek', honderdsten(0, 10 ** 5), scenarios),
    rij('frictie maanden', fc.integer({ min: 0, max: 9 }), scenarios),
    rij('organisatie', honderdsten(0, 10 ** 7), scenarios),
    rij('centrum tot', jaarOfGeen, scenarios),
    rij('herindicatie', fc.oneof(fc.constant<Cel>('geen'), fc.integer({ min: 1, max: 60 })), scenarios),
    rij('reserve', honderdsten(0, 10 ** 8), scenarios),
  ];
  return fc.tuple(...rijen).chain((alle) => fc.subarray(alle));
}

const product = (naam: string): fc.Arbitrary<Cel[]> =>
  fc
    .tuple(
      honderdsten(100, 10 ** 7),
      fc.oneof(fc.integer({ min: 1, max: 60 }), honderdsten(10, 6000)),
      fc.oneof(fc.constant<Cel>(''), honderdsten(0, 10 ** 5)),
      fc.oneof(fc.constant<Cel>(''), deel),
      fc.constantFrom<Cel>('', 'vast', 'geleidelijk'),
    )
    .map((cellen) => [naam, ...cellen]);

/** Een geldige tijdlijn: een tot drie scenario's, een of twee producten, twee tot vier gemeenten en een tot vijf jaar. */
export const bereiken: fc.Arbitrary<Bereiken> = fc
  .record({
    scenarios: fc.integer({ min: 1, max: 3 }),
    producten: fc.integer({ min: 1, max: 2 }),
    gemeenten: fc.integer({ min: 2, max: 4 }),
    jaren: fc.integer({ min: 1, max: 5 }),
    eerste: fc.integer({ min: 2025, max: 2030 }),
  })
  .chain((maat) => {
    const jaren = Array.from({ length: maat.jaren }, (_, t) => maat.eerste + t);
    const namen = ['BW', 'BT'].slice(0, maat.producten);
    const gemeente = (g: number): fc.Arbitrary<Cel[]> =>
      fc
        .tuple(
          fc.integer({ min: 1, max: 200_000 }),
          honderdsten(1, 10 ** 9),
          honderdsten(1, 10 ** 9),
          ...namen.flatMap(() => [honderdsten(0, 20_000), honderdsten(0, 500)]),
        )
        .map(([inwoners, historisch, objectief, ...clienten]) => [
          `Gemeente ${g + 1}`,
          inwoners,
          historisch,
          objectief,
          g === 0 ? 'x' : '',
          ...clienten,
        ]);
    return fc.record({
      parameters: parameters(maat.scenarios, jaren).map((rijen) => [
        ['parameter', ...['laag', 'midden', 'hoog'].slice(0, maat.scenarios)],
        ...rijen,
      ]),
      producten: fc
        .tuple(...namen.map(product))
        .map((rijen) => [
          ['product', 'prijs', 'verblijfsduur', 'eigen bijdrage', 'wlz deel', 'wijze'],
          ...rijen,
        ]),
      gemeenten: fc
        .tuple(...Array.from({ length: maat.gemeenten }, (_, g) => gemeente(g)))
        .map((rijen) => [
          [
            'gemeente',
            'inwoners',
            'historisch',
            'objectief',
            'centrum',
            ...namen.flatMap((naam) => [`bestaand ${naam}`, `instroom ${naam}`]),
          ],
          ...rijen,
        ]),
      jaren: fc.constant([jaren]),
    });
  });
