import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { type Centen, som } from '../getal/centen';
import { NUL, opGelijkeSchaal } from '../getal/decimaal';
import { verdeelNaarRato } from '../getal/grootsteRest';
import { opPlaats, type Rekengang, ZONDER_UITLEG } from '../rekengang';
import { BRONNEN } from './bronnen';
import { DUUR, ingroeifactor, type Deel, STARTJAAR } from './ingroeifactor';
import { type Sleutel, VOOR_AFRONDEN } from './verdelingOverSleutel';

/**
 * Verdeelt het macrobudget van een jaar naar (1−α)·h_g + α·o_g, met h en o genormeerd op hun eigen som, op de cent.
 *
 * Vereist: historisch en objectief niet negatief, en elk samen groter dan 0 als zij in dit jaar meetellen.
 */
export function budgetInJaar(
  macrobudget: Centen,
  historisch: readonly bigint[],
  objectief: readonly bigint[],
  factor: Deel,
  gang: Rekengang = ZONDER_UITLEG,
): Centen[] {
  const somHistorisch = som(historisch) || 1n;
  const somObjectief = som(objectief) || 1n;
  const gewichten = historisch.map(
    (h, g) =>
      (factor.noemer - factor.teller) * h * somObjectief + factor.teller * objectief[g]! * somHistorisch,
  );
  const samen = som(gewichten);
  if (gang.uitleg && samen > 0n) {
    gang.stap(
      'aandeel in het mengsel van historisch en objectief',
      'deel',
      gewichten.map((gewicht) => breukAlsGetal(gewicht, samen)),
    );
    gang.stap(
      VOOR_AFRONDEN,
      'euro',
      gewichten.map((gewicht) => breukAlsGetal(macrobudget * gewicht, samen * 100n)),
    );
  }
  return verdeelNaarRato(macrobudget, gewichten);
}

function meldDelen(naam: string, gewichten: readonly bigint[], gang: Rekengang): void {
  const samen = som(gewichten);
  if (!gang.uitleg || samen === 0n) return;
  gang.stap(
    naam,
    'deel',
    gewichten.map((gewicht) => breukAlsGetal(gewicht, samen)),
  );
}

function gewichtenVan(sleutel: Sleutel): bigint[] {
  return opGelijkeSchaal(sleutel.cellen.map((cel) => cel ?? NUL)).waarden;
}

export const INGROEI = definieer({
  naam: 'BWMO_INGROEI',
  groep: 'solidariteit',
  samenvatting: 'Het budget per gemeente en per jaar tijdens de overgang van historisch naar objectief.',
  uitleg:
    'Per jaar wordt het macrobudget op de cent verdeeld naar een mengsel van het historische en het objectieve aandeel. Het objectieve aandeel komt uit het rekenbestand van het Rijk: deze rekenhulp berekent dat niet zelf. Eén macrobudget geldt voor alle jaren. Elke rij is een gemeente, elke kolom een jaar.',
  bron: [BRONNEN.ingroeipad, BRONNEN.fryskeMarren, BRONNEN.verdeelregel],
  argumenten: [
    {
      naam: 'historisch',
      soort: 'sleutel',
      eenheid: 'gewicht',
      uitleg: 'het historische budget of aandeel per gemeente',
    },
    {
      naam: 'objectief',
      soort: 'sleutel',
      eenheid: 'gewicht',
      uitleg: 'het objectieve budget of aandeel per gemeente',
      hoortBij: ['historisch'],
    },
    {
      naam: 'macrobudget',
      soort: 'bedragen',
      eenheid: 'euro',
      uitleg: 'het te verdelen budget: één bedrag, of een bedrag per jaar',
      hoortBij: ['jaren'],
      ookTotaal: true,
    },
    { naam: 'jaren', soort: 'jaren', eenheid: 'jaar', uitleg: 'de jaren, als rij of kolom' },
    STARTJAAR,
    DUUR,
  ],
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'een rij per gemeente en een kolom per jaar' },
  voorbeelden: [
    {
      naam: 'eerst alles bij de centrumgemeente, na tien jaar naar het objectieve aandeel',
      invoer: {
        historisch: kolom(1, 0, 0),
        objectief: kolom(0.5, 0.3, 0.2),
        macrobudget: [[1000000]],
        jaren: [[2026, 2030, 2035]],
        startjaar: 2026,
      },
      uitkomst: [
        [950000, 750000, 500000],
        [30000, 150000, 300000],
        [20000, 100000, 200000],
      ],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.2.0',
  bereken: ({ historisch, objectief, macrobudget, jaren, startjaar, duur }, gang) => {
    const h = gewichtenVan(historisch);
    const o = gewichtenVan(objectief);
    meldDelen('historisch aandeel', h, gang);
    meldDelen('objectief aandeel', o, gang);
    const perJaar = jaren.cellen.map((jaar, t) => {
      const inJaar = opPlaats(gang, { kolommen: [t] });
      const factor = ingroeifactor(jaar, startjaar, duur);
      const budget = macrobudget.cellen[macrobudget.cellen.length === 1 ? 0 : t]!;
      inJaar.stap(`macrobudget ${jaar}`, 'euro', budget);
      inJaar.stap(`ingroeifactor ${jaar}`, 'deel', breukAlsGetal(factor.teller, factor.noemer));
      if (factor.teller < factor.noemer && som(h) === 0n)
        throw fouten.geenGewicht({ argument: 'historisch' });
      if (factor.teller > 0n && som(o) === 0n) throw fouten.geenGewicht({ argument: 'objectief' });
      return inJaar.stap(`budget per gemeente ${jaar}`, 'euro', budgetInJaar(budget, h, o, factor, inJaar));
    });
    const leeg = historisch.cellen.map((cel, g) => cel === null && objectief.cellen[g] === null);
    const einde = leeg.lastIndexOf(false) + 1;
    return leeg.slice(0, einde).map((rij, g) => perJaar.map((budget) => (rij ? null : budget[g]!)));
  },
});
