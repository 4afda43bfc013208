import type { Cel } from '../../core/waarde';
import { rechthoekVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import type { Gerekend } from './gerekend';
import type { Argumentherleiding } from './herleiding';
import { opschriftenVan } from './opschrift';
import type { Stapregel } from './stappen';
import type { Werkmaplezer } from './werkmaplezer';

// Een tabel die hiermee begint heeft een rij per tijdvak.
const TIJD = new Set(['maand', 'jaar', 'periode']);

/** Hoe een uitkomst in elkaar zit. */
interface Uitkomstvorm {
  /** 1 als er een kopregel boven staat. */
  readonly kop: number;
  readonly tabel: boolean;
  /** De koppen die de functie heeft, ook als zij niet getoond worden. */
  readonly koppen: readonly string[];
}

/** De namen van de rijen van de uitkomst: uit de uitkomst zelf, naast een argument, of naast de formule. */
export async function rijnamen(
  rijen: readonly (readonly Cel[])[],
  { kop, tabel, koppen }: Uitkomstvorm,
  argumenten: readonly Argumentherleiding[],
  { knoop }: Pick<Gerekend, 'knoop'>,
  lezer: Werkmaplezer,
  formulecel: Bereik,
  regels: readonly Stapregel[],
): Promise<string[]> {
  const eersteKolom = rijen.slice(kop).map(([naam]) => naam);
  // Eén kolom met woorden is de uitkomst zelf, geen kolom met namen.
  const meerKolommen = (rijen[0]?.length ?? 0) > 1;
  if (
    meerKolommen &&
    eersteKolom.length > 0 &&
    eersteKolom.every((naam) => typeof naam === 'string' && naam !== '')
  ) {
    return eersteKolom as string[];
  }
  const [eerste = '', tweede = ''] = koppen;
  const tijd = TIJD.has(eerste) ? eerste : null;
  // Een rij per jaar en per gemeente heet naar allebei.
  if (tijd !== null && tweede === 'gemeente') {
    return rijen.slice(kop).map(([jaar, gemeente]) => `${String(gemeente)} in ${String(jaar)}`);
  }
  if (tijd !== null) return eersteKolom.map((nummer) => `${tijd} ${String(nummer)}`);
  const langste = regels.reduce(
    (lengte, { lijst, namen }) => (lijst && !namen ? Math.max(lengte, lijst.length) : lengte),
    rijen.length === 1 && !tabel ? rijen[0]!.length : rijen.length - kop,
  );
  if (langste <= 1) return [];
  for (const { verwijzing } of argumenten) {
    const namen = verwijzing && (await namenNaast(lezer, verwijzing.plek, langste));
    if (namen) return namen;
  }
  for (const binnen of knoop.argumenten.flatMap((argument) =>
    argument.soort === 'functie' ? argument.argumenten : [],
  )) {
    const plek = binnen.soort === 'bereik' ? await lezer.bereikVan(binnen) : null;
    const namen = plek && (await namenNaast(lezer, plek, langste));
    if (namen) return namen;
  }
  const { rij, kolom } = rechthoekVan(formulecel.adres);
  const naast = await opschriftenVan(lezer, formulecel.blad, {
    rij: rij + kop,
    kolom,
    rijen: langste,
    kolommen: 1,
  });
  return naast.map(([opschrift]) => opschrift!.rij);
}

/** De opschriften naast een kolom of boven een rij van deze lengte; `null` als die er niet zijn. */
async function namenNaast(
  lezer: Werkmaplezer,
  { blad, adres }: Bereik,
  lengte: number,
): Promise<string[] | null> {
  const vlak = rechthoekVan(adres);
  const inRij = vlak.rijen === 1 && vlak.kolommen > 1;
  if ((inRij ? vlak.kolommen : vlak.rijen) !== lengte) return null;
  const opschriften = await opschriftenVan(lezer, blad, inRij ? vlak : { ...vlak, kolommen: 1 });
  const namen = opschriften.flat().map(({ rij, kolom }) => (inRij ? kolom : rij));
  return namen.every((naam) => naam !== '') ? namen : null;
}
