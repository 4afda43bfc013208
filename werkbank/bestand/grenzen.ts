import { Werkmapfout } from '../../werkmap';

/** Wat een vreemd bestand hoogstens mag zijn; daarboven zou de browser vastlopen. */
export const GRENZEN = {
  bytes: 20 * 1024 * 1024,
  uitgepakt: 200 * 1024 * 1024,
  /** Hoeveel keer groter een bestand bij uitpakken mag worden; een gewone werkmap blijft onder de honderd. */
  verhouding: 200,
  /** Tot hier telt de verhouding niet: een klein bestand mag heel regelmatig zijn. */
  verhoudingVanaf: 10 * 1024 * 1024,
  onderdelen: 5_000,
  bladen: 200,
  rijen: 100_000,
  kolommen: 2_000,
  cellen: 500_000,
  /** Alle formules samen; een bestand kan één formule voor heel veel cellen bewaren. */
  formuletekens: 50_000_000,
  /** Samengevoegde cellen, notities, regels: alles wat geen cel is. */
  regels: 20_000,
} as const;

const MEGABYTE = 1024 * 1024;

/** Schrijft een grens zoals een zin haar noemt: `500.000`. */
export function getal(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** De zinnen bij een bestand dat we niet openen. Er is dan niets veranderd. */
export const weigering = {
  beschadigd: () =>
    new Werkmapfout(
      'Dit bestand is beschadigd of geen werkmap. Sla het in Excel opnieuw op en probeer het weer.',
    ),
  leeg: () => new Werkmapfout('Dit bestand is leeg.'),
  teGroot: (bytes: number) =>
    new Werkmapfout(
      `Dit bestand is ${getal(Math.ceil(bytes / MEGABYTE))} MB; de werkbank opent hoogstens ${getal(GRENZEN.bytes / MEGABYTE)} MB. Bewaar alleen de bladen die u nodig hebt in een nieuwe werkmap.`,
    ),
  teGrootUitgepakt: () =>
    new Werkmapfout(
      `De inhoud van dit bestand is uitgepakt meer dan ${getal(GRENZEN.uitgepakt / MEGABYTE)} MB, of verdacht sterk ingepakt. De werkbank opent het daarom niet.`,
    ),
  teVeel: (wat: string, grens: number) =>
    new Werkmapfout(
      `Deze werkmap heeft meer dan ${getal(grens)} ${wat}; dat is te veel voor de werkbank. Bewaar alleen de bladen die u nodig hebt in een nieuwe werkmap.`,
    ),
  teVer: (blad: string, adres: string) =>
    new Werkmapfout(
      `Op blad ${blad} staat iets in ${adres}. De werkbank gaat tot rij ${getal(GRENZEN.rijen)} en kolom ${getal(GRENZEN.kolommen)}; maak die cel leeg of verplaats haar.`,
    ),
  wachtwoord: () =>
    new Werkmapfout(
      'Dit bestand heeft een wachtwoord. Haal in Excel het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en probeer het weer.',
    ),
  oudExcel: () =>
    new Werkmapfout('Dit is een werkmap in de oude vorm .xls. Open haar in Excel en sla haar op als .xlsx.'),
  binair: () =>
    new Werkmapfout('Dit is een werkmap in de vorm .xlsb. Open haar in Excel en sla haar op als .xlsx.'),
  ods: () =>
    new Werkmapfout('Dit is een werkmap in de vorm .ods. Open haar in LibreOffice en sla haar op als .xlsx.'),
  anders: () =>
    new Werkmapfout('De werkbank opent werkmappen (.xlsx) en tabellen (.csv); dit is iets anders.'),
} as const;
