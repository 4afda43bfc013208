import { type Cel, Fout, getalUitTekst, roepAan } from '../../core';
import { type Gemeenteachterstand, type Stroomnaam } from '../../werkmap';
import type { Toestand } from './toestand';

const MAAND_PER_JAAR = 12;

/** Wat het kost dat er minder woningen komen dan er mensen klaar zijn, op den duur en per jaar. */
export interface Woningprijs {
  /** De plekken die bezet blijven door wie op een woning wacht. */
  readonly plekken: number;
  /** De woningen die er per jaar te weinig komen. */
  readonly woningen: number;
  /** Euro per jaar; `null` zolang een van de prijzen niet is ingevuld. */
  readonly bedrag: number | null;
  /** Euro per jaar voor elke woning die elk jaar ontbreekt; `null` zoals `bedrag`. */
  readonly perWoning: number | null;
  /** Het bedrag naar wat elke gemeente nog te doen heeft; leeg als niemand achterloopt of het nergens staat. */
  readonly gemeenten: readonly {
    readonly naam: string;
    readonly achterstand: number;
    readonly bedrag: number;
  }[];
}

/**
 * De prijs van een woning die er niet komt: bezette plekken maal wat een plek meer kost dan de zorg na de woning.
 *
 * Geeft `null` als er genoeg woningen komen of niet bekend is wie een woning zoekt; de zin als het niet te berekenen is.
 */
export function woningprijs(
  { velden, prijs, prijsDaarna }: Pick<Toestand, 'velden' | 'prijs' | 'prijsDaarna'>,
  achterstand: readonly Gemeenteachterstand[],
): Woningprijs | string | null {
  const getal = (naam: Stroomnaam) => getalUitTekst(velden[naam]?.[0] ?? '') ?? 0;
  const [plekken, duur, aandeel, perMaand] = (
    ['plekken', 'verblijfsduur', 'aandeel woning', 'woningen'] as const
  ).map(getal) as [number, number, number, number];
  try {
    const bezet = Number(
      roepAan('BWMO_GEBLOKKEERD', [plekken, duur, aandeel, opMiljoenste(perMaand * MAAND_PER_JAAR)]),
    );
    if (bezet === 0) return null;
    const woningen = (bezet * MAAND_PER_JAAR * aandeel) / duur;
    const [een, ander] = [getalUitTekst(prijs), getalUitTekst(prijsDaarna)];
    if (een === null || ander === null)
      return { plekken: bezet, woningen, bedrag: null, perWoning: null, gemeenten: [] };
    const verschil = opMiljoenste(een - ander);
    if (verschil < 0) {
      return 'De zorg na de woning is duurder dan de plek. Dan kost wachten op een woning niets extra; kijk of de prijzen niet omgedraaid zijn.';
    }
    const bedrag = cel(roepAan('BWMO_PXQ', [[[bezet]], [[verschil]]]));
    const achter = achterstand.filter(({ woningen: aantal }) => aantal > 0);
    const delen =
      achter.length === 0
        ? []
        : (roepAan('BWMO_VERDEEL', [bedrag, achter.map(({ woningen: aantal }) => [aantal])]) as Cel[][]);
    return {
      plekken: bezet,
      woningen,
      bedrag,
      perWoning: bedrag / woningen,
      gemeenten: achter.map(({ naam, woningen: aantal }, g) => ({
        naam,
        achterstand: aantal,
        bedrag: Number(delen[g]![0]),
      })),
    };
  } catch (fout) {
    if (fout instanceof Fout) return fout.message;
    throw fout;
  }
}

function cel(uitkomst: unknown): number {
  return Number(Array.isArray(uitkomst) ? (uitkomst as Cel[][])[0]![0] : uitkomst);
}

// Drijvende komma laat ver achter de komma ruis na; een miljoenste is minder dan iemand invult.
function opMiljoenste(getal: number): number {
  return Math.round(getal * 1e6) / 1e6;
}
