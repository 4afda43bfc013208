import { opsomming } from '../../core';
import { Werkmapfout } from '../../werkmap';
import { kort } from '../bestand';
import type { Kringcel } from '../rekenblad/kringen';

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

/** Wat er bij het openen te zeggen is over formules die zichzelf meetellen. */
export function kringzinnen(kringen: readonly Kringcel[]): string[] {
  const [eerste] = kringen;
  if (!eerste) return [];
  return [
    `Op blad ${eerste.plek.blad}: ${eerste.zin} Daar staat nu een fout in plaats van een getal, tot de formule eerder ophoudt.`,
    ...(kringen.length > 1 ? [`Zo zijn er ${kringen.length} in dit bestand; Controle noemt ze alle.`] : []),
  ];
}

/** Wat er te zeggen is als er meer bestanden tegelijk gegeven zijn dan het ene dat opengaat. */
export function alleenDeEerste(naam: string, naast: number): string {
  return `Alleen ${kort(naam)} is geopend; ${naast === 1 ? 'het andere bestand' : `de ${naast} andere bestanden`} niet. Open bestanden één voor één.`;
}

const MEESTE_GENOEMD = 6;

/** Wat er bij een csv te zeggen is over cellen met tekst die daar geen tekst blijft. */
export function csvzinnen(cellen: readonly string[]): string[] {
  if (cellen.length === 0) return [];
  const rest = cellen.length - MEESTE_GENOEMD;
  const waar =
    rest > 0 ? `${cellen.slice(0, MEESTE_GENOEMD).join(', ')} en nog ${rest}` : opsomming(cellen, 'en');
  return [
    `In ${waar} staat tekst die bij het openen van de csv een getal, een datum of WAAR wordt. Sla de werkmap op als Excel-bestand als dat tekst moet blijven.`,
  ];
}
