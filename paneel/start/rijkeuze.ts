import { telwoord } from '../../core';
import { gemeentenIn, type Uitwerking } from '../../werkmap';
import { element } from '../element';

/**
 * Welke regels meedoen en waarom de andere niet; met een vinkje te veranderen.
 *
 * @param open of de lijst al openstond
 */
export function rijkeuze(
  uitwerking: Uitwerking,
  open: boolean,
  opKeuze: (rij: number, aan: boolean) => void,
): HTMLDetailsElement {
  const { rijen, begrip } = uitwerking;
  const aantal = gemeentenIn(uitwerking).length;
  const weg = rijen.filter(({ soort }) => soort !== 'gemeente');
  const samenvatting = `${telwoord(aantal, 'gemeente', 'gemeenten')}${weg.length > 0 ? `, ${telwoord(weg.length, 'regel', 'regels')} weggelaten` : ''}`;
  return element(
    'details',
    { className: 'regels', open: open || aantal === 0 },
    element('summary', { id: 'eigen-regels-kop', textContent: samenvatting }),
    element(
      'ul',
      {},
      ...rijen.map(({ rij, naam, soort, reden }) => {
        const vinkje = element('input', {
          type: 'checkbox',
          id: `eigen-rij-${rij}`,
          checked: soort === 'gemeente',
        });
        vinkje.onchange = () => opKeuze(rij, vinkje.checked);
        const plek = begrip.raster.rijnaam(rij);
        return element(
          'li',
          {},
          vinkje,
          element(
            'label',
            { htmlFor: vinkje.id },
            naam === '' ? plek : naam,
            element('span', {
              className: 'zacht',
              textContent: reden === '' ? ` ${plek}` : ` ${plek}: ${reden}`,
            }),
          ),
        );
      }),
    ),
  );
}
