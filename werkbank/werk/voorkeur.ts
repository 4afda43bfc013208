const NIET = 'bwmo-werkbank-niet-onthouden';

/** Of de gebruiker wil dat zijn werk onthouden wordt; ja, tenzij hij dat heeft uitgezet. */
export interface Voorkeur {
  lees(): boolean;
  /** Of de browser de keuze ook na een herlading nog weet. */
  zet(onthouden: boolean): boolean;
}

/** De voorkeur in deze browser. Weigert die zelfs dat, dan geldt zij tot de bladzijde dichtgaat. */
export function voorkeurIn(opslag: () => Storage | null): Voorkeur {
  const probeer = <T>(doe: (plek: Storage) => T, anders: T): T => {
    try {
      const plek = opslag();
      return plek ? doe(plek) : anders;
    } catch {
      return anders;
    }
  };
  return {
    lees: () => probeer((plek) => plek.getItem(NIET), null) === null,
    zet: (onthouden) =>
      probeer((plek) => {
        if (onthouden) plek.removeItem(NIET);
        else plek.setItem(NIET, 'ja');
        return true;
      }, false),
  };
}
