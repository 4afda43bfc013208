import { fouten, type Plaats } from '../../fout';
import { type Decimaal, EEN, macht10, NUL, vergelijk } from '../../getal/decimaal';
import { binnenDeel } from '../../grens/deel';
import { KOLOM, type Parameterbereik, type Parameterrij } from '../../grens/parameterbereik';
import { besteNamen } from '../../tekst/besteNamen';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { heel, schrijfHeel, vanafNul } from '../gedeeld/exact';
import { NAMEN, type Parameternaam, PARAMETERS, type Stroomparameter } from './parameters';

/** Eén gelezen parameter; een bandbreedte vervangt de beginwaarde in een simulatie. */
export interface GelezenParameter {
  readonly begin: Decimaal;
  readonly verandering: Decimaal;
  readonly bandbreedte: { readonly laag: Decimaal; readonly hoog: Decimaal } | null;
  /** Waar de parameter staat; bij een standaardwaarde het hele argument. */
  readonly plaats: Plaats;
}

export type Stroominvoer = Readonly<Record<Parameternaam, GelezenParameter>>;

const OP_NAAM = new Map(NAMEN.map((parameter) => [vergelijkbaar(PARAMETERS[parameter].naam), parameter]));

/**
 * Leest de parameters van het stroommodel; wat ontbreekt krijgt de standaard.
 *
 * Fout: onbekende of dubbele naam, een verplichte parameter die ontbreekt, of een waarde buiten haar grenzen.
 */
export function leesParameters({ argument, rijen }: Parameterbereik): Stroominvoer {
  const gelezen = new Map<Parameternaam, GelezenParameter>();
  for (const rij of rijen) {
    const plaats = { argument, rij: rij.rij };
    const parameter = OP_NAAM.get(vergelijkbaar(rij.naam));
    if (!parameter) throw fouten.onbekendeParameter(plaats, besteNamen(rij.naam, alleNamen()));
    if (gelezen.has(parameter)) throw fouten.dubbeleParameter(plaats, PARAMETERS[parameter].naam);
    gelezen.set(parameter, leesRij(rij, PARAMETERS[parameter], plaats));
  }
  return Object.fromEntries(
    NAMEN.map((parameter) => [
      parameter,
      gelezen.get(parameter) ?? standaardVan(PARAMETERS[parameter], { argument }),
    ]),
  ) as Stroominvoer;
}

function alleNamen(): string[] {
  return NAMEN.map((parameter) => PARAMETERS[parameter].naam);
}

function standaardVan({ naam, standaard }: Stroomparameter, plaats: Plaats): GelezenParameter {
  if (standaard === undefined) throw fouten.parameterOntbreekt(plaats, naam);
  return { begin: heel(standaard), verandering: NUL, bandbreedte: null, plaats };
}

function leesRij(rij: Parameterrij, parameter: Stroomparameter, plaats: Plaats): GelezenParameter {
  const { waarde, verandering, laag, hoog } = rij;
  const binnen = (getal: Decimaal, kolom: number) => binnenGrenzen(getal, parameter, { ...plaats, kolom });
  return {
    begin: binnen(waarde, KOLOM.waarde),
    verandering: veranderingVan(verandering ?? NUL, parameter, { ...plaats, kolom: KOLOM.verandering }),
    bandbreedte: laag && hoog && { laag: binnen(laag, KOLOM.laag), hoog: binnen(hoog, KOLOM.hoog) },
    plaats,
  };
}

function binnenGrenzen(getal: Decimaal, parameter: Stroomparameter, plaats: Plaats): Decimaal {
  const { soort, maximum } = parameter;
  if (soort === 'deel') return binnenDeel(getal, plaats);
  if (soort === 'duur' && getal.waarde <= 0n) throw fouten.groterDan(plaats, '0');
  if (soort === 'maand' && getal.waarde % macht10(getal.schaal) !== 0n) throw fouten.heelGetal(plaats);
  const minimum = soort === 'maand' ? 1 : 0;
  if (vergelijk(getal, heel(minimum)) < 0) throw fouten.minimum(plaats, schrijfHeel(minimum));
  if (maximum !== undefined && vergelijk(getal, heel(maximum)) > 0) {
    throw fouten.maximum(plaats, schrijfHeel(maximum));
  }
  return getal;
}

function veranderingVan(
  getal: Decimaal,
  { naam, soort, eenmalig }: Stroomparameter,
  plaats: Plaats,
): Decimaal {
  if (eenmalig && getal.waarde !== 0n) throw fouten.geenVerandering(plaats, naam);
  // Wie 40 voor 40% typt doet dat ook bij de verandering; het teken doet er daarbij niet toe.
  const grootte = getal.waarde < 0n ? { ...getal, waarde: -getal.waarde } : getal;
  if (soort === 'deel' && vergelijk(grootte, EEN) > 0) binnenDeel(vanafNul(grootte), plaats);
  return getal;
}
