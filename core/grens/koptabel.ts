import { fouten, type Plaats } from '../fout';
import type { Invoercel } from '../rekengang';
import { besteNamen } from '../tekst/besteNamen';
import { vergelijkbaar } from '../tekst/vergelijkbaar';
import type { Celinhoud } from './cel';
import { inRijen, plaatsIn, type Reeks } from './reeks';

/** Eén rij van een tabel met kopregel. */
export interface Koprij<K extends string> {
  /** Het rijnummer binnen het bereik, vanaf 1; de kopregel is rij 1. */
  readonly rij: number;
  /** De cel onder deze kop; leeg als de tabel die kolom niet heeft. */
  readonly cel: (kop: K) => Celinhoud;
  readonly plaats: (kop: K) => Plaats;
  /** Waar die cel in het bereik staat; `undefined` als de tabel die kolom niet heeft. */
  readonly uit: (kop: K) => Invoercel | undefined;
}

/** Een tabel met kopregel: welke kolommen er zijn, en elke rij waar iets in staat. */
export interface Koptabel<K extends string> {
  readonly argument: string;
  readonly heeft: (kop: K) => boolean;
  readonly rijen: readonly Koprij<K>[];
}

export interface Kopherkenning {
  /** De huidige kop bij een kop van eerder. */
  readonly ook?: (kop: string) => string | undefined;
  /** De fout bij een kop die er niet bij hoort, als daar meer over te zeggen is. */
  readonly vreemd?: (kop: string, plaats: Plaats) => Error | undefined;
}

const LEEG: Celinhoud = { soort: 'leeg' };

/**
 * Leest een tabel met kopregel; kolommen worden herkend op hun naam, ongeacht hoofdletters en volgorde.
 *
 * Fout: een onbekende of dubbele kolom, of een gevulde kolom zonder kop.
 *
 * @param koppen de kolommen die deze tabel kan hebben
 */
export function leesKoptabel<K extends string>(
  bereik: Reeks<Celinhoud>,
  koppen: readonly K[],
  { ook = () => undefined, vreemd = () => undefined }: Kopherkenning = {},
): Koptabel<K> {
  const { argument } = bereik;
  const rijen = inRijen(bereik, LEEG);
  const opKop = new Map(koppen.map((kop) => [vergelijkbaar(kop), kop]));
  const plek = new Map<K, number>();
  rijen[0]!.forEach((cel, k) => {
    const plaats = plaatsIn(bereik, k);
    if (cel.soort === 'leeg') {
      const los = rijen.findIndex((rij) => rij[k]!.soort !== 'leeg');
      if (los >= 0) throw fouten.kolomZonderKop({ argument, rij: los + 1, kolom: k + 1 });
      return;
    }
    if (cel.soort === 'fout') throw fouten.foutInCel(plaats, cel.tekst);
    const tekst = cel.soort === 'tekst' ? cel.tekst : '';
    const kop = opKop.get(vergelijkbaar(tekst)) ?? opKop.get(vergelijkbaar(ook(tekst) ?? ''));
    if (!kop) throw vreemd(tekst, plaats) ?? fouten.onbekendeKolom(plaats, besteNamen(tekst, koppen));
    if (plek.has(kop)) throw fouten.dubbeleKolom(plaats, kop);
    plek.set(kop, k);
  });
  return {
    argument,
    heeft: (kop) => plek.has(kop),
    rijen: rijen
      .map((inRij, r): Koprij<K> & { readonly leeg: boolean } => ({
        rij: r + 1,
        cel: (kop) => (plek.has(kop) ? inRij[plek.get(kop)!]! : LEEG),
        plaats: (kop) => ({ argument, rij: r + 1, kolomnaam: kop }),
        uit: (kop) => {
          const k = plek.get(kop);
          return k === undefined ? undefined : { argument, rij: r + 1, kolom: k + 1 };
        },
        leeg: inRij.every(({ soort }) => soort === 'leeg'),
      }))
      .filter(({ rij, leeg }) => rij > 1 && !leeg),
  };
}
