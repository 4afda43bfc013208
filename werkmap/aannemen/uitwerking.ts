import type { Kolomnaam } from '../../core/grens/gemeentetabel';
import type { Begrip } from './begrip';
import { EENHEIDNAMEN, type Maat } from './eenheid';
import { leesEigengetal, waardeIn } from './eigengetal';
import { type Betekenis, isGeld } from './kolommen';
import { cellenOnder } from './onderkop';
import type { Eigenrij } from './rijen';

/** Wat de gebruiker zelf heeft gekozen; wat hij niet aanraakte volgt het voorstel. */
export interface Keuzes {
  readonly betekenissen: ReadonlyMap<number, Kolomnaam | null>;
  readonly eenheid?: Maat;
  /** Per rij of zij meedoet. */
  readonly rijen: ReadonlyMap<number, boolean>;
  /** De centrumgemeente; `''` is geen. */
  readonly centrum?: string;
}

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
  readonly eenheid: Maat | null;
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

// Daarboven zijn de bedragen vrijwel zeker al in euro's en telt een genoemde eenheid dubbel.
const GROOTSTE_BEDRAG = 1_000_000_000;
const GROOTSTE_PER_INWONER = 20_000;

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

/** De eenheid van een eigen kolom zoals de gebruiker haar leest; `''` bij een kolom zonder eenheid. */
export function eenheidVanKolom({ kolommen, eenheid }: Uitwerking, kolom: number): string {
  const naam = kolommen.find(({ bronnen }) => bronnen.some((bron) => bron.kolom === kolom));
  const maal = Math.abs(naam?.bronnen.find((bron) => bron.kolom === kolom)?.maal ?? 1);
  if (!naam || (!isGeld(naam.naam) && maal === 1) || eenheid === null) return '';
  return EENHEIDNAMEN[maal as Maat];
}
