import { element } from '../../paneel/element';
import type { Bericht } from '../scherm/bericht';
import type { Onthouden } from './onthouden';

/** Het vinkje waarmee de gebruiker het onthouden van zijn werk aan- en uitzet. */
export function plaatsOnthoudknop(plek: HTMLElement, onthouden: Onthouden, bericht: Bericht): void {
  const vinkje = element('input', { type: 'checkbox', checked: onthouden.aan });
  vinkje.onchange = () => {
    void onthouden.zet(vinkje.checked).then(
      () => {
        if (!vinkje.checked)
          bericht('Uw werk wordt niet meer onthouden. Wat in deze browser stond is gewist.');
      },
      () =>
        bericht(
          'De browser geeft geen toegang tot wat hij onthoudt. Wis de gegevens van deze site in uw browser.',
        ),
    );
  };
  plek.append(element('label', {}, vinkje, ' Onthoud mijn werk in deze browser'));
}
