import { type Aanroep, type Argumentherleiding, waardetekst } from '../../werkmap/herleid';
import { element, knop } from '../element';
import { adresknop, adresTekst, bereikknop, celknop, cellentabel, type Wegen } from './celknop';
import { stappenlijst } from './rekengang';

/** Eén aanroep van een functie: de stappen, de argumenten met hun cellen, en de bronnen. */
export function aanroepdeel(aanroep: Aanroep, naam: string, blad: string, wegen: Wegen): HTMLElement {
  const { samenvatting, fout, foutplek, stappen, argumenten, bronnen } = aanroep;
  return element(
    'section',
    { className: 'aanroep' },
    element('h3', { textContent: `Zo rekent ${naam}` }),
    element('p', { className: 'zacht', textContent: samenvatting }),
    fout !== null &&
      element(
        'div',
        { className: 'vooraf' },
        element('p', { className: 'waarschuwing', textContent: fout }),
        foutplek !== null &&
          knop(`Ga naar ${adresTekst(foutplek, blad)}`, () => wegen.herleid(foutplek), 'link'),
      ),
    stappen.length > 0 && stappenlijst(stappen, (cel, stap) => adresknop(cel, stap, blad, wegen)),
    fout === null &&
      stappen.length === 0 &&
      element('p', {
        textContent: 'Deze uitkomst komt rechtstreeks uit de bron of uit de argumenten hieronder.',
      }),
    argumenten.length > 0 && element('h4', { textContent: 'Waar de cijfers staan' }),
    argumenten.length > 0 &&
      element('dl', {}, ...argumenten.flatMap((argument) => argumentdeel(argument, blad, wegen))),
    element('h4', {
      textContent: bronnen.length > 1 ? 'Bronnen van de rekenregel' : 'Bron van de rekenregel',
    }),
    element(
      'ul',
      { className: 'bronnen' },
      ...bronnen.map(({ titel, vindplaats }) =>
        element(
          'li',
          {},
          titel,
          vindplaats !== undefined && element('span', { className: 'zacht', textContent: ` ${vindplaats}` }),
        ),
      ),
    ),
  );
}

function argumentdeel(argument: Argumentherleiding, blad: string, wegen: Wegen): HTMLElement[] {
  const { naam, uitleg, tekst, waarde, verwijzing, eigen, bron, eenheid } = argument;
  const los = waarde !== null && waarde !== '';
  const enkeleCel = verwijzing?.aantal === 1 ? verwijzing.cellen[0]! : null;
  return [
    element('dt', {}, naam, element('span', { className: 'zacht', textContent: ` ${uitleg}` })),
    element(
      'dd',
      {},
      element(
        'div',
        { className: 'stap' },
        enkeleCel
          ? celknop(enkeleCel, blad, wegen)
          : verwijzing
            ? bereikknop(tekst, verwijzing.plek, wegen)
            : element('code', { textContent: tekst }),
        los && element('span', { className: 'getal', textContent: waardetekst(waarde, eenheid) }),
      ),
      eigen !== null &&
        element(
          'div',
          { className: 'stap' },
          element('span', {}, 'Bij deze cel: ', celknop(eigen, blad, wegen)),
          element('span', { className: 'getal', textContent: waardetekst(eigen.waarde, eenheid) }),
        ),
      verwijzing !== null &&
        !enkeleCel &&
        cellentabel(verwijzing, blad, eenheid === 'geen' ? null : eenheid, wegen, false),
      bron !== null &&
        element(
          'p',
          { className: 'zacht' },
          `${bron.opschrift}: ${bron.tekst} `,
          bereikknop(adresTekst(bron.plek, blad), bron.plek, wegen),
        ),
    ),
  ];
}
