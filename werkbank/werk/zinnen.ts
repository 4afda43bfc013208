import { Werkmapfout } from '../../werkmap';
import { kort } from '../bestand';

/** Wat er misgaat met wat de browser van het werk onthoudt. */
export const bewaarzinnen = {
  geenToegang: () =>
    new Werkmapfout('De browser geeft geen toegang tot zijn opslag. Sla uw werk op als bestand.'),
} as const;

/** Wat er gebeurt met een bestand dat de werkbank aan het lezen is. */
export const leeszinnen = {
  bezig: (naam: string) => `Bezig met openen van ${kort(naam)}.`,
  alBezig: (naam: string) =>
    `De werkbank opent nu ${kort(naam)}. Wacht tot dat klaar is, of kies eerst Stop.`,
  gestopt: (naam: string) =>
    new Werkmapfout(
      `Het openen van ${kort(naam)} is gestopt; uw werk staat er nog zoals het was. Kies het bestand opnieuw als u het toch wilt openen.`,
    ),
  duurdeTeLang: (naam: string, seconden: number) =>
    new Werkmapfout(
      `Het openen van ${kort(naam)} duurde langer dan ${seconden} seconden en is gestopt; uw werk staat er nog zoals het was. Bewaar in Excel alleen de bladen die u nodig hebt in een nieuwe werkmap en open die.`,
    ),
  afgebroken: (naam: string) =>
    new Werkmapfout(
      `Het openen van ${kort(naam)} brak halverwege af; uw werk staat er nog zoals het was. Bewaar in Excel alleen de bladen die u nodig hebt in een nieuwe werkmap en open die.`,
    ),
} as const;
