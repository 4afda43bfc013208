import type { Blad } from '../../poort/blad';
import { verrekenprijs } from '../afrekening';
import { opBlad, reeks, verder } from '../formules';
import { cijfersVan, type Sjablooninvoer } from '../invoer';
import { tegenoverEerder } from './eerder';
import { lokaleImpact, risicos } from './impact';
import { organisatie } from './organisatie';
import { compensatie, wlzUitname } from './rijk';
import { clientenrij, lastenPerProduct, prijsrij, tarieven, woonlasten } from './tarieven';
import { bouwBlad } from '../opbouw';
import type { Regioplek } from '../regio';

const NAAM = 'Kosten';
const TARIEVEN = 5;
const PRODUCTEN = prijsrij(TARIEVEN) + 3;

/** De cel met het gemiddelde aantal cliënten beschermd wonen van de regio. */
export function clientenOpKosten(regio: Regioplek): string {
  return opBlad(NAAM, `B${clientenrij(PRODUCTEN, regio.aantal)}`);
}

/** De cel met de prijs per cliënt (bij opvang per plek) per jaar van product `nummer`, in de volgorde van blad Capaciteit. */
export function prijsOpKosten(nummer: number): string {
  return opBlad(NAAM, `${verder('B', nummer)}${prijsrij(TARIEVEN)}`);
}

/** Wat de uitvoering kost en wat het Rijk verandert, per gemeente. */
export function kostenblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [44, ...reeks(10, () => 24)]);
  const { kosten: cijfers, bron } = cijfersVan(invoer);
  const op = (titel: number) => ({ bouw, regio, cijfers, titel });
  bouw.titel(
    1,
    'Kosten: van tarief tot lokale impact',
    'Elk blok staat op zichzelf; het laatste blok zet ze per gemeente naast elkaar.',
  );
  bouw.zet('A3', [['Bron en datum']]);
  bouw.invoer('B3', [[bron]]);
  const prijs = tarieven(op(TARIEVEN), verrekenprijs(regio));
  const producten = lastenPerProduct(op(PRODUCTEN), prijs);
  const uren = organisatie(op(producten + 2));
  const wlz = wlzUitname(op(uren.einde + 2), `B${prijs}`);
  const wonen = compensatie(op(wlz.einde + 2)) + 2;
  const naWonen = woonlasten(op(wonen));
  const naRisicos = risicos(op(naWonen + 2));
  const naImpact = lokaleImpact(op(naRisicos + 2), {
    wlz: wlz.samen,
    organisatie: uren.verandering,
    uren: uren.uren,
    woonlasten: (g) => `D${wonen + 6 + g}`,
  });
  tegenoverEerder(op(naImpact + 2), { aantallen: clientenrij(PRODUCTEN, regio.aantal), prijzen: prijs });
  return bouw.klaar();
}
