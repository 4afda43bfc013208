import { type Blad, type Grafiek, rechthoekVan } from '../werkmap';

type Rekenblad = GoogleAppsScript.Spreadsheet.Sheet;

// Een rij is in Sheets standaard 21 beeldpunten hoog.
const RIJHOOGTE = 21;

/** Tekent de grafieken van een blad; `kolombreedte` is de breedte van een kolom in beeldpunten. */
export function zetGrafieken(
  blad: Rekenblad,
  { grafieken = [] }: Blad,
  kolombreedte: (kolom: number) => number,
): void {
  for (const grafiek of grafieken) blad.insertChart(getekend(blad, grafiek, kolombreedte));
}

function getekend(
  blad: Rekenblad,
  { soort, titel, bron, categorieen, reeksen, assen, plaats }: Grafiek,
  kolombreedte: (kolom: number) => number,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(plaats);
  const breed = Array.from({ length: kolommen }, (_, k) => kolombreedte(kolom + k));
  const leeg = blad.newChart();
  const vorm = soort === 'lijn' ? leeg.asLineChart() : leeg.asColumnChart();
  return [categorieen, ...reeksen.map(({ adres }) => adres)]
    .reduce<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(
      (bouwer, adres) => bouwer.addRange(blad.getRange(adres)),
      vorm.setNumHeaders(0),
    )
    .setOption('title', titel)
    .setOption('subtitle', bron)
    .setOption('hAxis.title', assen.x)
    .setOption('vAxis.title', assen.y)
    .setOption('legend.position', reeksen.length > 1 ? 'bottom' : 'none')
    .setOption(
      'series',
      Object.fromEntries(
        reeksen.map(({ naam, stippel }, nummer) => [
          nummer,
          { labelInLegend: naam, ...(stippel && { lineDashStyle: [4, 4] }) },
        ]),
      ),
    )
    .setOption(
      'width',
      breed.reduce((som, beeldpunten) => som + beeldpunten, 0),
    )
    .setOption('height', rijen * RIJHOOGTE)
    .setPosition(rij + 1, kolom + 1, 0, 0)
    .build();
}
