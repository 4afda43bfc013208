import { wortel } from '../toeval/machten';
import type { GelezenParameter, Stroominvoer } from './leesParameters';
import { NAMEN, type Parameternaam } from './parameters';
import { DOEL, doorloop, type Stroomgrootte } from './stap';
import { verloopVan, zonderBandbreedte } from './verloop';

/** Een trekking uit een smalle verdeling kost hier een kwart van wat zij in een tijdlijn kost: daar gaat alles exact. */
const TREKKING = 0.25;
// Wat een brede verdeling per standaardafwijking meer kost: erin zoeken als zij bewaard is, haar optellen als de kans
// telkens een andere is, of haar bewaren terwijl hetzelfde aantal mensen niet terugkomt.
const ZOEKEN = 0.5;
const OPTELLEN = 3;
const BEWAREN = 12;

/** De parameters waar de kans van een trekking uit volgt; veranderen ze per simulatie, dan is geen verdeling te bewaren. */
const KANS_UIT: Readonly<Record<keyof typeof DOEL, readonly Parameternaam[]>> = {
  wlz: ['wlzPerMaand', 'wlzEenmalig'],
  klaar: ['verblijfsduur'],
  woning: ['aandeelWoning'],
  uitval: ['uitval'],
  instroom: ['instroom'],
};
const DOELEN = Object.keys(DOEL) as (keyof typeof DOEL)[];

/**
 * Telt het werk van een simulatie langs de gemiddelden: elke stroom is haar verwachting, en hoe breed zij schommelt zegt
 * wat een trekking eruit kost.
 */
class Werktelling implements Stroomgrootte {
  werk = 0;
  private readonly vorige = DOELEN.map(() => ({ van: -1, kans: -1 }));

  /** @param wisselt per doel of de kans in elke simulatie een andere is */
  constructor(private readonly wisselt: readonly boolean[]) {}

  naar(): void {
    // Elke stap telt met haar trekkingen mee.
  }

  begin(aantal: number): number {
    return aantal;
  }

  deel(van: number, kans: number, doel: number): number {
    if (van === 0 || kans === 0) return 0;
    const vorige = this.vorige[doel]!;
    this.vorige[doel] = { van, kans };
    const loopt = Math.abs(van - vorige.van) > wortel(van);
    const bewaard = this.wisselt[doel]! || loopt ? BEWAREN : ZOEKEN;
    this.tel(van * kans * (1 - kans), vorige.kans === kans ? bewaard : OPTELLEN);
    return van * kans;
  }

  instroom(verwachting: number): number {
    if (verwachting > 0) this.tel(verwachting, this.wisselt[DOEL.instroom]! ? OPTELLEN : ZOEKEN);
    return verwachting;
  }

  woningen(verwachting: number): number {
    return verwachting;
  }

  bruikbarePlekken(plekken: number): number {
    return plekken;
  }

  private tel(variantie: number, perBreedte: number): void {
    this.werk += TREKKING * (1 + perBreedte * wortel(variantie));
  }
}

/** Het werk van één simulatie; bij bandbreedten het meeste van de uitersten. */
export function werkPerSimulatie(invoer: Stroominvoer, maanden: number): number {
  const wisselt = DOELEN.map((doel) => KANS_UIT[doel].some((parameter) => invoer[parameter].bandbreedte));
  const werk = [invoer, aanKant(invoer, 'laag'), aanKant(invoer, 'hoog')].map((kant) => {
    const telling = new Werktelling(wisselt);
    doorloop(verloopVan(zonderBandbreedte(kant), maanden), maanden, telling, () => undefined);
    return telling.werk;
  });
  return Math.max(...werk);
}

/** De invoer met elke onzekere parameter aan dezelfde kant van haar bandbreedte. */
function aanKant(invoer: Stroominvoer, kant: 'laag' | 'hoog'): Stroominvoer {
  return Object.fromEntries(
    NAMEN.map((parameter) => {
      const { bandbreedte, ...rest } = invoer[parameter];
      return [parameter, { ...rest, begin: bandbreedte?.[kant] ?? rest.begin, bandbreedte }];
    }),
  ) as Record<Parameternaam, GelezenParameter>;
}
