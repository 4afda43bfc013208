import { Fout } from '../../core/fout';
import { isZelfdeBlad } from '../formule/bladVan';
import { hoekenVan } from '../formule/celverwijzing';
import type { Knoop } from '../formule/knoop';
import { ontleed } from '../formule/ontleed';
import { type Rechthoek, rechthoekVan } from '../poort/adres';

// Wat SUBTOTAAL optelt: alles, of alleen wat niet verborgen is.
const TELT_OP = new Set([9, 109]);

/**
 * De cellen op dit blad in `=SUM(B2:B7)`, `=SUBTOTAL(9;B2:B7)`, `=B2+B3` of `=+B2+B3`; `null` bij elke andere
 * formule.
 */
export function somvakken(formule: string, blad: string): Rechthoek[] | null {
  const delen = opgeteld(boomVan(formule, blad));
  const vakken = delen?.map((deel) =>
    deel.soort === 'bereik' && isZelfdeBlad(deel.blad, blad) ? vakVan(deel.adres) : null,
  );
  return vakken?.every((vak) => vak !== null) ? vakken : null;
}

/** `null` bij een hele rij of kolom. */
function vakVan(adres: string): Rechthoek | null {
  return hoekenVan(adres)?.every(({ kolom, rij }) => kolom && rij) ? rechthoekVan(adres) : null;
}

/** Of de hele formule een SUBTOTAAL is: die slaat andere SUBTOTALEN over. */
export function isSubtotaal(formule: string): boolean {
  const boom = boomVan(formule, '');
  return boom?.soort === 'functie' && boom.naam === 'SUBTOTAL';
}

function boomVan(formule: string, blad: string): Knoop | null {
  try {
    return formule === '' ? null : ontleed(formule, blad);
  } catch (fout) {
    if (fout instanceof Fout) return null;
    throw fout;
  }
}

function opgeteld(boom: Knoop | null): readonly Knoop[] | null {
  if (boom?.soort === 'plus') return opgeteld(boom.van);
  if (boom?.soort === 'functie' && boom.naam === 'SUM') return boom.argumenten;
  if (boom?.soort === 'functie' && boom.naam === 'SUBTOTAL') {
    const [wijze, ...rest] = boom.argumenten;
    return wijze?.soort === 'getal' && TELT_OP.has(wijze.getal) ? rest : null;
  }
  if (boom?.soort === 'bewerking' && boom.teken === '+') {
    const [links, rechts] = [opgeteld(boom.links), opgeteld(boom.rechts)];
    return links && rechts && [...links, ...rechts];
  }
  return boom?.soort === 'bereik' ? [boom] : null;
}
