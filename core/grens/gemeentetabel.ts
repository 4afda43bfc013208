import { type Plaats, fouten } from '../fout';
import { type Centen, centenVan } from '../getal/centen';
import { type Decimaal, NUL } from '../getal/decimaal';
import { besteNamen } from '../tekst/besteNamen';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import type { Celinhoud } from './cel';
import { getalIn } from './getal';
import { plaatsIn, type Reeks } from './reeks';

/** De kolommen die herkend worden, op de naam boven de kolom. */
export const KOLOMMEN = {
  gemeente: 'gemeente',
  inwoners: 'inwoners',
  clienten: 'cliënten',
  baten: 'baten',
  lasten: 'lasten',
  lokaleLasten: 'lokale lasten',
  lastenBestaand: 'lasten bestaande cliënten',
  historisch: 'historisch',
  objectief: 'objectief',
  wmoBudget: 'Wmo-budget (begeleiding)',
  sleutel: 'sleutel',
  centrum: 'centrum',
} as const;
export type Kolomnaam = keyof typeof KOLOMMEN;
// Zo heetten deze kolommen eerder; bestaande bladen houden die kop.
const EERDER: readonly (readonly [Kolomnaam, string])[] = [
  ['lastenBestaand', 'lasten bestaand'],
  ['wmoBudget', 'wmo-budget'],
];
export type Getalkolom = Exclude<Kolomnaam, 'gemeente' | 'centrum'>;

/** Een tabel met een rij per gemeente. Getallen zijn niet negatief; een lege cel telt als 0. */
export interface Gemeentetabel {
  readonly argument: string;
  readonly gemeenten: readonly string[];
  /** Het rijnummer van elke gemeente binnen het bereik, vanaf 1; de kopregel is rij 1. */
  readonly rijnummers: readonly number[];
  readonly getallen: Readonly<Partial<Record<Getalkolom, readonly Decimaal[]>>>;
  /** Bij elke gemeente welke kolommen niet ingevuld zijn. */
  readonly leeg: readonly ReadonlySet<Getalkolom>[];
  /** De plaats van de centrumgemeente in de lijst, vanaf 0; `undefined` als de kolom er niet is of leeg is. */
  readonly centrum: number | undefined;
  /** Of er een kolom centrum is, ook als daar geen kruis in staat. */
  readonly heeftCentrumkolom: boolean;
}

const OP_KOP: ReadonlyMap<string, Kolomnaam> = new Map(
  [...(Object.entries(KOLOMMEN) as [Kolomnaam, string][]), ...EERDER].map(([kolom, kop]) => [
    vergelijkbaar(kop),
    kolom,
  ]),
);

/** De kolom die deze kop noemt, ook onder haar eerdere naam; `undefined` als het er geen is. */
export function kolomVan(kop: string): Kolomnaam | undefined {
  return OP_KOP.get(vergelijkbaar(kop));
}

/** Leest een tabel met kopregel. Fout: onbekende, dubbele of ontbrekende kolom, dubbele gemeente, totaalrij. */
export function leesGemeentetabel(bereik: Reeks<Celinhoud>): Gemeentetabel {
  const { argument, kolommen, cellen } = bereik;
  const rijen = Array.from({ length: cellen.length / kolommen }, (_, r) =>
    cellen.slice(r * kolommen, (r + 1) * kolommen),
  );
  const plek = kolomplekken(rijen, bereik);
  if (!plek.has('gemeente')) throw fouten.kolomOntbreekt({ argument }, [KOLOMMEN.gemeente]);
  const gevuld = rijen
    .map((cellenInRij, r) => ({ cellenInRij, rij: r + 1 }))
    .filter(({ cellenInRij, rij }) => rij > 1 && cellenInRij.some(({ soort }) => soort !== 'leeg'));
  if (gevuld.length === 0) throw fouten.geenGemeenten({ argument });
  const gemeenten = gevuld.map(({ cellenInRij, rij }) =>
    gemeentenaam(cellenInRij[plek.get('gemeente')!]!, { argument, rij }),
  );
  controleerDubbel(
    gemeenten,
    gevuld.map(({ rij }) => rij),
    argument,
  );
  const getallen: Partial<Record<Getalkolom, Decimaal[]>> = {};
  const leeg = gevuld.map(() => new Set<Getalkolom>());
  for (const [kolom, k] of plek) {
    if (kolom === 'gemeente' || kolom === 'centrum') continue;
    getallen[kolom] = gevuld.map(({ cellenInRij, rij }, g) => {
      const plaats = { argument, rij, kolomnaam: KOLOMMEN[kolom] };
      const gelezen = getalIn(cellenInRij[k]!, plaats);
      if (gelezen === null) leeg[g]!.add(kolom);
      const getal = gelezen ?? NUL;
      if (getal.waarde < 0n) throw fouten.negatiefInTabel(plaats);
      return getal;
    });
  }
  return {
    argument,
    gemeenten,
    rijnummers: gevuld.map(({ rij }) => rij),
    getallen,
    leeg,
    centrum: centrumrij(gevuld, plek.get('centrum'), argument),
    heeftCentrumkolom: plek.has('centrum'),
  };
}

/** Een kolom als bedragen in centen. Fout als de kolom er niet is. */
export function bedragenVan(tabel: Gemeentetabel, kolom: Getalkolom): Centen[] {
  return getallenVan(tabel, kolom).map(centenVan);
}

/** Een kolom als exacte getallen. Fout als de kolom er niet is. */
export function getallenVan(tabel: Gemeentetabel, kolom: Getalkolom): readonly Decimaal[] {
  const getallen = tabel.getallen[kolom];
  if (!getallen) throw fouten.kolomOntbreekt({ argument: tabel.argument }, [KOLOMMEN[kolom]]);
  return getallen;
}

/**
 * Een kolom waarnaar verdeeld wordt of waar een bedrag per eenheid van afhangt. Fout als de kolom er niet is, of leeg is
 * bij een gemeente met baten of lasten: leeg is daar niet 0 maar nog niet ingevuld.
 *
 * @param behalve een gemeente waar de kolom niet meetelt
 */
export function grondslagVan(tabel: Gemeentetabel, kolom: Getalkolom, behalve?: number): readonly Decimaal[] {
  const getallen = getallenVan(tabel, kolom);
  const los = tabel.leeg.findIndex((leeg, g) => g !== behalve && leeg.has(kolom) && doetMee(tabel, g));
  if (los >= 0) {
    const plaats = { argument: tabel.argument, rij: tabel.rijnummers[los]!, kolomnaam: KOLOMMEN[kolom] };
    throw fouten.gewichtLeeg(plaats);
  }
  return getallen;
}

function doetMee({ getallen }: Gemeentetabel, g: number): boolean {
  return [getallen.baten, getallen.lasten].some((kolom) => kolom?.[g]!.waarde);
}

/** De plaats van de centrumgemeente. Fout als de kolom er niet is, of er geen gemeente is aangekruist. */
export function centrumVan(tabel: Gemeentetabel): number {
  if (tabel.centrum !== undefined) return tabel.centrum;
  const { argument, heeftCentrumkolom } = tabel;
  if (heeftCentrumkolom) throw fouten.geenCentrum({ argument, kolomnaam: KOLOMMEN.centrum });
  throw fouten.kolomOntbreekt({ argument }, [KOLOMMEN.centrum]);
}

function kolomplekken(
  rijen: readonly (readonly Celinhoud[])[],
  bereik: Reeks<Celinhoud>,
): Map<Kolomnaam, number> {
  const { argument } = bereik;
  const plek = new Map<Kolomnaam, number>();
  rijen[0]!.forEach((kop, k) => {
    const plaats = plaatsIn(bereik, k);
    if (kop.soort === 'leeg') {
      const los = rijen.findIndex((rij) => rij[k]!.soort !== 'leeg');
      if (los >= 0) throw fouten.kolomZonderKop({ argument, rij: los + 1, kolom: k + 1 });
      return;
    }
    if (kop.soort === 'fout') throw fouten.foutInCel(plaats, kop.tekst);
    const tekst = kop.soort === 'tekst' ? kop.tekst : '';
    const kolom = kolomVan(tekst);
    if (!kolom) throw fouten.onbekendeKolom(plaats, besteNamen(tekst, Object.values(KOLOMMEN)));
    if (plek.has(kolom)) throw fouten.dubbeleKolom(plaats, KOLOMMEN[kolom]);
    plek.set(kolom, k);
  });
  return plek;
}

function gemeentenaam(cel: Celinhoud, plaats: Plaats): string {
  if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  if (cel.soort === 'leeg') throw fouten.gemeenteOntbreekt(plaats);
  const naam = cel.soort === 'tekst' ? cel.tekst : cel.soort === 'getal' ? String(cel.getal) : '';
  if (naam === '') throw fouten.geenTekst(plaats);
  if (/^(sub)?tota+l\b/.test(vergelijkbaar(naam))) throw fouten.totaalrij(plaats);
  return naam;
}

function controleerDubbel(gemeenten: readonly string[], rijen: readonly number[], argument: string): void {
  const gezien = new Map<string, number>();
  gemeenten.forEach((naam, g) => {
    const eerder = gezien.get(vergelijkbaar(naam));
    if (eerder !== undefined) throw fouten.dubbeleGemeente({ argument, rij: rijen[g]! }, eerder);
    gezien.set(vergelijkbaar(naam), rijen[g]!);
  });
}

function centrumrij(
  gevuld: readonly { readonly cellenInRij: readonly Celinhoud[]; readonly rij: number }[],
  k: number | undefined,
  argument: string,
): number | undefined {
  if (k === undefined) return undefined;
  const centra = gevuld.flatMap(({ cellenInRij, rij }, g) =>
    isAangekruist(cellenInRij[k]!, { argument, rij, kolomnaam: KOLOMMEN.centrum }) ? [g] : [],
  );
  if (centra.length > 1) {
    throw fouten.meerCentra({ argument, rij: gevuld[centra[1]!]!.rij, kolomnaam: KOLOMMEN.centrum });
  }
  return centra[0];
}

function isAangekruist(cel: Celinhoud, plaats: Plaats): boolean {
  if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  if (cel.soort === 'leeg') return false;
  if (cel.soort === 'janee') return cel.waarde;
  if (cel.soort === 'getal' && (cel.getal === 0 || cel.getal === 1)) return cel.getal === 1;
  if (cel.soort === 'tekst' && ['x', '1', '0'].includes(cel.tekst.toLowerCase())) return cel.tekst !== '0';
  throw fouten.geenKruis(plaats);
}
