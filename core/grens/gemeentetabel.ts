import { type Plaats, fouten } from '../fout';
import { type Centen, centenVan } from '../getal/centen';
import { type Decimaal, NUL } from '../getal/decimaal';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import type { Celinhoud } from './cel';
import { getalIn } from './getal';
import { type Koprij, type Koptabel, leesKoptabel } from './koptabel';
import type { Reeks } from './reeks';

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
const GETALKOLOMMEN = (Object.keys(KOLOMMEN) as Kolomnaam[]).filter(
  (kolom): kolom is Getalkolom => kolom !== 'gemeente' && kolom !== 'centrum',
);

/** De kolom die deze kop noemt, ook onder haar eerdere naam; `undefined` als het er geen is. */
export function kolomVan(kop: string): Kolomnaam | undefined {
  return OP_KOP.get(vergelijkbaar(kop));
}

/** De huidige kop bij een kop van nu of van eerder; `undefined` als het er geen is. */
export function kopVan(kop: string): (typeof KOLOMMEN)[Kolomnaam] | undefined {
  const kolom = kolomVan(kop);
  return kolom && KOLOMMEN[kolom];
}

/** Leest een tabel met kopregel. Fout: onbekende, dubbele of ontbrekende kolom, dubbele gemeente, totaalrij. */
export function leesGemeentetabel(bereik: Reeks<Celinhoud>): Gemeentetabel {
  return gemeentetabelUit(leesKoptabel(bereik, Object.values(KOLOMMEN), { ook: kopVan }));
}

/** De gemeenten in een gelezen tabel. Fout: ontbrekende kolom gemeente, dubbele gemeente, totaalrij, negatief getal. */
export function gemeentetabelUit(tabel: Koptabel<(typeof KOLOMMEN)[Kolomnaam]>): Gemeentetabel {
  const { argument, rijen } = tabel;
  if (!tabel.heeft(KOLOMMEN.gemeente)) throw fouten.kolomOntbreekt({ argument }, [KOLOMMEN.gemeente]);
  if (rijen.length === 0) throw fouten.geenGemeenten({ argument });
  const rijnummers = rijen.map(({ rij }) => rij);
  const gemeenten = rijen.map(({ rij, cel }) => gemeentenaam(cel(KOLOMMEN.gemeente), { argument, rij }));
  controleerDubbel(gemeenten, rijnummers, argument);
  const getallen: Partial<Record<Getalkolom, Decimaal[]>> = {};
  const leeg = rijen.map(() => new Set<Getalkolom>());
  for (const kolom of GETALKOLOMMEN) {
    if (!tabel.heeft(KOLOMMEN[kolom])) continue;
    getallen[kolom] = rijen.map((rij, g) => {
      const getal = getalInRij(rij, KOLOMMEN[kolom]);
      if (getal === null) leeg[g]!.add(kolom);
      return getal ?? NUL;
    });
  }
  return {
    argument,
    gemeenten,
    rijnummers,
    getallen,
    leeg,
    centrum: centrumrij(tabel),
    heeftCentrumkolom: tabel.heeft(KOLOMMEN.centrum),
  };
}

/** Een getal van 0 of meer in een tabel; leeg is `null`. */
export function getalInRij<K extends string>({ cel, plaats }: Koprij<K>, kop: K): Decimaal | null {
  const getal = getalIn(cel(kop), plaats(kop));
  if (getal && getal.waarde < 0n) throw fouten.negatiefInTabel(plaats(kop));
  return getal;
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

function centrumrij(tabel: Koptabel<(typeof KOLOMMEN)[Kolomnaam]>): number | undefined {
  const { centrum } = KOLOMMEN;
  const centra = tabel.rijen.flatMap(({ cel, plaats }, g) =>
    isAangekruist(cel(centrum), plaats(centrum)) ? [g] : [],
  );
  if (centra.length > 1) throw fouten.meerCentra(tabel.rijen[centra[1]!]!.plaats(centrum));
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
