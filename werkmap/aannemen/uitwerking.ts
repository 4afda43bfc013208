import { type Kolomnaam, KOLOMMEN } from '../../core/grens/gemeentetabel';

import type { Begrip } from './begrip';
import { EENHEIDNAMEN, type Eenheid } from './eenheid';
import { leesEigengetal, waardeIn, waardeInKolom } from './eigengetal';
import { centrumIn } from './kenmerken';
import { type Betekenis, GELDKOLOMMEN } from './kolommen';
import { cellenOnder, getallenOnder } from './onderkop';
import { puntenVan } from './punten';

import { type Eigenrij, rijenVan } from './rijen';
import { vragenVan } from './vragen';

/** Wat de gebruiker zelf heeft gekozen; wat hij niet aanraakte volgt het voorstel. */
export interface Keuzes {
  readonly betekenissen: ReadonlyMap<number, Kolomnaam | null>;
  readonly eenheid?: Eenheid;
  /** Per rij of zij meedoet. */
  readonly rijen: ReadonlyMap<number, boolean>;
  /** De centrumgemeente; `''` is geen. */
  readonly centrum?: string;
}

export const GEEN_KEUZES: Keuzes = { betekenissen: new Map(), rijen: new Map() };

/** Een kolom van de nieuwe tabel en de eigen kolommen waar haar getallen vandaan komen. */
export interface Tabelkolom {
  readonly naam: Kolomnaam;
  readonly bronnen: readonly { readonly kolom: number; readonly maal: number }[];
}

/** Het totaal in het eigen blad naast de som van de gebruikte rijen, in de eenheid van het eigen blad. */
export interface Totaalcontrole {
  readonly naam: Kolomnaam;
  readonly eigen: number;
  readonly som: number;
}

/** Het begrip met de keuzes van de gebruiker erin: alles wat nodig is om te tonen en te schrijven. */
export interface Uitwerking {
  readonly begrip: Begrip;
  readonly betekenissen: ReadonlyMap<number, Betekenis>;
  /** De eenheid van de geldkolommen; `null` als de gebruiker haar nog moet kiezen. */
  readonly eenheid: Eenheid | null;
  readonly naamkolom: number | null;
  readonly kolommen: readonly Tabelkolom[];
  readonly rijen: readonly Eigenrij[];
  readonly centrum: string | null;
  readonly totaalrij: number | null;
  readonly totalen: readonly Totaalcontrole[];
  /** Wat eerst beantwoord moet worden. */
  readonly vragen: readonly string[];
  /** Wat de gebruiker moet weten voordat hij schrijft. */
  readonly punten: readonly string[];
}

// Onder dit bedrag per inwoner zijn de bedragen vrijwel zeker geen hele euro's.
const KLEINSTE_PER_INWONER = 5;
const ZEKER_EURO = 1_000_000;
// Daarboven zijn de bedragen vrijwel zeker al in euro's en telt een genoemde eenheid dubbel.
const GROOTSTE_BEDRAG = 1_000_000_000;
const GROOTSTE_PER_INWONER = 20_000;

/** Werkt de keuzes uit: welke rijen en kolommen meedoen, wat er nog te kiezen is en of het totaal klopt. */
export function werkUit(begrip: Begrip, keuzes: Keuzes = GEEN_KEUZES): Uitwerking {
  const betekenissen = betekenissenVan(begrip, keuzes);
  const naamkolom = [...betekenissen].find(([, naam]) => naam === 'gemeente')?.[0] ?? null;
  const eenheid = keuzes.eenheid ?? eenheidVan(begrip, betekenissen);
  const kolommen = kolommenVan(begrip, betekenissen, eenheid ?? 1);
  const rijen = naamkolom === null ? [] : rijenMetKeuze(begrip, betekenissen, naamkolom, kolommen, keuzes);
  const kruiskolom = [...betekenissen].find(([, naam]) => naam === 'centrum')?.[0];
  const totaalrij = rijen.find(({ soort }) => soort === 'totaal')?.rij ?? null;
  const centrum = keuzes.centrum ?? centrumIn(begrip.raster, rijen, kruiskolom);
  const half = { begrip, betekenissen, eenheid, naamkolom, kolommen, rijen, centrum, totaalrij };
  const totalen = totalenVan(half);
  return {
    ...half,
    totalen,
    vragen: vragenVan(half),
    punten: [...begrip.opmerkingen, ...puntenVan(half, totalen)],
  };
}

/** Een uitwerking waarvan de vragen en punten nog moeten volgen. */
export type HalveUitwerking = Omit<Uitwerking, 'totalen' | 'vragen' | 'punten'>;

/** De gemeenten die meedoen, in de volgorde van het eigen blad. */
export function gemeentenIn({ rijen }: Pick<Uitwerking, 'rijen'>): Eigenrij[] {
  return rijen.filter(({ soort }) => soort === 'gemeente');
}

/** Het getal van een gemeente in de nieuwe tabel, in euro’s of aantallen; `null` als er niets staat. */
export function waardeVan(
  { begrip }: Pick<Uitwerking, 'begrip'>,
  rij: number,
  kolom: Tabelkolom,
): number | null {
  const delen = kolom.bronnen.flatMap(({ kolom: bron, maal }) => {
    const getal = leesEigengetal(begrip.raster.cel(rij, bron));
    const waarde = waardeIn(getal);
    if (waarde === null) return [];
    const eigen = getal.soort === 'tekstgetal' ? getal.eenheid : null;
    return [waarde * (eigen === null ? maal : Math.sign(maal) * eigen)];
  });
  return delen.length === 0 ? null : delen.reduce((som, deel) => som + deel, 0);
}

function betekenissenVan(begrip: Begrip, keuzes: Keuzes): Map<number, Betekenis> {
  const betekenissen = new Map<number, Betekenis>(
    begrip.kolommen.map(({ kolom, voorstel }) => [
      kolom,
      keuzes.betekenissen.has(kolom) ? keuzes.betekenissen.get(kolom)! : voorstel,
    ]),
  );
  // Wie één kolom van een vraag kiest heeft de andere daarmee niet gekozen.
  for (const { kolommen } of begrip.vragen) {
    if (kolommen.every((kolom) => betekenissen.get(kolom) === undefined)) continue;
    for (const kolom of kolommen) betekenissen.set(kolom, betekenissen.get(kolom) ?? null);
  }
  return betekenissen;
}

/** De eenheid die genoemd wordt, of euro’s; `null` als de bedragen daar te klein of te groot voor zijn. */
function eenheidVan(begrip: Begrip, betekenissen: ReadonlyMap<number, Betekenis>): Eenheid | null {
  const { kolommen, eenheden } = begrip;
  const zonder = kolommen.filter(({ kolom, eenheid }) => isGeld(betekenissen.get(kolom)) && eenheid === null);
  if (zonder.length === 0) return 1;
  if (eenheden.length > 1) return null;
  const [genoemd] = eenheden;
  const bedrag = Math.max(...zonder.map(({ kolom }) => grootsteOnder(begrip, kolom)));
  const inwoners = grootsteInwoners(begrip, betekenissen);
  const eenheid = genoemd ?? 1;
  if (isTeGroot(bedrag * eenheid, inwoners)) return null;
  if (eenheid !== 1) return eenheid;
  const groot = bedrag >= ZEKER_EURO || (inwoners > 0 && bedrag >= KLEINSTE_PER_INWONER * inwoners);
  return groot || (genoemd === 1 && inwoners === 0) ? 1 : null;
}

/** Het grootste getal onder een kop; een getal met een eigen eenheid zegt niets over de kolom. */
export function grootsteOnder({ raster, kop }: Begrip, kolom: number): number {
  return cellenOnder(raster, kop, kolom)
    .map((cel) => leesEigengetal(cel))
    .filter((getal) => getal.soort !== 'tekstgetal' || getal.eenheid === null)
    .reduce((hoogste, getal) => Math.max(hoogste, Math.abs(waardeIn(getal) ?? 0)), 0);
}

/** Het grootste aantal inwoners in het eigen blad; 0 als het er niet staat. */
export function grootsteInwoners(begrip: Begrip, betekenissen: ReadonlyMap<number, Betekenis>): number {
  return begrip.kolommen
    .filter(({ kolom }) => betekenissen.get(kolom) === 'inwoners')
    .reduce((hoogste, { kolom }) => Math.max(hoogste, grootsteOnder(begrip, kolom)), 0);
}

/** Of een bedrag in euro’s zo groot is dat de eenheid niet kan kloppen. */
export function isTeGroot(euros: number, inwoners: number): boolean {
  return euros > GROOTSTE_BEDRAG || (inwoners > 0 && euros > GROOTSTE_PER_INWONER * inwoners);
}

function isGeld(naam: Betekenis): boolean {
  return naam !== undefined && naam !== null && GELDKOLOMMEN.includes(naam);
}

/** De kolommen van de nieuwe tabel, in haar vaste volgorde. */
function kolommenVan(
  begrip: Begrip,
  betekenissen: ReadonlyMap<number, Betekenis>,
  eenheid: Eenheid,
): Tabelkolom[] {
  return (Object.keys(KOLOMMEN) as Kolomnaam[])
    .filter((naam) => naam !== 'gemeente' && naam !== 'centrum')
    .map((naam) => ({
      naam,
      bronnen: begrip.kolommen
        .filter(({ kolom }) => betekenissen.get(kolom) === naam)
        .map(({ kolom, eenheid: eigen }) => ({
          kolom,
          maal: (eigen ?? (isGeld(naam) ? eenheid : 1)) * tekenVan(begrip, kolom),
        })),
    }))
    .filter(({ bronnen }) => bronnen.length > 0);
}

/** −1 als een hele kolom met een min staat: zo schrijven sommige begrotingen baten of lasten. */
function tekenVan({ raster, kop }: Begrip, kolom: number): 1 | -1 {
  const getallen = getallenOnder(raster, kop, kolom).filter((getal) => getal !== 0);
  return getallen.length > 0 && getallen.every((getal) => getal < 0) ? -1 : 1;
}

function rijenMetKeuze(
  { raster, kop, kolommen }: Begrip,
  betekenissen: ReadonlyMap<number, Betekenis>,
  naamkolom: number,
  tabelkolommen: readonly Tabelkolom[],
  keuzes: Keuzes,
): Eigenrij[] {
  const bronnen = tabelkolommen.flatMap((tabelkolom) => tabelkolom.bronnen);
  const getalkolommen = kolommen
    .map(({ kolom }) => kolom)
    .filter((kolom) => {
      const naam = betekenissen.get(kolom);
      return naam !== null && naam !== 'gemeente' && naam !== 'centrum';
    })
    .map((kolom) => ({ kolom, maal: bronnen.find((bron) => bron.kolom === kolom)?.maal ?? 1 }));
  return rijenVan(raster, kop.laatste, naamkolom, getalkolommen).map((rij) => {
    const gekozen = keuzes.rijen.get(rij.rij);
    if (gekozen === undefined || gekozen === (rij.soort === 'gemeente')) return rij;
    return gekozen
      ? { ...rij, soort: 'gemeente', reden: '' }
      : { ...rij, soort: 'weg', reden: 'door u weggelaten' };
  });
}

function totalenVan({ begrip, kolommen, rijen, totaalrij }: HalveUitwerking): Totaalcontrole[] {
  if (totaalrij === null) return [];
  const gemeenten = gemeentenIn({ rijen });
  return kolommen.flatMap(({ naam, bronnen }) => {
    const som = (rijnummers: readonly number[]) =>
      rijnummers
        .flatMap((rij) =>
          bronnen.map(({ kolom, maal }) =>
            waardeInKolom(leesEigengetal(begrip.raster.cel(rij, kolom)), maal),
          ),
        )
        .reduce<number | null>((totaal, getal) => (getal === null ? totaal : (totaal ?? 0) + getal), null);
    const eigen = som([totaalrij]);
    return eigen === null ? [] : [{ naam, eigen, som: som(gemeenten.map(({ rij }) => rij)) ?? 0 }];
  });
}

/** De eenheid van een eigen kolom zoals de gebruiker haar leest; `''` bij een kolom zonder eenheid. */
export function eenheidVanKolom({ kolommen, eenheid }: Uitwerking, kolom: number): string {
  const naam = kolommen.find(({ bronnen }) => bronnen.some((bron) => bron.kolom === kolom));
  const maal = Math.abs(naam?.bronnen.find((bron) => bron.kolom === kolom)?.maal ?? 1);
  if (!naam || (!isGeld(naam.naam) && maal === 1) || eenheid === null) return '';
  return EENHEIDNAMEN[maal as Eenheid];
}
