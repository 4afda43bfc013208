import { Werkmapfout } from './werkmapfout';
import { ingekort } from '../../core/tekst/ingekort';

/** Wat elke host bij een handeling op de werkmap kan moeten zeggen; overal in dezelfde woorden. */
export const poortzinnen = {
  bladBestaat: (naam: string) =>
    new Werkmapfout(`Er is al een blad ${ingekort(naam)}. Kies een andere naam of verwijder het.`),
  bladBlijft: (naam: string) =>
    new Werkmapfout(`Het blad ${ingekort(naam)} kan niet weg: een werkmap houdt minstens één blad.`),
  bladOntbreekt: (naam: string) =>
    new Werkmapfout(`Het blad ${ingekort(naam)} is er niet. Kies een ander blad of voeg het eerst toe.`),
  cellenPassenNiet: (adres: string, rijen: number, kolommen: number) =>
    new Werkmapfout(
      `De cellen passen niet in ${ingekort(adres)}. Wijs een bereik van ${rijen} bij ${kolommen} aan.`,
    ),
  geenBereik: (adres: string) =>
    new Werkmapfout(`${ingekort(adres)} is geen bereik. Schrijf een bereik als B4 of B4:F12.`),
  buitenBlad: (plaats: string) =>
    new Werkmapfout(`${ingekort(plaats, 80)} valt buiten het blad. Wijs een ander bereik aan.`),
  geenCel: () => new Werkmapfout('Er is geen cel gekozen. Kies eerst een cel.'),
  naamKanNiet: (naam: string) =>
    new Werkmapfout(
      `${ingekort(naam)} kan geen naam voor een bereik zijn. Gebruik letters, cijfers en _, en begin met een letter.`,
    ),
  instellingTeLang: (naam: string, tekens: number, hoogstens: number) =>
    new Werkmapfout(
      `De instelling ${ingekort(naam)} is te lang om bij deze werkmap te bewaren: ${tekens} tekens, en er passen er ${hoogstens}. Bewaar minder.`,
    ),
} as const;
