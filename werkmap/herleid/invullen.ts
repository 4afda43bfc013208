import type { Gerekend } from './gerekend';
import { FOUTCODES } from '../formule/foutcodes';
import { isEigen } from '../formule/functienamen';
import type { Knoop } from '../formule/knoop';
import { type Celbron, reken } from '../formule/reken';
import { schrijf, type Schrijfwijze, tekstInFormule } from '../formule/schrijf';
import { eersteCel, isEnkel, isFout, type Formulewaarde } from '../formule/waarde';

/** De formule met de waarde van elke losse cel en van elke aanroep van onze functies. */
export function invullen(
  boom: Knoop,
  gerekend: ReadonlyMap<Knoop, Gerekend>,
  bron: Celbron,
  wijze: Schrijfwijze,
): string {
  const vervang = (knoop: Knoop): string | null => {
    if (knoop.soort === 'functie' && isEigen(knoop.naam)) {
      const uitkomst = gerekend.get(knoop)?.verklaring?.uitkomst;
      if (uitkomst !== undefined && !Array.isArray(uitkomst)) return ingevuldeWaarde(uitkomst);
      return `${wijze.voorvoegsel ?? 'BWMO_'}${knoop.naam.slice('BWMO_'.length)}(…)`;
    }
    const verwijst = knoop.soort === 'bereik' || knoop.soort === 'naam';
    const rooster = verwijst ? reken(knoop, bron) : null;
    return rooster && isEnkel(rooster) ? ingevuldeWaarde(eersteCel(rooster)) : null;
  };
  return schrijf(boom, { ...wijze, vervang });
}

function ingevuldeWaarde(waarde: Formulewaarde): string {
  if (isFout(waarde)) return FOUTCODES[waarde.fout];
  if (waarde === null) return '0';
  if (typeof waarde === 'string') return tekstInFormule(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  return String(Number(waarde.toPrecision(15))).replace('.', ',');
}
