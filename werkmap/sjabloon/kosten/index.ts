import type { Blad } from '../../poort/blad';
import { verrekenprijs } from '../afrekening';
import { opBlad, reeks, verder } from '../formules';
import { cijfersVan, type Sjablooninvoer } from '../invoer';
import { tegenoverEerder } from './eerder';
import { lokaleImpact, risicos } from './impact';
import { organisatie, organisatieEinde } from './organisatie';
import { compensatie, wlzCellen, wlzUitname } from './rijk';
import {
  aantalcel,
  clientenrij,
  KORTE_NAMEN,
  lastenPerProduct,
  PRODUCTNAMEN,
  prijsrij,
  tarieven,
  woonlasten,
} from './tarieven';
import { bouwBlad } from '../opbouw';
import type { Regioplek } from '../regio';

export { PRODUCTNAMEN };

const NAAM = 'Kosten';
const TARIEVEN = 5;
const PRODUCTEN = prijsrij(TARIEVEN) + 3;

/** Waar andere bladen de producten en hun cliënten vinden. */
export interface Kostenplek {
  /** De producten met cliënten; opvang telt plekken en hoort er niet bij. */
  readonly producten: readonly { readonly naam: string; readonly kort: string }[];
  readonly clienten: (nummer: number, product: number) => string;
  readonly clientenSamen: (product: number) => string;
  readonly prijs: (product: number) => string;
  readonly wlz: ReturnType<typeof wlzCellen>;
}

export function kostenplek({ aantal }: Regioplek): Kostenplek {
  const organisatietitel = clientenrij(PRODUCTEN, aantal) + 3;
  const wlz = wlzCellen(organisatieEinde(organisatietitel, aantal) + 2, aantal);
  return {
    producten: PRODUCTNAMEN.slice(0, -1).map((naam, p) => ({ naam, kort: KORTE_NAMEN[p]! })),
    clienten: (nummer, product) => opBlad(NAAM, aantalcel(PRODUCTEN, nummer, product)),
    clientenSamen: (product) => opBlad(NAAM, `${verder('B', product)}${clientenrij(PRODUCTEN, aantal)}`),
    prijs: prijsOpKosten,
    wlz: {
      uitname: opBlad(NAAM, wlz.uitname),
      nacalculatie: opBlad(NAAM, wlz.nacalculatie),
      clienten: opBlad(NAAM, wlz.clienten),
    },
  };
}

/** De cel met het aantal cliënten beschermd wonen van de regio. */
export function clientenOpKosten(regio: Regioplek): string {
  return kostenplek(regio).clientenSamen(0);
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
