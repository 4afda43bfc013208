import { KOLOMMEN, type Kolomnaam } from '../../grens/gemeentetabel';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { hoofdletter } from './getaltekst';
import { OPTELBAAR } from './kolommen';
import type { Eigenrij } from './rijen';
import { gemeentenIn, type HalveUitwerking, waardeVan } from './uitwerking';

/** Wat de gebruiker moet beantwoorden of herstellen voordat er iets geschreven kan worden. */
export function vragenVan({
  begrip,
  betekenissen,
  eenheid,
  naamkolom,
  kolommen,
  rijen,
}: HalveUitwerking): string[] {
  const vragen = begrip.vragen
    .filter(({ kolommen: lijst }) => lijst.every((kolom) => betekenissen.get(kolom) === undefined))
    .map(({ zin }) => zin);
  if (naamkolom === null) vragen.push('In welke kolom staan de gemeenten?');
  else if (gemeentenIn({ rijen }).length === 0)
    vragen.push('Welke regels zijn gemeenten? Zet er een vinkje bij.');
  if (kolommen.length === 0) vragen.push('Welke kolommen wilt u gebruiken?');
  for (const naam of Object.keys(KOLOMMEN) as Kolomnaam[]) {
    const dezelfde = begrip.kolommen.filter(({ kolom }) => betekenissen.get(kolom) === naam);
    if (dezelfde.length > 1 && !OPTELBAAR.includes(naam)) {
      vragen.push(`Kies één kolom voor ${KOLOMMEN[naam]}: nu zijn het er ${dezelfde.length}.`);
    }
  }
  if (eenheid === null) vragen.push('Staan de bedragen in euro’s of × € 1.000?');
  vragen.push(...negatieven({ begrip, kolommen, rijen }), ...dubbelen(rijen));
  return vragen;
}

/** In de tabel staan lasten en baten positief; een los minteken moet de gebruiker zelf verklaren. */
function negatieven({
  begrip,
  kolommen,
  rijen,
}: Pick<HalveUitwerking, 'begrip' | 'kolommen' | 'rijen'>): string[] {
  return kolommen.flatMap((kolom) =>
    gemeentenIn({ rijen })
      .filter(({ rij }) => (waardeVan({ begrip }, rij, kolom) ?? 0) < 0)
      .map(
        ({ rij, naam }) =>
          `${hoofdletter(KOLOMMEN[kolom.naam])} van ${naam} (${begrip.raster.rijnaam(rij)}) is negatief. Zet het in uw blad bij de andere kant, of laat de regel weg.`,
      ),
  );
}

function dubbelen(rijen: readonly Eigenrij[]): string[] {
  const namen = gemeentenIn({ rijen }).map(({ naam }) => vergelijkbaar(naam));
  const dubbel = gemeentenIn({ rijen }).filter(({ naam }, g) => namen.indexOf(vergelijkbaar(naam)) < g);
  return dubbel.map(({ naam }) => `${naam} staat er twee keer in. Laat één van beide weg.`);
}
