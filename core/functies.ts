import { BANDBREEDTE } from './capaciteit/bandbreedte';
import { BEZETTING } from './capaciteit/bezetting';
import { BUNDELING } from './capaciteit/bundeling';
import { DOORSTROOM } from './capaciteit/doorstroom';
import { GEBLOKKEERD } from './capaciteit/geblokkeerd';
import { PLEKKEN } from './capaciteit/plekken';
import { PLEKKEN_WACHTKANS } from './capaciteit/plekkenWachtkans';
import { PLEKKEN_WACHTTIJD } from './capaciteit/plekkenWachttijd';
import { PLEKKEN_WEIGERKANS } from './capaciteit/plekkenWeigerkans';
import { SPREIDING } from './capaciteit/spreiding';
import { WACHTKANS } from './capaciteit/wachtkans';
import { WACHTLIJST_AFBOUW } from './capaciteit/wachtlijstAfbouw';
import { WACHTTIJD } from './capaciteit/wachttijd';
import { WEIGERKANS } from './capaciteit/weigerkans';
import { WOONOPGAVE } from './capaciteit/woonopgave';
import type { AlgemeneDefinitie } from './definitie';
import { NVO_LANDELIJK } from './nvo/landelijk';
import { NVO_REGIO } from './nvo/regio';
import { NVO_REGIOS } from './nvo/regios';
import { NVO_SCORE } from './nvo/score';
import { NVO_TELLING } from './nvo/telling';
import { NVO_VERGELIJK } from './nvo/vergelijk';
import { NVO_VOORTGANG } from './nvo/voortgang';
import { VERSIE } from './overig/versie';
import { AFREKENING } from './solidariteit/afrekening';
import { COHORT } from './solidariteit/cohort';
import { HERKOMST } from './solidariteit/herkomst';
import { INGROEI } from './solidariteit/ingroei';
import { INGROEIFACTOR } from './solidariteit/ingroeifactor';
import { ONVERDEELD } from './solidariteit/onverdeeld';
import { OVERSCHOT } from './solidariteit/overschot';
import { PXQ } from './solidariteit/pxq';
import { REGELING } from './solidariteit/regeling/regeling';
import { REGELINGEN } from './solidariteit/regelingen';
import { REGELING_VERGELIJK } from './solidariteit/regeling/regelingVergelijk';
import { RESERVE } from './solidariteit/reserve';
import { RISICOSPREIDING } from './solidariteit/risicospreiding';
import { SALDO } from './solidariteit/saldo';
import { SLEUTEL } from './solidariteit/sleutel';
import { SOLIDARITEIT } from './solidariteit/solidariteit';
import { SPLITSING } from './solidariteit/splitsing';
import { TARIEF } from './solidariteit/tarief';
import { TEKORT } from './solidariteit/tekort';
import { VERDEEL } from './solidariteit/verdeel';

import { BUDGETPAD } from './tijdlijn/budgetpad';
import { CLIENTENVERLOOP } from './tijdlijn/clientenverloop';
import { INDEX } from './tijdlijn/indexcijfer';
import { TIJDLIJN } from './tijdlijn/tabellen/tijdlijn';
import { TIJDLIJN_BANDBREEDTE } from './tijdlijn/tabellen/tijdlijnBandbreedte';
import { TIJDLIJN_OMSLAG } from './tijdlijn/tabellen/tijdlijnOmslag';
import { TIJDLIJN_REGELINGEN } from './tijdlijn/tabellen/tijdlijnRegelingen';
import { TIJDLIJN_SCENARIOS } from './tijdlijn/tabellen/tijdlijnScenarios';
import { TIJDLIJN_VERSCHIL } from './tijdlijn/tabellen/tijdlijnVerschil';
import { VERSCHIL } from './tijdlijn/verschil';

/** Alle spreadsheetfuncties, in de volgorde van handleiding en paneel. */
export const functies: readonly AlgemeneDefinitie[] = [
  NVO_SCORE,
  NVO_TELLING,
  NVO_REGIO,
  NVO_REGIOS,
  NVO_LANDELIJK,
  NVO_VERGELIJK,
  NVO_VOORTGANG,
  SALDO,
  TEKORT,
  OVERSCHOT,
  SLEUTEL,
  VERDEEL,
  ONVERDEELD,
  SOLIDARITEIT,
  INGROEIFACTOR,
  INGROEI,
  RESERVE,
  AFREKENING,
  PXQ,
  TARIEF,
  COHORT,
  HERKOMST,
  SPLITSING,
  RISICOSPREIDING,
  REGELINGEN,
  REGELING,
  REGELING_VERGELIJK,
  PLEKKEN,
  BEZETTING,
  WACHTTIJD,
  WACHTKANS,
  WEIGERKANS,
  PLEKKEN_WACHTTIJD,
  PLEKKEN_WACHTKANS,
  PLEKKEN_WEIGERKANS,
  BUNDELING,
  GEBLOKKEERD,
  WACHTLIJST_AFBOUW,
  DOORSTROOM,
  BANDBREEDTE,
  WOONOPGAVE,
  SPREIDING,
  INDEX,
  BUDGETPAD,
  CLIENTENVERLOOP,
  TIJDLIJN,
  TIJDLIJN_SCENARIOS,
  TIJDLIJN_REGELINGEN,
  TIJDLIJN_OMSLAG,
  TIJDLIJN_VERSCHIL,
  TIJDLIJN_BANDBREEDTE,
  VERSCHIL,
  VERSIE,
];
