import { fouten } from '../../fout';
import { alsGetal, type Decimaal, EEN, maal, plus, vergelijk } from '../../getal/decimaal';
import { KOLOM } from '../../grens/parameterbereik';
import { heel, schrijfHeel, vanafNul } from '../gedeeld/exact';
import { MEESTE_CLIENTEN, MEESTE_PLEKKEN } from '../gedeeld/grenzen';
import type { GelezenParameter, Stroominvoer } from './leesParameters';
import { NAMEN, type Parameternaam, PARAMETERS, type Verloop } from './parameters';

/**
 * De waarde van elke parameter in elke maand: begin + (t − 1) × verandering, minstens 0 en bij een deel hoogstens 1.
 *
 * Rekent exact, zodat afronding nooit beslist of een verblijfsduur van 12 maanden er een van 12 is.
 */
export function verloopVan(invoer: Stroominvoer, maanden: number): Verloop {
  return Object.fromEntries(
    NAMEN.map((parameter) => [parameter, waardenVan(parameter, invoer[parameter], maanden)]),
  ) as Record<Parameternaam, Float64Array>;
}

function waardenVan(
  parameter: Parameternaam,
  { begin, verandering }: GelezenParameter,
  maanden: number,
): Float64Array {
  if (verandering.waarde === 0n) return new Float64Array(maanden).fill(alsGetal(begin));
  const hoogste = PARAMETERS[parameter].soort === 'deel' ? EEN : undefined;
  return Float64Array.from({ length: maanden }, (_, t) => {
    const waarde = inMaand(begin, verandering, t);
    return alsGetal(hoogste && vergelijk(waarde, hoogste) > 0 ? hoogste : waarde);
  });
}

function inMaand(begin: Decimaal, verandering: Decimaal, t: number): Decimaal {
  return vanafNul(plus(begin, maal(heel(t), verandering)));
}

/**
 * Controleert dat het model binnen zijn grenzen blijft, in elke maand en bij elke trekking uit een bandbreedte.
 *
 * Fout: een verblijfsduur die op 0 uitkomt, te veel plekken, of instroom × verblijfsduur te groot.
 */
export function controleerVerloop(invoer: Stroominvoer, maanden: number): void {
  const { plekken, instroom, verblijfsduur } = invoer;
  for (let t = 0; t < maanden; t += 1) {
    if (laagste(verblijfsduur, t).waarde === 0n) throw buiten(verblijfsduur, 'verblijfsduur', t, 'op 0');
    if (vergelijk(hoogste(plekken, t), heel(MEESTE_PLEKKEN)) > 0) {
      throw buiten(plekken, 'plekken', t, 'boven 200.000');
    }
    const clienten = maal(hoogste(instroom, t), hoogste(verblijfsduur, t));
    if (vergelijk(clienten, heel(MEESTE_CLIENTEN)) > 0) {
      const grens = schrijfHeel(MEESTE_CLIENTEN);
      throw fouten.capaciteitsgrens(instroom.plaats, 'instroom × verblijfsduur', grens);
    }
    // Zonder verandering is elke maand gelijk aan de eerste.
    if ([plekken, instroom, verblijfsduur].every(({ verandering }) => verandering.waarde === 0n)) return;
  }
}

function buiten(
  { plaats }: GelezenParameter,
  parameter: Parameternaam,
  t: number,
  waar: 'op 0' | 'boven 200.000',
): Error {
  const kolom = KOLOM.verandering;
  return fouten.verloop({ ...plaats, kolom }, PARAMETERS[parameter].naam, t + 1, waar);
}

function laagste({ begin, verandering, bandbreedte }: GelezenParameter, t: number): Decimaal {
  return inMaand(bandbreedte?.laag ?? begin, verandering, t);
}

function hoogste({ begin, verandering, bandbreedte }: GelezenParameter, t: number): Decimaal {
  return inMaand(bandbreedte?.hoog ?? begin, verandering, t);
}

/** Dezelfde invoer zonder bandbreedten: alleen de beginwaarden tellen. */
export function zonderBandbreedte(invoer: Stroominvoer): Stroominvoer {
  return Object.fromEntries(
    NAMEN.map((parameter) => [parameter, { ...invoer[parameter], bandbreedte: null }]),
  ) as Record<Parameternaam, GelezenParameter>;
}
