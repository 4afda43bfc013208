import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import { vraag } from '../scherm/vraag';
import type { Onthouden } from './onthouden';
import { KIJK, VERDER, VRAAG_ELDERS } from './onthoudteksten';

/** Laat een tabblad alleen kijken zolang een ander hetzelfde werk heeft, en vraagt bij het begin of dat zo moet blijven. */
export function kijkAlleenAlsElders(
  rekenblad: Rekenblad,
  paneel: HTMLElement,
  onthouden: Onthouden,
  neemOver: () => void,
): void {
  const schik = () => {
    const elders = onthouden.stand === 'elders';
    if (paneel.inert === elders) return;
    paneel.inert = elders;
    huidigBoek(rekenblad).setEditable(!elders);
  };
  onthouden.bijStand(schik);
  void onthouden.begin().then(async () => {
    if (onthouden.stand !== 'elders') return;
    if ((await vraag(VRAAG_ELDERS, [VERDER], KIJK)) === VERDER) neemOver();
  });
}
