import { fouten, type Plaats } from '../../fout';
import { type Decimaal, decimaalVanGetal, EEN, NUL, vergelijk } from '../../getal/decimaal';
import { samenEen } from '../../getal/samenEen';
import { schrijfGetal } from '../../getal/schrijfGetal';
import type { Celinhoud } from '../../grens/cel';
import { binnenDeel } from '../../grens/deel';
import { getalIn } from '../../grens/getal';
import type { Reeks } from '../../grens/reeks';
import type { Regeling } from '../../normen/regelingen';
import { besteNamen } from '../../tekst/besteNamen';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import {
  type ExacteInstelling,
  exact,
  type Parameter,
  PARAMETERS,
  type Parameternaam,
} from '../../normen/regelingen/parameters';
import { SLEUTELKOLOMMEN, sleuteldelen } from './stappen/sleutelgewichten';
import { deeltAlles } from './zonderEffect';
import { zoekRegeling } from './zoekRegeling';

export interface GelezenRegeling {
  readonly instelling: ExacteInstelling;
  /** Wat de bron niet zegt en hier is aangenomen. */
  readonly aanname: string | undefined;
}

/** De knop die een vastgelegde regeling als basis neemt. */
export const BEGIN_MET = 'begin met';
const KOPWOORDEN = ['naam', 'parameter'];
const OP_NAAM = new Map(
  (Object.entries(PARAMETERS) as [Parameternaam, Parameter][]).map(([knop, { naam }]) => [
    vergelijkbaar(naam),
    knop,
  ]),
);

/**
 * Leest een regeling: de naam van een vastgelegde, of een bereik met twee kolommen (naam en waarde).
 *
 * `begin met` neemt een vastgelegde regeling als basis; een eigen sleutel vervangt de hele sleutel daarvan. Een lege
 * waarde is niet ingevuld. Fout: onbekende naam, gewichten die niet op 1 uitkomen, of een knop waarvoor de bron geen
 * getal geeft en die niet is ingevuld.
 */
export function leesRegeling(bereik: Reeks<Celinhoud>): GelezenRegeling {
  const { argument, kolommen, cellen } = bereik;
  const plaats = { argument };
  if (cellen.length === 1) return uitgewerkt(zoekRegeling(tekstIn(cellen[0]!, plaats), plaats), {}, plaats);
  if (kolommen !== 2) throw fouten.parameterbereik(plaats);
  let basis: Regeling | undefined;
  const eigen: Partial<Record<Parameternaam, Decimaal>> = {};
  for (let r = 0; r < cellen.length / 2; r += 1) {
    const [naamcel, waardecel] = [cellen[2 * r]!, cellen[2 * r + 1]!];
    const rij = { argument, rij: r + 1 };
    if (waardecel.soort === 'leeg') continue;
    const naam = vergelijkbaar(tekstIn(naamcel, rij));
    if (naam === BEGIN_MET) basis = zoekRegeling(tekstIn(waardecel, rij), rij);
    else if (!(r === 0 && KOPWOORDEN.includes(naam))) {
      const knop = OP_NAAM.get(naam);
      if (!knop) throw fouten.onbekendeParameter(rij, lijkendeParameters(naam));
      if (eigen[knop]) throw fouten.dubbeleParameter(rij, PARAMETERS[knop].naam);
      eigen[knop] = knopwaarde(waardecel, PARAMETERS[knop], rij);
    }
  }
  return uitgewerkt(basis, eigen, plaats);
}

/**
 * Een vastgelegde regeling met eigen knoppen erbovenop; een eigen sleutel vervangt de hele sleutel.
 *
 * Fout: gewichten die niet op 1 uitkomen, een knop waarvoor de bron geen getal geeft, of knoppen die elkaar uitsluiten.
 */
export function uitgewerkt(
  basis: Regeling | undefined,
  eigen: ExacteInstelling,
  plaats: Plaats,
): GelezenRegeling {
  const eigenSleutel = Object.keys(eigen).some((knop) => knop in SLEUTELKOLOMMEN);
  const vanBasis = Object.entries(exact(basis?.instelling ?? {})).filter(
    ([knop]) => !(eigenSleutel && knop in SLEUTELKOLOMMEN),
  );
  const instelling: ExacteInstelling = { ...Object.fromEntries(vanBasis), ...eigen };
  const open = (basis?.open ?? []).filter((knop) => !(knop in eigen));
  if (basis && open.length > 0) {
    throw fouten.openKnoppen(
      plaats,
      basis.naam,
      open.map((knop) => PARAMETERS[knop].naam),
    );
  }
  if (instelling.bestaandBijCentrum?.waarde && deeltAlles(instelling)) {
    throw fouten.zonderEffect(
      plaats,
      PARAMETERS.bestaandBijCentrum.naam,
      'wat naar de centrumgemeente gaat wordt daarna toch met iedereen gedeeld (solidariteit 1, zonder eigen risico)',
    );
  }
  const { plafond, ondergrens } = instelling;
  if (plafond && ondergrens && vergelijk(plafond, ondergrens) < 0)
    throw fouten.plafondOnderOndergrens(plaats);
  const delen = sleuteldelen(instelling);
  const { som, isEen } = samenEen(delen.map(({ gewicht }) => gewicht));
  if (delen.length > 0 && !isEen) throw fouten.sleutelSom(plaats, schrijfGetal(som));
  return { instelling, aanname: basis?.aanname };
}

/** De waarde van een knop. Fout: geen getal, of een getal dat bij deze knop niet kan. */
export function knopwaarde(cel: Celinhoud, { soort, minimum }: Parameter, plaats: Plaats): Decimaal {
  if (soort === 'jaNee' && cel.soort === 'janee') return cel.waarde ? EEN : NUL;
  const getal = getalIn(cel, plaats) ?? NUL;
  if (soort === 'deel') return binnenDeel(getal, plaats);
  if (soort === 'jaNee' && vergelijk(getal, NUL) !== 0 && vergelijk(getal, EEN) !== 0) {
    throw fouten.keuze(plaats, ['0', '1']);
  }
  if (minimum !== undefined && vergelijk(getal, decimaalVanGetal(minimum)) < 0) {
    throw fouten.minimum(plaats, schrijfGetal(decimaalVanGetal(minimum)));
  }
  return getal;
}

function tekstIn(cel: Celinhoud, plaats: Plaats): string {
  if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
  if (cel.soort !== 'tekst') throw fouten.geenTekst(plaats);
  return cel.tekst;
}

function lijkendeParameters(naam: string): string[] {
  return besteNamen(naam, [...Object.values(PARAMETERS).map((parameter) => parameter.naam), BEGIN_MET]);
}
