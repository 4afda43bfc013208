import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';

const WAT = {
  cellen: 'cellen',
  gevuld: 'cellen die een formule vult',
  formuletekens: 'tekens in formules',
  celtekens: 'tekens in cellen',
  namen: 'namen',
  opmaken: 'verschillende opmaken',
} as const;

const GRENS: Readonly<Record<keyof typeof WAT, number>> = {
  cellen: GRENZEN.cellen,
  gevuld: GRENZEN.cellen,
  formuletekens: GRENZEN.formuletekens,
  celtekens: GRENZEN.celtekens,
  namen: GRENZEN.namen,
  opmaken: GRENZEN.opmaken,
};

/**
 * Telt over een hele werkmap wat het lezen kost, voordat het gebeurt: een bestand kan in een paar tekens om heel veel
 * werk vragen. Weigert bij de grens.
 */
export class Telling {
  private readonly geteld = new Map<string, number>();

  tel(wat: keyof typeof WAT, aantal = 1): void {
    this.telTot(WAT[wat], aantal, GRENS[wat]);
  }

  /** Telt wat er op een blad staat zonder een cel te zijn. */
  telRegel(blad: string, aantal = 1): void {
    this.telTot(
      `rijhoogtes, kolombreedtes, invoerregels, voorwaarden, notities en samengevoegde cellen op blad ${blad}`,
      aantal,
      GRENZEN.regels,
    );
  }

  private telTot(wat: string, aantal: number, hoogstens: number): void {
    const nu = (this.geteld.get(wat) ?? 0) + aantal;
    if (nu > hoogstens) throw bestandsweigering.teVeel(wat, hoogstens);
    this.geteld.set(wat, nu);
  }
}
