import type { Blad, Grafiek, Grafiekreeks } from '../werkmap';

/** Tekent de grafieken van een blad over de cellen ervan. */
export function zetGrafieken(werkblad: Excel.Worksheet, { grafieken = [] }: Blad): void {
  for (const grafiek of grafieken) zetGrafiek(werkblad, grafiek);
}

function zetGrafiek(werkblad: Excel.Worksheet, grafiek: Grafiek): void {
  const { soort, titel, bron, categorieen, reeksen, assen, plaats } = grafiek;
  const [eerste, ...rest] = reeksen;
  if (!eerste) return;
  const vorm = soort === 'lijn' ? 'Line' : 'ColumnClustered';
  const getekend = werkblad.charts.add(vorm, werkblad.getRange(eerste.adres), 'Columns');
  const namen = werkblad.getRange(categorieen);
  zetReeks(getekend.series.getItemAt(0), eerste, namen);
  for (const reeks of rest) {
    const lijn = getekend.series.add(reeks.naam);
    lijn.setValues(werkblad.getRange(reeks.adres));
    zetReeks(lijn, reeks, namen);
  }
  // Excel kent geen ondertitel; de bron staat daarom op de tweede regel van de titel.
  getekend.title.text = `${titel}\n${bron}`;
  getekend.title.format.font.size = 12;
  getekend.axes.categoryAxis.title.text = assen.x;
  getekend.axes.valueAxis.title.text = assen.y;
  getekend.legend.position = 'Bottom';
  getekend.legend.visible = rest.length > 0;
  const [begin, eind] = plaats.split(':');
  getekend.setPosition(begin!, eind);
}

function zetReeks(lijn: Excel.ChartSeries, { naam, stippel }: Grafiekreeks, namen: Excel.Range): void {
  lijn.name = naam;
  lijn.setXAxisValues(namen);
  if (stippel) lijn.format.line.lineStyle = 'Dash';
}
