import { EEN, vergelijk } from '../../getal/decimaal';
import { type ExacteInstelling, type Parameternaam, PARAMETERS } from '../../normen/regelingen/parameters';
import { SLEUTELKOLOMMEN } from './stappen/sleutelgewichten';

/** Een knop die is ingevuld maar in deze regeling bij geen enkele tabel iets verandert. */
export interface KnopZonderEffect {
  readonly knop: Parameternaam;
  readonly naam: string;
  /** Waarom, als deel van een zin. */
  readonly reden: string;
}

/** Waarmee de naam van een stap eindigt als een knop hier niets verandert. */
export const ZONDER_EFFECT = 'verandert hier niets';

const NIETS_GEDEELD = 'er wordt niets gedeeld (solidariteit 0)';
const ALLES_GEDEELD = 'alles wordt daarna toch samen gedeeld';

/**
 * De ingevulde knoppen die niets kunnen veranderen, met de reden. Een knop op de stand die zonder die knop ook geldt
 * (reserve 0, lokaal meedelen 1) is geen keuze en staat er niet bij.
 */
export function knoppenZonderEffect(instelling: ExacteInstelling): KnopZonderEffect[] {
  return (Object.keys(instelling) as Parameternaam[]).flatMap((knop) => {
    const reden = isKeuze(knop, instelling) ? redenBij(knop, instelling) : undefined;
    return reden === undefined ? [] : [{ knop, naam: PARAMETERS[knop].naam, reden }];
  });
}

/** Of na een verplaatsing van lasten of baten tussen gemeenten alles toch weer samenkomt. */
export function deeltAlles(instelling: ExacteInstelling): boolean {
  const { solidariteit } = instelling;
  return (!solidariteit || vergelijk(solidariteit, EEN) === 0) && !aan(instelling, 'eigenRisico');
}

function redenBij(knop: Parameternaam, instelling: ExacteInstelling): string | undefined {
  const deeltNiets = instelling.solidariteit?.waarde === 0n;
  switch (knop) {
    case 'solidariteit':
    case 'percentageWmo':
      return undefined;
    case 'batenHerverdelen':
    case 'bestaandBijCentrum':
      return deeltAlles(instelling) ? ALLES_GEDEELD : undefined;
    default:
      if (knop in SLEUTELKOLOMMEN && aan(instelling, 'batenHerverdelen')) return undefined;
      return deeltNiets ? NIETS_GEDEELD : redenBijDelen(knop, instelling);
  }
}

function redenBijDelen(knop: Parameternaam, instelling: ExacteInstelling): string | undefined {
  const { reserve, ondergrens, plafond } = instelling;
  switch (knop) {
    case 'ondergrens':
      return aan(instelling, 'reserve') ? undefined : 'er is geen reserve';
    case 'reserve':
      return plafond || !ondergrens || !reserve || vergelijk(reserve, ondergrens) > 0
        ? undefined
        : 'de reserve staat niet boven haar ondergrens en er is geen plafond';
    case 'maximumPerInwoner':
      return aan(instelling, 'centrumDraagtTekort') ? 'de centrumgemeente draagt het hele tekort' : undefined;
    case 'innovatieVoorReserve':
      if (!aan(instelling, 'innovatie')) return 'er gaat niets naar innovatie';
      return plafond ? undefined : 'er gaat zonder plafond niets naar een reserve';
    default:
      return undefined;
  }
}

function isKeuze(knop: Parameternaam, instelling: ExacteInstelling): boolean {
  if (knop === 'plafond' || knop === 'maximumPerInwoner') return true;
  const waarde = instelling[knop]!;
  if (knop === 'lokaalMeedelen' || knop === 'solidariteit') return vergelijk(waarde, EEN) !== 0;
  return waarde.waarde !== 0n;
}

function aan(instelling: ExacteInstelling, knop: Parameternaam): boolean {
  return (instelling[knop]?.waarde ?? 0n) !== 0n;
}
