import type { Verloop } from './parameters';

/** Eén stap van het model. Telkens hetzelfde object, opnieuw gevuld: wie iets wil bewaren neemt het over. */
export interface Stap {
  /** De maand, vanaf 0. */
  maand: number;
  /** Het moment in maanden waarop de stap eindigt. */
  eind: number;
  // Hoeveel mensen er in deze stap van plaats wisselden.
  instroom: number;
  uitval: number;
  plaatsingen: number;
  naarWoning: number;
  overigeUitstroom: number;
  naarWlz: number;
  /** De wachtlijst voor deze stap. */
  wachtlijstVoor: number;
  // Waar de mensen na deze stap zijn. `inZorg` is zonder wie op een woning wacht, al houdt die de plek nog bezet.
  wachtlijst: number;
  inZorg: number;
  wachtOpWoning: number;
  /** De plekken na wat met de Wlz mee is gegaan. */
  plekken: number;
}

/** Waarvoor een stroom getrokken wordt; elk doel heeft in een simulatie zijn eigen toeval. */
export const DOEL = { wlz: 0, klaar: 1, woning: 2, uitval: 3, instroom: 4 } as const;

/** Hoe groot een stroom is: precies de verwachting, of een geheel getal dat daaromheen schommelt. */
export interface Stroomgrootte {
  /** Zegt welke stap van welke maand (beide vanaf 0) er komt. */
  naar(maand: number, stap: number): void;
  begin(aantal: number): number;
  /** Hoeveel van een aantal mensen het treft als ieder deze kans heeft; hoogstens het aantal zelf. */
  deel(van: number, kans: number, doel: number): number;
  instroom(verwachting: number): number;
  woningen(verwachting: number): number;
  bruikbarePlekken(plekken: number): number;
}

const LANG_VERBLIJF = 12;
// Ruim boven de afronding van de drijvende komma: wat kleiner is dan dit deel van het geheel is geen mens.
const TOLERANTIE = 1e-9;

/** De lengte van een stap in maanden: bij een kort verblijf is een hele maand te grof. */
export function stapduur(verblijfsduur: number): number {
  return verblijfsduur >= LANG_VERBLIJF ? 1 : 0.25;
}

/**
 * Loopt het model door en meldt elke stap. De volgorde ligt vast, en elke stroom is hoogstens de voorraad: eerst naar
 * de Wlz, dan wie klaar is, naar een woning, uitval van de wachtlijst, plaatsingen.
 *
 * Doorrekenen en simuleren gebruiken deze ene lus; alleen de grootte van de stromen verschilt.
 */
export function doorloop(
  verloop: Verloop,
  maanden: number,
  grootte: Stroomgrootte,
  meld: (stap: Stap) => void,
): void {
  const { plekken, instroom, verblijfsduur, uitval, aandeelWoning, woningen } = verloop;
  const { wlzPerMaand, wlzEenmalig, wlzMaand, wlzPlekkenMee, bruikbaar } = verloop;
  const stap = legeStap();
  let wachtlijst = grootte.begin(verloop.wachtlijst[0]!);
  let inZorg = grootte.begin(verloop.inZorg[0]!);
  let wachtOpWoning = grootte.begin(verloop.wachtOpWoning[0]!);
  let plekkenWeg = 0;
  for (let t = 0; t < maanden; t += 1) {
    const dt = stapduur(verblijfsduur[t]!);
    for (let k = 0; k * dt < 1; k += 1) {
      grootte.naar(t, k);
      const voor = wachtlijst + inZorg + wachtOpWoning;
      const eenmalig = k === 0 && wlzMaand[t] === t + 1 ? wlzEenmalig[t]! : 0;
      const naarWlz = grootte.deel(inZorg, Math.min(1, wlzPerMaand[t]! * dt + eenmalig), DOEL.wlz);
      plekkenWeg += wlzPlekkenMee[t]! * naarWlz;
      const over = Math.max(0, plekken[t]! - plekkenWeg);
      const gebleven = inZorg - naarWlz;
      const klaar = grootte.deel(gebleven, Math.min(1, dt / verblijfsduur[t]!), DOEL.klaar);
      const klaarVoorWoning = grootte.deel(klaar, aandeelWoning[t]!, DOEL.woning);
      const wilWoning = wachtOpWoning + klaarVoorWoning;
      const naarWoning = Math.min(wilWoning, grootte.woningen(woningen[t]! * dt));
      const uitgevallen = grootte.deel(wachtlijst, uitval[t]! * dt, DOEL.uitval);
      const nieuw = grootte.instroom(instroom[t]! * dt);
      const wachtend = wachtlijst - uitgevallen + nieuw;
      const capaciteit = grootte.bruikbarePlekken(bruikbaar[t]! * over);
      const vrij = capaciteit - (gebleven - klaar) - (wilWoning - naarWoning);
      const plaatsingen = vrij > TOLERANTIE * capaciteit ? Math.min(wachtend, vrij) : 0;

      stap.wachtlijstVoor = wachtlijst;
      stap.wachtlijst = wachtlijst = wachtend - plaatsingen;
      stap.inZorg = inZorg = gebleven - klaar + plaatsingen;
      stap.wachtOpWoning = wachtOpWoning = wilWoning - naarWoning;
      stap.plekken = over;
      stap.instroom = nieuw;
      stap.uitval = uitgevallen;
      stap.plaatsingen = plaatsingen;
      stap.naarWoning = naarWoning;
      stap.overigeUitstroom = klaar - klaarVoorWoning;
      stap.naarWlz = naarWlz;
      stap.maand = t;
      stap.eind = t + (k + 1) * dt;
      const eraf = uitgevallen + naarWoning + stap.overigeUitstroom + naarWlz;
      eisBehoud(voor + nieuw, wachtlijst + inZorg + wachtOpWoning + eraf);
      meld(stap);
    }
  }
}

/** Iedereen blijft geteld; klopt dat niet, dan zit de fout in dit model en niet in de invoer. */
function eisBehoud(erin: number, eruit: number): void {
  if (!(Math.abs(eruit - erin) <= TOLERANTIE * Math.max(1, erin))) {
    throw new RangeError('in het stroommodel is iemand kwijtgeraakt of dubbel geteld');
  }
}

// Begint met −0: dan staan er van het begin af gebroken getallen, en hoeft V8 bij een gebroken stand niets te verhuizen.
function legeStap(): Stap {
  return {
    maand: -0,
    eind: -0,
    instroom: -0,
    uitval: -0,
    plaatsingen: -0,
    naarWoning: -0,
    overigeUitstroom: -0,
    naarWlz: -0,
    wachtlijstVoor: -0,
    wachtlijst: -0,
    inZorg: -0,
    wachtOpWoning: -0,
    plekken: -0,
  };
}
