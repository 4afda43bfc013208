import { alsGetal, decimaalVanGetal, vergelijk } from '../../getal/decimaal';
import type { Rekengang } from '../../rekengang';
import type { Eenheid } from '../../waarde';
import { PARAMETERS, type Tijdlijnparameter } from '../model/parameters';
import { KOPPEN } from '../model/rijen';
import type { Getalparameter, Scenario } from '../model/scenario';

const EENHEID: Readonly<Record<Tijdlijnparameter['soort'], Eenheid>> = {
  regeling: 'geen',
  jaar: 'jaar',
  duur: 'jaar',
  maal: 'gewicht',
  stijging: 'deel',
  bedrag: 'euro',
  maanden: 'maanden',
};

// Zo heet ook een kolom van de uitkomst.
const OPSCHRIFT: ReadonlySet<string> = new Set(KOPPEN);

/** Meldt een parameter met de cel waar hij staat; wat niet is ingevuld en niets verandert blijft weg. */
export function meldParameter(gang: Rekengang, { getallen, uit }: Scenario, naam: Getalparameter): void {
  const parameter: Tijdlijnparameter = PARAMETERS[naam];
  const getal = getallen[naam];
  const cel = uit.get(naam);
  const isStandaard =
    !getal ||
    (parameter.standaard !== undefined && vergelijk(getal, decimaalVanGetal(parameter.standaard)) === 0);
  if (!cel && isStandaard) return;
  gang.stap(
    OPSCHRIFT.has(parameter.naam) ? `${parameter.naam} (parameter)` : parameter.naam,
    EENHEID[parameter.soort],
    getal ? alsGetal(getal) : 'geen',
    { uit: cel },
  );
}
