import { KOLOMMEN, type Kolomnaam } from '../../core/grens/gemeentetabel';
import { metEuro } from '../../core/getal/metEuro';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import { hoofdletter } from '../../core/tekst/hoofdletter';
import { EENHEIDNAMEN } from './eenheid';
import { OPTELBAAR } from './kolommen';
import { opsomming } from '../../core/tekst/opsomming';
import type { Raster } from './raster';
import type { Eigenrij } from './rijen';
import {
  gemeentenIn,
  grootsteInwoners,
  grootsteOnder,
  type HalveUitwerking,
  isTeGroot,
  waardeVan,
} from './uitwerking';
import { ingekort, ingekorteLijst } from '../../core/tekst/ingekort';

// Baten en lasten van dezelfde regio schelen zelden meer dan dit; meer is vrijwel zeker een andere eenheid.
const GROOTSTE_VERHOUDING = 100;

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
  if (eenheid === null) vragen.push(`Staan de bedragen in ${EENHEIDNAMEN[1]} of ${EENHEIDNAMEN[1000]}?`);
  else vragen.push(...eenhedenBovenKolommen({ begrip, betekenissen, kolommen }));
  vragen.push(...negatieven({ begrip, kolommen, rijen }), ...dubbelen(begrip.raster, rijen));
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
          `${hoofdletter(KOLOMMEN[kolom.naam])} van ${ingekort(naam)} (${begrip.raster.rijnaam(rij)}) is negatief. Zet het in uw blad bij de andere kant, of laat de regel weg.`,
      ),
  );
}

/** Een eenheid die de gebruiker alleen in zijn eigen kop kan verbeteren. */
function eenhedenBovenKolommen({
  begrip,
  betekenissen,
  kolommen,
}: Pick<HalveUitwerking, 'begrip' | 'betekenissen' | 'kolommen'>): string[] {
  const inwoners = grootsteInwoners(begrip, betekenissen);
  const teGroot = begrip.kolommen
    .filter(
      ({ kolom, eenheid }) =>
        eenheid !== null &&
        kolommen.some(({ bronnen }) => bronnen.some((bron) => bron.kolom === kolom)) &&
        isTeGroot(grootsteOnder(begrip, kolom) * eenheid, inwoners),
    )
    .map(
      ({ kop }) =>
        `Klopt de eenheid boven "${ingekort(kop)}"? De bedragen worden er te groot mee. Verbeter de kop in uw blad.`,
    );
  const bronnenVan = (naam: Kolomnaam) => kolommen.find((kolom) => kolom.naam === naam)?.bronnen ?? [];
  const [baten, lasten] = [bronnenVan('baten'), bronnenVan('lasten')];
  const alleBronnen = [...baten, ...lasten];
  const metEenheid = alleBronnen.every(
    ({ kolom }) => begrip.kolommen.find((ander) => ander.kolom === kolom)?.eenheid !== null,
  );
  const grootste = (bronnen: typeof baten) =>
    bronnen.reduce(
      (hoogste, { kolom, maal }) => Math.max(hoogste, grootsteOnder(begrip, kolom) * Math.abs(maal)),
      0,
    );
  const [hoog, laag] = [grootste(baten), grootste(lasten)].sort((a, b) => b - a) as [number, number];
  if (metEenheid || laag === 0 || hoog <= laag * GROOTSTE_VERHOUDING) return teGroot;
  return [
    ...teGroot,
    `Staan baten en lasten in dezelfde eenheid? Ze schelen meer dan honderd keer. Zet in uw blad de eenheid boven elke kolom, zoals "Lasten (x ${metEuro('1.000')})".`,
  ];
}

function dubbelen(raster: Raster, rijen: readonly Eigenrij[]): string[] {
  const perNaam = new Map<string, Eigenrij[]>();
  for (const gemeente of gemeentenIn({ rijen })) {
    const sleutel = vergelijkbaar(gemeente.naam);
    perNaam.set(sleutel, [...(perNaam.get(sleutel) ?? []), gemeente]);
  }
  return [...perNaam.values()]
    .filter((regels) => regels.length > 1)
    .map(
      (regels) =>
        `${ingekort(regels[0]!.naam)} staat op ${regels.length} regels (${opsomming(
          ingekorteLijst(regels.map(({ rij }) => raster.rijnaam(rij))),
          'en',
        )}). Tel ze in uw blad bij elkaar op, of laat er maar één meedoen.`,
    );
}
