import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellenVan, centenIn, formule, gekanteld } from './aanroep.hulp';
import { type AlgemeneDefinitie, EIGENSCHAPPEN, type Eigenschap } from './definitie';
import { Fout } from './fout';
import { functies } from './functies';
import { optelsom } from './getal/naslag.hulp';
import { roepAan, verklaar } from './roepAan';
import type { Celuitkomst } from './grens/uitvoer';
import { geldigeInvoer, opVolgorde, PERSOONLIJK, type RuweInvoer, vreemdeArgumenten } from './invoer.hulp';
import { keer } from './willekeur.hulp';

interface Aanroep {
  readonly definitie: AlgemeneDefinitie;
  readonly invoer: RuweInvoer;
  readonly uitkomst: Celuitkomst;
  /** Roept dezelfde functie aan met een paar andere argumenten. */
  readonly met: (anders: RuweInvoer) => Celuitkomst;
}

const getallenIn = (uitkomst: Celuitkomst) => cellenVan(uitkomst).filter((cel) => typeof cel === 'number');

/** De bereiken van een soort die in deze aanroep zijn ingevuld. */
function bereiken({ definitie, invoer }: Aanroep, soort: string): [string, unknown[][]][] {
  return definitie.argumenten
    .filter((argument) => argument.soort === soort && invoer[argument.naam] !== undefined)
    .map(({ naam }) => [naam, invoer[naam] as unknown[][]]);
}

function perCel(uitkomst: Celuitkomst, doe: (getal: number) => number): Celuitkomst {
  const cel = (inhoud: unknown) => (typeof inhoud === 'number' ? doe(inhoud) : (inhoud as string));
  return Array.isArray(uitkomst) ? uitkomst.map((rij) => rij.map(cel)) : cel(uitkomst);
}

/** Het geheel waar de delen van een functie in centen op uit moeten komen. */
const GEHEEL: Readonly<Record<string, (invoer: RuweInvoer) => bigint>> = {
  // Eén gemeente krijgt alles wat er te verdelen is; de maxima houden een deel tegen.
  BWMO_VERDEEL: ({ bedrag, sleutel, maxima, eenheid }) => {
    const alles = centenIn(formule('BWMO_VERDEEL', bedrag, 1, '', eenheid))[0]!;
    const over = maxima === undefined ? 0 : formule('BWMO_ONVERDEELD', bedrag, sleutel, maxima, eenheid);
    return alles - centenIn(over)[0]!;
  },
};

const TOETSEN: Readonly<Record<Eigenschap, (aanroep: Aanroep) => void>> = {
  'niet-negatief': ({ uitkomst }) => {
    expect(getallenIn(uitkomst).filter((getal) => getal < 0)).toEqual([]);
  },
  'tussen-0-en-1': ({ uitkomst }) => {
    expect(getallenIn(uitkomst).filter((getal) => getal < 0 || getal > 1)).toEqual([]);
  },
  'telt-op-tot-1': ({ uitkomst }) => {
    expect(getallenIn(uitkomst).reduce((som, deel) => som + deel, 0)).toBeCloseTo(1, 12);
  },
  'richting-van-de-sleutel': (aanroep) => {
    for (const [naam, sleutel] of bereiken(aanroep, 'sleutel')) {
      expect(aanroep.met({ [naam]: gekanteld(sleutel) })).toEqual(gekanteld(aanroep.uitkomst as unknown[][]));
    }
  },
  'schaal-onafhankelijk': (aanroep) => {
    for (const [naam, sleutel] of bereiken(aanroep, 'sleutel')) {
      for (const factor of [3, 1000]) {
        const groter = sleutel.map((rij) =>
          rij.map((cel) => (typeof cel === 'number' ? (Math.round(cel * 100) * factor) / 100 : cel)),
        );
        expect(aanroep.met({ [naam]: groter })).toEqual(aanroep.uitkomst);
      }
    }
  },
  spiegelbeeld: ({ invoer, uitkomst, met }) => {
    expect(met({ bedrag: -(invoer.bedrag as number) })).toEqual(perCel(uitkomst, (getal) => 0 - getal));
  },
  'som-sluit': ({ definitie, invoer, uitkomst }) => {
    const geheel = GEHEEL[definitie.naam];
    if (!geheel) throw new Error(`zet in GEHEEL waar de delen van ${definitie.naam} op uit moeten komen`);
    expect(optelsom(centenIn(uitkomst))).toBe(geheel(invoer));
  },
};

const elke = functies.map((definitie) => [definitie.naam, definitie] as const);

it('elke eigenschap die een functie kan noemen heeft een toets', () => {
  expect(Object.keys(TOETSEN).sort()).toEqual(Object.keys(EIGENSCHAPPEN).sort());
});

describe.each(elke)('%s met willekeurige geldige invoer', (naam, definitie) => {
  it('wordt nooit geweigerd, en geeft de vorm die het resultaat belooft', () => {
    fc.assert(
      fc.property(geldigeInvoer(definitie), (invoer) => {
        const uitkomst = roepAan(naam, opVolgorde(definitie, invoer));
        if (definitie.resultaat.vorm === 'cel') expect(Array.isArray(uitkomst)).toBe(false);
        eisCellen(uitkomst);
      }),
      keer(100),
    );
  });

  it.each(definitie.eigenschappen.map((eigenschap) => [eigenschap, EIGENSCHAPPEN[eigenschap]] as const))(
    '%s: %s',
    (eigenschap) => {
      fc.assert(
        fc.property(geldigeInvoer(definitie), (invoer) => {
          const met = (anders: RuweInvoer) => roepAan(naam, opVolgorde(definitie, { ...invoer, ...anders }));
          TOETSEN[eigenschap]({ definitie, invoer, uitkomst: met({}), met });
        }),
        keer(100),
      );
    },
  );
});

/** Cellen die elke host aankan: rechthoekig, en getallen zijn eindig en nooit min nul. */
function eisCellen(uitkomst: unknown): void {
  const rijen: readonly unknown[] = Array.isArray(uitkomst) ? uitkomst : [[uitkomst]];
  const breedten = new Set(rijen.map((rij) => (rij as unknown[]).length));
  expect([rijen.length > 0, breedten.size, breedten.has(0)]).toEqual([true, 1, false]);
  // Eén verwachting voor alle cellen: per cel is het verwachten zelf het meeste werk.
  const vreemd = rijen
    .flat()
    .filter((cel) =>
      typeof cel === 'number'
        ? !Number.isFinite(cel) || Object.is(cel, -0)
        : !['string', 'boolean'].includes(typeof cel),
    );
  expect(vreemd).toEqual([]);
}

// Wie een zin in een cel of een balk leest, leest niet verder.
const LANGSTE_ZIN = 300;

/** Een zin die zegt waar het misgaat, zonder iets uit een cel te herhalen. */
function eisZin({ argumenten }: AlgemeneDefinitie, zin: string): void {
  const plaats = argumenten.map(({ naam }) => naam).join('|');
  expect(zin).toMatch(
    new RegExp(
      `^(?:(?:${plaats})(?:(?:, rij \\d+)?(?:, kolom \\d+)? van het bereik)?(?:, kolom [\\wë -]+)?: .+|Er zijn te veel argumenten; .+)[.?]$`,
    ),
  );
  expect(zin.length, zin).toBeLessThanOrEqual(LANGSTE_ZIN);
  expect(zin).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  expect(PERSOONLIJK.filter((woord) => zin.includes(woord))).toEqual([]);
}

/** De cellen van een aanroep, of de fout die zij geeft. */
function afloop(handeling: () => Celuitkomst): Celuitkomst | Fout {
  try {
    return handeling();
  } catch (fout) {
    if (fout instanceof Fout) return fout;
    throw fout;
  }
}

function bevroren(waarde: unknown): unknown {
  return Array.isArray(waarde) ? Object.freeze(waarde.map(bevroren)) : waarde;
}

describe.each(elke)('%s met vreemde invoer', (naam, definitie) => {
  it('geeft cellen of een Nederlandse zin, nooit iets anders, en verandert de invoer niet', () => {
    fc.assert(
      fc.property(vreemdeArgumenten(definitie), (argumenten) => {
        const cellen = argumenten.map(bevroren);
        const eerste = afloop(() => roepAan(naam, cellen));
        if (eerste instanceof Fout) eisZin(definitie, eerste.message);
        else eisCellen(eerste);
        expect(afloop(() => verklaar(naam, cellen).uitkomst)).toEqual(eerste);
      }),
      keer(200),
    );
  });
});

/** Cellen waarvan een deel in een zin kan komen: getallen, foutwaarden en namen van kolommen. */
const LANGE_CELLEN = fc
  .tuple(
    fc.constantFrom('1,000', '1,0.', '0,', '-', '#A', '1.', 'bestaand ', 'index lasten '),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(
    ([begin, lengte]) =>
      `${begin}${(begin.startsWith('#') ? 'A' : '0').repeat(lengte)}${begin.startsWith('#') ? '!' : '.5'}`,
  );

describe.each(elke)('%s met een heel lange cel', (naam, definitie) => {
  it('herhaalt haar niet: elke zin blijft leesbaar kort', () => {
    fc.assert(
      fc.property(geldigeInvoer(definitie), fc.nat(), fc.nat(), LANGE_CELLEN, (invoer, i, plek, cel) => {
        const argumenten = opVolgorde(definitie, invoer);
        const nummer = i % argumenten.length;
        const met = argumenten.map((argument, k) =>
          k === nummer ? metCelOp(argument, plek, cel) : argument,
        );
        const gevonden = afloop(() => roepAan(naam, met));
        if (gevonden instanceof Fout) {
          expect(gevonden.message.length, gevonden.message).toBeLessThanOrEqual(LANGSTE_ZIN);
        }
      }),
      keer(100),
    );
  });
});

/** Hetzelfde argument met in één van zijn cellen iets anders. */
function metCelOp(argument: unknown, plek: number, cel: string): unknown {
  if (!Array.isArray(argument)) return cel;
  const rijen = argument as readonly (readonly unknown[])[];
  const breedte = rijen[0]?.length ?? 1;
  const gekozen = plek % (rijen.length * breedte);
  return rijen.map((cellen, r) => cellen.map((inhoud, k) => (r * breedte + k === gekozen ? cel : inhoud)));
}
