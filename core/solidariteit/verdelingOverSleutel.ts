import type { Eenheid } from '../waarde';
import { fouten } from '../fout';
import { begrensdeDelen, type BegrensdeVerdeling, verdeelBegrensd } from '../getal/begrensd';
import { naarBeneden } from '../getal/afronden';
import { breukAlsGetal } from '../getal/breuk';
import { som } from '../getal/centen';
import { alsGetal, type Decimaal, macht10, opGelijkeSchaal } from '../getal/decimaal';
import type { Reeks } from '../grens/reeks';
import { type Rekengang, ZONDER_UITLEG } from '../rekengang';

export type Sleutel = Reeks<Decimaal | null>;
export type Maxima = Reeks<Decimaal | null>;

/** Hoe de uitleg de bedragen noemt die nog niet op de cent zijn. */
export const VOOR_AFRONDEN = 'bedrag vóór het afronden';

/**
 * Verdeelt hele eenheden over de gemeenten van een sleutel, begrensd door maxima in euro's.
 *
 * Een lege cel in de sleutel doet niet mee en krijgt niets. Maxima worden naar beneden afgerond op de eenheid.
 * @param totaal in eenheden van `eenheidInCenten`
 * @param gang krijgt de aandelen en de bedragen vóór het afronden te zien
 * Fout: alle gewichten 0 bij een totaal dat niet 0 is.
 */
export function verdelingOverSleutel(
  totaal: bigint,
  sleutel: Sleutel,
  maxima: Maxima | undefined,
  eenheidInCenten: bigint,
  gang: Rekengang = ZONDER_UITLEG,
): BegrensdeVerdeling {
  const { waarden: gewichten, schaal } = opGelijkeSchaal(
    sleutel.cellen.map((gewicht) => gewicht ?? { waarde: 0n, schaal: 0 }),
  );
  if (totaal !== 0n && gewichten.every((gewicht) => gewicht === 0n)) {
    throw fouten.geenGewicht({ argument: sleutel.argument });
  }
  const grenzen = sleutel.cellen.map((_, i) => {
    const maximum = maxima?.cellen[i];
    return maximum == null
      ? null
      : naarBeneden(maximum.waarde * 100n, macht10(maximum.schaal) * eenheidInCenten);
  });
  if (gang.uitleg) {
    meldAandelen(gewichten, schaal, gang);
    if (maxima) {
      const inCenten = grenzen.map((grens) => (grens === null ? null : grens * eenheidInCenten));
      gang.stap('maximum per gemeente', eenheidVan(eenheidInCenten), inCenten);
    }
    meldVoorAfronden(totaal, gewichten, grenzen, eenheidInCenten, gang);
  }
  return verdeelBegrensd(totaal, gewichten, grenzen);
}

/** Wie op een grovere eenheid dan de cent verdeelt, verdeelt misschien woningen of mensen. */
export function eenheidVan(eenheidInCenten: bigint): Eenheid {
  return eenheidInCenten === 1n ? 'euro' : 'geen';
}

/** Meldt welk deel elke gemeente van de sleutel heeft. */
export function meldAandelen(gewichten: readonly bigint[], schaal: number, gang: Rekengang): void {
  const samen = som(gewichten);
  gang.stap('som van de sleutel', 'gewicht', alsGetal({ waarde: samen, schaal }));
  if (samen === 0n) return;
  gang.stap(
    'aandeel in de sleutel',
    'deel',
    gewichten.map((gewicht) => breukAlsGetal(gewicht, samen)),
  );
}

/** Wat iedereen krijgt voordat de grootste resten de laatste eenheden krijgen; een tekort is het spiegelbeeld. */
function meldVoorAfronden(
  totaal: bigint,
  gewichten: readonly bigint[],
  grenzen: readonly (bigint | null)[],
  eenheidInCenten: bigint,
  gang: Rekengang,
): void {
  const teken = totaal < 0n ? -1n : 1n;
  const { tellers, noemer } = begrensdeDelen(totaal * teken, gewichten, grenzen);
  const euros = tellers.map((teller) => breukAlsGetal(teller * teken * eenheidInCenten, noemer * 100n));
  gang.stap(VOOR_AFRONDEN, eenheidVan(eenheidInCenten), euros);
}
