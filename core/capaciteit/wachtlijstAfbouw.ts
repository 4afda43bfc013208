import { definieer } from '../definitie';
import { opPlaats } from '../rekengang';
import { alsGetal, type Decimaal, maal, plus } from '../getal/decimaal';
import { PLEKKEN_GEMIDDELD, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { gedeeld, heel, verhouding } from './gedeeld/exact';

export interface Afbouw {
  readonly plaatsingenPerJaar: number;
  readonly tijdelijkePlekken: number;
  readonly verblijfsduur: number;
}

/** Wat nodig is om een wachtlijst in een aantal jaren weg te werken: meer plekken, of een korter verblijf. */
export function wachtlijstAfbouw(
  plekken: Decimaal,
  verblijfsduur: Decimaal,
  wachtlijst: Decimaal,
  jaren: Decimaal,
): Afbouw {
  const plaats = { argument: 'jaren' };
  const maanden = maal(heel(12), jaren);
  // plekken / (plekken/verblijfsduur + wachtlijst/maanden), met verblijfsduur × maanden vermenigvuldigd.
  const teller = maal(maal(plekken, verblijfsduur), maanden);
  const noemer = plus(maal(plekken, maanden), maal(wachtlijst, verblijfsduur));
  return {
    plaatsingenPerJaar: verhouding(wachtlijst, jaren, plaats),
    // wachtlijst / (1 + maanden/verblijfsduur), met de verblijfsduur vermenigvuldigd: nooit meer dan de wachtlijst.
    tijdelijkePlekken: gedeeld(maal(wachtlijst, verblijfsduur), plus(verblijfsduur, maanden)),
    // Zonder plekken en zonder wachtlijst hoeft het verblijf niet korter.
    verblijfsduur: noemer.waarde === 0n ? alsGetal(verblijfsduur) : gedeeld(teller, noemer),
  };
}

export const WACHTLIJST_AFBOUW = definieer({
  naam: 'BWMO_WACHTLIJST_AFBOUW',
  groep: 'capaciteit',
  samenvatting: 'Wat nodig is om een wachtlijst in een aantal jaren weg te werken.',
  uitleg:
    'Wie de wachtlijst in een aantal jaren weg wil hebben moet elk jaar een vast aantal mensen extra plaatsen. Dat kan met tijdelijke extra plekken: wachtlijst / (1 + maanden / verblijfsduur). Die raken meteen vol en geven daarna elke maand een deel 1 / verblijfsduur vrij; het zijn er nooit meer dan er mensen wachten. Of het kan door het verblijf te verkorten tot plekken / (plekken / verblijfsduur + wachtlijst / maanden), bijvoorbeeld met meer woningen. De ene uitkomst is in plaats van de andere. Aannames: de instroom past verder precies bij de plekken, niemand valt van de lijst af, en elke extra plek of vrijgekomen plek wordt meteen gebruikt. Is de instroom groter dan wat er vrijkomt, dan is dit te weinig; reken dat door met BWMO_DOORSTROOM.',
  bron: [BRONNEN.little, BRONNEN.wachtlijst],
  argumenten: [
    PLEKKEN_GEMIDDELD,
    VERBLIJFSDUUR,
    {
      naam: 'wachtlijst',
      soort: 'getal',
      eenheid: 'aantal',
      uitleg: 'het aantal mensen dat nu wacht',
      minimum: 0,
    },
    {
      naam: 'jaren',
      soort: 'getal',
      eenheid: 'jaar',
      uitleg: 'in hoeveel jaar de wachtlijst weg moet zijn',
      groterDan: 0,
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'geen',
    uitleg:
      'één rij: extra plaatsingen per jaar, tijdelijke extra plekken, of anders de benodigde verblijfsduur in maanden',
  },
  voorbeelden: [
    {
      naam: 'een wachtlijst van 80 in twee jaar weg: 48 tijdelijke plekken, of 25,7 maanden in plaats van 36',
      invoer: { plekken: 300, verblijfsduur: 36, wachtlijst: 80, jaren: 2 },
      uitkomst: [[40, 48, 25.714285714285715]],
    },
    {
      naam: 'zonder wachtlijst hoeft er niets',
      invoer: { plekken: 300, verblijfsduur: 36, wachtlijst: 0, jaren: 2 },
      uitkomst: [[0, 0, 36]],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ plekken, verblijfsduur, wachtlijst, jaren }, gang) => {
    const uitkomst = wachtlijstAfbouw(plekken, verblijfsduur, wachtlijst, jaren);
    const extra = opPlaats(gang, { kolommen: [1] });
    const korter = opPlaats(gang, { kolommen: [2] });
    gang.stap('wachtlijst', 'aantal', alsGetal(wachtlijst));
    gang.stap('jaren', 'jaar', alsGetal(jaren), { kolommen: [0] });
    gang.stap('maanden', 'maanden', 12 * alsGetal(jaren), { kolommen: [1, 2] });
    gang.stap('verblijfsduur nu', 'maanden', alsGetal(verblijfsduur), { kolommen: [1, 2] });
    extra.stap(
      '1 + maanden / verblijfsduur',
      'aantal',
      gedeeld(plus(verblijfsduur, maal(heel(12), jaren)), verblijfsduur),
    );
    korter.stap('plekken', 'plekken', alsGetal(plekken));
    korter.stap(
      'plekken / verblijfsduur + wachtlijst / maanden: zoveel moet er per maand vrijkomen',
      'cliënten per maand',
      gedeeld(plekken, verblijfsduur) + verhouding(wachtlijst, maal(heel(12), jaren), { argument: 'jaren' }),
    );
    return [
      [
        gang.stap('extra plaatsingen per jaar', 'aantal', uitkomst.plaatsingenPerJaar, { kolommen: [0] }),
        gang.stap('tijdelijke extra plekken', 'plekken', uitkomst.tijdelijkePlekken, { kolommen: [1] }),
        gang.stap('of: benodigde verblijfsduur', 'maanden', uitkomst.verblijfsduur, { kolommen: [2] }),
      ],
    ];
  },
});
