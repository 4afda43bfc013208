import { FUNCTIENAMEN } from '../../werkmap/formule';

/** Wat er bij het typen van een gewone spreadsheetfunctie te lezen is. */
export interface GewoneUitleg {
  /** De Nederlandse naam. */
  readonly naam: string;
  /** Een argument met `[` is facultatief. */
  readonly argumenten: readonly string[];
  readonly uitleg: string;
}

// De functies die een controller het meest typt, op Engelse naam.
const UITGELEGD: Readonly<Record<string, readonly [argumenten: string, uitleg: string]>> = {
  SUM: ['getal1 [getal2]', 'Telt getallen op.'],
  IF: ['toets als_waar [als_onwaar]', 'Geeft de ene waarde als iets klopt en anders de andere.'],
  AVERAGE: ['getal1 [getal2]', 'Geeft het gemiddelde.'],
  ROUND: ['getal decimalen', 'Rondt een getal af.'],
  MIN: ['getal1 [getal2]', 'Geeft het kleinste getal.'],
  MAX: ['getal1 [getal2]', 'Geeft het grootste getal.'],
  COUNT: ['waarde1 [waarde2]', 'Telt de cellen met een getal.'],
  COUNTA: ['waarde1 [waarde2]', 'Telt de cellen die niet leeg zijn.'],
  SUMIF: ['bereik voorwaarde [optelbereik]', 'Telt op wat aan een voorwaarde voldoet.'],
  COUNTIF: ['bereik voorwaarde', 'Telt de cellen die aan een voorwaarde voldoen.'],
  VLOOKUP: [
    'zoekwaarde tabel kolom [benaderen]',
    'Zoekt een waarde in de eerste kolom van een tabel en geeft de cel in een andere kolom.',
  ],
  INDEX: ['bereik rij [kolom]', 'Geeft de cel op een rij en kolom van een bereik.'],
  IFERROR: ['waarde als_fout', 'Geeft een andere waarde als er een fout staat.'],
  SUMPRODUCT: ['reeks1 [reeks2]', 'Vermenigvuldigt reeksen cel voor cel en telt de uitkomsten op.'],
  AND: ['toets1 [toets2]', 'WAAR als alles klopt.'],
  OR: ['toets1 [toets2]', 'WAAR als er iets klopt.'],
  NOT: ['toets', 'Draait WAAR en ONWAAR om.'],
  MATCH: [
    'zoekwaarde bereik [zoekwijze]',
    'Geeft de plaats van een waarde in een rij of kolom; 0 zoekt exact.',
  ],
  XLOOKUP: [
    'zoekwaarde zoekbereik uitkomstbereik [als_niet_gevonden]',
    'Zoekt een waarde in een bereik en geeft de cel op dezelfde plaats in een ander bereik.',
  ],
  HLOOKUP: [
    'zoekwaarde tabel rij [benaderen]',
    'Zoekt een waarde in de eerste rij van een tabel en geeft de cel in een andere rij.',
  ],
  SUMIFS: [
    'optelbereik bereik1 voorwaarde1 [bereik2] [voorwaarde2]',
    'Telt op wat aan alle voorwaarden voldoet.',
  ],
  COUNTIFS: ['bereik1 voorwaarde1 [bereik2] [voorwaarde2]', 'Telt wat aan alle voorwaarden voldoet.'],
  AVERAGEIF: [
    'bereik voorwaarde [gemiddeldebereik]',
    'Geeft het gemiddelde van wat aan een voorwaarde voldoet.',
  ],
  COUNTBLANK: ['bereik', 'Telt de lege cellen.'],
  IFS: ['toets1 waarde1 [toets2] [waarde2]', 'Geeft de waarde bij de eerste toets die klopt.'],
  IFNA: ['waarde als_nb', 'Geeft een andere waarde als er #N/B staat.'],
  ROUNDUP: ['getal decimalen', 'Rondt een getal af, van nul af.'],
  ROUNDDOWN: ['getal decimalen', 'Rondt een getal af, naar nul toe.'],
  INT: ['getal', 'Rondt af op het gehele getal eronder.'],
  TRUNC: ['getal [decimalen]', 'Laat de decimalen weg.'],
  MOD: ['getal deler', 'Geeft wat er na delen overblijft.'],
  ABS: ['getal', 'Geeft het getal zonder minteken.'],
  CONCATENATE: ['tekst1 [tekst2]', 'Plakt teksten aan elkaar.'],
  CONCAT: ['tekst1 [tekst2]', 'Plakt teksten en alle cellen van bereiken aan elkaar.'],
  TEXT: ['waarde opmaak', 'Maakt van een getal tekst in een opmaak.'],
  DATE: ['jaar maand dag', 'Geeft een datum.'],
  TODAY: ['', 'Geeft de datum van vandaag.'],
  YEAR: ['datum', 'Geeft het jaar van een datum.'],
};

/** De uitleg van elke gewone functie die het rekenblad uitrekent; wat een controller het meest typt staat voorop. */
export function gewoneUitleg(): GewoneUitleg[] {
  const uitgelegd = Object.entries(UITGELEGD).map(([engels, [argumenten, uitleg]]) => ({
    naam: FUNCTIENAMEN.get(engels)!.nederlands,
    argumenten: argumenten.split(' ').filter((argument) => argument !== ''),
    uitleg,
  }));
  const overige = [...FUNCTIENAMEN.values()]
    .filter(({ engels, inWerkbank }) => inWerkbank && !(engels in UITGELEGD))
    .map(({ engels, nederlands }) => ({
      naam: nederlands,
      argumenten: ['…'],
      uitleg: engels === nederlands ? 'Gewone spreadsheetfunctie.' : `In het Engels: ${engels}.`,
    }));
  return [...uitgelegd, ...overige.sort((a, b) => (a.naam < b.naam ? -1 : 1))];
}
