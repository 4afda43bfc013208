import { type Alinea, NVO2020 } from '../../core/normen';
import { zinVan } from '../../werkmap';
import { element, knop } from '../element';
import { laadRegiobeelden, type Toelichtingen } from './gegevens';
import type { Landkolom } from './kolomkeuze';
import { TEKENS } from './teken';

/** Wat één regio in 2020 bij een onderwerp antwoordde en schreef, met de bron. */
export function detail(
  regio: number,
  { onderwerp, naam }: Landkolom,
  { toelichtingBij, SUGGESTIES, TEGENSPRAKEN }: Toelichtingen,
  terug: () => void,
): HTMLElement {
  const { naam: regionaam, antwoorden, bladzijde, centrumgemeente } = NVO2020.regios[regio]!;
  const { eigen, tabel } = toelichtingBij(regio, onderwerp);
  const hier = (gevonden: { readonly regio: number; readonly onderwerp: number }) =>
    gevonden.regio === regio && gevonden.onderwerp === onderwerp;
  const botsingen = TEGENSPRAKEN.filter(hier);
  const { woord } = TEKENS[antwoorden[onderwerp]!];
  return element(
    'article',
    { className: 'normdetail' },
    knop('← Terug naar het land', terug, 'link'),
    element('h2', { tabIndex: -1, textContent: regionaam }),
    element('p', { className: 'zacht', textContent: `Centrumgemeente ${centrumgemeente}, oktober 2020.` }),
    element('p', {}, `${naam}: `, element('strong', { textContent: woord })),
    ...botsingen.map(({ zin, reden }) =>
      element(
        'div',
        { className: 'vooraf' },
        element('p', {
          className: 'waarschuwing',
          textContent: 'Let op: het teken en de tekst van de regio spreken elkaar mogelijk tegen.',
        }),
        element('p', { textContent: `Het gaat om deze zin: “${zin}”` }),
        element('p', {
          className: 'zacht',
          textContent: `Waarom dit opvalt: ${reden}. Het antwoord blijft zoals in de bron.`,
        }),
      ),
    ),
    ...SUGGESTIES.filter(hier).map(({ zin }) =>
      element(
        'div',
        { className: 'vooraf' },
        element('p', { textContent: `Leeg; de tekst zegt: “${zin}”` }),
        element('p', {
          className: 'zacht',
          textContent: 'Het is een suggestie: het antwoord blijft leeg, zoals in de bron.',
        }),
      ),
    ),
    ...tekstdeel('Over dit onderwerp', eigen),
    ...tekstdeel(`Toelichting bij ${lijstnaam(onderwerp)}`, tabel),
    eigen.length + tabel.length === 0 &&
      element('p', { textContent: 'Bij dit onderwerp schreef de regio geen toelichting.' }),
    regiobeelddeel(regio, regionaam),
    element('p', {
      className: 'zacht',
      textContent: `Bron: ${NVO2020.bron.uitgever} 2020, kenmerk ${NVO2020.bron.kenmerk}, regiobeeld ${regionaam}, vanaf blz. ${bladzijde}.`,
    }),
  );
}

function lijstnaam(onderwerp: number): string {
  const { lijst } = NVO2020.onderwerpen[onderwerp]!;
  return { nvo: 'de hele norm', uitvoeringsafspraken: 'alle uitvoeringsafspraken', planning: 'de planning' }[
    lijst
  ];
}

function tekstdeel(titel: string, alineas: readonly Alinea[]): HTMLElement[] {
  return alineas.length === 0 ? [] : [element('h3', { textContent: titel }), ...alineas.map(citaat)];
}

function citaat({ tekst }: Alinea): HTMLElement {
  return element('blockquote', { textContent: tekst });
}

/** Het hele regiobeeld wordt pas geladen als iemand het openslaat. */
function regiobeelddeel(regio: number, naam: string): HTMLElement {
  const inhoud = element('div', { textContent: 'Bezig met laden…' });
  const deel = element(
    'details',
    {},
    element('summary', { textContent: `Lees het hele regiobeeld van ${naam}` }),
    inhoud,
  );
  // Wie het na een storing opnieuw openslaat, laadt het ook opnieuw.
  deel.addEventListener(
    'toggle',
    () =>
      deel.open &&
      void laadRegiobeelden().then(
        ({ regiobeeld }) =>
          inhoud.replaceChildren(
            ...regiobeeld(regio).flatMap(({ titel, alineas }) => [
              element('h3', { textContent: titel }),
              ...alineas.map(citaat),
            ]),
          ),
        (fout: unknown) => inhoud.replaceChildren(zinVan(fout)),
      ),
  );
  return deel;
}
