/** Een regel in het menu van de werkmap. */
export interface Menuregel {
  readonly tekst: string;
  /** De functie van het script die het menu aanroept. */
  readonly functie: string;
  /** Het onderdeel van het paneel dat opengaat; leeg is het onderdeel waar het paneel zelf mee begint. */
  readonly onderdeel: string;
}

export const MENUNAAM = 'BW/MO';

/** Het menu; de bouw maakt van elke regel een functie van het script. */
export const MENU: readonly Menuregel[] = [
  { tekst: 'Paneel openen', functie: 'toonPaneel', onderdeel: '' },
  { tekst: 'Bladen voor uw regio', functie: 'toonBladenVoorRegio', onderdeel: 'Start' },
  { tekst: 'Controleer', functie: 'toonControle', onderdeel: 'Controle' },
  { tekst: 'Formules omzetten', functie: 'toonFormulesOmzetten', onderdeel: 'Controle' },
  { tekst: 'Herleid', functie: 'toonHerleid', onderdeel: 'Herleid' },
];
