import { Werkmapfout } from '../werkmap';

/** Wat alleen Google Sheets te zeggen heeft. */
export const sheetszinnen = {
  instellingTeLang: (naam: string, kB: number) =>
    new Werkmapfout(
      `De instelling ${naam} is te lang om bij deze werkmap te bewaren: Google bewaart hoogstens ${kB} kB. Bewaar minder.`,
    ),
  geenRuimte: (kB: number) =>
    new Werkmapfout(
      `Bij deze werkmap is geen ruimte meer voor instellingen: samen hoogstens ${kB} kB. Haal eerst iets weg dat u niet meer gebruikt.`,
    ),
  bezet: () =>
    new Werkmapfout('Iemand anders schrijft nu in deze werkmap. Probeer het over een minuut opnieuw.'),
  beveiligd: (plaats: string) =>
    new Werkmapfout(
      `${plaats} is beveiligd. Vraag de eigenaar van de werkmap om toegang of kies een andere plek.`,
    ),
  geweigerd: (plaats: string) =>
    new Werkmapfout(
      `Schrijven naar ${plaats} is niet gelukt. Controleer of de gegevensvalidatie van die cellen deze waarden toelaat.`,
    ),
  geenZichtbaarBlad: () => new Werkmapfout('Een werkmap houdt minstens één zichtbaar blad.'),
} as const;
