import { definieer, kolom } from '../definitie';
import { fouten, type Plaats } from '../fout';
import { halfVanNulAf } from '../getal/afronden';
import { alsGetal, type Decimaal, macht10 } from '../getal/decimaal';
import { schrijfGetal } from '../getal/schrijfGetal';
import { inVormVan, plaatsIn, type Reeks } from '../grens/reeks';
import { opPlaats, type Rekengang, type Stapplaats, ZONDER_UITLEG } from '../rekengang';
import { BRONNEN } from './bronnen';
import { opeenvolgend } from './jaren';

/** Een indexcijfer staat met zoveel decimalen in de cel, en rekent daar ook mee verder. */
const DECIMALEN = 8;
const HOOGSTE = 10_000n;
/** Verder terug dan dit is een ander prijspeil geen indexering meer maar een nieuwe raming. */
export const JAREN_ERVOOR = 10;

/**
 * Het indexcijfer van elk jaar, op 8 decimalen (half van nul af): 1 in het basisjaar, later ∏(1+p) over de jaren erna,
 * eerder 1/∏(1+p).
 *
 * @param jaren opeenvolgend
 * @param percentages de stijging in elk jaar ten opzichte van het jaar ervoor, als deel; of één voor alle jaren.
 *   `null` mag alleen waar het percentage niet meetelt
 * @param basisjaar in de reeks, of hoogstens 10 jaar ervoor; voor de jaren ertussen geldt het eerste percentage
 * @param plaatsVan waar het cijfer van jaar `t` in de uitkomst staat
 * Fout: een percentage van 1 of meer, een ontbrekend percentage, een basisjaar buiten bereik, een uitkomst die niet kan.
 */
export function indexcijfers(
  jaren: readonly number[],
  percentages: Reeks<Decimaal | null>,
  basisjaar: number,
  gang: Rekengang = ZONDER_UITLEG,
  plaatsVan: (t: number) => Stapplaats = (rij) => ({ rij }),
): readonly Decimaal[] {
  const eerste = jaren[0]!;
  const laatste = jaren[jaren.length - 1]!;
  if (basisjaar < eerste - JAREN_ERVOOR || basisjaar > laatste) {
    throw fouten.basisjaar({ argument: 'basisjaar' }, eerste - JAREN_ERVOOR, laatste);
  }
  percentages.cellen.forEach((p, i) => p && eisStijging(p, plaatsIn(percentages, i)));
  const stijging = (jaar: number): Decimaal => {
    const i = percentages.cellen.length === 1 ? 0 : Math.max(0, jaar - eerste);
    const p = percentages.cellen[i];
    if (!p) throw fouten.percentageOntbreekt(plaatsIn(percentages, i));
    return p;
  };
  return jaren.map((jaar, t) => {
    const vanaf = Math.min(basisjaar, jaar);
    let waarde = 1n;
    let schaal = 0;
    for (let stap = vanaf + 1; stap <= Math.max(basisjaar, jaar); stap += 1) {
      const p = stijging(stap);
      waarde *= macht10(p.schaal) + p.waarde;
      schaal += p.schaal;
    }
    const cijfer =
      jaar >= basisjaar
        ? halfVanNulAf(waarde * macht10(DECIMALEN), macht10(schaal))
        : halfVanNulAf(macht10(schaal + DECIMALEN), waarde);
    if (cijfer === 0n || cijfer > HOOGSTE * macht10(DECIMALEN)) {
      throw fouten.indexBuiten({ argument: percentages.argument }, jaar);
    }
    const uitkomst = { waarde: cijfer, schaal: DECIMALEN };
    if (gang.uitleg) meld(opPlaats(gang, plaatsVan(t)), jaar, basisjaar, stijging, uitkomst);
    return uitkomst;
  });
}

/** De stijging zelf. Fout: 1 of meer, met de vraag of een honderdste ervan bedoeld is. */
export function eisStijging(p: Decimaal, plaats: Plaats): Decimaal {
  const grootte = p.waarde < 0n ? -p.waarde : p.waarde;
  if (grootte < macht10(p.schaal)) return p;
  throw fouten.stijging(plaats, schrijfGetal({ waarde: p.waarde, schaal: p.schaal + 2 }));
}

function meld(
  gang: Rekengang,
  jaar: number,
  basisjaar: number,
  stijging: (jaar: number) => Decimaal,
  cijfer: Decimaal,
): void {
  for (let stap = Math.min(basisjaar, jaar) + 1; stap <= Math.max(basisjaar, jaar); stap += 1) {
    gang.stap(`stijging in ${stap}`, 'deel', alsGetal(stijging(stap)));
  }
  const naam =
    jaar < basisjaar
      ? '1 gedeeld door (1 + stijging) van elk jaar'
      : '1 + stijging van elk jaar, keer elkaar';
  gang.stap(`indexcijfer ${jaar} ten opzichte van ${basisjaar}: ${naam}`, 'gewicht', alsGetal(cijfer));
}

export const INDEX = definieer({
  naam: 'BWMO_INDEX',
  groep: 'tijdlijn',
  samenvatting: 'Het indexcijfer per jaar ten opzichte van een basisjaar, uit de stijging per jaar.',
  uitleg:
    'Een stijging van 3,94% in 2027 is wat een prijs in 2027 hoger is dan in 2026: geef haar als deel (0,0394) of als 3,94%. Het basisjaar krijgt 1. Is de stijging een mengsel, bijvoorbeeld 90% OVA en 10% ppc, reken dat dan uit in de cel: 0,9*ova+0,1*ppc. Ligt het basisjaar voor het eerste jaar, dan geldt voor de jaren ertussen de eerste stijging. Elk indexcijfer is één keer afgerond, op acht decimalen.',
  bron: [BRONNEN.indexering],
  argumenten: [
    { naam: 'jaren', soort: 'jaren', eenheid: 'jaar', uitleg: 'opeenvolgende jaren, als rij of kolom' },
    {
      naam: 'percentages',
      soort: 'tabel',
      eenheid: 'deel',
      uitleg: 'de stijging in elk jaar ten opzichte van het jaar ervoor, of één voor alle jaren',
      hoortBij: ['jaren'],
      ookTotaal: true,
    },
    {
      naam: 'basisjaar',
      soort: 'jaar',
      eenheid: 'jaar',
      uitleg: 'het jaar waarvan de prijzen zijn; standaard het eerste jaar',
      facultatief: true,
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'gewicht', uitleg: 'het indexcijfer van elk jaar' },
  voorbeelden: [
    {
      naam: 'het prijspeil van het eerste jaar',
      invoer: { jaren: kolom(2026, 2027, 2028), percentages: kolom(0.0394, 0.028, 0.025) },
      uitkomst: kolom(1, 1.028, 1.0537),
    },
    {
      naam: 'één percentage, en een prijspeil van twee jaar eerder',
      invoer: { jaren: [[2026, 2027, 2028]], percentages: [[0.0394]], basisjaar: 2024 },
      uitkomst: [[1.08035236, 1.12291824, 1.16716122]],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.5.0',
  bereken: ({ jaren, percentages, basisjaar }, gang) => {
    const reeks = opeenvolgend(jaren);
    return inVormVan(
      jaren,
      indexcijfers(reeks, percentages, basisjaar ?? reeks[0]!, gang, (t) =>
        jaren.richting === 'rij' ? { kolommen: [t] } : { rij: t },
      ).map((cijfer) => alsGetal(cijfer)),
    );
  },
});
