import {
  type Formuleherleiding,
  type Herleiding,
  herleidingAlsTekst,
  oordeeltekst,
  opschrifttekst,
  waardetekst,
  zinBij,
} from '../../werkmap/herleid';
import { verwijzing } from '../../werkmap';
import { element } from '../element';
import { inHost } from '../inHost';
import { aanroepdeel } from './aanroepdeel';
import { adresTekst, bereikknop, cellentabel, type Wegen } from './celknop';
import { kopieerknop } from './kopieer';

/** De hele herleiding van één cel: eerst het bedrag, dan of het klopt, dan waar het vandaan komt. */
export function herleidingdeel(herleiding: Herleiding, voorvoegsel: string, wegen: Wegen): HTMLElement {
  const { plek, soort, formule, invoer } = herleiding;
  const titel = element('h2', { textContent: verwijzing(plek), tabIndex: -1 });
  if (soort === 'leeg') {
    return element(
      'article',
      { className: 'herleiding' },
      titel,
      element('p', { textContent: 'Deze cel is leeg. Kies een cel met een bedrag of een formule.' }),
    );
  }
  return element(
    'article',
    { className: 'herleiding' },
    titel,
    bedragdeel(herleiding),
    formule !== null && oordeel(formule, herleiding),
    zindeel(zinBij(herleiding)),
    invoer !== null && invoerdeel(invoer, plek.blad, wegen),
    formule !== null && formuledeel(formule, plek.blad, voorvoegsel, wegen),
    kopieerknop({
      opschrift: 'Kopieer als tekst',
      veldnaam: 'De herleiding als tekst',
      regels: 8,
      tekst: () => herleidingAlsTekst(herleiding),
    }),
  );
}

function bedragdeel({ waarde, eenheid, betekenis, opschrift }: Herleiding): HTMLElement {
  const soort = betekenis.startsWith('▲') ? 'voordeel' : betekenis.startsWith('▼') ? 'nadeel' : '';
  return element(
    'p',
    { className: 'bedrag' },
    element('span', { className: 'zacht', textContent: opschrifttekst(opschrift) }),
    element('strong', { className: 'getal', textContent: waardetekst(waarde, eenheid) }),
    betekenis !== '' && element('span', { className: soort, textContent: betekenis }),
  );
}

function oordeel({ nagerekend }: Formuleherleiding, { waarde, eenheid }: Herleiding): HTMLElement {
  const goed = nagerekend.soort === 'gelijk';
  return element(
    'p',
    { className: goed ? 'oordeel' : 'oordeel waarschuwing' },
    `${goed ? '✓' : '!'} ${oordeeltekst(nagerekend, waarde, eenheid)}`,
  );
}

/** De uitkomst in één zin, om in een stuk of een mail te zetten. */
function zindeel(zin: string | null): HTMLElement | false {
  return (
    zin !== null &&
    element(
      'div',
      { className: 'zin' },
      element('p', { textContent: zin }),
      kopieerknop({ opschrift: 'Kopieer zin', veldnaam: 'De uitkomst als zin', regels: 3, tekst: () => zin }),
    )
  );
}

function invoerdeel(invoer: NonNullable<Herleiding['invoer']>, blad: string, wegen: Wegen): HTMLElement {
  const { bron, uitleg } = invoer;
  return element(
    'div',
    {},
    element('p', { textContent: 'Dit is ingevuld, niet berekend: hier houdt de herleiding op.' }),
    uitleg !== null && element('p', { className: 'zacht', textContent: uitleg }),
    bron !== null
      ? element(
          'p',
          {},
          `${bron.opschrift}: ${bron.tekst} `,
          bereikknop(adresTekst(bron.plek, blad), bron.plek, wegen),
        )
      : element('p', {
          className: 'zacht',
          textContent:
            'Op dit blad staat boven deze cel geen bron. Zet in kolom A een rij met Bron en vul haar in.',
        }),
  );
}

function formuledeel(
  formule: Formuleherleiding,
  blad: string,
  voorvoegsel: string,
  wegen: Wegen,
): HTMLElement {
  const { plek, tekst, loopt, aanroepen, ingevuld, verwijzingen } = formule;
  const naamVan = (functie: string) => inHost(functie, { voorvoegsel });
  return element(
    'div',
    {},
    element('h3', { textContent: 'Formule' }),
    element('code', { className: 'schrijfwijze', textContent: tekst }),
    loopt !== null &&
      element(
        'p',
        { className: 'zacht' },
        'De formule staat in ',
        bereikknop(plek.adres, plek, wegen),
        ' en loopt over ',
        bereikknop(loopt.adres, loopt, wegen),
        '.',
      ),
    ...aanroepen.map((aanroep) => aanroepdeel(aanroep, naamVan(aanroep.functie), blad, wegen)),
    ingevuld !== null && ingevuld !== tekst && element('h3', { textContent: 'Met de waarden ingevuld' }),
    ingevuld !== null &&
      ingevuld !== tekst &&
      element('code', { className: 'schrijfwijze', textContent: ingevuld }),
    verwijzingen.length > 0 &&
      element('h3', {
        textContent: aanroepen.length > 0 ? 'Andere cellen in de formule' : 'Cellen in de formule',
      }),
    ...verwijzingen.map((deel) => cellentabel(deel, blad, null, wegen)),
  );
}
