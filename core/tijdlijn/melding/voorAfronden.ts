import { breukAlsGetal } from '../../getal/breuk';
import { type Centen, som } from '../../getal/centen';
import { macht10, opGelijkeSchaal } from '../../getal/decimaal';
import type { Tijdlijninvoer } from '../model/invoer';
import { type Jaarcijfers, rijksbudgetten, type Tijdlijnjaar } from '../model/rekenTijdlijn';
import type { Scenario } from '../model/scenario';

/** Wat in een jaar over de gemeenten verdeeld wordt, vóór het afronden op de cent; in euro, per gemeente. */
export interface VoorAfronden {
  readonly budget: readonly number[];
  readonly uitname: readonly number[];
  readonly organisatie: readonly number[];
}

/** De exacte delen van een jaar. */
export function voorAfronden(
  { gemeenten: { tabel } }: Tijdlijninvoer,
  scenario: Scenario,
  { budget }: Tijdlijnjaar,
  { factor: { teller, noemer }, indexBaten, uitname, organisatie }: Jaarcijfers,
): VoorAfronden {
  const { historisch, objectief } = rijksbudgetten(tabel, scenario);
  const inwoners = opGelijkeSchaal(tabel.getallen.inwoners!).waarden;
  return {
    budget: historisch.map((bedrag, g) =>
      breukAlsGetal(
        ((noemer - teller) * bedrag + teller * objectief[g]!) * indexBaten.waarde,
        100n * noemer * macht10(indexBaten.schaal),
      ),
    ),
    uitname: naarRato(uitname, som(budget) > 0n ? budget : inwoners),
    organisatie: naarRato(organisatie, inwoners),
  };
}

function naarRato(bedrag: Centen, gewichten: readonly bigint[]): readonly number[] {
  const samen = som(gewichten);
  return gewichten.map((gewicht) => breukAlsGetal(bedrag * gewicht, 100n * samen));
}
