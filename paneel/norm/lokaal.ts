import { LOKAALBLAD, lokaalblad } from '../../werkmap';
import { element, knop } from '../element';
import { kondigBladenAan, vrijeNaam } from '../nieuweBladen';
import type { Omgeving } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import type { Toestand } from './toestand';

/** Wat elke gemeente zelf doet: voorzieningen, basistakenpakket en de acht voorwaarden. */
export function lokaal({ gemeenten }: Toestand, { werkmap, laatste, open }: Omgeving): HTMLElement {
  const inhoud =
    gemeenten.length === 0
      ? [
          element('p', { textContent: 'Nog geen gemeenten. Wijs uw tabel aan of begin met een regio.' }),
          knop('Naar Start', () => open('Start')),
        ]
      : [
          element('p', {
            textContent: `Maakt een blad voor ${gemeenten.length === 1 ? gemeenten[0]! : `${gemeenten.length} gemeenten`} om in te vullen. De oordelen zijn formules.`,
          }),
          knopMetAankondiging(
            'Schrijf naar blad',
            async () =>
              kondigBladenAan(werkmap, [lokaalblad(await vrijeNaam(werkmap, LOKAALBLAD), gemeenten)]),
            laatste,
            'knop hoofd',
          ),
        ];
  return element(
    'section',
    {},
    element('h2', { textContent: 'Wat elke gemeente zelf doet' }),
    element(
      'ul',
      {},
      element('li', {
        textContent:
          'Voorzieningen naast het minimum dat uw regio afspreekt: geen bron noemt een getal, dus dat vult u in.',
      }),
      element('li', {
        textContent:
          'Het basistakenpakket: of de inzet gelijkwaardig is, binnen het verschil dat u zelf kiest.',
      }),
      element('li', {
        textContent: 'De acht voorwaarden van de commissie-Dannenberg, voor de regio en per gemeente.',
      }),
    ),
    ...inhoud,
  );
}
