import { adresVan, rechthoekVan } from '../poort/adres';
import { isZelfdeBlad } from './bladVan';
import type { Hoek } from './celverwijzing';
import {
  type Bladen,
  type Celvoorwaarde,
  metHoeken,
  verschovenAdres,
  verschovenHoeken,
  type Verschuiving,
} from './invoegen';
import { verschuif } from './verschuif';

/** Rijen of kolommen die op hun blad een andere plek krijgen; plekken tellen vanaf 0. */
export interface Verplaatsing {
  readonly langs: Verschuiving['langs'];
  readonly vanaf: number;
  readonly aantal: number;
  /** Voor wat hier stond, geteld voordat er iets verplaatst is. */
  readonly naar: number;
}

/** Waar een bereik na een verplaatsing ligt. Wat half verplaatst wordt blijft bij wat er niet verplaatst is. */
export function verplaatstAdres(adres: string, verplaatsing: Verplaatsing): string {
  const oud = rechthoekVan(adres);
  const { langs } = verplaatsing;
  const begin = oud[langs];
  const eind = begin + oud[langs === 'rij' ? 'rijen' : 'kolommen'] - 1;
  if (isBinnen(begin, eind, verplaatsing)) {
    return adresVan({ ...oud, [langs]: begin + verschil(verplaatsing) });
  }
  return inTweeen(verplaatsing).reduce((plek, stap) => verschovenAdres(plek, stap)!, adres);
}

/** De formule met haar verwijzingen naar het veranderde blad op hun nieuwe plek. */
export function verplaatsteFormule(formule: string, verplaatsing: Verplaatsing, bladen: Bladen): string {
  return metHoeken(formule, bladen, (hoeken) => verplaatsteHoeken(hoeken, verplaatsing));
}

/** Een voorwaarde na een verplaatsing; wie haar cellen half verplaatst krijgt haar op beide plekken. */
export function verplaatsteVoorwaarde(
  { adres, formule }: Celvoorwaarde,
  verplaatsing: Verplaatsing,
  bladen: Bladen,
): readonly Celvoorwaarde[] {
  if (!isZelfdeBlad(bladen.eigen, bladen.veranderd)) {
    return [{ adres, formule: verplaatsteFormule(formule, verplaatsing, bladen) }];
  }
  const { langs, vanaf, aantal } = verplaatsing;
  const omvang = langs === 'rij' ? 'rijen' : 'kolommen';
  const oud = rechthoekVan(adres);
  const [begin, voorbij] = [oud[langs], oud[langs] + oud[omvang]];
  const mee = { van: Math.max(begin, vanaf), tot: Math.min(voorbij, vanaf + aantal) };
  const delen =
    mee.van >= mee.tot
      ? [{ van: begin, tot: voorbij }]
      : [{ van: begin, tot: mee.van }, mee, { van: mee.tot, tot: voorbij }];
  return delen
    .filter(({ van, tot }) => van < tot)
    .map(({ van, tot }) => {
      const stap = van - begin;
      const hier = langs === 'rij' ? verschuif(formule, stap, 0) : verschuif(formule, 0, stap);
      return {
        adres: verplaatstAdres(adresVan({ ...oud, [langs]: van, [omvang]: tot - van }), verplaatsing),
        formule: verplaatsteFormule(hier, verplaatsing, bladen),
      };
    });
}

function verplaatsteHoeken(hoeken: readonly Hoek[], verplaatsing: Verplaatsing): readonly Hoek[] | null {
  const { langs } = verplaatsing;
  const nummers = hoeken.flatMap((hoek) => hoek[langs]?.nummer ?? []);
  if (nummers.length < hoeken.length || !isBinnen(Math.min(...nummers), Math.max(...nummers), verplaatsing)) {
    return inTweeen(verplaatsing).reduce<readonly Hoek[] | null>(
      (plek, stap) => plek && verschovenHoeken(plek, stap),
      hoeken,
    );
  }
  return hoeken.map((hoek) => ({
    ...hoek,
    [langs]: { vast: hoek[langs]!.vast, nummer: hoek[langs]!.nummer + verschil(verplaatsing) },
  }));
}

const isBinnen = (begin: number, eind: number, { vanaf, aantal }: Verplaatsing): boolean =>
  begin >= vanaf && eind < vanaf + aantal;

/** Hoeveel het verplaatste zelf opschuift. */
const verschil = ({ vanaf, aantal, naar }: Verplaatsing): number =>
  naar > vanaf ? naar - aantal - vanaf : naar - vanaf;

/** Voor wat niet verplaatst wordt: eerst gaan er rijen weg, dan komen er even zoveel bij. */
function inTweeen(verplaatsing: Verplaatsing): readonly Verschuiving[] {
  const { langs, vanaf, aantal } = verplaatsing;
  return [
    { langs, vanaf, aantal: -aantal },
    { langs, vanaf: vanaf + verschil(verplaatsing), aantal },
  ];
}
