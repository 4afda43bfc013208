import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import type { Cel } from '../../core/waarde';
import { adresVan, rechthoekVan } from '../poort/adres';
import { waardeVanSchrijfcel } from '../poort/schrijfcel';
import type { Blad, Invoerregel } from '../poort/blad';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { sjabloon } from '.';
import { type Nagerekend, rekenNa } from './narekenen.hulp';
import { rijMet, vulIn } from './wijzigen.hulp';

// Twee simulaties: de bandbreedte zelf heeft haar eigen toetsen.
const BLADEN = vulIn(sjabloon(WEST_BRABANT_WEST), { 'Doorstroom!B9': 2 });
const START = rekenNa(BLADEN);
const N = WEST_BRABANT_WEST.gemeenten.length;

const rij = (blad: string, naam: string, nummer = 0) => rijMet(BLADEN, blad, naam, nummer);

interface Invoercel {
  readonly plek: string;
  readonly regel: Invoerregel;
  readonly nu: Cel;
}

/** Elke cel met een invoerregel; vrije tekst, zoals een bron, kan niets verkeerd maken. */
const INVOER: readonly Invoercel[] = BLADEN.flatMap(({ naam, cellen, validaties = [] }: Blad) =>
  validaties.flatMap(({ adres, regel }) => {
    const { rij: r, kolom, rijen, kolommen } = rechthoekVan(adres);
    return Array.from({ length: rijen * kolommen }, (_, i): Invoercel => {
      const plek = {
        rij: r + Math.floor(i / kolommen),
        kolom: kolom + (i % kolommen),
        rijen: 1,
        kolommen: 1,
      };
      const cel = cellen[plek.rij]?.[plek.kolom] ?? null;
      return { plek: `${naam}!${adresVan(plek)}`, regel, nu: waardeVanSchrijfcel(cel) };
    });
  }),
);

/** Leeg, of een waarde die de regel van de cel toestaat; een getal is heel, half, klein of van de orde van nu. */
function waardeVoor({ regel, nu }: Invoercel): fc.Arbitrary<Cel> {
  if (regel.soort === 'lijst') return fc.constantFrom(null, ...regel.keuzes);
  if (regel.soort === 'lijst uit bereik') {
    const { rij: r, kolom, rijen, kolommen } = rechthoekVan(regel.adres);
    const keuzes = Array.from({ length: rijen * kolommen }, (_, i) =>
      START.waarde(
        regel.blad,
        adresVan({
          rij: r + Math.floor(i / kolommen),
          kolom: kolom + (i % kolommen),
          rijen: 1,
          kolommen: 1,
        }),
      ),
    );
    return fc.constantFrom(null, ...keuzes);
  }
  const grens = (getal: number) => Math.min(regel.maximum, Math.max(regel.minimum, getal));
  const orde = typeof nu === 'number' && nu !== 0 ? Math.abs(nu) : 1;
  return fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 3 }).map(grens),
    fc.integer({ min: 0, max: 40 }).map((deel) => grens(Math.round((orde * deel * 100) / 20) / 100)),
    fc.integer({ min: 0, max: 40 }).map((deel) => grens(Math.round((orde * deel) / 20))),
  );
}

const wijzigingen = fc
  .uniqueArray(fc.constantFrom(...INVOER), { minLength: 1, maxLength: 3, selector: ({ plek }) => plek })
  .chain((cellen) =>
    fc
      .tuple(...cellen.map(waardeVoor))
      .map((waarden) => Object.fromEntries(cellen.map(({ plek }, i) => [plek, waarden[i]!] as const))),
  );

/** Controles die invoer met invoer vergelijken: die mag verschillen, maar dan zegt de cel hoeveel. */
const INVOERVERGELIJKING = /^(Lasten|Baten) tegenover blad Regio/;

/** Een fout is een zin die zegt wat er te doen is, geen kale code. */
const ZIN = /^[^!]+![A-Z]+\d+: (?!#).{20,}/;

interface Paar {
  readonly wat: string;
  /** Of de twee cellen elkaar tegenspreken. */
  readonly botst: (op: (plek: string) => Cel) => boolean;
}

const product = rij('Capaciteit', 'Beschermd wonen');
const behoefte = rij('Behoefte', 'Beschermd wonen');
const PRODUCTEN = [0, 1, 2, 3, 4];
const JAREN = Array.from('BCDEFG');
const groter = (een: Cel, ander: Cel) => typeof een === 'number' && typeof ander === 'number' && een > ander;
const anders = (een: Cel, ander: Cel) =>
  typeof een === 'number' && typeof ander === 'number' && Math.abs(een - ander) > 0.005;

/** Cellen die samen gelezen worden en elkaar niet mogen tegenspreken. */
const PAREN: readonly Paar[] = [
  ...PRODUCTEN.flatMap((p): Paar[] => {
    const [c, b] = [product + p, behoefte + p];
    return [
      {
        wat: `genoeg plekken en een wachttijd boven de norm (rij ${c})`,
        botst: (op) =>
          op(`Capaciteit!T${c}`) === '▲ genoeg plekken' &&
          (op(`Capaciteit!O${c}`) === 'lijst groeit' ||
            groter(op(`Capaciteit!O${c}`), op(`Capaciteit!F${c}`)) ||
            groter(0, op(`Capaciteit!S${c}`))),
      },
      {
        wat: `de behoefte past en de lijst groeit (rij ${b})`,
        botst: (op) =>
          String(op(`Behoefte!L${b}`)).includes('past') && op(`Capaciteit!O${c}`) === 'lijst groeit',
      },
    ];
  }),
  {
    wat: 'bezette plekken op Doorstroom en op Capaciteit',
    botst: (op) =>
      op('Doorstroom!B4') === 'eigen cijfers' &&
      anders(
        op(`Doorstroom!B${rij('Doorstroom', 'Plekken die bezet blijven')}`),
        op(`Capaciteit!K${product}`),
      ),
  },
  ...JAREN.map((k): Paar => ({
    wat: `in balans of voordeel terwijl het resultaat negatief is (${k})`,
    botst: (op) =>
      /^(in balans|▲)/.test(String(op(`Begroting!${k}${rij('Begroting', 'Nadeel of voordeel')}`))) &&
      groter(0, op(`Begroting!${k}${rij('Begroting', 'Resultaat')}`)),
  })),
  {
    wat: 'de lasten sluiten op blad Regio en zijn daar anders',
    botst: (op) =>
      op(`Begroting!D${rij('Begroting', 'Lasten tegenover blad Regio en, na jaar T, de stijging')}`) ===
        'sluit' &&
      anders(op(`Begroting!D${rij('Begroting', 'Totaal lasten')}`), op(`Regio!E${rij('Regio', 'Totaal')}`)),
  },
  {
    wat: 'de baten sluiten op blad Regio en zijn daar anders',
    botst: (op) =>
      op(`Begroting!D${rij('Begroting', 'Baten tegenover blad Regio en, na jaar T, blad Ingroeipad')}`) ===
        'sluit' &&
      anders(op(`Begroting!D${rij('Begroting', 'Baten', 1)}`), op(`Regio!D${rij('Regio', 'Totaal')}`)),
  },
  {
    wat: 'de reserve op Regeling en op Begroting',
    botst: (op) =>
      anders(
        op(`Regeling!B${rij('Regeling', 'reserve')}`),
        op(`Begroting!B${rij('Begroting', 'Verloop van de reserve') + 8}`),
      ),
  },
  {
    wat: 'de cliënten kloppen met blad Regio en zijn daar anders',
    botst: (op) =>
      op(`Kosten!K${rij('Kosten', 'Totaal aantal × prijs')}`) === 'klopt' &&
      anders(
        op(`Kosten!J${rij('Kosten', 'Totaal aantal × prijs') - 1}`),
        op(`Regio!C${rij('Regio', 'Totaal')}`),
      ),
  },
  {
    wat: 'een ander aantal cliënten op Tijdlijn dan op Regio terwijl Kosten zegt dat het klopt',
    botst: (op) =>
      op(`Kosten!K${rij('Kosten', 'Totaal aantal × prijs')}`) === 'klopt' &&
      Array.from({ length: N }, (_, g) => rij('Tijdlijn', 'gemeente') + 1 + g).some((r, g) =>
        anders(
          ['H', 'J', 'L', 'N'].reduce((som, k) => som + Number(op(`Tijdlijn!${k}${r}`)), 0),
          op(`Regio!C${10 + g}`),
        ),
      ),
  },
  ...JAREN.slice(0, 5).map((k): Paar => ({
    wat: `de bouwstenen sluiten en het saldo van de regio is anders dan dat van BWMO_TIJDLIJN (${k})`,
    botst: (op) =>
      op(`Tijdlijn!${k}${rij('Tijdlijn', 'Bouwstenen tegenover BWMO_TIJDLIJN')}`) === 'sluit' &&
      anders(
        op(`Tijdlijn!${k}${rij('Tijdlijn', 'totaal')}`),
        op(
          `Tijdlijn!N${rij('Tijdlijn', 'Controle: dezelfde jaren met één formule') + 2 + (JAREN.indexOf(k) + 1) * (N + 4)}`,
        ),
      ),
  })),
  {
    wat: 'één centrumgemeente op Regio en geen op Afrekening',
    botst: (op) =>
      op(`Regio!B${rij('Regio', 'Eén centrumgemeente')}`) === 'klopt' &&
      op(`Afrekening!C${rij('Afrekening', 'Centrumgemeente is nummer')}`) !== '',
  },
  {
    wat: 'de regio wint op Ingroeipad en verliest op Regio',
    botst: (op) => {
      const naam = 'Van (+) of naar (−) de rest van Nederland';
      const hier = op(`Ingroeipad!D${rij('Ingroeipad', 'Nadeel en voordeel in het gekozen jaar') + 4 + N}`);
      const daar = op(`Regio!B${rij('Regio', naam)}`);
      return (groter(hier, 0) && groter(0, daar)) || (groter(0, hier) && groter(daar, 0));
    },
  },
  ...['Beschermd wonen', 'Maatschappelijke opvang', 'Samen'].map((naam): Paar => ({
    wat: `binnen budget met te weinig ruimte (${naam})`,
    botst: (op) =>
      op(`Regio!E${rij('Regio', naam)}`) === '▲ binnen budget' &&
      groter(0, op(`Regio!D${rij('Regio', naam)}`)),
  })),
];

/** De waarde van een cel, of `null` als zij een fout toont. */
function lezer(na: Nagerekend): (plek: string) => Cel {
  const fout = new Set(na.fouten.map((regel) => regel.slice(0, regel.indexOf(': '))));
  return (plek) => {
    const [blad, adres] = plek.split('!') as [string, string];
    return fout.has(plek) ? null : na.waarde(blad, adres);
  };
}

const TELLINGEN = BLADEN.flatMap(({ naam, cellen }) =>
  cellen.flatMap((regel, r) =>
    regel.flatMap((cel, kolom) =>
      typeof cel === 'string' &&
      cel.startsWith('=') &&
      cel.includes('"sluit"') &&
      !INVOERVERGELIJKING.test(String(waardeVanSchrijfcel(regel[0]!)))
        ? [`${naam}!${adresVan({ rij: r, kolom, rijen: 1, kolommen: 1 })}`]
        : [],
    ),
  ),
);

/** Er ontbreekt nog iets, er valt niets te verdelen, of er is niemand om het over te verdelen. */
const NIETS_TE_SLUITEN = /^(vul |niets te verdelen$|geen gemeente loopt achter op de afspraak$)/;

/** Alles wat er na een wijziging niet goed staat. */
function mis(gewijzigd: Readonly<Record<string, Cel>>): string[] {
  const na = rekenNa(vulIn(BLADEN, gewijzigd));
  const op = lezer(na);
  return [
    ...na.fouten.filter((fout) => !ZIN.test(fout)),
    ...TELLINGEN.flatMap((plek) => {
      const zegt = op(plek);
      const goed = zegt === null || zegt === 'sluit' || NIETS_TE_SLUITEN.test(String(zegt));
      return goed ? [] : [`${plek}: ${String(zegt)}`];
    }),
    ...PAREN.filter(({ botst }) => botst(op)).map(({ wat }) => wat),
  ];
}

describe('wie een gele cel verandert in iets wat mag', () => {
  it('begint met een werkmap waar niets mis is', () => {
    expect(INVOER.length).toBeGreaterThan(400);
    expect(TELLINGEN.length).toBeGreaterThan(100);
    expect(mis({})).toEqual([]);
  });

  it('ziet een zin of een uitkomst, tellingen die sluiten, en geen twee bladen die elkaar tegenspreken', () => {
    fc.assert(
      fc.property(wijzigingen, (gewijzigd) => {
        expect(mis(gewijzigd)).toEqual([]);
      }),
      keer(30),
    );
  });
});
