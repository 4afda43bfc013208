import { type Lijst, NVO2020 } from '../../../core/normen/regios';
import { NORMPUNTEN } from '../../../core/normen/normpunten';
import { onderwerpenVan } from '../../../core/nvo/lijst';

/** Een onderwerp waarop een regio of gemeente antwoordt. */
export interface Normonderwerp {
  readonly lijst: Lijst;
  /** De naam in de eerste kolom van het blad; elke naam komt één keer voor. */
  readonly naam: string;
  /** Wat de norm vraagt, letterlijk; bij uitvoeringsafspraken en planning zegt de naam alles. */
  readonly vraagt?: string;
  /** Het onderwerp in de meting van 2020; `null` als er toen geen antwoord op gegeven is. */
  readonly onderwerp: number | null;
  /** Wat de meting van 2020 anders vroeg. */
  readonly verschil?: string;
}

/** De acht punten van de norm, de tien uitvoeringsafspraken en de planning. */
export const NORMONDERWERPEN: readonly Normonderwerp[] = [
  ...NORMPUNTEN.map(({ nummer, kort, tekst, onderwerp, verschil }): Normonderwerp => ({
    lijst: 'nvo',
    naam: `${nummer}. ${kort}`,
    vraagt: tekst,
    onderwerp,
    ...(verschil !== undefined && { verschil }),
  })),
  ...(['uitvoeringsafspraken', 'planning'] as const).flatMap((lijst) =>
    onderwerpenVan(lijst).map(({ naam, nummer }): Normonderwerp => ({ lijst, naam, onderwerp: nummer })),
  ),
];

export interface Normlijst {
  readonly lijst: Lijst;
  readonly titel: string;
  /** De plaatsen van de onderwerpen in NORMONDERWERPEN: het eerste en het aantal. */
  readonly eerste: number;
  readonly aantal: number;
  /** Hoeveel daarvan in 2020 gemeten zijn; dat zijn altijd de eerste. */
  readonly in2020: number;
}

const TITELS: readonly (readonly [Lijst, string])[] = [
  ['nvo', 'De norm in acht punten'],
  ['uitvoeringsafspraken', 'Uitvoeringsafspraken'],
  ['planning', 'Planning'],
];

export const NORMLIJSTEN: readonly Normlijst[] = TITELS.map(([lijst, titel]) => ({
  lijst,
  titel,
  eerste: NORMONDERWERPEN.findIndex((onderwerp) => onderwerp.lijst === lijst),
  aantal: NORMONDERWERPEN.filter((onderwerp) => onderwerp.lijst === lijst).length,
  in2020: onderwerpenVan(lijst).length,
}));

const [JAAR, MAAND] = NVO2020.bron.datum.split('-').map(Number);

/** Wanneer het land gemeten is. */
export const PEILING_2020 = { jaar: JAAR!, maand: MAAND! } as const;
