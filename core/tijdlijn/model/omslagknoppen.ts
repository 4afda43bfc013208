import { fouten, type Plaats } from '../../fout';
import { alsEuros, type Centen, centenVan } from '../../getal/centen';
import { type Decimaal, EEN, NUL } from '../../getal/decimaal';
import { naarBeneden, naarBoven } from '../../getal/afronden';
import { macht10 } from '../../getal/decimaal';
import { PARAMETERS as KNOPPEN, type Parameternaam as Knop } from '../../normen/regelingen/parameters';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { afspraakVan } from './afspraak';
import { raaktClienten } from './onthoudClienten';
import { PARAMETERS } from './parameters';
import { binnenGrenzen, type Getalparameter, type Scenario } from './scenario';

/** Een knop waarvan BWMO_TIJDLIJN_OMSLAG de waarde zoekt. */
interface Omslagknop {
  readonly naam: string;
  readonly soort: 'maal' | 'deel' | 'bedrag';
  readonly raaktClienten: boolean;
  readonly lees: (scenario: Scenario) => Decimaal | null;
  readonly zet: (scenario: Scenario, waarde: Decimaal) => Scenario;
}

const GETALLEN = [
  ['objectiefMaal', 'maal'],
  ['rijksbudgetMaal', 'maal'],
  ['instroomMaal', 'maal'],
  ['verblijfsduurMaal', 'maal'],
  ['prijsMaal', 'maal'],
  ['wlzMaal', 'maal'],
  ['indexBaten', 'deel'],
  ['indexLasten', 'deel'],
  ['uitname', 'bedrag'],
  ['frictiePerPlek', 'bedrag'],
  ['organisatie', 'bedrag'],
] as const satisfies readonly (readonly [Getalparameter, Omslagknop['soort']])[];
const REGELING = [
  ['solidariteit', 'deel', EEN],
  ['innovatie', 'deel', NUL],
  ['reserve', 'bedrag', NUL],
  ['ondergrens', 'bedrag', NUL],
  ['plafond', 'bedrag', NUL],
  ['eigenRisico', 'bedrag', NUL],
  // Zonder maximum betaalt een gemeente haar hele deel.
  ['maximumPerInwoner', 'bedrag', null],
] as const satisfies readonly (readonly [Knop, Omslagknop['soort'], Decimaal | null])[];

const OMSLAGKNOPPEN: readonly Omslagknop[] = [
  ...GETALLEN.map(([naam, soort]): Omslagknop => ({
    naam: PARAMETERS[naam].naam,
    soort,
    raaktClienten: raaktClienten(naam),
    lees: ({ getallen }) => getallen[naam],
    zet: (scenario, waarde) => {
      binnenGrenzen(waarde, naam, PARAMETERS[naam], { argument: scenario.argument }, []);
      return { ...scenario, getallen: { ...scenario.getallen, [naam]: waarde } };
    },
  })),
  ...REGELING.map(([knop, soort, standaard]): Omslagknop => ({
    naam: KNOPPEN[knop].naam,
    soort,
    raaktClienten: false,
    lees: (scenario) => afspraakVan(scenario)[knop] ?? standaard,
    zet: (scenario, waarde) => ({ ...scenario, knoppen: { ...scenario.knoppen, [knop]: waarde } }),
  })),
];

/** De knop met deze naam. Fout: een andere knop, met de namen die wel kunnen. */
export function omslagknop(naam: string, plaats: Plaats): Omslagknop {
  const knop = OMSLAGKNOPPEN.find((kandidaat) => vergelijkbaar(kandidaat.naam) === vergelijkbaar(naam));
  if (knop) return knop;
  throw fouten.omslagknop(
    plaats,
    OMSLAGKNOPPEN.map((kandidaat) => kandidaat.naam),
  );
}

/** Decimalen van het rooster: een tienduizendste, bij bedragen een cent. */
const DECIMALEN = { maal: 4, deel: 4, bedrag: 2 } as const;
const HOOGSTE = { maal: 3n, deel: 1n } as const;
/** Een bedrag wordt gezocht tot zoveel keer zijn huidige waarde. */
const KEER_HUIDIG = 10n;

/** Het rooster van een knop in dit scenario, in hele stappen. */
export interface Rooster {
  readonly laagste: bigint;
  readonly hoogste: bigint;
  readonly huidig: { readonly teller: bigint; readonly noemer: bigint };
  readonly onder: bigint;
  readonly boven: bigint;
  readonly alsWaarde: (stap: bigint) => Decimaal;
}

/** @param regiobudget het budget van de regio in het jaar; zo ver wordt gezocht als een bedrag nu 0 is */
export function roosterVan({ soort, lees }: Omslagknop, scenario: Scenario, regiobudget: Centen): Rooster {
  const decimalen = DECIMALEN[soort];
  const huidig = lees(scenario) ?? alsEuros(regiobudget);
  const teller = huidig.waarde * macht10(decimalen);
  const noemer = macht10(huidig.schaal);
  const boven = naarBoven(teller, noemer);
  const keer = KEER_HUIDIG * centenVan(huidig);
  const hoogste =
    soort === 'bedrag' ? (keer === 0n ? regiobudget : keer) : HOOGSTE[soort] * macht10(decimalen);
  return {
    laagste: 0n,
    hoogste: hoogste > boven ? hoogste : boven,
    huidig: { teller, noemer },
    onder: naarBeneden(teller, noemer),
    boven,
    alsWaarde: (stap) => ({ waarde: stap, schaal: decimalen }),
  };
}
