import { fouten, type Plaats } from '../fout';
import { type Decimaal, vergelijk } from '../getal/decimaal';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import type { Celinhoud } from './cel';
import { getalIn } from './getal';
import type { Reeks } from './reeks';

/** Eén rij uit een bereik met parameters; leeg is `null`. */
export interface Parameterrij {
  readonly naam: string;
  /** Het rijnummer binnen het bereik, vanaf 1. */
  readonly rij: number;
  readonly waarde: Decimaal;
  readonly verandering: Decimaal | null;
  readonly laag: Decimaal | null;
  readonly hoog: Decimaal | null;
}

export interface Parameterbereik {
  readonly argument: string;
  readonly rijen: readonly Parameterrij[];
}

/** De kolommen met getallen, zoals ze in een melding heten: naam is kolom 1. */
export const KOLOM = { waarde: 2, verandering: 3, laag: 4, hoog: 5 } as const;

const KOPWOORDEN = ['naam', 'parameter'];

/**
 * Leest een bereik met twee tot vijf kolommen: naam, beginwaarde, verandering per maand, laag en hoog.
 *
 * Een kopregel mag, en een rij met alleen een naam is niet ingevuld. Fout: een waarde zonder naam, een verandering of
 * bandbreedte zonder beginwaarde, alleen laag of alleen hoog, of laag groter dan hoog.
 */
export function leesParameterbereik(bereik: Reeks<Celinhoud>): Parameterbereik {
  const { argument, kolommen, cellen } = bereik;
  if (cellen.length === 1) throw alleenFout(cellen[0]!, argument);
  const rijen: Parameterrij[] = [];
  for (let r = 0; r < cellen.length / kolommen; r += 1) {
    const gelezen = leesRij(cellen.slice(r * kolommen, (r + 1) * kolommen), { argument, rij: r + 1 });
    if (gelezen) rijen.push(gelezen);
  }
  return { argument, rijen };
}

function alleenFout(cel: Celinhoud, argument: string): Error {
  return cel.soort === 'fout'
    ? fouten.foutInCel({ argument }, cel.tekst)
    : fouten.stroomparameters({ argument });
}

function leesRij(cellen: readonly Celinhoud[], plaats: Plaats & { rij: number }): Parameterrij | null {
  cellen.forEach((cel, k) => {
    if (cel.soort === 'fout') throw fouten.foutInCel({ ...plaats, kolom: k + 1 }, cel.tekst);
    if (cellen.length < KOLOM.waarde || (k >= KOLOM.hoog && cel.soort !== 'leeg')) {
      throw fouten.stroomparameters({ argument: plaats.argument });
    }
  });
  const naam = naamIn(cellen[0]!, plaats);
  if (plaats.rij === 1 && KOPWOORDEN.includes(vergelijkbaar(naam))) return null;
  const getal = (kolom: number) => getalIn(cellen[kolom - 1] ?? { soort: 'leeg' }, { ...plaats, kolom });
  const waarde = getal(KOLOM.waarde);
  const [verandering, laag, hoog] = [getal(KOLOM.verandering), getal(KOLOM.laag), getal(KOLOM.hoog)];
  if (waarde === null) {
    if (verandering !== null || laag !== null || hoog !== null) {
      throw fouten.beginwaarde({ ...plaats, kolom: KOLOM.waarde });
    }
    return null;
  }
  if (naam === '') throw fouten.parameternaam(plaats);
  const eenzijdig = (laag === null) !== (hoog === null);
  if (eenzijdig || (laag && hoog && vergelijk(laag, hoog) > 0)) throw fouten.laagEnHoog(plaats);
  return { naam, rij: plaats.rij, waarde, verandering, laag, hoog };
}

function naamIn(cel: Celinhoud, plaats: Plaats): string {
  if (cel.soort === 'leeg') return '';
  if (cel.soort !== 'tekst') throw fouten.geenTekst({ ...plaats, kolom: 1 });
  return cel.tekst;
}
