import { Werkmapfout } from '../poort/werkmapfout';
import { ingekort } from '../../core/tekst/ingekort';

/** Wat er te zeggen is over een tabel of lijst die iemand aanwijst, plakt of intypt. */
export const tabelzinnen = {
  geenKoppen: () =>
    new Werkmapfout(
      'Hier staan geen koppen als gemeente, baten en lasten. Wijs de tabel aan met de regel erboven en probeer het opnieuw.',
    ),
  geenGemeenten: () => new Werkmapfout('Vul minstens één gemeente in, elke gemeente op een eigen regel.'),
  gemeenteDubbel: (naam: string) => new Werkmapfout(`De gemeente ${ingekort(naam)} staat er twee keer in.`),
  kopOnduidelijk: (vraag: string) =>
    new Werkmapfout(`De kop is niet duidelijk. ${ingekort(vraag, 220)} Pas de kop aan en plak opnieuw.`),
  verbeter: (wat: string) => new Werkmapfout(`${ingekort(wat, 240)}. Verbeter het en plak opnieuw.`),
  onderTotaal: (naam: string) =>
    new Werkmapfout(`${ingekort(naam)} staat onder de totaalregel. Zet de regel erboven en plak opnieuw.`),
  geenGemeente: (regel: number, naam: string) =>
    new Werkmapfout(
      `Regel ${regel}: "${ingekort(naam)}" lijkt geen gemeente. Haal de regel weg en plak opnieuw.`,
    ),
  naamIsFormule: (naam: string) =>
    new Werkmapfout(
      `"${ingekort(naam)}" begint met = en zou een formule worden. Haal de = weg en plak opnieuw.`,
    ),
  naamOntbreekt: (regel: number) => new Werkmapfout(`Regel ${regel} heeft geen naam van een gemeente.`),
  teVeelKolommen: (regel: number) =>
    new Werkmapfout(`Regel ${regel} heeft te veel kolommen. Zet er een kop boven.`),
  geenGetal: (regel: number, kolom: string, tekst: string) =>
    new Werkmapfout(
      `Regel ${regel}, ${ingekort(kolom)}: "${ingekort(tekst)}" is geen getal van 0 of hoger. Pas het aan of zet een kop boven de kolommen.`,
    ),
} as const;
