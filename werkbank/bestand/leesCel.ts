import type { Cel } from '../../core';
import { omvat, type Rechthoek } from '../../werkmap';
import { celadres, leesAdres } from './celadres';
import { passendeCeltekst } from './celtekst';
import { GRENZEN, LANGSTE_FORMULE } from './grenzen';
import { bestandsweigering } from './zinnen';
import type { Stijlbron } from './leesStijlen';
import type { Telling } from './telling';
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
  readonly telling: Telling;
}

/** De cellen van een blad tot nu toe, op hun plek; een formule staat er nog zoals in het bestand. */
export interface Cellenbak {
  readonly cellen: Map<number, Werkcel>;
  /** De gebieden die een formule volgens het bestand vult, met de plek van die formule. */
  readonly loop: { readonly anker: number; readonly bereik: Rechthoek }[];
  readonly gedeeld: Gedeeld;
}

/** Formules die een bestand maar één keer bewaart, voor meer cellen. */
type Gedeeld = Map<number, { formule: string; rij: number; kolom: number }>;

const DAGEN_1904 = 1462;

export function legeBak(): Cellenbak {
  return { cellen: new Map(), loop: [], gedeeld: new Map() };
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
  const { kwijt, ...gelezen } = leesWaarde(knoop, bron, stijl);
  const leeg = gelezen.waarde === null && !f;
  // Bij een formule is een onleesbare uitkomst geen verlies: zij wordt opnieuw berekend.
  if (kwijt && !f) bron.weglatingen.meld('beschadigd', plekVan(blad, rij, kolom));
  if (leeg && stijl === undefined) return;
  if (rij >= GRENZEN.rijen || kolom >= GRENZEN.kolommen) {
    // Een lege cel met alleen een kleurtje mag ver weg staan; daar gaat niets aan verloren.
    if (leeg) return;
    throw teVer(blad, rij, kolom, bak);
  }
  bron.telling.tel('cellen');
  const formule = f && leesFormule(f, rij, kolom, bak.gedeeld, bron.telling);
  if (f && formule === undefined && isGedeeld(f)) {
    bron.weglatingen.meld('formuleKwijt', plekVan(blad, rij, kolom));
  }
  const inhoud = { ...gelezen, waarde: passend(gelezen.waarde, plekVan(blad, rij, kolom), bron) };
  const basis = { rij, kolom, ...inhoud, ...(stijl !== undefined && { stijl }) };
  bak.cellen.set(sleutel(rij, kolom), formule === undefined ? basis : { ...basis, formule });
  const bereik = leesAdres(f?.kenmerken.get('t') === 'array' ? f.kenmerken.get('ref') : undefined);
  const omvang = bereik && binnenGrenzen(bereik) ? bereik.rijen * bereik.kolommen : 0;
  // Een bereik dat groter is dan het blad mag zijn is niet te vullen; dan telt alleen de cel zelf.
  if (bereik && omvang > 1 && omvang <= GRENZEN.cellen) {
    bak.loop.push({ anker: sleutel(rij, kolom), bereik });
    bron.telling.tel('gevuld', omvang);
  }
}

function plekVan(blad: string, rij: number, kolom: number): string {
  return `${blad}!${celadres(rij, kolom)}`;
}

/** Eén cel ver weg is een vergissing; staat er ook iets in de rij ervoor, dan is het blad te lang. */
function teVer(blad: string, rij: number, kolom: number, { cellen }: Cellenbak): Error {
  const laatste = [...cellen.keys()].pop() ?? 0;
  return rij === GRENZEN.rijen && laatste >= sleutel(rij - 1, 0)
    ? bestandsweigering.teVeelRijen(blad)
    : bestandsweigering.teVer(blad, celadres(rij, kolom));
}

function passend(waarde: Cel, plek: string, { telling, weglatingen }: Werkmapbron): Cel {
  if (typeof waarde !== 'string') return waarde;
  const tekst = passendeCeltekst(waarde);
  if (tekst !== waarde) weglatingen.meld('celTeLang', plek);
  telling.tel('celtekens', tekst.length);
  return tekst;
}

function isGedeeld(f: Knoop): boolean {
  return f.kenmerken.get('t') === 'shared' && f.kenmerken.has('si');
}

/** Telt de formule voor zij verschuift; een te lange verschuift niet, want daarvan blijft alleen de uitkomst. */
function leesFormule(
  f: Knoop,
  rij: number,
  kolom: number,
  gedeeld: Gedeeld,
  telling: Telling,
): string | undefined {
  const soort = f.kenmerken.get('t');
  // Wat-als-tabellen hebben geen formule die een ander rekenblad kent.
  if (soort === 'dataTable') return undefined;
  const nummer = getalVan(f, 'si');
  const tekst = celtekst(f.tekst);
  telling.tel('formuletekens', tekst.length);
  if (soort !== 'shared' || nummer === undefined) return tekst.trim() === '' ? undefined : tekst;
  if (tekst.trim() !== '') {
    gedeeld.set(nummer, { formule: tekst, rij, kolom });
    return tekst;
  }
  const eerste = gedeeld.get(nummer);
  if (!eerste) return undefined;
  telling.tel('formuletekens', eerste.formule.length);
  if (eerste.formule.length > LANGSTE_FORMULE) return eerste.formule;
  return verschuif(eerste.formule, rij - eerste.rij, kolom - eerste.kolom);
}

/** `kwijt`: er staat iets in het bestand, maar niet iets wat te lezen is. */
type Celinhoud = Pick<Werkcel, 'waarde' | 'fout'> & { readonly kwijt?: true };

const LEEG: Celinhoud = { waarde: null };
const KWIJT: Celinhoud = { waarde: null, kwijt: true };

function leesWaarde(cel: Knoop, bron: Werkmapbron, stijl: number | undefined): Celinhoud {
  const v = kind(cel, 'v')?.tekst;
  switch (cel.kenmerken.get('t')) {
    case 's': {
      if (v === undefined || v.trim() === '') return tekstInCel(cel) ?? LEEG;
      const tekst = bron.teksten[Number(v)];
      return tekst === undefined ? KWIJT : { waarde: tekst };
    }
    case 'inlineStr':
      // Niet elk programma zet de tekst waar de norm haar wil.
      return tekstInCel(cel) ?? { waarde: v === undefined ? null : celtekst(v) };
    case 'str':
      return { waarde: v === undefined ? null : celtekst(v) };
    case 'b':
      return v === undefined ? LEEG : { waarde: v.trim() === '1' || v.trim() === 'true' };
    case 'e':
      return v === undefined ? LEEG : { waarde: v, fout: true };
    case 'd':
      return { waarde: v === undefined ? null : dagnummer(v) };
    default: {
      if (v === undefined || v.trim() === '') return LEEG;
      const getal = Number(v);
      if (!Number.isFinite(getal)) return KWIJT;
      if (!bron.vanaf1904 || !bron.stijlen.isDatum(stijl)) return { waarde: getal };
      bron.weglatingen.meld('jaar1904');
      return { waarde: getal + DAGEN_1904 };
    }
  }
}

function tekstInCel(cel: Knoop): Celinhoud | null {
  const is = kind(cel, 'is');
  return is ? { waarde: rijkeTekst(is) } : null;
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
