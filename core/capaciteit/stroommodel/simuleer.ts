import { alsGetal } from '../../getal/decimaal';
import { Toeval } from '../toeval/toeval';
import type { GelezenParameter, Stroominvoer } from './leesParameters';
import { Loting } from './loting';
import { NAMEN, type Parameternaam, PARAMETERS } from './parameters';
import { voltooi } from '../gedeeld/voltooi';
import { doorloop, type Stap } from './stap';
import { verloopVan } from './verloop';

/** De standen van alle runs aan het eind van elke maand: maand t (vanaf 0) begint op plaats t × simulaties. */
export interface Simulatie {
  readonly wachtlijst: Int32Array;
  readonly inZorg: Int32Array;
  readonly wachtOpWoning: Int32Array;
}

// Vanaf hier tellen de stromen toeval waarmee parameters gekozen worden; ervoor liggen die van de mensen.
const EERSTE_PARAMETERDOEL = 16;

/**
 * Rekent het stroommodel een aantal keer door met toeval: mensen zijn hele mensen, en een parameter met een
 * bandbreedte krijgt per run één waarde tussen laag en hoog. Zelfde zaad: bit voor bit dezelfde uitkomst.
 */
export function simuleer(invoer: Stroominvoer, maanden: number, simulaties: number, zaad: number): Simulatie {
  return voltooi(simuleerInDelen(invoer, maanden, simulaties, zaad));
}

/** Hetzelfde in delen: geeft na elke run het aantal dat klaar is, zodat wie wacht kan zien hoe ver het is of kan stoppen. */
export function* simuleerInDelen(
  invoer: Stroominvoer,
  maanden: number,
  simulaties: number,
  zaad: number,
): Generator<number, Simulatie> {
  const lege = () => new Int32Array(maanden * simulaties);
  const uitkomst: Simulatie = { wachtlijst: lege(), inZorg: lege(), wachtOpWoning: lege() };
  const verloop = verloopVan(invoer, maanden);
  const onzeker = NAMEN.filter((parameter) => invoer[parameter].bandbreedte);
  const loting = new Loting(zaad, maanden);
  let run = 0;
  const bewaar = (stap: Stap) => {
    const i = stap.maand * simulaties + run;
    uitkomst.wachtlijst[i] = stap.wachtlijst;
    uitkomst.inZorg[i] = stap.inZorg;
    uitkomst.wachtOpWoning[i] = stap.wachtOpWoning;
  };
  for (; run < simulaties; run += 1) {
    for (const parameter of onzeker) trekVerloop(verloop[parameter], parameter, invoer[parameter], zaad, run);
    loting.beginRun(run);
    doorloop(verloop, maanden, loting, bewaar);
    yield run + 1;
  }
  return uitkomst;
}

/** Vult het verloop van een onzekere parameter opnieuw, vanaf de waarde van deze run. */
function trekVerloop(
  waarden: Float64Array,
  parameter: Parameternaam,
  { bandbreedte, verandering }: GelezenParameter,
  zaad: number,
  run: number,
): void {
  const toeval = new Toeval(zaad, EERSTE_PARAMETERDOEL + NAMEN.indexOf(parameter), 1);
  toeval.begin(run);
  const u = toeval.op(0);
  const laag = alsGetal(bandbreedte!.laag);
  const breed = alsGetal(bandbreedte!.hoog) - laag;
  const { soort } = PARAMETERS[parameter];
  const begin = soort === 'maand' ? laag + Math.floor((breed + 1) * u) : laag + breed * u;
  const helling = alsGetal(verandering);
  for (let t = 0; t < waarden.length; t += 1) {
    const waarde = Math.max(0, begin + t * helling);
    waarden[t] = soort === 'deel' ? Math.min(1, waarde) : waarde;
  }
}
