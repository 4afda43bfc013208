import { definieer, kolom } from '../definitie';
import { breukAlsGetal } from '../getal/breuk';
import type { Antwoord } from '../grens/antwoord';
import { BRONNEN } from './bronnen';

/** Hoe vaak elk antwoord voorkomt. */
export type Telling = Readonly<Record<Antwoord, number>>;

export function telling(antwoorden: readonly Antwoord[]): Telling {
  const aantallen = { ja: 0, 'in ontwikkeling': 0, nee: 0, nvt: 0, '': 0 };
  for (const antwoord of antwoorden) aantallen[antwoord] += 1;
  return aantallen;
}

/** Het deel van de onderwerpen die van toepassing zijn waarop een antwoord bekend is; `null` als alles nvt is. */
export function dekking(aantallen: Telling): number | null {
  const bekend = aantallen.ja + aantallen['in ontwikkeling'] + aantallen.nee;
  const vanToepassing = bekend + aantallen[''];
  return vanToepassing === 0 ? null : breukAlsGetal(BigInt(bekend), BigInt(vanToepassing));
}

/** De aantallen in de volgorde waarin elke tabel ze toont. */
export function alsRij(aantallen: Telling): number[] {
  return [aantallen.ja, aantallen['in ontwikkeling'], aantallen.nee, aantallen.nvt, aantallen['']];
}

/** Hoe elke tabel de aantallen noemt, in de volgorde van `alsRij`. */
export const TELWOORDEN = ['ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg'];

export const NVO_TELLING = definieer({
  naam: 'BWMO_NVO_TELLING',
  groep: 'nvo',
  samenvatting: 'Telt de antwoorden: ja, in ontwikkeling, nee, nvt, leeg, en de dekking.',
  uitleg:
    'Geeft één rij met zes cellen: het aantal ja, in ontwikkeling, nee, nvt en leeg, en de dekking. De dekking is het deel van de onderwerpen die van toepassing zijn waarop een antwoord bekend is. Leeg is onbekend en telt nooit als nee.',
  bron: [BRONNEN.hhm],
  argumenten: [
    {
      naam: 'antwoorden',
      soort: 'antwoorden',
      eenheid: 'antwoord',
      uitleg: 'ja, in ontwikkeling, nee, nvt of leeg per onderwerp; de tekens ✓ ⚙ ✗ mogen ook',
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'aantal',
    uitleg: 'één rij: ja, in ontwikkeling, nee, nvt, leeg, dekking',
  },
  voorbeelden: [
    {
      naam: 'zes onderwerpen, één nog onbekend',
      invoer: { antwoorden: kolom('ja', '✓', 'in ontwikkeling', 'nee', 'nvt', '') },
      uitkomst: [[2, 1, 1, 1, 1, 0.8]],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.1.0',
  bereken: ({ antwoorden }, gang) => {
    const aantallen = telling(antwoorden.cellen);
    gang.stap('antwoord per onderwerp', 'antwoord', antwoorden.cellen, { los: [] });
    // Elk aantal is een eigen kolom van de uitkomst; de dekking in de zesde komt uit alle vijf.
    const rij = alsRij(aantallen).map((aantal, k) =>
      gang.stap(`aantal ${TELWOORDEN[k]!}`, 'aantal', aantal, { kolommen: [k, 5] }),
    );
    return [[...rij, gang.stap('dekking', 'deel', dekking(aantallen), { kolommen: [5] })]];
  },
});
