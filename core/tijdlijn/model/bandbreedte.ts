import { eisTijdig } from '../../capaciteit/gedeeld/simulatiewerk';
import { Toeval } from '../../capaciteit/toeval/toeval';
import { fouten } from '../../fout';
import type { Centen } from '../../getal/centen';
import { alsGetal, maal } from '../../getal/decimaal';
import { verwachteClienten } from './clienten';
import type { Tijdlijninvoer } from './invoer';
import { getrokken, metWaarde } from './onzeker';
import { rekenTijdlijn } from './rekenTijdlijn';
import type { Scenario } from './scenario';
import { Clientsimulatie } from './simulatie';

/** Per gemeente de saldi van alle runs in één jaar, in centen. */
export interface Saldoverdeling {
  readonly metRegeling: readonly (readonly Centen[])[];
  readonly alleen: readonly (readonly Centen[])[];
}

// De stromen waarmee parameters gekozen worden liggen onder die van de cliënten.
const EERSTE_PARAMETERDOEL = 16;
/** Een rij van een tijdlijn kost zoveel als dit aantal trekkingen. */
const WERK_PER_RIJ = 150;

/** Het werk van één simulatie: drie trekkingen per stap, en het doorrekenen van elke gemeente in elk jaar. */
function werkPerSimulatie(
  { producten, gemeenten, jaren, onzeker }: Tijdlijninvoer,
  scenario: Scenario,
): number {
  const aantal = gemeenten.tabel.gemeenten.length;
  const stappen = producten.map(({ verblijfsduur }) => {
    const duur = alsGetal(maal(verblijfsduur, scenario.getallen.verblijfsduurMaal!));
    return duur >= 12 ? 12 : 48;
  });
  const perJaar = stappen.reduce((som, stap) => som + 3 * stap, 0) * aantal;
  const rijen = aantal * (1 + producten.length) * (onzeker.length > 0 ? 3 : 1);
  return jaren.length * (perJaar + WERK_PER_RIJ * rijen);
}

/** Fout: een product met wijze `vast`, of meer simulaties dan er binnen twintig seconden kunnen. */
export function eisTeSimuleren(invoer: Tijdlijninvoer, scenario: Scenario, simulaties: number): void {
  if (invoer.producten.some(({ wijze }) => wijze === 'vast')) {
    throw fouten.vastNietTeSimuleren({ argument: 'producten' });
  }
  eisTijdig(simulaties, werkPerSimulatie(invoer, scenario), 'gemeenten of jaren');
}

/**
 * Rekent de tijdlijn vele keren door met gehele cliënten en onzekere parameters, en geeft na elke run het aantal dat
 * klaar is. Dezelfde trekkingen met en zonder regeling: zonder is het saldo met de bijdrage terug.
 */
export function* simuleerInDelen(
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  t: number,
  simulaties: number,
  zaad: number,
): Generator<number, Saldoverdeling> {
  const simulatie = new Clientsimulatie(invoer, zaad);
  const { onzeker } = invoer;
  const keuzes = onzeker.map((_, i) => new Toeval(zaad, EERSTE_PARAMETERDOEL + i, 1));
  const vast = onzeker.length === 0 ? verwachteClienten(invoer, scenario) : undefined;
  const metRegeling: Centen[][] = invoer.gemeenten.tabel.gemeenten.map(() => []);
  const alleen: Centen[][] = metRegeling.map(() => []);
  for (let run = 0; run < simulaties; run += 1) {
    const inRun = onzeker.reduce((tot, parameter, i) => {
      keuzes[i]!.begin(run);
      return metWaarde(tot, parameter.doel, getrokken(parameter, keuzes[i]!.op(0)));
    }, scenario);
    const clienten = simulatie.run(run, inRun, vast);
    const { saldo, bijdrage } = rekenTijdlijn(invoer, inRun, { clienten })[t]!;
    saldo.forEach((bedrag, g) => {
      metRegeling[g]!.push(bedrag);
      alleen[g]!.push(bedrag + bijdrage[g]!);
    });
    yield run + 1;
  }
  return { metRegeling, alleen };
}
