import type { Vindplaats } from '../leesbareBron';
import type { Instelling, Parameternaam } from './parameters';

/** Een afspraak die een regio gebruikte of voorstelde, teruggebracht tot haar knoppen; `kern` zegt welk van beide. */
export interface Regeling {
  /** Korte, unieke naam die een controller herkent. */
  readonly naam: string;
  /** Namen van vroeger; formules met zo'n naam blijven werken. */
  readonly voorheen?: readonly string[];
  readonly regio: string;
  /** De kern in één zin, met een jaar. */
  readonly kern: string;
  /** Een uiterste dat los van een jaar bestaat; de bron is dan een voorbeeld. */
  readonly altijd?: true;
  readonly bron: Vindplaats;
  readonly instelling: Instelling;
  /** Wat de bron niet zegt en wat hier daarom is aangenomen, in één zin. */
  readonly aanname?: string;
  /** Knoppen waarvoor de bron geen getal geeft en waarvoor niets is aan te nemen: de gebruiker vult ze in. */
  readonly open?: readonly Parameternaam[];
}
