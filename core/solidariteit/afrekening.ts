import { definieer, kolom } from '../definitie';
import type { Centen } from '../getal/centen';
import { inVormVan } from '../grens/reeks';
import { BRONNEN } from './bronnen';

export const AFREKENING = definieer({
  naam: 'BWMO_AFREKENING',
  groep: 'solidariteit',
  samenvatting: 'De eindafrekening per gemeente: definitief min voorschot.',
  uitleg: 'Een positief bedrag betaalt de gemeente bij, een negatief bedrag krijgt zij terug.',
  bron: [BRONNEN.ijsselVecht],
  argumenten: [
    { naam: 'voorschot', soort: 'bedragenOfLeeg', eenheid: 'euro', uitleg: 'wat elke gemeente al betaalde' },
    {
      naam: 'definitief',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'wat elke gemeente over het jaar verschuldigd is',
      hoortBij: ['voorschot'],
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'per gemeente: + is bijbetalen, − is terugkrijgen' },
  voorbeelden: [
    {
      naam: 'één gemeente betaalt bij, één krijgt terug',
      invoer: { voorschot: kolom(100000, 80000), definitief: kolom(112500.5, 71000) },
      uitkomst: kolom(12500.5, -9000),
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ voorschot, definitief }, gang) => {
    const gevuld = voorschot.cellen.map((cel, g) => cel ?? definitief.cellen[g] ?? null);
    const verschil = voorschot.cellen.map(
      (betaald, g): Centen => (definitief.cellen[g] ?? 0n) - (betaald ?? 0n),
    );
    gang.stap('definitief', 'euro', definitief.cellen);
    gang.stap('voorschot', 'euro', voorschot.cellen);
    return inVormVan({ ...voorschot, cellen: gevuld }, gang.stap('definitief − voorschot', 'euro', verschil));
  },
});
