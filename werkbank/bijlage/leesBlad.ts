import type { Styles } from '@univerjs/core';
import { type Bereik, kolomletters, rechthoekVan, STIJLEN } from '../../werkmap';
import { roeptEigenFunctieAan } from '../../werkmap/formule';
import { celIn, formuleIn, gebruiktBereik, type Werkblad } from '../rekenblad/bladlezen';
import { waardeVan } from '../rekenblad/celwaarde';
import { leesNotities } from '../rekenblad/notities';
import { kleurVan } from '../rekenblad/celstijl';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Leescel } from './blokken';

// Een tabel begint soms met een titel en een kopregel.
const KOPRIJEN = 2;

/** De cellen van een blad zoals ze te lezen zijn; verborgen rijen en kolommen doen niet mee. */
export function leescellen(rekenblad: Rekenblad, blad: Werkblad): Leescel[][] {
  const gebruikt = gebruiktBereik(rekenblad, blad);
  if (gebruikt === null) return [];
  const { rijen, kolommen } = rechthoekVan(gebruikt);
  const werkblad = blad.getSheet();
  const stijlen = blad.getWorkbook().getStyles();
  const zichtbaar = Array.from({ length: kolommen }, (_, k) => k).filter((k) => werkblad.getColVisible(k));
  return Array.from({ length: rijen }, (_, rij) => rij)
    .filter((rij) => werkblad.getRowVisible(rij))
    .map((rij) =>
      zichtbaar.map((kolom): Leescel => {
        const waarde = waardeVan(celIn(rekenblad, blad, rij, kolom));
        // Zoals het getekend wordt, dus met Nederlandse punten en komma's.
        const getekend = waarde === '' ? '' : (werkblad.getCell(rij, kolom)?.v ?? waarde);
        return {
          tekst: String(getekend ?? '').replace(/^-(?=[\d.])/, '−'),
          getal: typeof waarde === 'number',
          rol: rolVan(stijlen, werkblad.getCellRaw(rij, kolom)?.s),
        };
      }),
    );
}

function rolVan(stijlen: Styles, gekozen: Parameters<Styles['get']>[0]): Leescel['rol'] {
  const stijl = stijlen.get(gekozen);
  const vlak = kleurVan(stijl?.bg?.rgb);
  if (vlak === STIJLEN.kop.vlak) return 'kop';
  if (vlak === STIJLEN.totaal.vlak) return 'totaal';
  if (stijl?.it) return 'toelichting';
  return stijl?.bl ? 'titel' : 'gewoon';
}

/** Per formule met een functie van deze rekenhulp één bedrag van haar uitkomst: het laatste van de eerste rij met getallen. */
export function hoofdbedragen(rekenblad: Rekenblad, blad: Werkblad): Bereik[] {
  const gebruikt = gebruiktBereik(rekenblad, blad);
  if (gebruikt === null) return [];
  const { rijen, kolommen } = rechthoekVan(gebruikt);
  const formuleOp = (rij: number, kolom: number) => formuleIn(rekenblad, blad, rij, kolom);
  const isGetal = (rij: number, kolom: number) =>
    typeof waardeVan(celIn(rekenblad, blad, rij, kolom)) === 'number';
  /** Of de uitkomst van een formule links of erboven hier nog loopt. */
  const loopt = (rij: number, kolom: number) =>
    kolom < kolommen && formuleOp(rij, kolom) === '' && isGetal(rij, kolom);
  const bedrag = (rij: number, kolom: number): string | null => {
    for (let r = rij; r < Math.min(rijen, rij + KOPRIJEN + 1); r += 1) {
      for (let k = kolom; k < kolommen; k += 1) {
        const eigen = r === rij && k === kolom;
        if (!eigen && formuleOp(r, k) !== '') break;
        if (!isGetal(r, k)) continue;
        while (loopt(r, k + 1)) k += 1;
        return `${kolomletters(k)}${r + 1}`;
      }
    }
    return null;
  };
  const vormen = new Set<string>();
  const bedragen: Bereik[] = [];
  for (let rij = 0; rij < rijen; rij += 1) {
    for (let kolom = 0; kolom < kolommen; kolom += 1) {
      const formule = formuleOp(rij, kolom);
      // Dezelfde formule, een rij lager doorgevoerd, legt niets nieuws uit.
      const vorm = formule.replace(/\d+/g, '');
      if (!roeptEigenFunctieAan(formule) || vormen.has(vorm)) continue;
      vormen.add(vorm);
      const adres = bedrag(rij, kolom);
      if (adres !== null) bedragen.push({ blad: blad.getSheetName(), adres });
    }
  }
  return bedragen;
}

/** De opmerkingen bij de cellen van een blad: vindplaatsen en aannamen. */
export function opmerkingen(rekenblad: Rekenblad, blad: Werkblad): ReturnType<typeof leesNotities> {
  return leesNotities(rekenblad, huidigBoek(rekenblad).getId(), blad.getSheetId());
}
