import type { Instelling, Parameternaam } from './parameters';

/** Een afspraak die een regio gebruikte of voorstelde, teruggebracht tot haar knoppen; `kern` zegt welk van beide. */
export interface Regeling {
  /** Korte, unieke naam die een controller herkent. */
  readonly naam: string;
  readonly regio: string;
  /** De kern in één zin. */
  readonly kern: string;
  readonly bron: { readonly bestand: string; readonly vindplaats: string };
  readonly instelling: Instelling;
  /** Wat de bron niet zegt en wat hier daarom is aangenomen, in één zin. */
  readonly aanname?: string;
  /** Knoppen waarvoor de bron geen getal geeft en waarvoor niets is aan te nemen: de gebruiker vult ze in. */
  readonly open?: readonly Parameternaam[];
}
