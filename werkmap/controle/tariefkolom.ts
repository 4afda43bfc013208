import { leesEigengetal, waardeIn } from '../aannemen/eigengetal';
import { vergelijkbaar } from '../../core/tekst/vergelijkbaar';
import { type Bladinhoud, isLeeg, waardeOp } from './werkmapinhoud';

const TARIEF =
  /\b(tarief|tarieven|prijs|prijzen|kostprijs|gemiddelde?|gem|percentage|pct|perc|ratio)\b|\w(tarief|prijs|graad)\b|\b(per|p) (inwoners?|inw|client|clienten|hoofd|plek|plaats|bed|uur|dag|etmaal|traject|persoon|10*( ?000)? inwoners?)\b/;
const TEKENS = /%|\/\s*(inw|cli|hoofd|plek)/i;

/** Of een kolom tarieven, gemiddelden of percentages heeft: daarvan is een totaal geen som van de regels. */
export function isTariefkolom(blad: Bladinhoud, onderRij: number, kolom: number): boolean {
  const kop = kopBoven(blad, onderRij, kolom);
  return TEKENS.test(kop) || TARIEF.test(vergelijkbaar(kop));
}

/** De eerste tekst boven een cel die geen getal is; `''` als die er niet is. */
function kopBoven(blad: Bladinhoud, onderRij: number, kolom: number): string {
  for (let rij = onderRij - 1; rij >= 0; rij -= 1) {
    const cel = waardeOp(blad, rij, kolom);
    if (typeof cel === 'string' && !isLeeg(cel) && waardeIn(leesEigengetal(cel)) === null) return cel;
  }
  return '';
}
