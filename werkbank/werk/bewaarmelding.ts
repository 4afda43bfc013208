import { element, knop } from '../../paneel/element';
import type { Onthouden } from './onthouden';
import { ELDERS, nietOnthouden, VERDER } from './onthoudteksten';

/** Wat de gebruiker kan doen als zijn werk hier niet onthouden wordt. */
export interface Uitwegen {
  slaOp(): void;
  probeerOpnieuw(): void;
  neemOver(): void;
}

/** Een balk die zegt dat het werk hier niet onthouden wordt, zolang dat zo is. */
export function toonBewaarmelding(balk: HTMLElement, onthouden: Onthouden, uitwegen: Uitwegen): void {
  const zeg = (zin: string, ...knoppen: HTMLElement[]) =>
    balk.replaceChildren(
      element('p', { textContent: zin }),
      element('div', { className: 'knoppen' }, ...knoppen),
    );
  const toon = () => {
    const { stand } = onthouden;
    balk.hidden = stand === 'aan' || stand === 'uit';
    if (stand === 'aan' || stand === 'uit') balk.replaceChildren();
    else if (stand === 'elders')
      zeg(
        ELDERS,
        knop(VERDER, () => uitwegen.neemOver()),
      );
    else
      zeg(
        nietOnthouden(stand),
        knop('Sla op als Excel-bestand', () => uitwegen.slaOp()),
        knop('Probeer opnieuw', () => uitwegen.probeerOpnieuw()),
      );
  };
  onthouden.bijStand(toon);
  toon();
}
