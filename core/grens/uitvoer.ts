import type { Cel, Uitkomst, Waarde } from '../waarde';
import { alsEuros } from '../getal/centen';
import { alsGetal } from '../getal/decimaal';

/** Wat een host in de cel of cellen zet: een losse waarde of rechthoekige rijen. */
export type Celuitkomst = Cel | Cel[][];

/** Zet een uitkomst van de kern om naar cellen: centen worden euro's, leeg wordt een lege tekst. */
export function naarCellen(uitkomst: Uitkomst): Celuitkomst {
  if (!isRijen(uitkomst)) return naarCel(uitkomst);
  const rijen = uitkomst.map((rij) => rij.map(naarCel));
  return rijen.length === 0 || rijen[0]!.length === 0 ? [['']] : rijen;
}

/** Of de uitkomst uit rijen bestaat; anders is het één waarde. */
export function isRijen(uitkomst: Uitkomst): uitkomst is readonly (readonly Waarde[])[] {
  return Array.isArray(uitkomst);
}

function naarCel(waarde: Waarde): Cel {
  if (waarde === null) return '';
  if (typeof waarde === 'bigint') return alsGetal(alsEuros(waarde));
  if (typeof waarde === 'number') {
    if (!Number.isFinite(waarde)) throw new RangeError('de uitkomst is geen eindig getal');
    // Excel toont -0 als "-0".
    return waarde === 0 ? 0 : waarde;
  }
  return waarde;
}
