import type { Cel, Eenheid } from '../../../core/waarde';
import { foutcodeVan } from '../../formule/foutcodes';
import type { Herleiding } from '../herleiding';
import { opschrifttekst } from '../herleidingtekst';
import { waardetekst } from '../waardetekst';
import { GELDZINNEN } from './geld';
import { NORMZINNEN } from './norm';
import { TIJDLIJNZINNEN } from './tijdlijn';
import { verteller, type Vertelling } from './verteller';
import { WONENZINNEN } from './wonen';
import { euro, VAST } from './getallen';

/** Hoe elke functie haar cel in een gewone zin zegt. */
export const ZINNEN: Readonly<Record<string, Vertelling>> = {
  ...NORMZINNEN,
  ...GELDZINNEN,
  ...WONENZINNEN,
  ...TIJDLIJNZINNEN,
};

/**
 * De uitkomst van een cel als gewone zin, om in een stuk of een mail te zetten: wat er staat en bij een verdeling waarom.
 * `null` bij een lege of ingevulde cel, bij de naam van een rij, bij een fout, en als narekenen iets anders geeft dan er staat.
 */
export function zinBij({ waarde, eenheid, opschrift, formule }: Herleiding): string | null {
  if (formule?.nagerekend.soort !== 'gelijk') return null;
  const [aanroep, ...meer] = formule.aanroepen;
  const zelf =
    meer.length === 0 && aanroep?.fout === null && gelijk(aanroep.waarde, waarde) ? aanroep : undefined;
  const vertelling = zelf && ZINNEN[zelf.functie];
  if (!zelf || !vertelling) return gewoneZin(waarde, eenheid, opschrifttekst(opschrift));
  const eigen = vertelling(verteller(zelf, zelf.rijnaam || opschrift.rij));
  return eigen === null ? null : hoofdletter(eigen);
}

function gelijk(uitkomst: Cel, inCel: Cel): boolean {
  return (uitkomst ?? '') === (inCel ?? '');
}

/** Zonder eigen woorden: hoe de cel heet en wat erin staat. */
function gewoneZin(waarde: Cel, eenheid: Eenheid | null, naam: string): string | null {
  if (naam === '' || waarde === null || waarde === '' || typeof waarde === 'boolean') return null;
  if (typeof waarde === 'string')
    return foutcodeVan(waarde) === undefined ? punt(`${naam}: ${waarde}`) : null;
  const tekst = eenheid === 'euro' ? euro(waarde) : waardetekst(waarde, eenheid).replace(/ /g, VAST);
  return punt(hoofdletter(`${naam}: ${tekst}`));
}

function punt(zin: string): string {
  return /[.!?]$/.test(zin) ? zin : `${zin}.`;
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
