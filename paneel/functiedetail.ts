import { type AlgemeneDefinitie, SOORTEN } from '../core';
import { schrijfwijze } from '../core/weergave';
import type { Werkmap } from '../core/werkmap';
import { element, knop } from './element';
import type { LaatsteWijziging } from './laatsteWijziging';
import { voorstelVoor } from './voorstel';

/** Eén functie: uitleg, argumenten, bron en een voorbeeld dat in het blad gezet kan worden. */
export function functiedetail(
  definitie: AlgemeneDefinitie,
  werkmap: Werkmap,
  wijziging: LaatsteWijziging,
  terug: () => void,
): HTMLElement {
  const titel = element('h2', { textContent: definitie.naam, tabIndex: -1 });
  const detail = element(
    'section',
    { className: 'detail' },
    knop('← Alle functies', terug, 'link'),
    titel,
    element('p', { textContent: definitie.samenvatting }),
    element('code', { className: 'schrijfwijze', textContent: `=${schrijfwijze(definitie)}` }),
    element('p', { textContent: definitie.uitleg }),
    ...argumenten(definitie),
    element('h3', { textContent: definitie.voorbeelden.length > 1 ? 'Voorbeelden' : 'Voorbeeld' }),
    ...definitie.voorbeelden.map((_, i) => voorbeeld(definitie, i, werkmap, wijziging)),
    element('h3', { textContent: 'Bron' }),
    element('ul', {}, ...definitie.bron.map(({ titel: naam }) => element('li', { textContent: naam }))),
  );
  queueMicrotask(() => titel.focus());
  return detail;
}

function argumenten({ argumenten: lijst }: AlgemeneDefinitie): HTMLElement[] {
  if (lijst.length === 0) return [];
  const rijen = lijst.flatMap(({ naam, soort, uitleg, facultatief }) => [
    element(
      'dt',
      {},
      naam,
      facultatief === true && element('span', { className: 'zacht', textContent: ' mag weg' }),
    ),
    element('dd', { textContent: `${uitleg} (${SOORTEN[soort].omschrijving})` }),
  ]);
  return [element('h3', { textContent: 'Argumenten' }), element('dl', {}, ...rijen)];
}

function voorbeeld(
  definitie: AlgemeneDefinitie,
  nummer: number,
  werkmap: Werkmap,
  wijziging: LaatsteWijziging,
): HTMLElement {
  const vooraf = element('div', { className: 'vooraf', hidden: true });
  const invoegen = knop('Voorbeeld invoegen', () => void stelVoor());
  const blok = element(
    'article',
    { className: 'voorbeeld' },
    element('p', { textContent: definitie.voorbeelden[nummer]!.naam }),
    invoegen,
    vooraf,
  );
  vooraf.setAttribute('role', 'status');
  const sluit = () => {
    vooraf.hidden = true;
    vooraf.replaceChildren();
    invoegen.hidden = false;
    invoegen.focus();
  };
  async function stelVoor(): Promise<void> {
    const inhoud: (HTMLElement | false)[] = await voorstelVoor(werkmap, definitie, nummer).then(
      (voorstel) => {
        const { bereik, aantal, gevuld } = voorstel;
        const schrijf = knop(
          gevuld > 0 ? 'Overschrijf en schrijf naar blad' : 'Schrijf naar blad',
          () => void wijziging.voerUit(voorstel).then(sluit),
          'knop hoofd',
        );
        return [
          element('p', {
            textContent: `Schrijft ${aantal} ${aantal === 1 ? 'cel' : 'cellen'} op ${bereik.blad}!${bereik.adres}.`,
          }),
          gevuld > 0 &&
            element('p', {
              className: 'waarschuwing',
              textContent: `Let op: ${gevuld} gevulde ${gevuld === 1 ? 'cel wordt' : 'cellen worden'} overschreven.`,
            }),
          element('div', { className: 'knoppen' }, schrijf, knop('Niet schrijven', sluit)),
        ];
      },
      () => [element('p', { textContent: 'Wijs eerst een cel op een blad aan, en probeer het opnieuw.' })],
    );
    invoegen.hidden = true;
    vooraf.hidden = false;
    vooraf.replaceChildren(element('div', {}, ...inhoud));
    vooraf.querySelector<HTMLButtonElement>('button')?.focus();
  }
  return blok;
}
