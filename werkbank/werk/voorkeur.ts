const NIET = 'bwmo-werkbank-niet-onthouden';

/** Of de gebruiker wil dat zijn werk onthouden wordt; ja, tenzij hij dat heeft uitgezet. */
export interface Voorkeur {
  lees(): boolean;
  zet(onthouden: boolean): void;
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
      probeer((plek) => (onthouden ? plek.removeItem(NIET) : plek.setItem(NIET, 'ja')), undefined),
  };
}
