import { omvat, type Rechthoek } from '../../werkmap';
import { celadres, leesAdres } from './celadres';
import { isDatumopmaak } from './getalopmaak';
import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';
import type { Stijlbron } from './leesStijlen';
import { verschuif } from '../../werkmap/formule';
import type { Weglatingen } from './weglatingen';
import type { Werkcel } from './werkmapbestand';
import { celtekst, getalVan, kind, type Knoop, rijkeTekst } from './xml';

/** Wat alle bladen van een werkmap delen. */
export interface Werkmapbron {
  readonly teksten: readonly string[];
  readonly stijlen: Stijlbron;
  readonly vanaf1904: boolean;
  readonly weglatingen: Weglatingen;
  /** Telt de cellen van alle bladen samen. */
  readonly telCel: () => void;
}

/** De cellen van een blad tot nu toe, op hun plek; een formule staat er nog zoals in het bestand. */
export interface Cellenbak {
  readonly cellen: Map<number, Werkcel>;
  /** De gebieden die een formule volgens het bestand vult, met de plek van die formule. */
  readonly loop: { readonly anker: number; readonly bereik: Rechthoek }[];
  readonly gedeeld: Gedeeld;
  /** Hoeveel cellen formules vullen, en hoeveel tekens formules hebben, samen. */
  readonly geteld: { gevuld: number; tekens: number };
}

/** Formules die een bestand maar één keer bewaart, voor meer cellen. */
type Gedeeld = Map<number, { formule: string; rij: number; kolom: number }>;

const DAGEN_1904 = 1462;

export function legeBak(): Cellenbak {
  return { cellen: new Map(), loop: [], gedeeld: new Map(), geteld: { gevuld: 0, tekens: 0 } };
}

/** De plek van een cel als één getal, op volgorde van rij en dan kolom. */
export function sleutel(rij: number, kolom: number): number {
  return rij * GRENZEN.kolommen + kolom;
}

/** Leest één cel in de bak. */
export function leesCel(
  blad: string,
  knoop: Knoop,
  { rij, kolom }: { rij: number; kolom: number },
  bron: Werkmapbron,
  bak: Cellenbak,
): void {
  const stijl = bron.stijlen.vanCel(getalVan(knoop, 's') ?? 0);
  const f = kind(knoop, 'f');
  const inhoud = leesWaarde(knoop, bron, stijl);
  const leeg = inhoud.waarde === null && !f;
  if (leeg && stijl === undefined) return;
  if (rij >= GRENZEN.rijen || kolom >= GRENZEN.kolommen) {
    // Een lege cel met alleen een kleurtje mag ver weg staan; daar gaat niets aan verloren.
    if (leeg) return;
    throw bestandsweigering.teVer(blad, celadres(rij, kolom));
  }
  bron.telCel();
  const formule = f && leesFormule(f, rij, kolom, bak.gedeeld);
  const basis = { rij, kolom, ...inhoud, ...(stijl !== undefined && { stijl }) };
  bak.cellen.set(sleutel(rij, kolom), formule === undefined ? basis : { ...basis, formule });
  const bereik = leesAdres(f?.kenmerken.get('t') === 'array' ? f.kenmerken.get('ref') : undefined);
  const omvang = bereik && binnenGrenzen(bereik) ? bereik.rijen * bereik.kolommen : 0;
  // Een bereik dat groter is dan het blad mag zijn is niet te vullen; dan telt alleen de cel zelf.
  if (bereik && omvang > 1 && omvang <= GRENZEN.cellen) {
    bak.loop.push({ anker: sleutel(rij, kolom), bereik });
    tel(bak, 'gevuld', omvang, 'cellen die een formule vult', GRENZEN.cellen);
  }
  tel(bak, 'tekens', formule?.length ?? 0, 'tekens in formules', GRENZEN.formuletekens);
}

function tel(
  { geteld }: Cellenbak,
  wat: 'gevuld' | 'tekens',
  aantal: number,
  naam: string,
  grens: number,
): void {
  geteld[wat] += aantal;
  if (geteld[wat] > grens) throw bestandsweigering.teVeel(naam, grens);
}

function leesFormule(f: Knoop, rij: number, kolom: number, gedeeld: Gedeeld): string | undefined {
  const soort = f.kenmerken.get('t');
  // Wat-als-tabellen hebben geen formule die een ander rekenblad kent.
  if (soort === 'dataTable') return undefined;
  const nummer = getalVan(f, 'si');
  const tekst = celtekst(f.tekst);
  if (soort !== 'shared' || nummer === undefined) return tekst.trim() === '' ? undefined : tekst;
  if (tekst.trim() !== '') {
    gedeeld.set(nummer, { formule: tekst, rij, kolom });
    return tekst;
  }
  const eerste = gedeeld.get(nummer);
  return eerste && verschuif(eerste.formule, rij - eerste.rij, kolom - eerste.kolom);
}

function leesWaarde(
  cel: Knoop,
  bron: Werkmapbron,
  stijl: number | undefined,
): Pick<Werkcel, 'waarde' | 'fout'> {
  const v = kind(cel, 'v')?.tekst;
  switch (cel.kenmerken.get('t')) {
    case 's':
      return { waarde: bron.teksten[Number(v)] ?? null };
    case 'inlineStr': {
      const is = kind(cel, 'is');
      return { waarde: is ? rijkeTekst(is) : null };
    }
    case 'str':
      return { waarde: v === undefined ? null : celtekst(v) };
    case 'b':
      return { waarde: v === undefined ? null : v.trim() === '1' || v.trim() === 'true' };
    case 'e':
      return v === undefined ? { waarde: null } : { waarde: v, fout: true };
    case 'd':
      return { waarde: v === undefined ? null : dagnummer(v) };
    default: {
      const getal = Number(v);
      if (v === undefined || v.trim() === '' || !Number.isFinite(getal)) return { waarde: null };
      const code = stijl === undefined ? undefined : bron.stijlen.lijst.stijlen[stijl]?.getalopmaak;
      if (!bron.vanaf1904 || !isDatumopmaak(code)) return { waarde: getal };
      bron.weglatingen.meld('jaar1904');
      return { waarde: getal + DAGEN_1904 };
    }
  }
}

/** Een datum als `2026-12-31T12:00` wordt het aantal dagen vanaf 1900; anders blijft het tekst. */
function dagnummer(tekst: string): number | string {
  const moment = Date.parse(tekst.includes('T') ? `${tekst.replace(/Z$/, '')}Z` : tekst);
  return Number.isNaN(moment) ? tekst : moment / 86_400_000 + 25_569;
}

/** Of een bereik helemaal op het blad van de werkbank past. */
export function binnenGrenzen({ rij, kolom, rijen, kolommen }: Rechthoek): boolean {
  return omvat(
    { rij: 0, kolom: 0, rijen: GRENZEN.rijen, kolommen: GRENZEN.kolommen },
    { rij, kolom, rijen, kolommen },
  );
}
