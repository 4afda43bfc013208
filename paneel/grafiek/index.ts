import { figuur, svgTekst } from './figuur';
import type { Grafiekplan } from './plan';
import type { Gelezengrafiek } from './grafiekVan';
import { tekenLijnen } from './lijnen';
import type { Lijngrafiek, Staafgrafiek, Waterval } from './soorten';
import { tekenStaven } from './staven';
import { tekenWaterval } from './waterval';

export { type Gelezengrafiek, grafiekVan } from './grafiekVan';
export { pngVan } from './png';
export type { Lijn, Lijngrafiek, Staafgrafiek, Waarden, Waterval } from './soorten';

/** Een lijngrafiek als figuur, met bron en tabel. */
export function lijngrafiek(invoer: Lijngrafiek): HTMLElement {
  return figuur(lijnplan(invoer));
}

/** Een staafgrafiek als figuur, met bron en tabel. */
export function staafgrafiek(invoer: Staafgrafiek): HTMLElement {
  return figuur(staafplan(invoer));
}

/** Een waterval als figuur, met bron en tabel. */
export function watervalgrafiek(invoer: Waterval): HTMLElement {
  return figuur(watervalplan(invoer));
}

/** Een lijngrafiek als tekst van een los SVG-bestand; `breedte` in beeldpunten, zonder breedte die voor papier. */
export function lijngrafiekAlsSvg(invoer: Lijngrafiek, breedte?: number): string {
  return svgTekst(lijnplan(invoer), breedte);
}

/** Een staafgrafiek als tekst van een los SVG-bestand; `breedte` in beeldpunten, zonder breedte die voor papier. */
export function staafgrafiekAlsSvg(invoer: Staafgrafiek, breedte?: number): string {
  return svgTekst(staafplan(invoer), breedte);
}

/** Een grafiek als tekst van een los SVG-bestand; `breedte` in beeldpunten, zonder breedte die voor papier. */
export function grafiekAlsSvg({ soort, invoer }: Gelezengrafiek, breedte?: number): string {
  return soort === 'lijn' ? lijngrafiekAlsSvg(invoer, breedte) : staafgrafiekAlsSvg(invoer, breedte);
}

function lijnplan(invoer: Lijngrafiek): Grafiekplan {
  return {
    ...invoer,
    soort: 'Lijngrafiek',
    kolommen: invoer.reeksen.flatMap(({ naam, waarden, band }) => [
      { naam, waarden },
      ...(band
        ? [
            { naam: `${band.naam}, onderkant`, waarden: band.onder },
            { naam: `${band.naam}, bovenkant`, waarden: band.boven },
          ]
        : []),
    ]),
    teken: (breedte) => tekenLijnen(invoer, breedte),
  };
}

function staafplan(invoer: Staafgrafiek): Grafiekplan {
  return {
    ...invoer,
    soort: 'Staafgrafiek',
    kolommen: invoer.reeksen,
    teken: (breedte, id) => tekenStaven(invoer, breedte, id),
  };
}

function watervalplan(invoer: Waterval): Grafiekplan {
  const { begin, stappen, eind } = invoer;
  const regels = [begin, ...stappen, eind];
  return {
    ...invoer,
    soort: 'Waterval',
    categorieen: regels.map(({ naam }) => naam),
    kolommen: [{ naam: invoer.assen.y, waarden: regels.map(({ waarde }) => waarde) }],
    teken: (breedte) => tekenWaterval(invoer, breedte),
  };
}
