import { breukAlsGetal } from '../../getal/breuk';
import { alsGetal, type Decimaal, macht10, maal } from '../../getal/decimaal';
import type { Rekengang, Stapplaats } from '../../rekengang';
import type { Eenheid, Waarde } from '../../waarde';
import { benader, type Breuk, type Verblijf } from '../blijfdeel';
import { clientenInJaren } from '../clientenverloop';
import { blijftInWmo, type Jaarclienten, nogBestaanden } from '../model/clienten';
import type { Tijdlijninvoer } from '../model/invoer';
import { bestaandKop, instroomKop } from '../model/leesGemeenten';
import type { Product } from '../model/leesProducten';
import { jaarIn, type Scenario } from '../model/scenario';
import { bijKolommen, type Kop } from './kolommen';
import { meldParameter } from './parameter';

const MET_BESTAANDE: readonly Kop[] = [
  'cliënten',
  'waarvan bestaand',
  'eigen bijdragen',
  'lasten zorg',
  'lasten bestaand',
  'frictie Wlz',
];
const MET_NIEUWE = MET_BESTAANDE.filter((kop) => kop !== 'waarvan bestaand' && kop !== 'lasten bestaand');
const NOG_BESTAAND: readonly Kop[] = ['waarvan bestaand', 'lasten bestaand'];
const MAAL_PRIJS: readonly Kop[] = ['eigen bijdragen', 'lasten zorg'];

/** Meldt wat voor elk product geldt en de cliënten van een gemeente bepaalt. */
export function meldClientparameters(gang: Rekengang, scenario: Scenario): void {
  meldParameter(bijKolommen(gang, MET_NIEUWE), scenario, 'instroomMaal');
  meldParameter(bijKolommen(gang, MET_BESTAANDE), scenario, 'verblijfsduurMaal');
  meldParameter(bijKolommen(gang, MET_BESTAANDE), scenario, 'wlzJaar');
  meldParameter(bijKolommen(gang, MET_BESTAANDE), scenario, 'wlzMaal');
  meldParameter(bijKolommen(gang, NOG_BESTAAND), scenario, 'centrumTot');
  meldParameter(bijKolommen(gang, NOG_BESTAAND), scenario, 'herindicatie');
}

/** Meldt hoe de cliënten van een gemeente en een product in een jaar volgen uit begin, instroom en verblijfsduur. */
export function meldClienten(
  gang: Rekengang,
  { jaren, gemeenten }: Tijdlijninvoer,
  scenario: Scenario,
  product: Product,
  verblijf: Verblijf,
  { p, g, t }: { readonly p: number; readonly g: number; readonly t: number },
  { bestaand, nieuw, nogBestaand, samen, zonderWlz }: Jaarclienten,
): void {
  const stappen = (koppen: readonly Kop[]) => {
    const daar = bijKolommen(gang, koppen);
    return (wat: string, eenheid: Eenheid, waarde: Waarde, plaats?: Stapplaats) =>
      daar.stap(`${product.naam}: ${wat}`, eenheid, waarde, plaats);
  };
  const oud = stappen(MET_BESTAANDE);
  const erbij = stappen(MET_NIEUWE);
  const voorRegeling = stappen(NOG_BESTAAND);
  const begin = gemeenten.bestaand[p]![g]!;
  const perMaand = gemeenten.instroom[p]![g]!;
  const instroom = maal(perMaand, scenario.getallen.instroomMaal!);
  oud(`cliënten op 1 januari ${jaren[0]!}`, 'aantal', alsGetal(begin), {
    uit: gemeenten.uit(g, bestaandKop(product)),
  });
  oud('verblijfsduur', 'maanden', alsGetal(product.verblijfsduur), { uit: product.uit('verblijfsduur') });
  oud('wijze', 'geen', product.wijze, { uit: product.uit('wijze') });
  const { teller, noemer } = verblijf.bestaand[t]!;
  oud(
    `deel van de bestaande cliënten dat er in ${jaren[t]!} gemiddeld nog is`,
    'deel',
    breukAlsGetal(teller, noemer),
  );
  erbij('instroom', 'cliënten per maand', alsGetal(perMaand), {
    uit: gemeenten.uit(g, instroomKop(product)),
  });
  erbij('nieuwe cliënten op den duur', 'aantal', opDenDuur(instroom, verblijf.perInstroom));
  const wlzJaar = jaarIn(scenario, 'wlzJaar');
  if (wlzJaar !== null && jaren[t]! >= wlzJaar) {
    const [zonder] = clientenInJaren(begin, instroom, verblijf, [benader(verblijf.bestaand[t]!)]);
    oud('bestaande cliënten zonder de Wlz', 'aantal', alsGetal(zonder!.bestaand));
    erbij('nieuwe cliënten zonder de Wlz', 'aantal', alsGetal(zonder!.nieuw));
    oud('wlz deel', 'deel', alsGetal(product.wlzDeel), { uit: product.uit('wlz deel') });
    oud('deel dat niet naar de Wlz gaat', 'deel', alsGetal(blijftInWmo(scenario, product.wlzDeel)));
  }
  oud('bestaande cliënten', 'aantal', alsGetal(bestaand));
  erbij('nieuwe cliënten', 'aantal', alsGetal(nieuw));
  voorRegeling(
    'deel van de bestaande cliënten dat voor de regeling nog bestaand is',
    'deel',
    alsGetal(nogBestaanden(scenario, jaren)[t]!),
  );
  voorRegeling('nog bestaand voor de regeling', 'aantal', alsGetal(nogBestaand));
  stappen(MAAL_PRIJS)('cliënten', 'aantal', alsGetal(samen));
  const frictie = stappen(['frictie Wlz']);
  frictie('cliënten zonder de Wlz', 'aantal', alsGetal(zonderWlz));
  frictie('cliënten met de Wlz', 'aantal', alsGetal(samen));
}

function opDenDuur({ waarde, schaal }: Decimaal, { teller, noemer }: Breuk): number {
  return breukAlsGetal(waarde * teller, macht10(schaal) * noemer);
}
