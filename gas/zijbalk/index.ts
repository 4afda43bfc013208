import type { Werkmap } from '../../core/werkmap';
import { startPaneel } from '../../paneel';

/** Wat de zijbalk van Google Sheets aan de paginakant aanbiedt. */
interface Scriptaanroep {
  withSuccessHandler(bij: (antwoord: string) => void): Scriptaanroep;
  withFailureHandler(bij: (fout: Error) => void): Scriptaanroep;
  bwmoPoort(handeling: string, argumenten: string): void;
}
declare const google: { readonly script: { readonly run: Scriptaanroep } };

/** Eén handeling van de poort, als JSON-tekst over de draad: datums en functies komen daar niet door. */
function roep<T>(handeling: string, ...argumenten: unknown[]): Promise<T> {
  return new Promise((klaar, mislukt) => {
    google.script.run
      .withSuccessHandler((antwoord) => klaar(JSON.parse(antwoord) as T))
      .withFailureHandler(mislukt)
      .bwmoPoort(handeling, JSON.stringify(argumenten));
  });
}

const werkmap: Werkmap = {
  host: 'Google Sheets',
  selectie: () => roep('selectie'),
  lees: (bereik) => roep('lees', bereik),
  schrijf: (bereik, cellen) => roep('schrijf', bereik, cellen),
  selecteer: (bereik) => roep('selecteer', bereik),
  bladen: () => roep('bladen'),
  voegBladToe: (blad) => roep('voegBladToe', blad),
  verwijderBlad: (naam) => roep('verwijderBlad', naam),
};

startPaneel(document.getElementById('paneel')!, werkmap);
