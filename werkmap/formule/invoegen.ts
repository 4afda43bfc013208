import { adresVan, type Rechthoek, rechthoekVan } from '../poort/adres';
import { bladVan, isZelfdeBlad } from './bladVan';
import { type Hoek, hoekenVan, schrijfHoeken } from './celverwijzing';
import { perStuk } from './stukken';
import { verschuif } from './verschuif';

/** Rijen of kolommen die erbij komen (aantal boven 0) of weggaan (onder 0), vanaf een plek die vanaf 0 telt. */
export interface Verschuiving {
  readonly langs: 'rij' | 'kolom';
  readonly vanaf: number;
  readonly aantal: number;
}

/** Waar een bereik na een verschuiving ligt; `null` als het helemaal weg is. */
export function verschovenAdres(adres: string, verschuiving: Verschuiving): string | null {
  const oud = rechthoekVan(adres);
  const { langs } = verschuiving;
  const omvang = langs === 'rij' ? 'rijen' : 'kolommen';
  const begin = oud[langs];
  // Wat er middenin bij komt hoort erbij; wat er ervoor bij komt schuift alleen op.
  const [eerste, laatste] = [
    plekNa(begin, verschuiving, 'eerste'),
    plekNa(begin + oud[omvang] - 1, verschuiving, 'laatste'),
  ];
  if (laatste < eerste) return null;
  const nieuw: Rechthoek = { ...oud, [langs]: eerste, [omvang]: laatste - eerste + 1 };
  return adresVan(nieuw);
}

function plekNa(plek: number, { vanaf, aantal }: Verschuiving, rand: 'eerste' | 'laatste'): number {
  if (plek < vanaf) return plek;
  if (aantal > 0) return plek + aantal;
  const weg = vanaf - aantal;
  if (plek >= weg) return plek + aantal;
  return rand === 'eerste' ? vanaf : vanaf - 1;
}

/** Op welk blad een formule staat, en op welk blad er rijen of kolommen bij kwamen of weggingen. */
export interface Bladen {
  readonly eigen: string;
  readonly veranderd: string;
}

/** De formule met haar verwijzingen naar het veranderde blad verschoven; een bereik dat weg is wordt `#REF!`. */
export function verschovenFormule(formule: string, verschuiving: Verschuiving, bladen: Bladen): string {
  return metHoeken(formule, bladen, (hoeken) => verschovenHoeken(hoeken, verschuiving));
}

/** De formule met elke verwijzing naar het veranderde blad opnieuw geschreven; `null` wordt `#REF!`. */
export function metHoeken(
  formule: string,
  { eigen, veranderd }: Bladen,
  nieuw: (hoeken: readonly Hoek[]) => readonly Hoek[] | null,
): string {
  return perStuk(formule, 'en', ({ soort, tekst }, nummer, stukken) => {
    if (soort !== 'adres') return tekst;
    const blad = bladVan(stukken, nummer, eigen);
    const hoeken = blad !== null && isZelfdeBlad(blad, veranderd) ? hoekenVan(tekst) : null;
    if (!hoeken) return tekst;
    const anders = nieuw(hoeken);
    return anders ? schrijfHoeken(anders) : '#REF!';
  });
}

/** Cellen en een formule die voor elk daarvan geldt, geschreven voor de cel linksboven. */
export interface Celvoorwaarde {
  readonly adres: string;
  readonly formule: string;
}

/** Een voorwaarde na een verschuiving: haar cellen, en haar formule voor de cel linksboven; `null` als de cellen weg zijn. */
export function verschovenVoorwaarde(
  { adres, formule }: Celvoorwaarde,
  verschuiving: Verschuiving,
  bladen: Bladen,
): Celvoorwaarde | null {
  if (!isZelfdeBlad(bladen.eigen, bladen.veranderd)) {
    return { adres, formule: verschovenFormule(formule, verschuiving, bladen) };
  }
  const nieuw = verschovenAdres(adres, verschuiving);
  if (nieuw === null) return null;
  // Gaat de cel linksboven weg, dan is de eerste die blijft de cel waar de formule voor geschreven staat.
  const { langs, vanaf, aantal } = verschuiving;
  const begin = rechthoekVan(adres)[langs];
  const weg = begin >= vanaf && begin < vanaf - aantal ? vanaf - aantal - begin : 0;
  const vanBlijver = langs === 'rij' ? verschuif(formule, weg, 0) : verschuif(formule, 0, weg);
  return { adres: nieuw, formule: verschovenFormule(vanBlijver, verschuiving, bladen) };
}

/** De hoeken van een verwijzing na een verschuiving; `null` als het bereik weg is. */
export function verschovenHoeken(
  hoeken: readonly Hoek[],
  verschuiving: Verschuiving,
): readonly Hoek[] | null {
  const { langs } = verschuiving;
  const randen = hoeken.map((hoek) => hoek[langs]);
  const [een, ander = een] = randen;
  // Hele rijen schuiven niet mee met kolommen, en hele kolommen niet met rijen.
  if (!een || !ander) return hoeken;
  const eerste = plekNa(Math.min(een.nummer, ander.nummer), verschuiving, 'eerste');
  const laatste = plekNa(Math.max(een.nummer, ander.nummer), verschuiving, 'laatste');
  if (laatste < eerste) return null;
  const omgekeerd = een.nummer > ander.nummer;
  return hoeken.map((hoek, h): Hoek => {
    const nummer = (h === 0) === omgekeerd ? laatste : eerste;
    return { ...hoek, [langs]: { vast: hoek[langs]!.vast, nummer: hoeken.length === 1 ? eerste : nummer } };
  });
}
