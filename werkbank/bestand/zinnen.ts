import { ingekort } from '../../core';
import { Werkmapfout } from '../../werkmap';
import { getal, GRENZEN, MEGABYTE } from './grenzen';
import { kort } from './kort';

/** De zinnen bij een bestand dat we niet openen. Er is dan niets veranderd. */
export const bestandsweigering = {
  beschadigd: () =>
    new Werkmapfout(
      'Dit bestand is beschadigd of geen werkmap. Sla het in Excel opnieuw op en probeer het weer.',
    ),
  leeg: () =>
    new Werkmapfout(
      'Dit bestand is leeg. Kies een ander bestand, of sla het in Excel opnieuw op en probeer het weer.',
    ),
  teGroot: (bytes: number) =>
    new Werkmapfout(
      `Dit bestand is ${getal(Math.ceil(bytes / MEGABYTE))} MB; de werkbank opent hoogstens ${getal(GRENZEN.bytes / MEGABYTE)} MB. Bewaar alleen de bladen of rijen die u nodig hebt in een nieuw bestand.`,
    ),
  nietTeLezen: (naam: string) =>
    new Werkmapfout(
      `${kort(naam)} is niet te lezen: het is verplaatst, gewist of nog in gebruik. Sluit het in andere programma’s en kies het opnieuw.`,
    ),
  teGrootUitgepakt: () =>
    new Werkmapfout(
      `De inhoud van dit bestand is uitgepakt meer dan ${getal(GRENZEN.uitgepakt / MEGABYTE)} MB, of verdacht sterk ingepakt; de werkbank opent het niet. Bewaar in Excel alleen de bladen die u nodig hebt in een nieuwe werkmap en open die.`,
    ),
  teVaakGelezen: () =>
    new Werkmapfout(
      'Dit bestand verwijst heel vaak naar dezelfde delen van zichzelf; de werkbank opent het niet. Sla het in Excel opnieuw op en probeer het weer.',
    ),
  teVeel: (wat: string, grens: number, blad?: string) =>
    new Werkmapfout(
      `Deze werkmap heeft meer dan ${getal(grens)} ${ingekort(wat)}${blad === undefined ? '' : ` op blad ${ingekort(blad)}`}; dat is te veel voor de werkbank. Bewaar alleen de bladen die u nodig hebt in een nieuwe werkmap.`,
    ),
  teVer: (blad: string, adres: string) =>
    new Werkmapfout(
      `Op blad ${ingekort(blad)} staat iets in ${ingekort(adres)}. De werkbank gaat tot rij ${getal(GRENZEN.rijen)} en kolom ${getal(GRENZEN.kolommen)}; maak die cel leeg of verplaats haar.`,
    ),
  teVeelRijen: (blad: string) =>
    new Werkmapfout(
      `Blad ${ingekort(blad)} heeft meer dan ${getal(GRENZEN.rijen)} rijen; meer houdt de werkbank niet. Bewaar in Excel alleen de rijen die u nodig hebt in een nieuw bestand, bijvoorbeeld één jaar of de totalen per gemeente, en open dat.`,
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
    new Werkmapfout(
      'De werkbank opent werkmappen (.xlsx) en tabellen (.csv); dit is iets anders. Open het in het programma waar het uit komt en sla het op als .xlsx of .csv.',
    ),
} as const;

/** De zinnen bij een werkmap die zo niet te bewaren is. */
export const bestandszinnen = {
  tekstTeLang: (blad: string, adres: string) =>
    new Werkmapfout(
      `De tekst in ${ingekort(blad)}!${ingekort(adres)} is langer dan 32.767 tekens; dat past in Excel niet in een cel. Maak haar korter.`,
    ),
  bladnaamKanNiet: (naam: string, hoogstens: number) =>
    new Werkmapfout(
      `De bladnaam "${ingekort(naam)}" kan niet in Excel: kies hoogstens ${hoogstens} tekens, zonder [ ] : * ? / \\, die nog geen ander blad heeft.`,
    ),
  allesVerborgen: () => new Werkmapfout('Alle bladen zijn verborgen. Maak er minstens één zichtbaar.'),
} as const;
