import { type Werkmap, Werkmapfout } from '../../werkmap';
import type { Antwoord } from '../draad';

/** Wat `google.script.run` aanbiedt: elke functie van het script, met wat er na het antwoord gebeurt. */
export interface Scriptaanroep {
  withSuccessHandler(bij: (antwoord: string) => void): Scriptaanroep;
  withFailureHandler(bij: (fout: Error) => void): Scriptaanroep;
  bwmoPoort(handeling: string, argumenten: string): void;
  bwmoOnderdeel(): void;
}

/** De poort naar Google Sheets, gezien vanuit de zijbalk. */
export function werkmapOver(script: Scriptaanroep): Werkmap {
  const roep = async <T>(handeling: string, ...argumenten: unknown[]): Promise<T> => {
    const tekst = await vraag(script, (aanroep) => aanroep.bwmoPoort(handeling, JSON.stringify(argumenten)));
    const antwoord = JSON.parse(tekst) as Antwoord;
    if ('zin' in antwoord) throw new Werkmapfout(antwoord.zin);
    return antwoord.uitkomst as T;
  };
  return {
    host: 'Google Sheets',
    voorvoegsel: 'BWMO_',
    selectie: () => roep('selectie'),
    lees: (bereik) => roep('lees', bereik),
    gebruikt: (blad) => roep('gebruikt', blad),
    schrijf: (bereik, cellen) => roep('schrijf', bereik, cellen),
    selecteer: (bereik) => roep('selecteer', bereik),
    bladen: () => roep('bladen'),
    voegBladToe: (blad) => roep('voegBladToe', blad),
    verwijderBlad: (naam) => roep('verwijderBlad', naam),
    namen: () => roep('namen'),
    zetNaam: (naam, bereik) => roep('zetNaam', naam, bereik),
    validaties: (blad) => roep('validaties', blad),
    instellingen: () => roep('instellingen'),
    zetInstelling: (naam, waarde) => roep('zetInstelling', naam, waarde),
  };
}

/** Het onderdeel dat het menu wil openen; `''` als de zijbalk anders geopend is. */
export function gewenstOnderdeel(script: Scriptaanroep): Promise<string> {
  return vraag(script, (aanroep) => aanroep.bwmoOnderdeel());
}

function vraag(script: Scriptaanroep, roep: (aanroep: Scriptaanroep) => void): Promise<string> {
  return new Promise((klaar, mislukt) => {
    roep(script.withSuccessHandler(klaar).withFailureHandler(mislukt));
  });
}
