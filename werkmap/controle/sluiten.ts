import { kortGetal } from '../../core/getal/getaltekst';
import { type Bevinding, cellenVan, plekVan, type Werkmapinhoud } from './werkmapinhoud';
import { ingekort } from '../../core/tekst/ingekort';

/** Een foutcode, of wat er nog in te vullen is: dan is er niets om te controleren. */
const NOG_NIETS = /^(#|vul |nog niets ingevuld$|niets begroot$)/;

/** Controleregels van de werkmap zelf die niet "sluit" of "klopt" zeggen. */
export function sluiten({ bladen }: Werkmapinhoud): Bevinding[] {
  return bladen.flatMap((blad) =>
    cellenVan(blad).flatMap(({ rij, kolom, waarde, formule }): Bevinding[] => {
      const zin = zinBij(waarde, formule);
      return zin === null ? [] : [{ soort: 'sluiten', ernst: 'fout', plek: plekVan(blad, rij, kolom), zin }];
    }),
  );
}

function zinBij(waarde: unknown, formule: string): string | null {
  if (formule.includes('"sluit"')) {
    if (typeof waarde === 'number')
      return `Deze controle sluit niet: er is een verschil van ${kortGetal(waarde)}.`;
    return waarde === 'sluit niet' ? 'Deze controle sluit niet.' : null;
  }
  if (
    !formule.includes('"klopt"') ||
    typeof waarde !== 'string' ||
    waarde === 'klopt' ||
    waarde === '' ||
    NOG_NIETS.test(waarde)
  )
    return null;
  return `Deze controle klopt niet: ${ingekort(waarde, 200)}.`;
}
