import { alsXldudf } from '../formule/omzetten';
import { type Celherstel, cellenVan, plekVan, type Werkmapinhoud } from './werkmapinhoud';

/** De formules die een andere naam nodig hebben voordat Excel ze uit een bestand herkent. */
export function naarExcel({ bladen }: Werkmapinhoud): Celherstel[] {
  return bladen.flatMap((blad) =>
    cellenVan(blad).flatMap(({ rij, kolom, formule }) => {
      const omgezet = alsXldudf(formule);
      return omgezet === formule ? [] : [{ plek: plekVan(blad, rij, kolom), cel: omgezet }];
    }),
  );
}
