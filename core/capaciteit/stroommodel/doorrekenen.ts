import { lichtingen } from './lichtingen';
import type { Verloop } from './parameters';
import { doorloop, type Stroomgrootte } from './stap';

const STROMEN = ['instroom', 'uitval', 'plaatsingen', 'naarWoning', 'overigeUitstroom', 'naarWlz'] as const;
type Stroom = (typeof STROMEN)[number];
const STANDEN = ['plekken', 'wachtlijst', 'inZorg', 'wachtOpWoning'] as const;
type Stand = (typeof STANDEN)[number];

/** Wat er in één maand gebeurde; de standen zijn aan het eind van de maand. */
export interface Maand extends Readonly<Record<Stroom | Stand, number>> {
  readonly overbezetting: number;
  /**
   * De gemiddelde wachttijd in maanden van wie deze maand geplaatst is; `null` als dat niemand is, of als er mensen van
   * de beginlijst bij zijn: van hen is niet bekend hoe lang zij al wachtten.
   */
  readonly wachttijd: number | null;
}

/** Elke stroom is precies zijn verwachting. */
const VERWACHTING: Stroomgrootte = {
  naar: () => undefined,
  begin: (aantal) => aantal,
  deel: (van, kans) => van * kans,
  instroom: (verwachting) => verwachting,
  woningen: (verwachting) => verwachting,
  bruikbarePlekken: (plekken) => plekken,
};

// Minder dan dit is afronding en geen mens.
const NIEMAND = 1e-9;

interface Tussenstand extends Record<Stroom | Stand, number> {
  geplaatst: number;
  wachtmaanden: number;
  vanBeginlijst: number;
}

/** Rekent het stroommodel maand voor maand door, met gemiddelden in plaats van toeval. */
export function doorrekenen(verloop: Verloop, maanden: number): Maand[] {
  const lijst = lichtingen();
  lijst.erbij(verloop.wachtlijst[0]!, 0);
  const tussenstanden = Array.from({ length: maanden }, legeTussenstand);
  doorloop(verloop, maanden, VERWACHTING, (stap) => {
    const maand = tussenstanden[stap.maand]!;
    for (const stroom of STROMEN) maand[stroom] += stap[stroom];
    for (const stand of STANDEN) maand[stand] = stap[stand];
    lijst.houd(stap.wachtlijstVoor > 0 ? 1 - stap.uitval / stap.wachtlijstVoor : 0);
    lijst.erbij(stap.instroom, stap.eind);
    const { aantal, wachtmaanden, uitEerste } = lijst.plaats(stap.plaatsingen, stap.eind);
    maand.geplaatst += aantal;
    maand.wachtmaanden += wachtmaanden;
    maand.vanBeginlijst += uitEerste;
  });
  return tussenstanden.map((maand, t) => maandVan(maand, verloop.bruikbaar[t]!));
}

function maandVan(
  { geplaatst, wachtmaanden, vanBeginlijst, ...maand }: Tussenstand,
  bruikbaar: number,
): Maand {
  const capaciteit = bruikbaar * maand.plekken;
  const teVeel = maand.inZorg + maand.wachtOpWoning - capaciteit;
  return {
    ...maand,
    overbezetting: teVeel > NIEMAND * (1 + capaciteit) ? teVeel : 0,
    wachttijd: geplaatst > NIEMAND && vanBeginlijst <= NIEMAND ? wachtmaanden / geplaatst : null,
  };
}

function legeTussenstand(): Tussenstand {
  return {
    instroom: 0,
    uitval: 0,
    plaatsingen: 0,
    naarWoning: 0,
    overigeUitstroom: 0,
    naarWlz: 0,
    plekken: 0,
    wachtlijst: 0,
    inZorg: 0,
    wachtOpWoning: 0,
    geplaatst: 0,
    wachtmaanden: 0,
    vanBeginlijst: 0,
  };
}
