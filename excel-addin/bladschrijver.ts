import { adresVan, type Blad, metKomma, OPMAAKCODES, type Stijl, STIJLEN } from '../werkmap';
import { zetGrafieken } from './grafieken';
import { zetInvoerhulp } from './invoerhulp';

// Excel meet een kolombreedte in punten; een teken in het standaardlettertype is er ongeveer zes.
const PUNTEN_PER_TEKEN = 6;

/** Zet alles van een blad klaar wat geen celinhoud is: opmaak, breedtes, voorwaarden, invoerhulp en grafieken. */
export function zetOpmaak(werkblad: Excel.Worksheet, blad: Blad): void {
  for (const { adres, stijl, getal } of blad.opmaak) {
    const bereik = werkblad.getRange(adres);
    if (getal) bereik.numberFormat = [[OPMAAKCODES[getal]]];
    if (stijl) zetStijl(bereik.format, stijl);
  }
  blad.kolombreedtes.forEach((tekens, kolom) => {
    werkblad.getRangeByIndexes(0, kolom, 1, 1).format.columnWidth = tekens * PUNTEN_PER_TEKEN;
  });
  zetVast(werkblad, blad.vast);
  for (const { adres, formule, stijl } of blad.voorwaarden ?? []) {
    const voorwaarde = werkblad.getRange(adres).conditionalFormats.add('Custom').custom;
    voorwaarde.rule.formula = metKomma(formule);
    zetStijl(voorwaarde.format, stijl);
  }
  zetInvoerhulp(werkblad, blad);
  zetGrafieken(werkblad, blad);
}

function zetVast({ freezePanes: vast }: Excel.Worksheet, { rijen, kolommen }: Blad['vast']): void {
  if (rijen > 0 && kolommen > 0) vast.freezeAt(adresVan({ rij: 0, kolom: 0, rijen, kolommen }));
  else if (rijen > 0) vast.freezeRows(rijen);
  else if (kolommen > 0) vast.freezeColumns(kolommen);
}

/** Hetzelfde voor gewone opmaak en voor opmaak onder een voorwaarde. */
interface Opmaakdeel {
  readonly fill: { color: string };
  readonly font: { color: string; bold: boolean };
}

function zetStijl({ fill, font }: Opmaakdeel, stijl: Stijl): void {
  const { vlak, tekst, vet } = STIJLEN[stijl];
  if (vlak) fill.color = vlak;
  if (tekst) font.color = tekst;
  if (vet) font.bold = true;
}
