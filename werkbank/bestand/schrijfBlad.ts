import { adresVan, rechthoekVan } from '../../werkmap';
import { looptUit, naarBestand } from './bestandsformule';
import { celadres } from './celadres';
import { LANGSTE_CELTEKST } from './celtekst';
import { validatiesXml, voorwaardenXml } from './schrijfRegels';
import type { Stijlenbouw } from './schrijfStijlen';
import type { Werkblad, Werkmapbestand, Werkcel, Werkkolom, Werkrij } from './werkmapbestand';
import { veilig, veiligeCeltekst, XMLKOP } from './xml';
import { bestandszinnen } from './zinnen';

/** Wat alle bladen van een bestand in wording delen. */
export interface Bestandsbouw {
  readonly boek: Werkmapbestand;
  readonly stijlen: Stijlenbouw;
  /** Het nummer van een tekst in de lijst van alle teksten. */
  readonly tekst: (tekst: string) => number;
  /** Een lijst met keuzes die niet in een regel past, als verwijzing naar een verborgen blad. */
  readonly keuzelijst: (keuzes: readonly string[]) => string;
  /** Zet aan dat er formules zijn die over cellen lopen. */
  readonly looptUit: () => void;
}

/** De verwijzingen van een blad naar andere onderdelen van het bestand. */
export interface Bladverwijzingen {
  readonly tekening?: string;
  readonly notities?: string;
}

export const HOOFDRUIMTE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIERUIMTE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const GEWONE_RIJHOOGTE = 15;
const LIJKT_FORMULE = /^[=+\-@]/;

/** Een blad als xml. Fout: een tekst die langer is dan een cel in Excel kan houden. */
export function bladXml(
  blad: Werkblad,
  bouw: Bestandsbouw,
  verwijzingen: Bladverwijzingen,
  gekozen: boolean,
): string {
  const { tekening, notities } = verwijzingen;
  return [
    `${XMLKOP}<worksheet xmlns="${HOOFDRUIMTE}" xmlns:r="${RELATIERUIMTE}">`,
    `<dimension ref="${omvang(blad.cellen)}"/>`,
    weergaveXml(blad.vast, gekozen),
    `<sheetFormatPr defaultRowHeight="${GEWONE_RIJHOOGTE}"/>`,
    kolommenXml(blad.kolommen, bouw),
    '<sheetData>',
    rijenXml(blad, bouw),
    '</sheetData>',
    blad.samengevoegd.length === 0
      ? ''
      : `<mergeCells count="${blad.samengevoegd.length}">${blad.samengevoegd.map((adres) => `<mergeCell ref="${veilig(adres)}"/>`).join('')}</mergeCells>`,
    voorwaardenXml(blad.voorwaarden, bouw.stijlen),
    validatiesXml(blad.validaties, bouw.keuzelijst),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    tekening === undefined ? '' : `<drawing r:id="${tekening}"/>`,
    notities === undefined ? '' : `<legacyDrawing r:id="${notities}"/>`,
    '</worksheet>',
  ].join('');
}

function omvang(cellen: readonly Werkcel[]): string {
  const rijen = cellen.reduce((meeste, { rij }) => Math.max(meeste, rij + 1), 1);
  const kolommen = cellen.reduce((meeste, { kolom }) => Math.max(meeste, kolom + 1), 1);
  return adresVan({ rij: 0, kolom: 0, rijen, kolommen });
}

function weergaveXml({ rijen, kolommen }: Werkblad['vast'], gekozen: boolean): string {
  const kop = `<sheetViews><sheetView workbookViewId="0"${gekozen ? ' tabSelected="1"' : ''}`;
  if (rijen === 0 && kolommen === 0) return `${kop}/></sheetViews>`;
  const deel = rijen > 0 && kolommen > 0 ? 'bottomRight' : rijen > 0 ? 'bottomLeft' : 'topRight';
  const splitsing = `${kolommen > 0 ? ` xSplit="${kolommen}"` : ''}${rijen > 0 ? ` ySplit="${rijen}"` : ''}`;
  return `${kop}><pane${splitsing} topLeftCell="${celadres(rijen, kolommen)}" activePane="${deel}" state="frozen"/><selection pane="${deel}"/></sheetView></sheetViews>`;
}

function kolommenXml(kolommen: readonly Werkkolom[], { boek, stijlen }: Bestandsbouw): string {
  const delen = [...kolommen]
    .sort((a, b) => a.kolom - b.kolom)
    .map(({ kolom, breedte, verborgen, stijl }) => {
      const maat = breedte === undefined ? ' width="9.140625"' : ` width="${breedte}" customWidth="1"`;
      const opmaak = stijl === undefined ? '' : ` style="${stijlen.voorCel(boek.stijlen[stijl])}"`;
      return `<col min="${kolom + 1}" max="${kolom + 1}"${maat}${opmaak}${verborgen ? ' hidden="1"' : ''}/>`;
    });
  return delen.length === 0 ? '' : `<cols>${delen.join('')}</cols>`;
}

function rijenXml({ naam, cellen, rijen }: Werkblad, bouw: Bestandsbouw): string {
  const perRij = new Map<number, Werkcel[]>(rijen.map(({ rij }) => [rij, []]));
  for (const cel of cellen) {
    const rij = perRij.get(cel.rij);
    if (rij) rij.push(cel);
    else perRij.set(cel.rij, [cel]);
  }
  const kenmerken = new Map<number, Werkrij>(rijen.map((rij) => [rij.rij, rij]));
  return [...perRij.entries()]
    .sort(([a], [b]) => a - b)
    .map(([rij, inhoud]) => {
      const { hoogte, verborgen } = kenmerken.get(rij) ?? {};
      const maat = hoogte === undefined ? '' : ` ht="${hoogte}" customHeight="1"`;
      return `<row r="${rij + 1}"${maat}${verborgen ? ' hidden="1"' : ''}>${inhoud
        .sort((a, b) => a.kolom - b.kolom)
        .map((cel) => celXml(naam, cel, bouw))
        .join('')}</row>`;
    })
    .join('');
}

function celXml(blad: string, cel: Werkcel, bouw: Bestandsbouw): string {
  const { rij, kolom, waarde, formule, loopt, stijl } = cel;
  const adres = celadres(rij, kolom);
  if (typeof waarde === 'string' && waarde.length > LANGSTE_CELTEKST) {
    throw bestandszinnen.tekstTeLang(blad, adres);
  }
  const alsTekst = formule === undefined && typeof waarde === 'string' && LIJKT_FORMULE.test(waarde);
  const opmaak = stijl === undefined ? undefined : bouw.boek.stijlen[stijl];
  const nummer = bouw.stijlen.voorCel(opmaak, alsTekst);
  const begin = `<c r="${adres}"${nummer === 0 ? '' : ` s="${nummer}"`}`;
  const { soort, v } = waardeXml(cel, bouw);
  if (formule === undefined) return v === '' ? `${begin}/>` : `${begin}${soort}>${v}</c>`;
  const tekst = veilig(naarBestand(formule));
  if (loopt === undefined && !looptUit(formule)) return `${begin}${soort}><f>${tekst}</f>${v}</c>`;
  bouw.looptUit();
  const bereik = loopt ?? adres;
  return `${begin}${soort} cm="1"><f t="array" ref="${adresVan(rechthoekVan(bereik))}">${tekst}</f>${v}</c>`;
}

function waardeXml(
  { waarde, fout, formule, gevuld }: Werkcel,
  bouw: Bestandsbouw,
): { soort: string; v: string } {
  switch (typeof waarde) {
    case 'number':
      return Number.isFinite(waarde)
        ? { soort: '', v: `<v>${waarde}</v>` }
        : { soort: ' t="e"', v: '<v>#NUM!</v>' };
    case 'boolean':
      return { soort: ' t="b"', v: `<v>${waarde ? 1 : 0}</v>` };
    case 'string':
      // Excel kent geen foutwaarde voor een kring; Google Sheets geeft er #REF! voor.
      if (fout) return { soort: ' t="e"', v: `<v>${veilig(waarde === '#CYCLE!' ? '#REF!' : waarde)}</v>` };
      if (formule !== undefined) return { soort: ' t="str"', v: `<v>${veiligeCeltekst(waarde)}</v>` };
      // Een lege uitkomst van een formule die over cellen loopt is iets anders dan een lege cel.
      if (waarde === '') return gevuld ? { soort: ' t="str"', v: '<v></v>' } : { soort: '', v: '' };
      return { soort: ' t="s"', v: `<v>${bouw.tekst(waarde)}</v>` };
    default:
      return { soort: '', v: '' };
  }
}
