import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { type Centen, som } from '../getal/centen';
import { alsGetal, type Decimaal, macht10, NUL, opGelijkeSchaal } from '../getal/decimaal';
import { rondMetSom } from '../getal/grootsteRest';
import { inVormVan, plaatsIn } from '../grens/reeks';
import { type Rekengang, ZONDER_UITLEG } from '../rekengang';
import { SLEUTEL } from './argumenten';
import { BRONNEN } from './bronnen';
import { meldAandelen, type Sleutel, VOOR_AFRONDEN } from './verdelingOverSleutel';

/**
 * Wat elke gemeente betaalt als een deel λ van de kosten gedeeld wordt: λ·s_g·Σkosten + (1−λ)·kosten_g, in centen.
 *
 * De exacte bedragen worden één keer afgerond, met de grootste rest; samen zijn ze precies de kosten.
 * Fout: niets om naar te verdelen terwijl er iets gedeeld wordt.
 */
export function gedeeldeKosten(
  kosten: readonly Centen[],
  sleutel: Sleutel,
  graad: Decimaal,
  gang: Rekengang = ZONDER_UITLEG,
): Centen[] {
  const { waarden: gewichten, schaal } = opGelijkeSchaal(sleutel.cellen.map((gewicht) => gewicht ?? NUL));
  const totaal = som(kosten);
  const somGewicht = som(gewichten);
  const heel = macht10(graad.schaal);
  if (somGewicht === 0n && totaal !== 0n && graad.waarde !== 0n) {
    throw fouten.geenGewicht({ argument: sleutel.argument });
  }
  const noemer = somGewicht === 0n ? 1n : somGewicht;
  const tellers = kosten.map(
    (bedrag, g) => graad.waarde * gewichten[g]! * totaal + (heel - graad.waarde) * bedrag * noemer,
  );
  if (gang.uitleg) {
    meldAandelen(gewichten, schaal, gang);
    gang.stap('kosten van de gemeente zelf', 'euro', kosten);
    gang.stap('deel dat samen gedragen wordt (graad)', 'deel', alsGetal(graad));
    const euros = tellers.map((teller) => breukAlsGetal(teller, heel * noemer * 100n));
    gang.stap(VOOR_AFRONDEN, 'euro', euros);
  }
  return rondMetSom(tellers, heel * noemer, gewichten);
}

export const SOLIDARITEIT = definieer({
  naam: 'BWMO_SOLIDARITEIT',
  groep: 'solidariteit',
  samenvatting: 'Kosten per gemeente als een deel ervan samen gedragen wordt.',
  uitleg:
    'De graad zegt welk deel van de kosten gedeeld wordt: 1 is alles samen naar de sleutel, 0 is ieder het eigen gebruik. Daartussen betaalt een gemeente λ × haar aandeel in het totaal plus (1 − λ) × haar eigen kosten. De bedragen tellen op de cent op tot de kosten.',
  bron: [BRONNEN.hhmSleutel, BRONNEN.verdeelregel],
  argumenten: [
    {
      naam: 'kosten',
      soort: 'bedragen',
      eenheid: 'euro',
      uitleg: 'de kosten van het eigen gebruik per gemeente, niet negatief',
      hoortBij: ['sleutel'],
    },
    SLEUTEL,
    {
      naam: 'graad',
      soort: 'deel',
      eenheid: 'deel',
      uitleg: 'welk deel gedeeld wordt: 1 alles, 0 niets',
      facultatief: true,
      standaard: 1,
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'wat elke gemeente betaalt, in de richting van de sleutel',
  },
  voorbeelden: [
    {
      naam: 'de helft gedeeld naar inwoners, de helft eigen gebruik',
      invoer: { kosten: kolom(60000, 30000, 10000), sleutel: kolom(40000, 40000, 20000), graad: 0.5 },
      uitkomst: kolom(50000, 35000, 15000),
    },
    {
      naam: 'volledige solidariteit',
      invoer: { kosten: kolom(60000, 30000, 10000), sleutel: kolom(40000, 40000, 20000) },
      uitkomst: kolom(40000, 40000, 20000),
    },
  ],
  eigenschappen: ['niet-negatief', 'schaal-onafhankelijk', 'richting-van-de-sleutel'],
  sinds: '0.2.0',
  bereken: ({ kosten, sleutel, graad }, gang) => {
    const negatief = kosten.cellen.findIndex((bedrag) => bedrag < 0n);
    if (negatief >= 0) throw fouten.negatiefBedrag(plaatsIn(kosten, negatief));
    gang.stap('totaal kosten', 'euro', som(kosten.cellen));
    return inVormVan(
      sleutel,
      gang.stap('kosten per gemeente', 'euro', gedeeldeKosten(kosten.cellen, sleutel, graad, gang)),
    );
  },
});
