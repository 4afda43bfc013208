import { rechthoekVan } from '../poort/adres';
import type { Blad } from '../poort/blad';
import type { Inhoud, Schrijfcel } from '../poort/poort';
import { isFormule } from '../poort/schrijfcel';
import { foutcodeVan } from '../formule/foutcodes';
import { kaal } from '../formule/kaal';
import type { Celplek } from './gebieden';
import { isOpZijnPlaats, lijnUit, merkenVan, merkVan, type Plaats } from './uitlijnen';

/**
 * De cellen van een nieuw blad waar nu iets anders staat dan wij schreven; wat leeggemaakt is telt niet mee.
 *
 * @param verschoven of er ergens rijen of kolommen verschoven zijn: dan zeggen adressen in formules niets
 */
export function getyptOp(blad: Blad, nu: Inhoud, verschoven: boolean): Celplek[] {
  const oud = blad.cellen;
  const merken = merkenVan(nu);
  const { rijen, kolommen } = lijnUit(
    oud.map((rij) => rij.map(merkVan)),
    merken,
  );
  const [vanRij, vanKolom] = [omgekeerd(rijen), omgekeerd(kolommen)];
  const uitloop = uitloopvak(blad, nu);
  return merken.flatMap((rij, r) =>
    rij.flatMap((merk, k): Celplek[] => {
      if (merk === '') return [];
      const [r0, k0] = [vanRij.get(r), vanKolom.get(k)];
      const stond = r0 === undefined || k0 === undefined ? null : (oud[r0]?.[k0] ?? null);
      const formule = nu.formules[r]?.[k] ?? '';
      if (merkVan(stond) === '' && formule === '' && uitloop(r0 ?? r, k0 ?? k)) return [];
      return isZelfde(stond, formule, merk, verschoven) ? [] : [{ rij: r, kolom: k }];
    }),
  );
}

/** Of op een blad rijen of kolommen verschoven zijn sinds het geschreven werd. */
export function isVerschoven(blad: Blad, nu: Inhoud): boolean {
  return !isOpZijnPlaats(
    lijnUit(
      blad.cellen.map((rij) => rij.map(merkVan)),
      merkenVan(nu),
    ),
  );
}

/** Of in een cel nog staat wat wij schreven. */
export function isZelfde(
  geschreven: Schrijfcel,
  formule: string,
  merk: string,
  verschoven: boolean,
): boolean {
  if (isFormule(geschreven) && formule !== '' && !verschoven) return kaal(geschreven) === kaal(formule);
  return merkVan(geschreven) === merk;
}

export function omgekeerd(plaatsen: readonly Plaats[]): Map<number, number> {
  return new Map(
    plaatsen.flatMap((plaats, i): [number, number][] => (typeof plaats === 'number' ? [[plaats, i]] : [])),
  );
}

/**
 * Waar een uitkomst over lege cellen loopt: de vlakken in de stijl van een uitkomst. Staat daar een fout, dan loopt er
 * niets en is wat er staat van de gebruiker.
 */
function uitloopvak(
  { opmaak }: Blad,
  { waarden, formules }: Inhoud,
): (rij: number, kolom: number) => boolean {
  const vlakken = opmaak
    .filter(({ stijl }) => stijl === 'uitkomst' || stijl === 'totaal')
    .map(({ adres }) => rechthoekVan(adres))
    .filter(({ rij, kolom, rijen, kolommen }) =>
      formules
        .slice(rij, rij + rijen)
        .every((regel, r) =>
          regel
            .slice(kolom, kolom + kolommen)
            .every((formule, k) => formule === '' || !isFoutwaarde(waarden[rij + r]?.[kolom + k])),
        ),
    );
  return (r, k) =>
    vlakken.some(
      ({ rij, kolom, rijen, kolommen }) => r >= rij && r < rij + rijen && k >= kolom && k < kolom + kolommen,
    );
}

export function isFoutwaarde(waarde: unknown): boolean {
  return typeof waarde === 'string' && foutcodeVan(waarde) !== undefined;
}
