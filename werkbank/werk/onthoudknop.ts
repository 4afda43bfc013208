import { element, knop } from '../../paneel/element';
import type { Bericht } from '../scherm/bericht';
import type { Onthouden } from './onthouden';
import { ELDERS_AAN, ELDERS_UIT, NIET_MEER, NIET_TE_WISSEN, privacy, TOT_HERLADEN } from './onthoudteksten';

/** Het vinkje waarmee de gebruiker het onthouden van zijn werk aan- en uitzet, met uitleg wat er dan waar blijft. */
export function plaatsOnthoudknop(plek: HTMLElement, onthouden: Onthouden, bericht: Bericht): void {
  const vinkje = element('input', { type: 'checkbox' });
  const toon = () => {
    vinkje.checked = onthouden.stand !== 'uit';
  };
  onthouden.bijStand(toon);
  toon();
  onthouden.bijEldersGezet((aan) => bericht(aan ? ELDERS_AAN : ELDERS_UIT));
  vinkje.onchange = () => {
    void onthouden.zet(vinkje.checked).then(
      (blijvend) => {
        if (!vinkje.checked) bericht(blijvend ? NIET_MEER : `${NIET_MEER} ${TOT_HERLADEN}`);
      },
      () => bericht(NIET_TE_WISSEN),
    );
  };
  const uitleg = element(
    'div',
    { id: 'onthouduitleg', popover: 'auto' },
    ...privacy(location.origin).map((zin) => element('p', { textContent: zin })),
  );
  const vraagteken = knop('Wat blijft waar?', () => undefined, 'link');
  vraagteken.popoverTargetElement = uitleg;
  plek.append(element('label', {}, vinkje, ' Onthoud mijn werk in deze browser'), vraagteken, uitleg);
}
