import {
  NAMEN,
  type Parameternaam,
  PARAMETERS,
  type Stroomparameter,
} from '../../../core/capaciteit/stroommodel/parameters';
import type { Stroomnaam } from '../../../core/capaciteit/scenarios/scenario';
import type { Cel } from '../../../core/waarde';
import type { Bladbouw, Invoerafspraak } from '../opbouw';
import { GEBROKEN } from './blok';

/** Zo lang blijft een blad vlot: meer simulaties dan dit maken elke wijziging merkbaar traag. */
export const MEESTE_SIMULATIES_OP_BLAD = 2000;
export const MEESTE_ZAAD_OP_BLAD = 1_000_000;

/** De eenheid van elke parameter van het stroommodel, zoals zij naast de invoercel staat. */
const EENHEID: Readonly<Record<Parameternaam, string>> = {
  plekken: 'plekken',
  inZorg: 'mensen, zonder wie op een woning wacht',
  wachtlijst: 'mensen',
  wachtOpWoning: 'mensen',
  instroom: 'mensen per maand',
  verblijfsduur: 'maanden',
  uitval: 'deel van de lijst per maand',
  aandeelWoning: 'deel van wie klaar is',
  woningen: 'woningen per maand',
  wlzPerMaand: 'deel van in zorg per maand',
  wlzEenmalig: 'deel van in zorg, één keer',
  wlzMaand: 'nummer van de maand',
  wlzPlekkenMee: 'deel dat de plek meeneemt',
  bruikbaar: 'deel van de plekken',
};

/** Een heel getal binnen grenzen. */
export function heelTussen(minimum: number, maximum: number, wat: string): Invoerafspraak {
  return {
    regel: { soort: 'getal', minimum, maximum },
    uitleg: `Vul voor ${wat} een heel getal in van ${minimum} tot en met ${maximum}.`,
  };
}

/** Wat er bij een parameter ingevuld mag worden. */
function afspraakVan({ soort }: Stroomparameter, maanden: number): Invoerafspraak {
  if (soort === 'maand') return heelTussen(1, maanden, 'de maand');
  if (soort !== 'deel') return GEBROKEN;
  return {
    regel: { soort: 'getal', minimum: 0, maximum: 1 },
    uitleg: 'Vul een deel tussen 0 en 1 in, bijvoorbeeld 0,45.',
    getal: 'deel',
  };
}

/**
 * Zet de parameters van het stroommodel onder elkaar, vanaf `A` op rij `eerste`: naam, beginwaarde, verandering per
 * maand, laag, hoog en eenheid. De beginwaarde van een parameter in `elders` wordt niet ingevuld maar in die cel gelezen.
 */
export function zetParameters(
  bouw: Bladbouw,
  eerste: number,
  maanden: number,
  cijfersVan: (naam: Parameternaam) => readonly (Cel | undefined)[] | undefined,
  elders: Readonly<Partial<Record<Parameternaam, string>>> = {},
): void {
  NAMEN.forEach((naam, p) => {
    const parameter: Stroomparameter = PARAMETERS[naam];
    const rij = eerste + p;
    const [begin = null, verandering = null, laag = null, hoog = null] = cijfersVan(naam) ?? [];
    const afspraak = afspraakVan(parameter, maanden);
    bouw.zet(`A${rij}`, [[parameter.naam]]);
    const cel = elders[naam];
    if (cel) bouw.zet(`B${rij}`, [[`=IF(COUNTA(${cel})=0;"";${cel})`]], 'uitkomst', afspraak.getal);
    else bouw.invoer(`B${rij}`, [[begin]], afspraak);
    if (!parameter.eenmalig) {
      bouw.invoer(`C${rij}`, [[verandering]], {
        regel: { soort: 'getal', minimum: -10_000, maximum: 10_000 },
        uitleg: 'Vul in hoeveel erbij komt per maand; een minteken mag.',
        getal: 'deel',
      });
    }
    bouw.invoer(`D${rij}`, [[laag, hoog]], afspraak);
    bouw.zet(`F${rij}`, [[EENHEID[naam]]], 'toelichting');
  });
}

/** De parameters van het stroommodel voor een formulier, in de volgorde van de bladen. */
export const STROOMPARAMETERS: readonly {
  readonly sleutel: Parameternaam;
  readonly naam: Stroomnaam;
  readonly eenheid: string;
  readonly verplicht: boolean;
  readonly eenmalig: boolean;
}[] = NAMEN.map((sleutel) => {
  const parameter: Stroomparameter = PARAMETERS[sleutel];
  return {
    sleutel,
    naam: PARAMETERS[sleutel].naam,
    eenheid: EENHEID[sleutel],
    verplicht: parameter.standaard === undefined,
    eenmalig: parameter.eenmalig === true,
  };
});
