import { Toeval } from '../toeval/toeval';
import { Binomiaal, Poisson } from '../toeval/trekkingen';
import { DOEL, type Stroomgrootte } from './stap';

/** Zoveel stappen heeft een maand hoogstens. */
const STAPPEN_PER_MAAND = 4;
const DOELEN = Object.keys(DOEL).length;
// Afronding van de drijvende komma mag een hele woning of plek niet laten verdwijnen: 0,57 × 100 is 57.
const RUIS = 1e-9;

/** Naar beneden, waarbij net onder een heel getal dat hele getal is. */
function vloer(getal: number): number {
  return Math.floor(getal + RUIS);
}

/**
 * Het toeval van een simulatie: gehele stromen, één run tegelijk; woningen en plekken tellen pas mee als ze heel zijn.
 *
 * Elk doel heeft een stroom voor de eerste stap van elke maand en een voor de andere stappen. Zo heeft elke stap van elke
 * maand een vaste plaats, ook als een maand in één keer gaat: een andere verblijfsduur verschuift niets.
 */
export class Loting implements Stroomgrootte {
  private readonly stromen: readonly Toeval[];
  // Per stap één: een verwachting die per maand verandert is in elke run dezelfde.
  private readonly instromen: readonly Poisson[];
  private readonly delen = Array.from({ length: DOELEN }, () => new Binomiaal());
  private woningenTotNu = 0;
  private woningenGegeven = 0;
  private stap = 0;
  private verschuiving = 0;
  private plaats = 0;

  constructor(zaad: number, maanden: number) {
    this.stromen = Array.from({ length: 2 * DOELEN }, (_, doel) => {
      const perMaand = doel < DOELEN ? 1 : STAPPEN_PER_MAAND - 1;
      return new Toeval(zaad, doel, perMaand * maanden);
    });
    this.instromen = Array.from({ length: STAPPEN_PER_MAAND * maanden }, () => new Poisson());
  }

  beginRun(run: number): void {
    for (const stroom of this.stromen) stroom.begin(run);
    this.woningenTotNu = 0;
    this.woningenGegeven = 0;
  }

  naar(maand: number, stap: number): void {
    this.stap = STAPPEN_PER_MAAND * maand + stap;
    this.verschuiving = stap === 0 ? 0 : DOELEN;
    this.plaats = stap === 0 ? maand : (STAPPEN_PER_MAAND - 1) * maand + stap - 1;
  }

  /** Een gebroken beginstand wordt afgerond, half naar boven. */
  begin(aantal: number): number {
    return vloer(aantal + 0.5);
  }

  deel(van: number, kans: number, doel: number): number {
    return van === 0 || kans === 0 ? 0 : this.delen[doel]!.trek(van, kans, this.toeval(doel));
  }

  instroom(verwachting: number): number {
    return verwachting === 0 ? 0 : this.instromen[this.stap]!.trek(verwachting, this.toeval(DOEL.instroom));
  }

  woningen(verwachting: number): number {
    this.woningenTotNu += verwachting;
    const nu = vloer(this.woningenTotNu) - this.woningenGegeven;
    this.woningenGegeven += nu;
    return nu;
  }

  bruikbarePlekken(plekken: number): number {
    return vloer(plekken);
  }

  private toeval(doel: number): number {
    return this.stromen[doel + this.verschuiving]!.op(this.plaats);
  }
}
