import { breukAlsGetal } from '../../getal/breuk';
import { type Centen, som } from '../../getal/centen';
import { alsGetal, type Decimaal, NUL, opGelijkeSchaal, plus } from '../../getal/decimaal';
import { type Gemeentetabel, KOLOMMEN } from '../../grens/gemeentetabel';
import type { Rekengang } from '../../rekengang';
import type { Tijdlijninvoer } from '../model/invoer';
import { type Jaarcijfers, rijksbudgetten, type Tijdlijnjaar } from '../model/rekenTijdlijn';
import type { Scenario } from '../model/scenario';
import { meldIndexcijfer } from './indexcijfer';
import { bijKolommen, type Kop } from './kolommen';
import { meldParameter } from './parameter';
import type { VoorAfronden } from './voorAfronden';

const BUDGET: readonly Kop[] = ['budget', 'modeleffect'];

/** Meldt het budget van een gemeente, wat het model eraan verandert, en haar deel van uitname en organisatie. */
export function meldBudget(
  gang: Rekengang,
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  { g, t }: { readonly g: number; readonly t: number },
  { budget, modeleffect }: Tijdlijnjaar,
  cijfers: Jaarcijfers,
  exact: VoorAfronden,
): void {
  const { tabel, uit } = invoer.gemeenten;
  const { historisch, objectief } = tabel.getallen;
  const bij = bijKolommen(gang, BUDGET);
  bij.stap('historisch budget', 'euro', alsGetal(historisch![g]!), { uit: uit(g, KOLOMMEN.historisch) });
  bij.stap('objectief budget', 'euro', alsGetal(objectief?.[g] ?? NUL), { uit: uit(g, KOLOMMEN.objectief) });
  meldParameter(bij, scenario, 'rijksbudgetMaal');
  meldParameter(bij, scenario, 'objectiefMaal');
  const rijk = rijksbudgetten(tabel, scenario);
  bij.stap('historisch budget in dit scenario', 'euro', rijk.historisch[g]!);
  bij.stap('objectief budget in dit scenario', 'euro', rijk.objectief[g]!);
  meldParameter(bij, scenario, 'startjaar');
  meldParameter(bij, scenario, 'duur');
  bij.stap('ingroeifactor', 'deel', breukAlsGetal(cijfers.factor.teller, cijfers.factor.noemer));
  const prijspeil = bijKolommen(gang, [...BUDGET, 'uitname Wlz']);
  meldIndexcijfer(prijspeil, invoer, scenario, 'indexBaten', t, cijfers);
  meldDelen(bijKolommen(gang, ['budget']), 'budget', exact.budget, som(budget), g, tabel);
  const effect = bijKolommen(gang, ['modeleffect']);
  effect.stap('budget van dit jaar', 'euro', budget[g]!);
  effect.stap('budget zonder invoering', 'euro', budget[g]! - modeleffect[g]!);

  const wlz = bijKolommen(gang, ['uitname Wlz']);
  meldParameter(wlz, scenario, 'wlzJaar');
  meldParameter(wlz, scenario, 'uitname');
  wlz.stap('uitname van de hele regio', 'euro', cijfers.uitname);
  if (som(budget) > 0n) {
    wlz.stap('budget van de gemeente', 'euro', budget[g]!);
    wlz.stap('budget van de hele regio', 'euro', som(budget));
    wlz.stap('aandeel in het budget van de regio', 'deel', breukAlsGetal(budget[g]!, som(budget)));
  } else {
    meldAandeelInwoners(wlz, invoer, g);
  }
  meldDelen(wlz, 'uitname', exact.uitname, cijfers.uitname, g, tabel);
}

/** Meldt het deel van een gemeente in wat de regio aan toegang, backoffice en dergelijke uitgeeft. */
export function meldOrganisatie(
  gang: Rekengang,
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  { g, t }: { readonly g: number; readonly t: number },
  cijfers: Jaarcijfers,
  exact: VoorAfronden,
): void {
  const bij = bijKolommen(gang, ['organisatie']);
  meldParameter(bij, scenario, 'organisatie');
  meldIndexcijfer(bij, invoer, scenario, 'indexLasten', t, cijfers);
  bij.stap('organisatie van de hele regio', 'euro', cijfers.organisatie);
  meldAandeelInwoners(bij, invoer, g);
  meldDelen(bij, 'organisatie', exact.organisatie, cijfers.organisatie, g, invoer.gemeenten.tabel);
}

function meldAandeelInwoners(
  gang: Rekengang,
  { gemeenten: { tabel, uit } }: Tijdlijninvoer,
  g: number,
): void {
  const inwoners = tabel.getallen.inwoners!;
  const samen = inwoners.reduce(plus, NUL);
  gang.stap('inwoners', 'aantal', alsGetal(inwoners[g]!), { uit: uit(g, KOLOMMEN.inwoners) });
  gang.stap('inwoners van de hele regio', 'aantal', alsGetal(samen));
  gang.stap('aandeel in de inwoners van de regio', 'deel', aandeel(inwoners[g]!, samen));
}

function aandeel(deel: Decimaal, geheel: Decimaal): number {
  const { waarden } = opGelijkeSchaal([deel, geheel]);
  return breukAlsGetal(waarden[0]!, waarden[1]!);
}

/** Meldt de exacte delen met wat zij samen zijn: de centen die overblijven gaan naar de grootste rest. */
function meldDelen(
  gang: Rekengang,
  wat: string,
  exact: readonly number[],
  samen: Centen,
  g: number,
  { gemeenten }: Gemeentetabel,
): void {
  gang.stap(`${wat} van de gemeente vóór het afronden`, 'euro', exact[g]!);
  gang.stap(`${wat} vóór het afronden, per gemeente`, 'euro', exact, { los: gemeenten });
  gang.stap(`${wat} van alle gemeenten samen, op de cent`, 'euro', samen);
}
