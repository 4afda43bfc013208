import { definieer } from '../definitie';
import { alsGetal, type Decimaal, maal } from '../getal/decimaal';
import { PLEKKEN_GEMIDDELD, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { gedeeld, heel, min, verhouding } from './gedeeld/exact';

/**
 * Plekken die op den duur bezet blijven door mensen die klaar zijn en op een woning wachten:
 * max(0, plekken − (woningen/12) × verblijfsduur / aandeel), exact gedeeld; zonder woningvraag 0.
 */
export function geblokkeerd(
  plekken: Decimaal,
  verblijfsduur: Decimaal,
  aandeelWoning: Decimaal,
  woningenPerJaar: Decimaal,
): number {
  if (aandeelWoning.waarde === 0n) return 0;
  const twaalfAandeel = maal(heel(12), aandeelWoning);
  const teller = min(maal(plekken, twaalfAandeel), maal(woningenPerJaar, verblijfsduur));
  return teller.waarde <= 0n ? 0 : gedeeld(teller, twaalfAandeel);
}

export const GEBLOKKEERD = definieer({
  naam: 'BWMO_GEBLOKKEERD',
  groep: 'capaciteit',
  samenvatting: 'Hoeveel plekken op den duur bezet blijven door mensen die op een woning wachten.',
  uitleg:
    'Wie klaar is maar geen woning heeft houdt een plek bezet. Komen er minder woningen dan er mensen klaar zijn, dan loopt dat op tot precies zoveel mensen klaar komen als er woningen zijn: plekken − (woningen per jaar / 12) × verblijfsduur / aandeel. Dat is de eindstand bij een wachtlijst die nooit leeg is; het duurt ongeveer verblijfsduur / aandeel maanden om er tweederde van te bereiken. Is er geen wachtlijst, of helpen anderen woningzoekenden ook, reken dan met BWMO_DOORSTROOM. Met aandeel 0 heeft niemand een woning nodig en is er niets geblokkeerd.',
  bron: [BRONNEN.blokkade, BRONNEN.woningen],
  argumenten: [
    PLEKKEN_GEMIDDELD,
    VERBLIJFSDUUR,
    {
      naam: 'aandeel_woning',
      soort: 'deel',
      eenheid: 'deel',
      uitleg: 'het deel van wie klaar is dat een woning nodig heeft',
    },
    {
      naam: 'woningen_per_jaar',
      soort: 'getal',
      eenheid: 'aantal',
      uitleg: 'het aantal woningen dat per jaar voor deze mensen beschikbaar komt',
      minimum: 0,
    },
  ],
  resultaat: { vorm: 'cel', eenheid: 'plekken', uitleg: 'het aantal geblokkeerde plekken' },
  voorbeelden: [
    {
      naam: '300 plekken, de helft heeft een woning nodig, 36 woningen per jaar terwijl er 50 nodig zijn',
      invoer: { plekken: 300, verblijfsduur: 36, aandeel_woning: 0.5, woningen_per_jaar: 36 },
      uitkomst: 84,
    },
    {
      naam: 'met 50 woningen per jaar is er niets geblokkeerd',
      invoer: { plekken: 300, verblijfsduur: 36, aandeel_woning: 0.5, woningen_per_jaar: 50 },
      uitkomst: 0,
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: (invoer, gang) => {
    const { plekken, verblijfsduur, aandeel_woning, woningen_per_jaar } = invoer;
    const uitstroom = maal(maal(plekken, heel(12)), aandeel_woning);
    gang.stap(
      'woningen per jaar die nodig zijn om niemand te laten wachten',
      'aantal',
      verhouding(uitstroom, verblijfsduur, { argument: 'verblijfsduur' }),
    );
    gang.stap('plekken', 'plekken', alsGetal(plekken));
    if (aandeel_woning.waarde !== 0n) {
      gang.stap(
        'plekken die op den duur in beweging blijven (woningen per jaar / 12 × verblijfsduur / aandeel)',
        'plekken',
        verhouding(maal(woningen_per_jaar, verblijfsduur), maal(heel(12), aandeel_woning), {
          argument: 'aandeel_woning',
        }),
      );
    }
    const vast = geblokkeerd(plekken, verblijfsduur, aandeel_woning, woningen_per_jaar);
    return gang.stap('geblokkeerde plekken (plekken min wat in beweging blijft)', 'plekken', vast);
  },
});
