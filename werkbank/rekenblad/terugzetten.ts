import type { Bladtoebehoren } from './toebehoren';

/** Het toebehoren van een blad, voor en na een wijziging. */
export interface Overgang {
  readonly voor: Bladtoebehoren;
  readonly na: Bladtoebehoren;
}

/** Per blad, op nummer van het blad. */
export type Overgangen = ReadonlyMap<string, Overgang>;

interface Gedaan {
  readonly terug: string;
  readonly overgangen: Overgangen;
}

/**
 * Onthoudt wat een wijziging van het blad met het toebehoren deed. Wie rijen verwijdert raakt voorwaarden kwijt die het
 * rekenblad niet kent; maakt het de wijziging ongedaan, dan zijn ze hier nog.
 */
export class Terugzetter {
  private readonly gedaan: Gedaan[] = [];

  /** @param terug de wijziging waarmee het rekenblad deze ongedaan maakt */
  onthoud(terug: string, overgangen: Overgangen): void {
    this.gedaan.push({ terug, overgangen });
  }

  /** De overgangen van de laatste wijziging die zo ongedaan wordt gemaakt; geen als zij niet onthouden is. */
  neem(wijziging: string): Overgangen {
    const plek = this.gedaan.map(({ terug }) => terug).lastIndexOf(wijziging);
    return plek < 0 ? new Map() : this.gedaan.splice(plek, 1)[0]!.overgangen;
  }
}

/** Wat er voor de wijziging was, als er sindsdien niets aan veranderd is; anders `null`. */
export function zoalsHetWas(overgang: Overgang | undefined, nu: Bladtoebehoren): Bladtoebehoren | null {
  const isGelijk = overgang?.na.grafieken === nu.grafieken && overgang.na.voorwaarden === nu.voorwaarden;
  return isGelijk ? overgang.voor : null;
}
