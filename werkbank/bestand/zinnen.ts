import { Werkmapfout } from '../../werkmap';
import { getal, GRENZEN, MEGABYTE } from './grenzen';

/** De zinnen bij een bestand dat we niet openen. Er is dan niets veranderd. */
export const bestandsweigering = {
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

/** De zinnen bij een werkmap die zo niet te bewaren is. */
export const bestandszinnen = {
  tekstTeLang: (blad: string, adres: string) =>
    new Werkmapfout(
      `De tekst in ${blad}!${adres} is langer dan 32.767 tekens; dat past in Excel niet in een cel. Maak haar korter.`,
    ),
  bladnaamKanNiet: (naam: string, hoogstens: number) =>
    new Werkmapfout(
      `De bladnaam "${naam}" kan niet in Excel: kies hoogstens ${hoogstens} tekens, zonder [ ] : * ? / \\, die nog geen ander blad heeft.`,
    ),
  allesVerborgen: () => new Werkmapfout('Alle bladen zijn verborgen. Maak er minstens één zichtbaar.'),
} as const;
