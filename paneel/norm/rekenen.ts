import { type Antwoord, Fout, roepAan } from '../../core';
import { NVO2020 } from '../../core/normen';
import { NORMLIJSTEN, NORMONDERWERPEN, type Normlijst } from '../../werkmap';

/** Score, telling en dekking van één lijst, zoals de functies ze geven. */
export interface Stand {
  readonly lijst: Normlijst;
  /** Tussen 0 en 1; `null` als er nog niets te scoren is. */
  readonly score: number | null;
  readonly dekking: number | null;
  /** Hoe vaak ja, in ontwikkeling, nee, nvt en onbekend. */
  readonly telling: readonly number[];
}

const kolom = (antwoorden: readonly Antwoord[]) => antwoorden.map((antwoord) => [antwoord]);

/** De stand per lijst van een reeks antwoorden op alle onderwerpen. */
export function standen(antwoorden: readonly Antwoord[]): Stand[] {
  return NORMLIJSTEN.map((lijst) => {
    const eigen = kolom(antwoorden.slice(lijst.eerste, lijst.eerste + lijst.aantal));
    const [rij] = roepAan('BWMO_NVO_TELLING', [eigen]) as (number | string)[][];
    const dekking = rij![5];
    return {
      lijst,
      score: getalOf(() => roepAan('BWMO_NVO_SCORE', [eigen])),
      dekking: typeof dekking === 'number' ? dekking : null,
      telling: rij!.slice(0, 5).map(Number),
    };
  });
}

function getalOf(reken: () => unknown): number | null {
  try {
    return Number(reken());
  } catch (fout) {
    // Zonder één ja, in ontwikkeling of nee is er geen score.
    if (fout instanceof Fout) return null;
    throw fout;
  }
}

/** Per onderwerp `verder`, `gelijk`, `terug`, of leeg als een van beide onbekend is. */
export function voortgang(eerder: readonly Antwoord[], nu: readonly Antwoord[]): string[] {
  return (roepAan('BWMO_NVO_VOORTGANG', [kolom(eerder), kolom(nu)]) as string[][]).map(([woord]) => woord!);
}

/** De plaats van een antwoord in het land, als delen van de regio's met een bekend antwoord. */
export interface Plaats {
  readonly minderVer: number;
  readonly evenVer: number;
  readonly verder: number;
}

/** De plaats in het land per onderwerp; `null` waar 2020 niets meet of het eigen antwoord onbekend of nvt is. */
export function plaatsen(antwoorden: readonly Antwoord[]): (Plaats | null)[] {
  const gemeten = NORMONDERWERPEN.flatMap(({ onderwerp }, i) => (onderwerp === null ? [] : [i]));
  const eigen = kolom(gemeten.map((i) => antwoorden[i]!));
  const rijen = roepAan('BWMO_NVO_VERGELIJK', [eigen, 'alles', false]) as (string | number)[][];
  return NORMONDERWERPEN.map((_, i) => {
    const [, , minderVer, evenVer, verder] = rijen[gemeten.indexOf(i)] ?? [];
    return typeof minderVer === 'number' && typeof evenVer === 'number' && typeof verder === 'number'
      ? { minderVer, evenVer, verder }
      : null;
  });
}

/** Hoe vaak elk antwoord in 2020 voorkwam, per onderwerp van de bron: ja, in ontwikkeling, nee, nvt, onbekend. */
export function landelijk(): readonly (readonly number[])[] {
  const rijen = roepAan('BWMO_NVO_LANDELIJK', ['alles', false]) as (string | number)[][];
  return rijen.map((rij) => rij.slice(1).map(Number));
}

/** Het antwoord van een regio in 2020. */
export function antwoordIn2020(regio: number, onderwerp: number): Antwoord {
  return NVO2020.regios[regio]!.antwoorden[onderwerp]!;
}
