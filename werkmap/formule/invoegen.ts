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
  /** Schuiven er alleen cellen, dan de kolommen waarin rijen schuiven, of de rijen waarin kolommen schuiven. */
  readonly binnen?: { readonly van: number; readonly tot: number };
}

/** Waar een bereik na een verschuiving ligt; `null` als het helemaal weg is. */
export function verschovenAdres(adres: string, verschuiving: Verschuiving): string | null {
  const oud = rechthoekVan(adres);
  const { langs } = verschuiving;
  const omvang = langs === 'rij' ? 'rijen' : 'kolommen';
  const begin = oud[langs];
  if (!schuiftMee(dwarsVan(oud, langs), verschuiving)) return adres;
  // Wat er middenin bij komt hoort erbij; wat er ervoor bij komt schuift alleen op.
  const [eerste, laatste] = [
    plekNa(begin, verschuiving, 'eerste'),
    plekNa(begin + oud[omvang] - 1, verschuiving, 'laatste'),
  ];
  if (laatste < eerste) return null;
  const nieuw: Rechthoek = { ...oud, [langs]: eerste, [omvang]: laatste - eerste + 1 };
  return adresVan(nieuw);
}

/** Een bereik dat maar voor een deel in de cellen ligt die schuiven blijft waar het is, zoals in Excel. */
function schuiftMee({ van, tot }: Dwars, { binnen }: Verschuiving): boolean {
  return !binnen || (van >= binnen.van && tot <= binnen.tot);
}

/** Van en tot waar een bereik loopt in de richting dwars op die waarin geschoven wordt; `tot` hoort er niet bij. */
type Dwars = NonNullable<Verschuiving['binnen']>;

function dwarsVan({ rij, kolom, rijen, kolommen }: Rechthoek, langs: Verschuiving['langs']): Dwars {
  return langs === 'rij' ? { van: kolom, tot: kolom + kolommen } : { van: rij, tot: rij + rijen };
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

/** Een voorwaarde na een verschuiving; wie haar cellen voor een deel verschuift krijgt haar op beide plekken. */
export function verschovenVoorwaarden(
  voorwaarde: Celvoorwaarde,
  verschuiving: Verschuiving,
  bladen: Bladen,
): readonly Celvoorwaarde[] {
  const { langs, binnen } = verschuiving;
  const delen =
    binnen && isZelfdeBlad(bladen.eigen, bladen.veranderd)
      ? dwarsGedeeld(voorwaarde, langs, binnen)
      : [voorwaarde];
  return delen.flatMap((deel) => verschovenVoorwaarde(deel, verschuiving, bladen) ?? []);
}

/** De voorwaarde voor de cellen voor, binnen en voorbij wat er schuift. */
function dwarsGedeeld(
  { adres, formule }: Celvoorwaarde,
  langs: Verschuiving['langs'],
  binnen: Dwars,
): readonly Celvoorwaarde[] {
  const oud = rechthoekVan(adres);
  const { van, tot } = dwarsVan(oud, langs);
  const [begin, eind] = [binnen.van, binnen.tot].map((rand) => Math.min(Math.max(rand, van), tot)) as [
    number,
    number,
  ];
  return [
    [van, begin],
    [begin, eind],
    [eind, tot],
  ].flatMap(([deelVan, deelTot]): Celvoorwaarde[] => {
    const [stap, omvang] = [deelVan! - van, deelTot! - deelVan!];
    if (omvang <= 0) return [];
    return langs === 'rij'
      ? [
          {
            adres: adresVan({ ...oud, kolom: deelVan!, kolommen: omvang }),
            formule: verschuif(formule, 0, stap),
          },
        ]
      : [{ adres: adresVan({ ...oud, rij: deelVan!, rijen: omvang }), formule: verschuif(formule, stap, 0) }];
  });
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
  const raakt = schuiftMee(dwarsVan(rechthoekVan(adres), langs), verschuiving);
  const weg = raakt && begin >= vanaf && begin < vanaf - aantal ? vanaf - aantal - begin : 0;
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
  const dwars = hoeken.map((hoek) => hoek[langs === 'rij' ? 'kolom' : 'rij']?.nummer ?? NaN);
  if (!schuiftMee({ van: Math.min(...dwars), tot: Math.max(...dwars) + 1 }, verschuiving)) return hoeken;
  const eerste = plekNa(Math.min(een.nummer, ander.nummer), verschuiving, 'eerste');
  const laatste = plekNa(Math.max(een.nummer, ander.nummer), verschuiving, 'laatste');
  if (laatste < eerste) return null;
  const omgekeerd = een.nummer > ander.nummer;
  return hoeken.map((hoek, h): Hoek => {
    const nummer = (h === 0) === omgekeerd ? laatste : eerste;
    return { ...hoek, [langs]: { vast: hoek[langs]!.vast, nummer: hoeken.length === 1 ? eerste : nummer } };
  });
}
