import type { Bron } from '../../core/definitie';
import type { Eenheid } from '../../core/waarde';
import { functies } from '../../core/functies';
import { type Celuitkomst } from '../../core/grens/uitvoer';
import { verklaar } from '../../core/roepAan';
import type { Invoercel } from '../../core/rekengang';
import type { Bereik } from '../poort/poort';
import type { Ketenstap } from './herleiding';
import { type Celplaats, type Stapregel, stappenVoor } from './stappen';

/** De rekengang van één aanroep, los van een blad. */
export interface Keten {
  readonly uitkomst: Celuitkomst;
  readonly stappen: readonly Ketenstap[];
  readonly eenheid: Eenheid;
  readonly bronnen: readonly Bron[];
}

/**
 * Rekent een functie uit en geeft de stappen die bij één cel van de uitkomst horen; zonder plaats alle stappen.
 *
 * @param namen de namen van de rijen van de uitkomst, zonder kopregel; anders krijgen zij een nummer
 * Fout: `Fout` met de zin van de functie.
 */
export function keten(
  functie: string,
  argumenten: readonly unknown[],
  plaats: Celplaats | null = null,
  namen: readonly string[] = [],
): Keten {
  const { uitkomst, stappen } = verklaar(functie, argumenten);
  const definitie = functies.find(({ naam }) => naam === functie)!;
  const regels = stappenVoor(definitie, uitkomst, stappen, plaats);
  return {
    uitkomst,
    stappen: regels.map((regel) => metNamen(regel, namen)),
    eenheid: definitie.resultaat.eenheid,
    bronnen: definitie.bron,
  };
}

/** Geeft de waarden van een stap de namen van hun rijen, en de stap de cel waar zijn waarde uit komt. */
export function metNamen(
  { lijst, namen: los, uit, ...regel }: Stapregel,
  namen: readonly string[],
  celVan: (uit: Invoercel) => Bereik | null = () => null,
): Ketenstap {
  const bij = los ?? namen;
  const naamVan = (i: number) => (bij[i] === undefined || bij[i] === '' ? `${i + 1}` : bij[i]);
  const cel = uit && celVan(uit);
  return { ...regel, cel, lijst: lijst?.map((waarde, i) => ({ naam: naamVan(i), waarde })) ?? null };
}
