import { fouten, type Plaats } from '../../fout';
import type { Celinhoud } from '../../grens/cel';
import { inRijen, plaatsIn, type Reeks } from '../../grens/reeks';
import type { Invoercel } from '../../rekengang';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';

const KOPWOORDEN = ['parameter', 'naam'];
const ONZEKER = ['onzeker van', 'onzeker tot'] as const;

/** Een ingevulde cel met haar plaats, voor de melding als er iets anders in staat dan mag. */
export interface Waardecel {
  readonly cel: Celinhoud;
  readonly plaats: Plaats;
  readonly uit: Invoercel;
}

/** Eén rij met een naam en per scenario een cel. */
export interface Scenariorij {
  readonly naam: string;
  readonly plaats: Plaats;
  /** Per scenario de cel die geldt; een lege cel neemt die van het eerste scenario over. */
  readonly cellen: readonly Waardecel[];
  /** Waartussen de waarde ligt als zij onzeker is. */
  readonly onzeker: readonly [van: Waardecel, tot: Waardecel] | null;
}

/** Het parameterbereik van de tijdlijn, nog zonder betekenis. */
export interface Scenariobereik {
  readonly argument: string;
  readonly scenarios: readonly string[];
  readonly rijen: readonly Scenariorij[];
}

/**
 * Leest parameters met één of meer scenario's: eerste kolom naam, daarna een kolom per scenario.
 *
 * Een kopregel (`parameter` of `naam`) geeft de scenario's hun naam; zonder kop heten zij 1, 2, …. Rijen zonder waarden
 * tellen niet mee. Fout: te weinig kolommen, een waarde zonder naam, een kolom zonder kop, twee scenario's met dezelfde
 * naam, of een onzekerheid met maar één kant.
 */
export function leesScenarios(bereik: Reeks<Celinhoud>): Scenariobereik {
  const { argument, kolommen } = bereik;
  if (kolommen < 2) throw fouten.scenariobereik({ argument });
  const rijen = inRijen<Celinhoud>(bereik, { soort: 'leeg' }).map((rij, r) =>
    rij.map((cel, k): Waardecel => ({
      cel,
      plaats: plaatsIn(bereik, r * kolommen + k),
      uit: { argument, rij: r + 1, kolom: k + 1 },
    })),
  );
  const [kop] = rijen;
  const metKop = isKop(kop![0]!.cel);
  const inhoud = metKop ? rijen.slice(1) : rijen;
  const { scenarios, onzeker } = kolomindeling(metKop ? kop! : null, inhoud, kolommen, argument);
  return {
    argument,
    scenarios: scenarios.map(({ naam }) => naam),
    rijen: inhoud.flatMap((rij) => leesRij(rij, scenarios, onzeker)),
  };
}

interface Kolom {
  readonly naam: string;
  readonly plek: number;
}

function isKop(cel: Celinhoud): boolean {
  return cel.soort === 'tekst' && KOPWOORDEN.includes(vergelijkbaar(cel.tekst));
}

function kolomindeling(
  kop: readonly Waardecel[] | null,
  rijen: readonly (readonly Waardecel[])[],
  kolommen: number,
  argument: string,
): { scenarios: readonly Kolom[]; onzeker: readonly [number, number] | null } {
  const plekken = Array.from({ length: kolommen - 1 }, (_, k) => k + 1);
  const staatErIets = (k: number) => rijen.some((rij) => rij[k]!.cel.soort !== 'leeg');
  if (!kop) {
    const laatste = plekken.reduce((tot, k) => (staatErIets(k) ? k : tot), 0);
    if (laatste === 0) throw fouten.scenariobereik({ argument });
    return {
      scenarios: plekken.slice(0, laatste).map((plek) => ({ naam: String(plek), plek })),
      onzeker: null,
    };
  }
  const koppen = plekken.flatMap((plek): Kolom[] => {
    const { cel, plaats } = kop[plek]!;
    if (cel.soort === 'leeg') {
      if (staatErIets(plek)) throw fouten.kolomZonderKop(plaats);
      return [];
    }
    if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
    const isNaam = cel.soort === 'tekst' || (cel.soort === 'getal' && Number.isFinite(cel.getal));
    if (!isNaam) throw fouten.geenTekst(plaats);
    return [{ naam: cel.soort === 'tekst' ? cel.tekst : String(cel.getal), plek }];
  });
  const gezien = new Set<string>();
  for (const { naam, plek } of koppen) {
    if (gezien.has(vergelijkbaar(naam))) throw fouten.dubbelScenario(kop[plek]!.plaats);
    gezien.add(vergelijkbaar(naam));
  }
  const [van, tot] = ONZEKER.map((naam) => koppen.find((kolom) => vergelijkbaar(kolom.naam) === naam));
  if (!van !== !tot) throw fouten.onzekerheid({ argument });
  const scenarios = koppen.filter((kolom) => kolom !== van && kolom !== tot);
  if (scenarios.length === 0) throw fouten.scenariobereik({ argument });
  return { scenarios, onzeker: van && tot ? [van.plek, tot.plek] : null };
}

function leesRij(
  rij: readonly Waardecel[],
  scenarios: readonly Kolom[],
  onzeker: readonly [number, number] | null,
): Scenariorij[] {
  const naamcel = rij[0]!;
  const waarden = scenarios.map(({ plek }) => rij[plek]!);
  const grenzen = onzeker && ([rij[onzeker[0]]!, rij[onzeker[1]]!] as const);
  for (const { cel, plaats } of [...waarden, ...(grenzen ?? [])]) {
    if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  }
  const isLeeg = ({ cel }: Waardecel) => cel.soort === 'leeg';
  if (grenzen && isLeeg(grenzen[0]) !== isLeeg(grenzen[1])) throw fouten.onzekerheid(grenzen[0].plaats);
  const metGrenzen = grenzen && !isLeeg(grenzen[0]) ? grenzen : null;
  if (waarden.every(isLeeg) && !metGrenzen) return [];
  if (naamcel.cel.soort === 'fout') throw fouten.foutInCel(naamcel.plaats, naamcel.cel.tekst);
  if (naamcel.cel.soort !== 'tekst') throw fouten.parameternaam(naamcel.plaats);
  const cellen = waarden.map((waarde) => (isLeeg(waarde) ? waarden[0]! : waarde));
  return [{ naam: naamcel.cel.tekst, plaats: naamcel.plaats, cellen, onzeker: metGrenzen }];
}
