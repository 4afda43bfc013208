import type { Blad } from '../../poort/blad';
import { reeks } from '../formules';
import { cijfersVan, type Sjablooninvoer } from '../invoer';
import { lokaleImpact, risicos } from './impact';
import { organisatie } from './organisatie';
import { compensatie, wlzUitname } from './rijk';
import { lastenPerProduct, tarieven, woonlasten } from './tarieven';
import { bouwBlad } from '../opbouw';
import type { Regioplek } from '../regio';

/** Wat de uitvoering kost en wat het Rijk verandert, per gemeente. */
export function kostenblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad('Kosten', [44, ...reeks(10, () => 24)]);
  const { kosten: cijfers, bron } = cijfersVan(invoer);
  const op = (titel: number) => ({ bouw, regio, cijfers, titel });
  bouw.titel(
    1,
    'Kosten: van tarief tot lokale impact',
    'Elk blok staat op zichzelf; het laatste blok zet alles per gemeente bij elkaar.',
  );
  bouw.zet('A3', [['Bron en datum']]);
  bouw.invoer('B3', [[bron]]);
  const prijs = tarieven(op(5));
  const producten = lastenPerProduct(op(prijs + 2), prijs);
  const uren = organisatie(op(producten + 2));
  const wlz = wlzUitname(op(uren.einde + 2));
  const wonen = compensatie(op(wlz.einde + 2)) + 2;
  const naWonen = woonlasten(op(wonen));
  const naRisicos = risicos(op(naWonen + 2));
  lokaleImpact(op(naRisicos + 2), {
    wlz: wlz.uitname,
    organisatie: uren.kosten,
    uren: uren.uren,
    woonlasten: (g) => `D${wonen + 6 + g}`,
  });
  return bouw.klaar();
}
