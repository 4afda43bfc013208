import { adresVan, type Rechthoek, rechthoekVan } from '../poort/adres';
import { type Hoek, hoekenVan, schrijfHoeken } from './celverwijzing';
import { perStuk } from './stukken';
import { bladnaam } from './vasteVerwijzing';

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
export function verschovenFormule(
  formule: string,
  verschuiving: Verschuiving,
  { eigen, veranderd }: Bladen,
): string {
  return perStuk(formule, 'en', ({ soort, tekst }, nummer, stukken) => {
    const ervoor = stukken[nummer - 1];
    const blad = ervoor?.soort === 'blad' ? bladnaam(ervoor.tekst) : eigen;
    const hoeken = soort === 'adres' && isZelfdeBlad(blad, veranderd) ? hoekenVan(tekst) : null;
    return hoeken ? (verschovenHoeken(hoeken, verschuiving) ?? '#REF!') : tekst;
  });
}

/** Voor een rekenblad zijn Regio en REGIO hetzelfde blad. */
function isZelfdeBlad(een: string, ander: string): boolean {
  return een.toLowerCase() === ander.toLowerCase();
}

function verschovenHoeken(hoeken: readonly Hoek[], verschuiving: Verschuiving): string | null {
  const { langs } = verschuiving;
  const randen = hoeken.map((hoek) => hoek[langs]);
  const [een, ander = een] = randen;
  // Hele rijen schuiven niet mee met kolommen, en hele kolommen niet met rijen.
  if (!een || !ander) return schrijfHoeken(hoeken);
  const eerste = plekNa(Math.min(een.nummer, ander.nummer), verschuiving, 'eerste');
  const laatste = plekNa(Math.max(een.nummer, ander.nummer), verschuiving, 'laatste');
  if (laatste < eerste) return null;
  const omgekeerd = een.nummer > ander.nummer;
  return schrijfHoeken(
    hoeken.map((hoek, h): Hoek => {
      const nummer = (h === 0) === omgekeerd ? laatste : eerste;
      return { ...hoek, [langs]: { vast: hoek[langs]!.vast, nummer: hoeken.length === 1 ? eerste : nummer } };
    }),
  );
}
