import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { type Centen, som } from '../getal/centen';
import { alsGetal, type Decimaal, EEN, macht10 } from '../getal/decimaal';
import { rondMetSom } from '../getal/grootsteRest';
import { aantalTotLaatste, plaatsIn, type Reeks } from '../grens/reeks';
import { opPlaats, type Rekengang, ZONDER_UITLEG } from '../rekengang';
import { type Deel, DUUR, ingroeifactor, STARTJAAR } from '../solidariteit/ingroeifactor';
import { VOOR_AFRONDEN } from '../solidariteit/verdelingOverSleutel';
import { BRONNEN } from './bronnen';

/**
 * Het budget van elke gemeente in één jaar: index·((1−α)·historisch + α·objectief), op de cent.
 *
 * De som over de gemeenten is half van nul af afgerond, de delen met de grootste rest op de exacte bedragen; zij mag
 * elk jaar anders zijn, want een regio wint of verliest aan het nieuwe model. Vereist: bedragen niet negatief.
 */
export function budgetpadInJaar(
  historisch: readonly Centen[],
  objectief: readonly Centen[],
  factor: Deel,
  index: Decimaal = EEN,
  gang: Rekengang = ZONDER_UITLEG,
): Centen[] {
  const { teller, noemer } = factor;
  const exact = historisch.map((h, g) => index.waarde * ((noemer - teller) * h + teller * objectief[g]!));
  const onder = noemer * macht10(index.schaal);
  if (gang.uitleg) {
    gang.stap(
      VOOR_AFRONDEN,
      'euro',
      exact.map((bedrag) => breukAlsGetal(bedrag, onder * 100n)),
    );
  }
  return rondMetSom(exact, onder, exact);
}

/** Fout: het deel van het model dat in dit jaar meetelt is helemaal leeg of 0. */
export function eisModel(
  factor: Deel,
  historisch: readonly (Centen | null)[],
  objectief: readonly (Centen | null)[],
  plaats: (naam: 'historisch' | 'objectief') => Parameters<typeof fouten.objectiefLeeg>[0],
): void {
  const leeg = (bedragen: readonly (Centen | null)[]) => bedragen.every((bedrag) => !bedrag);
  if (factor.teller > 0n && leeg(objectief)) throw fouten.objectiefLeeg(plaats('objectief'));
  if (factor.teller < factor.noemer && leeg(historisch)) throw fouten.historischLeeg(plaats('historisch'));
}

function eisNietNegatief(bedragen: Reeks<Centen | null>): void {
  const i = bedragen.cellen.findIndex((bedrag) => bedrag !== null && bedrag < 0n);
  if (i >= 0) throw fouten.negatiefBedrag(plaatsIn(bedragen, i));
}

export const BUDGETPAD = definieer({
  naam: 'BWMO_BUDGETPAD',
  groep: 'tijdlijn',
  samenvatting: 'Het rijksbudget per gemeente en per jaar, ook als de regio als geheel wint of verliest.',
  uitleg:
    'Elk jaar gaat een deel α van historisch naar objectief (BWMO_INGROEIFACTOR). Beide zijn bedragen in euro van hetzelfde landelijke budget en hetzelfde prijspeil; zij hoeven samen niet even groot te zijn: het verschil gaat van of naar de rest van Nederland. Onder het oude model staat in de praktijk al het geld bij de centrumgemeente en 0 bij de andere. Wat een gemeente objectief krijgt staat in het rekenbestand van het Rijk: deze rekenhulp berekent dat niet. Wie aandelen binnen één vast bedrag wil verdelen gebruikt BWMO_INGROEI.',
  bron: [BRONNEN.ingroeipad, BRONNEN.zwolle],
  argumenten: [
    {
      naam: 'historisch',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'het budget van elke gemeente volgens het oude model',
    },
    {
      naam: 'objectief',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'het budget van elke gemeente volgens het nieuwe model, in hetzelfde prijspeil',
      hoortBij: ['historisch'],
    },
    { naam: 'jaren', soort: 'jaren', eenheid: 'jaar', uitleg: 'de jaren, als rij of kolom' },
    STARTJAAR,
    DUUR,
    {
      naam: 'index',
      soort: 'aantallen',
      eenheid: 'gewicht',
      uitleg: 'het indexcijfer van elk jaar (BWMO_INDEX), of één voor alle jaren',
      facultatief: true,
      standaard: 1,
      hoortBij: ['jaren'],
      ookTotaal: true,
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'een rij per gemeente en een kolom per jaar' },
  voorbeelden: [
    {
      naam: 'eerst alles bij de centrumgemeente, na tien jaar het objectieve budget; de regio verliest',
      invoer: {
        historisch: kolom(140096291, 0),
        objectief: kolom(60000000, 53750051),
        jaren: [[2022, 2023, 2032]],
        startjaar: 2023,
      },
      uitkomst: [
        [140096291, 132086661.9, 60000000],
        [0, 5375005.1, 53750051],
      ],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.5.0',
  bereken: ({ historisch, objectief, jaren, startjaar, duur, index }, gang) => {
    eisNietNegatief(historisch);
    eisNietNegatief(objectief);
    const h = historisch.cellen.map((bedrag) => bedrag ?? 0n);
    const o = objectief.cellen.map((bedrag) => bedrag ?? 0n);
    const perJaar = jaren.cellen.map((jaar, t) => {
      const inJaar = opPlaats(gang, { kolommen: [t] });
      const i = index.cellen.length === 1 ? 0 : t;
      const cijfer = index.cellen[i];
      if (!cijfer || cijfer.waarde <= 0n) throw fouten.groterDan(plaatsIn(index, i), '0');
      const factor = ingroeifactor(jaar, startjaar, duur);
      eisModel(factor, h, o, (argument) => ({ argument }));
      inJaar.stap('historisch budget', 'euro', h);
      inJaar.stap('objectief budget', 'euro', o);
      inJaar.stap(`ingroeifactor ${jaar}`, 'deel', breukAlsGetal(factor.teller, factor.noemer));
      inJaar.stap(`indexcijfer ${jaar}`, 'gewicht', alsGetal(cijfer));
      const budget = budgetpadInJaar(h, o, factor, cijfer, inJaar);
      inJaar.stap(
        'verandering ten opzichte van historisch, over de hele regio',
        'euro',
        som(budget) - som(budgetpadInJaar(h, o, { teller: 0n, noemer: 1n }, cijfer)),
      );
      return inJaar.stap(`budget per gemeente ${jaar}`, 'euro', budget);
    });
    const gevuld = h.map((_, g) => historisch.cellen[g] ?? objectief.cellen[g] ?? null);
    return gevuld
      .slice(0, aantalTotLaatste(gevuld))
      .map((rij, g) => perJaar.map((budget) => (rij === null ? null : budget[g]!)));
  },
});
