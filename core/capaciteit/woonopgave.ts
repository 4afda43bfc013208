import { definieer, kolom, KOP } from '../definitie';
import { alsGetal, type Decimaal, NUL, plus } from '../getal/decimaal';
import { plaatsIn } from '../grens/reeks';
import { opPlaats } from '../rekengang';
import { BRONNEN } from './bronnen';
import { min, vanafNul, verhouding } from './gedeeld/exact';

export interface Woonjaar {
  readonly nodig: Decimaal;
  readonly gerealiseerd: Decimaal;
  readonly achterstand: Decimaal;
}

/** Eén jaar woonopgave: wat blijft liggen is de achterstand voor het volgende jaar; een overschot telt niet door. */
export function woonjaar(uitstroom: Decimaal, gerealiseerd: Decimaal, achterstand: Decimaal): Woonjaar {
  const nodig = plus(uitstroom, achterstand);
  return { nodig, gerealiseerd, achterstand: vanafNul(min(nodig, gerealiseerd)) };
}

export const WOONOPGAVE = definieer({
  naam: 'BWMO_WOONOPGAVE',
  groep: 'capaciteit',
  samenvatting: 'Hoeveel woningen per jaar nodig zijn, gerealiseerd worden en blijven liggen.',
  uitleg:
    'Nodig is de uitstroom van dat jaar plus wat van eerder is blijven liggen. Wat er minder gerealiseerd wordt is de achterstand voor het volgende jaar; wat er meer gerealiseerd wordt telt niet door. De realisatiegraad is gerealiseerd gedeeld door nodig en kan boven 1 uitkomen. Een lege cel telt als 0: laat jaren die nog moeten komen buiten het bereik, anders groeit de achterstand. Wie intussen een andere woning vond blijft in deze achterstand staan.',
  bron: [BRONNEN.woningen, BRONNEN.stroom],
  argumenten: [
    {
      naam: 'uitstroom',
      soort: 'aantallen',
      eenheid: 'aantal',
      uitleg: 'het aantal mensen per jaar dat een woning nodig heeft, of de afspraak daarover',
    },
    {
      naam: 'gerealiseerd',
      soort: 'aantallen',
      eenheid: 'aantal',
      uitleg: 'het aantal woningen dat er per jaar werkelijk kwam',
      hoortBij: ['uitstroom'],
    },
    {
      naam: 'achterstand',
      soort: 'getal',
      eenheid: 'aantal',
      uitleg: 'de achterstand aan het begin van het eerste jaar',
      facultatief: true,
      standaard: 0,
      minimum: 0,
    },
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'aantal',
    uitleg: 'een rij per jaar',
    koppen: ['nodig', 'gerealiseerd', 'achterstand eind', 'realisatiegraad'],
  },
  voorbeelden: [
    {
      naam: '50 per jaar afgesproken en 12,5 gerealiseerd: de achterstand loopt op',
      invoer: { uitstroom: kolom(50, 50, 50), gerealiseerd: kolom(12.5, 12.5, 12.5) },
      uitkomst: [
        ['nodig', 'gerealiseerd', 'achterstand eind', 'realisatiegraad'],
        [50, 12.5, 37.5, 0.25],
        [87.5, 12.5, 75, 0.14285714285714285],
        [125, 12.5, 112.5, 0.1],
      ],
    },
    {
      naam: 'een achterstand van 10 wordt ingelopen',
      invoer: { uitstroom: kolom(20, 0), gerealiseerd: kolom(24, 6), achterstand: 10, kop: false },
      uitkomst: [
        [30, 24, 6, 0.8],
        [6, 6, 0, 1],
      ],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ uitstroom, gerealiseerd, achterstand }, gang) => {
    let over = achterstand;
    const gevuld = uitstroom.cellen.map((cel, i) => cel !== null || gerealiseerd.cellen[i] !== null);
    return uitstroom.cellen.slice(0, gevuld.lastIndexOf(true) + 1).map((cel, i) => {
      const jaar = woonjaar(cel ?? NUL, gerealiseerd.cellen[i] ?? NUL, over);
      const inJaar = opPlaats(gang, { rij: i });
      inJaar.stap(`achterstand begin jaar ${i + 1}`, 'aantal', alsGetal(over), { kolommen: [0, 2, 3] });
      inJaar.stap(`uitstroom jaar ${i + 1}`, 'aantal', alsGetal(cel ?? NUL), { kolommen: [0, 2, 3] });
      inJaar.stap('woningen nodig', 'aantal', alsGetal(jaar.nodig), { kolommen: [0, 2, 3] });
      inJaar.stap(`gerealiseerd jaar ${i + 1}`, 'aantal', alsGetal(jaar.gerealiseerd), {
        kolommen: [1, 2, 3],
      });
      over = jaar.achterstand;
      inJaar.stap(`achterstand eind jaar ${i + 1}`, 'aantal', alsGetal(over), { kolommen: [2] });
      const graad =
        jaar.nodig.waarde === 0n ? null : verhouding(jaar.gerealiseerd, jaar.nodig, plaatsIn(uitstroom, i));
      inJaar.stap('realisatiegraad (gerealiseerd / nodig)', 'deel', graad, { kolommen: [3] });
      return [alsGetal(jaar.nodig), alsGetal(jaar.gerealiseerd), alsGetal(jaar.achterstand), graad];
    });
  },
});
