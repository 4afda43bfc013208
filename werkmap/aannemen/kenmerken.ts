import { namenVan, NVO2020 } from '../../core/normen/regios';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import type { Raster } from './raster';
import type { Eigenrij } from './rijen';

/** De naam van de regio die in een titel staat; `''` als er geen staat. */
export function regioIn(teksten: readonly string[]): string {
  const zinnen = teksten.map((tekst) => ` ${vergelijkbaar(tekst)} `);
  // De langste naam zegt het meest: "Bergen op Zoom" staat ook in een titel over West-Brabant West.
  return NVO2020.regios
    .flatMap(namenVan)
    .filter((naam) => zinnen.some((zin) => zin.includes(` ${vergelijkbaar(naam)} `)))
    .reduce((langste, naam) => (naam.length > langste.length ? naam : langste), '');
}

/** Het jaar in de koppen, en anders in de titels; `null` als er geen of meer dan één staat. */
export function jaarIn(koppen: readonly string[], titels: readonly string[]): number | null {
  const inKoppen = jarenIn(koppen);
  const jaren = inKoppen.size > 0 ? inKoppen : jarenIn(titels);
  const [enige] = jaren;
  return jaren.size === 1 ? enige! : null;
}

function jarenIn(teksten: readonly string[]): Set<number> {
  // Een peildatum als 1-1-2026 is niet het jaar van de begroting.
  const zonderDatum = teksten.map((tekst) =>
    tekst.replace(/\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d+ \p{L}+ \d{4}/gu, ''),
  );
  return new Set(zonderDatum.flatMap((tekst) => tekst.match(/\b20\d\d\b/g) ?? []).map(Number));
}

/** De gemeente met een kruisje of met "centrum" achter haar naam, anders de enige die in 2020 centrumgemeente was. */
export function centrumIn(
  raster: Raster,
  rijen: readonly Eigenrij[],
  kruiskolom: number | undefined,
): string | null {
  const gemeenten = rijen.filter(({ soort }) => soort === 'gemeente');
  const kruis = ({ rij }: Eigenrij) =>
    kruiskolom !== undefined &&
    /^(x|ja|j|1|true|centrum.*)$/i.test(String(raster.cel(rij, kruiskolom) ?? '').trim());
  const toetsen = [
    kruis,
    ({ naam }: Eigenrij) => /\bcentrum/i.test(naam),
    ({ naam }: Eigenrij) => BEKENDE_CENTRA.has(vergelijkbaar(naam)),
  ];
  for (const toets of toetsen) {
    const passend = gemeenten.filter(toets);
    if (passend.length === 1) return passend[0]!.naam;
  }
  return null;
}

const BEKENDE_CENTRA = new Set(NVO2020.regios.map(({ centrumgemeente }) => vergelijkbaar(centrumgemeente)));

/** De namen van de regio’s, om uit te kiezen. */
export const REGIONAMEN = NVO2020.regios.map(({ naam }) => naam);
