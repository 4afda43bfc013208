import { definieer, kolom, KOP } from '../definitie';
import type { Waarde } from '../waarde';
import { fouten, type Plaats } from '../fout';
import { alsGetal, type Decimaal, macht10, maal, NUL, opGelijkeSchaal, vergelijk } from '../getal/decimaal';
import { verdeelNaarRato } from '../getal/grootsteRest';
import { schrijfGetal } from '../getal/schrijfGetal';
import { plaatsIn, type Reeks } from '../grens/reeks';
import { opPlaats, type Rekengang } from '../rekengang';
import { BRONNEN } from './bronnen';
import { heel, min, som, verhouding } from './gedeeld/exact';
import { MEESTE_PLEKKEN } from './gedeeld/grenzen';

/** Plekken en inwoners van één gemeente; zonder inwoneraantal doet zij niet mee. */
interface Gemeente {
  readonly plekken: Decimaal;
  readonly inwoners: Decimaal;
  readonly plaats: Plaats;
}

/** Het evenredige aantal plekken per gemeente, in hele plekken en samen precies het totaal (grootste rest). */
export function evenredig(totaal: bigint, inwoners: readonly Decimaal[]): bigint[] {
  return verdeelNaarRato(totaal, opGelijkeSchaal(inwoners).waarden);
}

/** De gemeenten per rij; `null` waar het inwoneraantal leeg is. Fout: plekken zonder inwoneraantal. */
function gemeentenIn(plekken: Reeks<Decimaal | null>, inwoners: Reeks<Decimaal | null>): (Gemeente | null)[] {
  return inwoners.cellen.map((aantal, g) => {
    const eigen = plekken.cellen[g] ?? NUL;
    if (aantal === null && eigen.waarde !== 0n) {
      throw fouten.aantalZonderSleutel(plaatsIn(plekken, g), inwoners.argument);
    }
    return aantal && { plekken: eigen, inwoners: aantal, plaats: plaatsIn(inwoners, g) };
  });
}

export const SPREIDING = definieer({
  naam: 'BWMO_SPREIDING',
  groep: 'capaciteit',
  samenvatting: 'Hoe de plekken over de gemeenten verdeeld zijn, en hoeveel er evenredig bij hoort.',
  uitleg:
    'Per gemeente het aantal plekken per 10.000 inwoners, de index (aandeel in de plekken gedeeld door aandeel in de inwoners; 1 is evenredig), het evenredige aantal en het verschil. Het evenredige aantal bestaat uit hele plekken en telt op tot hetzelfde totaal (grootste rest). Een positief verschil is meer dan evenredig. Neemt het totaal later toe, verdeel dan alleen wat erbij komt: bij een nieuwe verdeling kan een gemeente door afronding een plek minder krijgen. Evenredig naar inwoners is een keuze; een andere sleutel mag ook in het bereik inwoners staan. Zonder inwoners blijven de verhoudingen leeg.',
  bron: [BRONNEN.spreiding, BRONNEN.verdeelregel],
  argumenten: [
    {
      naam: 'plekken',
      soort: 'aantallen',
      eenheid: 'plekken',
      uitleg: 'het aantal plekken per gemeente',
      hoortBij: ['inwoners'],
    },
    {
      naam: 'inwoners',
      soort: 'sleutel',
      eenheid: 'gewicht',
      uitleg: 'het aantal inwoners per gemeente; leeg doet niet mee',
    },
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'geen',
    uitleg: 'een rij per gemeente',
    koppen: ['plekken per 10.000 inwoners', 'index', 'evenredig aantal', 'verschil'],
  },
  voorbeelden: [
    {
      naam: 'alle plekken in de centrumgemeente',
      invoer: { plekken: kolom(60, 0, 0), inwoners: kolom(60000, 20000, 40000) },
      uitkomst: [
        ['plekken per 10.000 inwoners', 'index', 'evenredig aantal', 'verschil'],
        [10, 2, 30, 30],
        [0, 0, 10, -10],
        [0, 0, 20, -20],
      ],
    },
    {
      naam: 'het evenredige aantal blijft heel: de grootste rest krijgt de laatste plek',
      invoer: { plekken: kolom(4, 3, 3), inwoners: kolom(40000, 40000, 40000), kop: false },
      uitkomst: [
        [1, 1.2, 4, 0],
        [0.75, 0.9, 3, 0],
        [0.75, 0.9, 3, 0],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.3.0',
  bereken: ({ plekken, inwoners }, gang) => {
    const rijen = gemeentenIn(plekken, inwoners);
    const mee = rijen.filter((gemeente) => gemeente !== null);
    const totaal = totaalPlekken(mee, plekken.argument);
    const alleInwoners = som(mee.map((gemeente) => gemeente.inwoners));
    if (totaal !== 0n && alleInwoners.waarde === 0n) {
      throw fouten.geenGewicht({ argument: inwoners.argument });
    }
    gang.stap('plekken samen', 'plekken', Number(totaal));
    gang.stap('inwoners samen', 'aantal', alsGetal(alleInwoners));
    const doelen = evenredig(
      totaal,
      mee.map((gemeente) => gemeente.inwoners),
    ).map(Number);
    const einde = rijen.reduce((laatste, gemeente, g) => (gemeente ? g + 1 : laatste), 0);
    let volgende = 0;
    return rijen.slice(0, einde).map((gemeente, g) => {
      if (gemeente === null) return [null, null, null, null];
      const doel = doelen[volgende++]!;
      const totalen = { plekken: { waarde: totaal, schaal: 0 }, inwoners: alleInwoners };
      return rij(gemeente, totalen, doel, opPlaats(gang, { rij: g }));
    });
  },
});

/** Fout: geen heel aantal, of meer dan het model aankan. */
function totaalPlekken(gemeenten: readonly Gemeente[], argument: string): bigint {
  const totaal = som(gemeenten.map((gemeente) => gemeente.plekken));
  const heelTotaal = totaal.waarde % macht10(totaal.schaal) === 0n;
  if (!heelTotaal || vergelijk(totaal, heel(MEESTE_PLEKKEN)) > 0) {
    throw fouten.totaalPlekken({ argument }, schrijfGetal(totaal));
  }
  return totaal.waarde / macht10(totaal.schaal);
}

function rij(
  { plekken, inwoners, plaats }: Gemeente,
  totaal: Pick<Gemeente, 'plekken' | 'inwoners'>,
  doel: number,
  gang: Rekengang,
): Waarde[] {
  const aandeel = maal(totaal.plekken, inwoners);
  gang.stap('plekken', 'plekken', alsGetal(plekken), { kolommen: [0, 1, 3] });
  gang.stap('inwoners', 'aantal', alsGetal(inwoners), { kolommen: [0, 1, 2] });
  if (gang.uitleg && totaal.inwoners.waarde !== 0n) {
    gang.stap(
      'evenredig, vóór het afronden op hele plekken (plekken samen × inwoners / inwoners samen)',
      'gewicht',
      verhouding(aandeel, totaal.inwoners, plaats),
      { kolommen: [2, 3] },
    );
  }
  gang.stap('evenredig aantal (grootste rest)', 'plekken', doel, { kolommen: [2, 3] });
  return [
    gang.stap(
      'plekken per 10.000 inwoners',
      'gewicht',
      inwoners.waarde === 0n ? null : verhouding(maal(plekken, heel(10_000)), inwoners, plaats),
      { kolommen: [0] },
    ),
    gang.stap(
      'index (aandeel in de plekken / aandeel in de inwoners)',
      'gewicht',
      aandeel.waarde === 0n ? null : verhouding(maal(plekken, totaal.inwoners), aandeel, plaats),
      { kolommen: [1] },
    ),
    doel,
    gang.stap('verschil (plekken − evenredig)', 'plekken', alsGetal(min(plekken, heel(doel))), {
      kolommen: [3],
    }),
  ];
}
