import { vergelijk } from '../vergelijk';
import {
  eersteCel,
  gesloten,
  getalcel,
  GEEN_WAARDE,
  isEnkel,
  isFout,
  plat,
  type Rooster,
  type Formulewaarde,
} from '../waarde';
import { weigering } from '../zinnen';
import { type Argument, gewoon, type GewoneFunctie, VEEL } from './functie';

const TEKEN = /^(=|<>|<=|>=|<|>)?(.*)$/s;
const GETAL = /^[+-]?\d+(?:[.,]\d+)?$/;
// 1.234 is in de ene taal duizend en nog wat, in de andere iets meer dan één.
const DUBBELZINNIG = /^[+-]?\d{1,3}[.,]\d{3}$/;
// Wat een rekenblad ook als getal, bedrag, deel, datum of tijd kan lezen: 10%, 1e2, € 100, (5), 1-1-2026, 1 jan 2026.
const GETALTEKST =
  /^(?=.*\d)(?:[\d.,%\-/:+()€$£\s]|e(?=[+-]?\d)|[ap]m\b|(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?)+$/i;
const WAARHEID = /^\s*(?:true|false|waar|onwaar)\s*$/i;

/** Een zoektekst met jokers: * is alles, ? is één teken, ~ ervoor is het teken zelf. */
export function patroonVan(tekst: string): RegExp {
  const bron = tekst.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\~]/g, (teken, vast?: string, joker?: string) => {
    if (vast !== undefined) return `\\${vast}`;
    if (joker !== undefined) return joker === '*' ? '.*' : '.';
    return `\\${teken}`;
  });
  return new RegExp(`^${bron}$`, 'isu');
}

/** Of een cel aan een voorwaarde als `">100"` of `"Zuid*"` voldoet, en of lege cellen mee kunnen doen. */
function toetsVan(voorwaarde: Formulewaarde): {
  readonly past: (cel: Formulewaarde) => boolean;
  readonly leegPast: boolean;
} {
  if (typeof voorwaarde !== 'string') {
    const gezocht = voorwaarde ?? 0;
    return {
      past: (cel) =>
        cel !== null &&
        typeof (typeof gezocht === 'number' ? zeker(cel) : cel) === typeof gezocht &&
        !isFout(cel) &&
        vergelijk('=', cel, gezocht) === true,
      leegPast: false,
    };
  }
  const [, teken = '=', rest = ''] = TEKEN.exec(voorwaarde)!;
  if (GETAL.test(rest)) {
    if (DUBBELZINNIG.test(rest)) throw weigering.criterium();
    const getal = Number(rest.replace(',', '.'));
    if (teken === '<>') {
      return {
        past: (cel) => typeof zeker(cel) !== 'number' || vergelijk('<>', cel, getal) === true,
        leegPast: true,
      };
    }
    return {
      past: (cel) =>
        typeof (teken === '=' ? zeker(cel) : cel) === 'number' &&
        vergelijk(teken as '=', cel, getal) === true,
      leegPast: false,
    };
  }
  if (GETALTEKST.test(rest)) throw weigering.criterium();
  if (WAARHEID.test(rest)) throw weigering.waarheidscriterium();
  if (teken !== '=' && teken !== '<>') throw weigering.tekstvolgorde();
  if (rest === '') {
    // "=" zoekt lege cellen, "<>" gevulde, en lege tekst vindt ook cellen met lege tekst.
    const leeg = (cel: Formulewaarde) => cel === null || (voorwaarde === '' && cel === '');
    return { past: teken === '=' ? leeg : (cel) => cel !== null, leegPast: teken === '=' };
  }
  const patroon = patroonVan(rest);
  const past = (cel: Formulewaarde) => typeof cel === 'string' && patroon.test(cel);
  return teken === '=' ? { past, leegPast: false } : { past: (cel) => !past(cel), leegPast: true };
}

/** Weigert tekst waarin een getal te lezen is: een rekenblad telt haar bij gelijkheid soms als dat getal. */
function zeker(cel: Formulewaarde): Formulewaarde {
  if (typeof cel === 'string' && GETALTEKST.test(cel)) throw weigering.tekstAlsGetal();
  return cel;
}

/** Per cel of aan alle voorwaarden voldaan is; `null` als de bereiken niet even groot zijn. */
function keuze(
  paren: readonly Argument[],
): { readonly past: readonly boolean[]; readonly bereik: Rooster } | null {
  const eerste = paren[0]!.rooster();
  let past = plat(eerste).map(() => true);
  for (let i = 0; i + 1 < paren.length; i += 2) {
    const bereik = paren[i]!.rooster();
    const voorwaarde = paren[i + 1]!.rooster();
    if (!isEnkel(voorwaarde)) throw weigering.zoekwijze('met een voorwaarde');
    const toets = toetsVan(eersteCel(voorwaarde));
    if (toets.leegPast) gesloten(bereik);
    if (!zelfdeMaat(bereik, eerste)) return null;
    const cellen = plat(bereik);
    past = past.map((nog, c) => nog && toets.past(cellen[c]!));
  }
  return { past, bereik: eerste };
}

function zelfdeMaat(een: Rooster, ander: Rooster): boolean {
  return een.cellen.length === ander.cellen.length && een.cellen[0]!.length === ander.cellen[0]!.length;
}

function telOp(uit: Rooster, past: readonly boolean[]): Formulewaarde {
  let som = 0;
  for (const [c, cel] of plat(uit).entries()) {
    if (!past[c]) continue;
    if (isFout(cel)) return cel;
    if (typeof cel === 'number') som += cel;
  }
  return getalcel(som);
}

const tel: GewoneFunctie['reken'] = (paren) => {
  const gekozen = keuze(paren);
  return gekozen ? gekozen.past.filter(Boolean).length : GEEN_WAARDE;
};

export const VOORWAARDEN: Readonly<Record<string, GewoneFunctie>> = {
  COUNTIF: gewoon(2, 2, tel),
  COUNTIFS: gewoon(2, VEEL, tel),
  SUMIF: gewoon(2, 3, ([bereik, voorwaarde, optelbereik]) => {
    const gekozen = keuze([bereik!, voorwaarde!])!;
    const uit = optelbereik && !optelbereik.weg ? optelbereik.rooster() : gekozen.bereik;
    // Een rekenblad maakt het optelbereik stilzwijgend even groot; dat rekent Herleid niet na.
    if (!zelfdeMaat(uit, gekozen.bereik)) throw weigering.zoekwijze('een optelbereik van een andere grootte');
    return telOp(uit, gekozen.past);
  }),
  SUMIFS: gewoon(3, VEEL, ([optelbereik, ...paren]) => {
    const gekozen = keuze(paren);
    const uit = optelbereik!.rooster();
    return gekozen && zelfdeMaat(uit, gekozen.bereik) ? telOp(uit, gekozen.past) : GEEN_WAARDE;
  }),
};
