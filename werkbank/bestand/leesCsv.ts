import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';
import { celadres } from './celadres';
import { passendeCeltekst } from './celtekst';
import { maakStijlenlijst } from './stijlenlijst';
import { type Decimaalteken, leesGetalvorm } from '../../core';
import { foutcodeVan } from '../../werkmap/formule';
import { Weglatingen } from './weglatingen';
import type { Gelezen, Werkcel } from './werkmapbestand';

const DATUM = /^(\d{1,2})-(\d{1,2})-(\d{4})$|^(\d{4})-(\d{2})-(\d{2})$/;
const DAG = 86_400_000;
const DAGNUL = 25_569;
const WETENSCHAPPELIJK = /^-?\d+(?:[.,]\d+)?E[+-]?\d+$/;
const FORMULETEKEN = /^\s*[=+\-@\t\r]/;

/**
 * Leest een tabel uit tekst. Met `;` (of een tab) tussen de cellen is de komma decimaal, met een komma ertussen de
 * punt. Tekst die op een formule lijkt blijft tekst.
 */
export function leesCsv(naam: string, bytes: Uint8Array): Gelezen {
  const tekst = ontcijfer(bytes);
  if (tekst.includes('\u0000')) throw bestandsweigering.anders();
  const genoemd = /^sep=(.)\r?\n/i.exec(tekst);
  const inhoud = genoemd ? tekst.slice(genoemd[0].length) : tekst;
  const enkeleKolom = !genoemd && zijnDecimaal(inhoud);
  const scheiding = genoemd?.[1] ?? (enkeleKolom ? ';' : scheidingVan(inhoud));
  const decimaal: Decimaalteken = scheiding === ',' ? '.' : ',';
  const lijst = maakStijlenlijst();
  const weglatingen = new Weglatingen();
  if (enkeleKolom) weglatingen.meld('kommaDecimaal');
  const blad = bladnaam(naam);
  const cellen: Werkcel[] = [];
  for (const { rij, kolom, tekst, letterlijk, open } of stukken(inhoud, scheiding)) {
    if (open) weglatingen.meld('nietGesloten', celadres(rij, kolom));
    if (tekst === '') continue;
    if (rij >= GRENZEN.rijen) throw bestandsweigering.teVeelRijen(blad);
    if (kolom >= GRENZEN.kolommen) throw bestandsweigering.teVer(blad, celadres(rij, kolom));
    if (cellen.length >= GRENZEN.cellen) throw bestandsweigering.teVeel('cellen', GRENZEN.cellen);
    const celtekst = passendeCeltekst(tekst);
    if (celtekst !== tekst) weglatingen.meld('celTeLang', celadres(rij, kolom));
    const { waarde, opmaak, fout, misschienDuizendtal, teGroot }: Csvwaarde = letterlijk
      ? { waarde: celtekst, opmaak: '' }
      : waardeVan(celtekst, decimaal);
    if (teGroot) weglatingen.meld('getalTeGroot', celadres(rij, kolom));
    if (misschienDuizendtal) weglatingen.meld('drieDecimalen', celadres(rij, kolom));
    const stijl = opmaak === '' ? undefined : lijst.nummer({ getalopmaak: opmaak });
    if (typeof waarde === 'string' && FORMULETEKEN.test(waarde)) {
      weglatingen.meld('tekstAlsFormule', celadres(rij, kolom));
    }
    cellen.push({ rij, kolom, waarde, ...(fout && { fout }), ...(stijl !== undefined && { stijl }) });
  }
  if (cellen.length === 0) throw bestandsweigering.leeg();
  return {
    boek: {
      bladen: [
        {
          naam: blad,
          cellen,
          kolommen: [],
          rijen: [],
          vast: { rijen: 0, kolommen: 0 },
          samengevoegd: [],
          notities: [],
          validaties: [],
          voorwaarden: [],
          grafieken: [],
        },
      ],
      stijlen: lijst.stijlen,
      namen: [],
      instellingen: {},
    },
    zinnen: weglatingen.zinnen(),
  };
}

/** UTF-8 als het dat is, anders UTF-16 of de oude tekenset van Windows. */
function ontcijfer(bytes: Uint8Array): string {
  const breed = utf16Van(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(breed, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const BEGIN_UTF16 = 2000;

/** Welke volgorde een tekst in UTF-16 heeft, ook zonder merkteken vooraan; `null` als zij dat niet is. */
function utf16Van(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // In een tabel met gewone letters en cijfers is dan van bijna elk paar bytes er een nul, en altijd dezelfde.
  const paren = Math.floor(Math.min(bytes.length, BEGIN_UTF16) / 2);
  const nullen = [0, 1].map((kant) => {
    let aantal = 0;
    for (let paar = 0; paar < paren; paar += 1) if (bytes[2 * paar + kant] === 0) aantal += 1;
    return aantal;
  }) as [number, number];
  if (bytes.length % 2 === 1 || Math.min(...nullen) > 0 || Math.max(...nullen) < paren / 2) return null;
  return paren === 0 ? null : nullen[0] === 0 ? 'utf-16le' : 'utf-16be';
}

// Excel leest deze ook als getal of datum; de werkbank niet.
const ALLEEN_IN_EXCEL = /^0\d+$|^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/;

/** Of een tekst die zo in een csv staat bij het openen iets anders wordt, hier of in Excel. */
export function wordtIetsAndersInCsv(tekst: string): boolean {
  const kort = tekst.trim();
  return typeof waardeVan(kort, ',').waarde !== 'string' || ALLEEN_IN_EXCEL.test(kort);
}

/** Het teken dat in de eerste regels het vaakst buiten aanhalingstekens staat. */
function scheidingVan(tekst: string): string {
  const begin = beginVan(tekst);
  const keren = (teken: string) => begin.split(teken).length;
  // Een komma kan ook decimaal zijn; daarom gaat een puntkomma of tab voor zodra die er is.
  return keren(';') > 1 ? ';' : keren('\t') > 1 ? '\t' : keren(',') > 1 ? ',' : ';';
}

/** De eerste regels, zonder wat tussen aanhalingstekens staat. */
function beginVan(tekst: string): string {
  return tekst.slice(0, 10_000).replace(/"[^"]*"/g, '');
}

/** Of elke komma in een getal staat: dan zijn het eerder bedragen onder elkaar dan twee kolommen met een komma ertussen. */
function zijnDecimaal(tekst: string): boolean {
  const begin = beginVan(tekst);
  if (/[;\t]/.test(begin)) return false;
  const regels = begin.split(/\r\n?|\n/);
  // De laatste regel van een lang bestand is niet heel.
  if (tekst.length > 10_000 && regels.length > 1) regels.pop();
  const metKomma = regels.filter((regel) => regel.includes(','));
  return (
    metKomma.length > 0 &&
    metKomma.every((regel) => /^[^,]*\d,\d[^,]*$/.test(regel) && leesGetalvorm(regel.trim()) !== null)
  );
}

interface Stuk {
  readonly rij: number;
  readonly kolom: number;
  readonly tekst: string;
  /** Een apostrof vooraan zegt dat het tekst is. */
  readonly letterlijk: boolean;
  /** Een aanhalingsteken vooraan wordt nergens gesloten. */
  readonly open: boolean;
}

function* stukken(tekst: string, scheiding: string): Generator<Stuk> {
  let [rij, kolom, plek] = [0, 0, 0];
  while (plek < tekst.length) {
    let inhoud = '';
    let open = false;
    const aangehaald = tekst[plek] === '"';
    if (aangehaald) {
      plek += 1;
      for (;;) {
        const einde = tekst.indexOf('"', plek);
        inhoud += tekst.slice(plek, einde < 0 ? undefined : einde);
        plek = einde < 0 ? tekst.length : einde + 1;
        open = einde < 0;
        if (tekst[plek] !== '"' || einde < 0) break;
        inhoud += '"';
        plek += 1;
      }
    }
    const begin = plek;
    while (plek < tekst.length && tekst[plek] !== scheiding && tekst[plek] !== '\n' && tekst[plek] !== '\r') {
      plek += 1;
    }
    inhoud += tekst.slice(begin, plek);
    const letterlijk =
      /^'[=+\-@]/.test(inhoud) || (inhoud.startsWith("'#") && foutcodeVan(inhoud.slice(1)) !== undefined);
    yield {
      rij,
      kolom,
      tekst: letterlijk ? inhoud.slice(1) : aangehaald ? inhoud : inhoud.trim(),
      letterlijk,
      open,
    };
    if (tekst[plek] === scheiding) kolom += 1;
    else {
      if (tekst[plek] === '\r' && tekst[plek + 1] === '\n') plek += 1;
      rij += 1;
      kolom = 0;
    }
    plek += 1;
  }
}

interface Csvwaarde {
  readonly waarde: Werkcel['waarde'];
  readonly opmaak: string;
  readonly fout?: true;
  readonly misschienDuizendtal?: boolean;
  readonly teGroot?: true;
}

function waardeVan(tekst: string, decimaal: Decimaalteken): Csvwaarde {
  const kort = tekst.trim();
  if (/^(?:WAAR|TRUE)$/i.test(kort)) return { waarde: true, opmaak: '' };
  if (/^(?:ONWAAR|FALSE)$/i.test(kort)) return { waarde: false, opmaak: '' };
  const code = foutcodeVan(kort);
  if (code) return { waarde: code, opmaak: '', fout: true };
  const datum = datumVan(kort);
  if (datum !== null) return { waarde: datum, opmaak: 'dd-mm-yyyy' };
  // Zo schrijft een rekenblad, ook dit, een heel groot of heel klein getal.
  if (WETENSCHAPPELIJK.test(kort)) {
    const getal = Number(kort.replace(',', '.'));
    return Number.isFinite(getal)
      ? { waarde: getal, opmaak: '' }
      : { waarde: tekst, opmaak: '', teGroot: true };
  }
  const vorm = leesGetalvorm(kort, decimaal);
  if (!vorm || vorm.nulVooraan) return { waarde: tekst, opmaak: '' };
  const { getal, procent, decimalen, duizendtallen, misschienDuizendtal } = vorm;
  if (procent) return { waarde: getal, opmaak: decimalen > 0 ? '0.0#%' : '0%' };
  const opmaak = duizendtallen ? (decimalen > 0 ? '#,##0.00' : '#,##0') : '';
  return { waarde: getal, opmaak, misschienDuizendtal };
}

function datumVan(tekst: string): number | null {
  const delen = DATUM.exec(tekst);
  if (!delen) return null;
  const [dag, maand, jaar] = (
    delen[4] === undefined ? [delen[1], delen[2], delen[3]] : [delen[6], delen[5], delen[4]]
  ).map(Number) as [number, number, number];
  const moment = new Date(Date.UTC(jaar, maand - 1, dag));
  if (moment.getUTCMonth() !== maand - 1 || moment.getUTCDate() !== dag || jaar < 1901) return null;
  return moment.getTime() / DAG + DAGNUL;
}

/** De bestandsnaam zonder uitgang, zoals een blad mag heten. */
function bladnaam(naam: string): string {
  const kaal = naam
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim();
  return kaal.slice(0, 31).trim() || 'Blad1';
}
