import type { Antwoord } from '../../core';
import { NVO2020, zoekRegio } from '../../core/normen';
import {
  antwoorden2020,
  LEGE_METING,
  leesNorm,
  leesRegiotabel,
  type Meting,
  METINGKOPPEN,
  NORMONDERWERPEN,
  type Normtabel,
  type Werkmap,
} from '../../werkmap';
import { TEKENS } from './teken';

/** De instelling met antwoorden die nog niet op een blad staan. */
export const CONCEPT = 'norm';

/** Een kolom die in het paneel ingevuld wordt. */
export interface Kolom {
  readonly kop: string;
  readonly soort: 'meting' | 'gemeente';
  meting: Meting;
}

/** Wat het tabblad Norm weet: wat er op het blad staat, en wat er nog niet geschreven is. */
export interface Toestand {
  /** De naam van de eigen regio in de werkmap, of leeg. */
  readonly regionaam: string;
  /** De gemeenten van het bereik GEMEENTEN. */
  readonly gemeenten: readonly string[];
  /** Het blad met antwoorden; `null` zolang dat er niet is. */
  readonly tabel: Normtabel | null;
  /** Het volgnummer van de regio in 2020; `null` als er geen gekozen is. */
  regio2020: number | null;
  kolommen: Kolom[];
}

export const NU = METINGKOPPEN[0];

/** De kolom van de regio van nu. */
export function kolomNu({ kolommen }: Toestand): Kolom {
  return kolommen.find(({ kop }) => kop === NU)!;
}

/** Het volgnummer van een regio van 2020; `null` als de naam niet herkend wordt. */
export function herkenRegio(naam: string): number | null {
  if (naam.trim() === '') return null;
  try {
    return NVO2020.regios.indexOf(zoekRegio(naam, 'regio'));
  } catch {
    return null;
  }
}

/** Leest alles wat het tabblad nodig heeft. Fout: wat `leesNorm` en `leesRegiotabel` geven. */
export async function leesToestand(werkmap: Werkmap): Promise<Toestand> {
  const tabel = await leesNorm(werkmap);
  const [regionaam, gemeenten, instellingen] = await Promise.all([
    leesRegionaam(werkmap),
    leesRegiotabel(werkmap).then((gelezen) => gelezen?.gemeenten ?? []),
    werkmap.instellingen(),
  ]);
  if (tabel) {
    return {
      regionaam,
      gemeenten,
      tabel,
      regio2020: herkenRegio(tabel.regio2020),
      kolommen: tabel.kolommen.map(({ kop, soort, meting }) => ({ kop, soort, meting })),
    };
  }
  const concept = leesConcept(instellingen[CONCEPT]);
  return {
    regionaam,
    gemeenten,
    tabel,
    regio2020: herkenRegio(concept?.regio ?? regionaam),
    kolommen: concept?.kolommen ?? [{ kop: NU, soort: 'meting', meting: { ...LEGE_METING, ...dezeMaand() } }],
  };
}

/** De peildatum waarmee een nieuwe meting begint. */
export function dezeMaand(): { readonly jaar: number; readonly maand: number } {
  const nu = new Date();
  return { jaar: nu.getFullYear(), maand: nu.getMonth() + 1 };
}

async function leesRegionaam(werkmap: Werkmap): Promise<string> {
  const naam = (await werkmap.namen()).find((kandidaat) => kandidaat.naam.toUpperCase() === 'REGIO');
  if (!naam) return '';
  const { waarden } = await werkmap.lees({ blad: naam.blad, adres: naam.adres });
  const [[cel] = []] = waarden;
  return typeof cel === 'string' ? cel : '';
}

interface Concept {
  readonly regio: string;
  readonly kolommen: Kolom[];
}

interface Bewaard {
  readonly regio: string;
  /** Per kolom: kop, jaar, maand, en een letter per antwoord. */
  readonly kolommen: readonly (readonly [string, number | null, number | null, string])[];
}

/** Bewaart wat er nog niet op een blad staat, zodat het er na sluiten nog is. */
export async function bewaarConcept(werkmap: Werkmap, { regio2020, kolommen }: Toestand): Promise<void> {
  const bewaard: Bewaard = {
    regio: regio2020 === null ? '' : NVO2020.regios[regio2020]!.naam,
    kolommen: kolommen.map(({ kop, meting: { jaar, maand, antwoorden } }) => [
      kop,
      jaar,
      maand,
      antwoorden.map((antwoord) => TEKENS[antwoord].letter).join(''),
    ]),
  };
  await werkmap.zetInstelling(CONCEPT, JSON.stringify(bewaard));
}

function leesConcept(tekst: string | undefined): Concept | null {
  if (tekst === undefined) return null;
  try {
    const { regio, kolommen } = JSON.parse(tekst) as Bewaard;
    return {
      regio,
      kolommen: kolommen.map(([kop, jaar, maand, letters]) => ({
        kop,
        soort: kop === NU ? 'meting' : 'gemeente',
        meting: { jaar, maand, antwoorden: NORMONDERWERPEN.map((_, i) => antwoordVan(letters[i])) },
      })),
    };
  } catch {
    // Een instelling die iemand anders schreef of een vorige versie: dan beginnen we leeg.
    return null;
  }
}

function antwoordVan(letter: string | undefined): Antwoord {
  return (Object.keys(TEKENS) as Antwoord[]).find((antwoord) => TEKENS[antwoord].letter === letter) ?? '';
}

/** Zet een antwoord in een kolom. */
export function zetAntwoord(kolom: Kolom, onderwerp: number, antwoord: Antwoord): void {
  const antwoorden = kolom.meting.antwoorden.map((oud, i) => (i === onderwerp ? antwoord : oud));
  kolom.meting = { ...kolom.meting, antwoorden };
}

/** Vult wat nog onbekend is met de antwoorden van 2020; geeft hoeveel er ingevuld zijn. */
export function neem2020Over(kolom: Kolom, regio: number): number {
  const van2020 = antwoorden2020(regio);
  const antwoorden = kolom.meting.antwoorden.map((oud, i) => (oud === '' ? van2020[i]! : oud));
  const aantal = antwoorden.filter((antwoord, i) => antwoord !== kolom.meting.antwoorden[i]).length;
  kolom.meting = { ...kolom.meting, antwoorden };
  return aantal;
}
