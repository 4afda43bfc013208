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
  private invoercellen = 0;
  private voorwaarden = 0;

  tel(wat: keyof typeof WAT, aantal = 1): void {
    this.telTot(WAT[wat], aantal, GRENS[wat]);
  }

  /** Of de cellen van nog een invoerregel erbij kunnen; zo niet, dan tellen zij niet mee. */
  pastInvoer(cellen: number): boolean {
    if (this.invoercellen + cellen > GRENZEN.invoercellen) return false;
    this.invoercellen += cellen;
    return true;
  }

  /** Of nog een voorwaarde met zoveel bereiken erbij kan; zo niet, dan telt zij niet mee. */
  pastVoorwaarde(bereiken: number): boolean {
    if (this.voorwaarden + bereiken > GRENZEN.voorwaarden) return false;
    this.voorwaarden += bereiken;
    return true;
  }

  /** Telt wat er op een blad staat zonder een cel te zijn. */
  telRegel(blad: string, aantal = 1): void {
    this.telTot('voorwaarden, invoerregels en maten', aantal, GRENZEN.regels, blad);
  }

  private telTot(wat: string, aantal: number, hoogstens: number, blad?: string): void {
    const sleutel = `${wat} ${blad ?? ''}`;
    const nu = (this.geteld.get(sleutel) ?? 0) + aantal;
    if (nu > hoogstens) throw bestandsweigering.teVeel(wat, hoogstens, blad);
    this.geteld.set(sleutel, nu);
  }
}
