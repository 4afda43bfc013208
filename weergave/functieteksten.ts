import type { Functietekst } from '../core/definitie';
import { functies } from '../core/functies';

/**
 * De teksten van elke functie, op naam. De bouw voert deze module uit en zet alleen haar uitkomst in de bundel: de
 * definities zelf hebben daar geen teksten meer, zodat rekenen niet hoeft te wachten tot die geladen zijn.
 */
export const functieteksten: Readonly<Record<string, Functietekst>> = Object.fromEntries(
  functies.map(({ naam, samenvatting, uitleg, bron, voorbeelden, eigenschappen, sinds }) => [
    naam,
    { samenvatting, uitleg, bron, voorbeelden, eigenschappen, sinds },
  ]),
);
