import { alsGetal } from '../../getal/decimaal';
import type { Rekengang } from '../../rekengang';
import type { Tijdlijninvoer } from '../model/invoer';
import type { Product } from '../model/leesProducten';
import type { Jaarcijfers } from '../model/rekenTijdlijn';
import type { Scenario } from '../model/scenario';
import { meldIndexcijfer } from './indexcijfer';
import { bijKolommen, type Kop } from './kolommen';
import { meldParameter } from './parameter';

const LASTEN: readonly Kop[] = ['lasten zorg', 'lasten bestaand'];
const BIJDRAGEN: readonly Kop[] = ['eigen bijdragen'];

/** Meldt het prijspeil van een jaar, en wat een plek die leegkomt kost. */
export function meldPrijspeil(
  gang: Rekengang,
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  t: number,
  cijfers: Jaarcijfers,
): void {
  const frictie = bijKolommen(gang, ['frictie Wlz']);
  meldParameter(frictie, scenario, 'frictiePerPlek');
  meldParameter(frictie, scenario, 'frictieMaanden');
  meldParameter(bijKolommen(gang, LASTEN), scenario, 'prijsMaal');
  meldIndexcijfer(bijKolommen(gang, [...LASTEN, 'frictie Wlz']), invoer, scenario, 'indexLasten', t, cijfers);
  meldIndexcijfer(bijKolommen(gang, BIJDRAGEN), invoer, scenario, 'indexBaten', t, cijfers);
  frictie.stap('frictie van dit jaar per plek die leegkomt', 'euro', cijfers.frictieprijs);
}

/** Meldt wat een cliënt van een product in een jaar kost en zelf betaalt. */
export function meldPrijs(
  gang: Rekengang,
  { naam, prijs, eigenBijdrage, uit }: Product,
  p: number,
  { prijzen, eigenBijdragen }: Jaarcijfers,
): void {
  const lasten = bijKolommen(gang, LASTEN);
  lasten.stap(`${naam}: prijs`, 'euro', alsGetal(prijs), { uit: uit('prijs') });
  lasten.stap(`${naam}: prijs van het jaar`, 'euro', prijzen[p]!);
  const bijdragen = bijKolommen(gang, BIJDRAGEN);
  bijdragen.stap(`${naam}: eigen bijdrage`, 'euro', alsGetal(eigenBijdrage), { uit: uit('eigen bijdrage') });
  bijdragen.stap(`${naam}: eigen bijdrage van het jaar`, 'euro', eigenBijdragen[p]!);
}
