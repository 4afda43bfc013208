import { ingekort } from '../../core/tekst/ingekort';
import { Werkmapfout } from '../poort/werkmapfout';
import { Halverwege } from './halverwege';
import type { Halfwerk } from './stap';

/** Wat er te zeggen is over een wijziging die niet af is, of niet terug kan. */
export const wijzigingzinnen = {
  halverwege: (plek: string, half: Halfwerk) =>
    new Halverwege(
      `Het schrijven is halverwege gestopt en terugdraaien lukte nu niet: er kan iets half staan (${ingekort(plek, 100)}). Haal dat weg, of probeer hetzelfde nog eens: dan wordt het opnieuw gemaakt.`,
      half,
    ),
  anderHalfWerk: (plek: string) =>
    new Werkmapfout(
      `Er staat nog iets half van een vorige keer (${ingekort(plek, 100)}). Open het paneel opnieuw en kies onderaan wat ermee moet.`,
    ),
  nietTeVolgen: (plek: string) =>
    new Werkmapfout(
      `Op ${ingekort(plek, 100)} is er sinds het schrijven zo veel verplaatst dat de plek niet zeker terug te vinden is. Er is niets veranderd; haal zelf weg wat u niet wilt houden.`,
    ),
  celVerschoven: (plek: string, cel: string) =>
    new Werkmapfout(
      `Op ${ingekort(plek, 50)} is niet zeker waar alles nu staat: bij ${ingekort(cel, 40)} zijn sinds het schrijven cellen verschoven. Er is niets veranderd; schuif ze terug en probeer het opnieuw, of haal zelf weg wat u niet wilt houden.`,
    ),
  bladIsWeg: (blad: string) =>
    new Werkmapfout(
      `Het blad ${ingekort(blad)} is er niet meer, of heet nu anders. Er is niets veranderd; geef het zijn naam terug en probeer het opnieuw.`,
    ),
} as const;
