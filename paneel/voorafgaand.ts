import { zinVan } from '../werkmap';
import { element, knop } from './element';
import type { LaatsteWijziging, Wijziging } from './laatsteWijziging';

/** Wat de gebruiker te zien krijgt voordat er iets geschreven wordt. */
export interface Vooraankondiging {
  readonly wat: string;
  /** Wat er verloren gaat; dan staat dat ook op de knop. */
  readonly waarschuwing?: string;
  readonly wijziging: Wijziging;
}

/**
 * Een knop die eerst laat zien wat er geschreven gaat worden en pas na bevestigen schrijft.
 *
 * @param kondigAan wat er geschreven zou worden; een afgewezen belofte met een `Werkmapfout` wordt als zin getoond
 */
export function knopMetAankondiging(
  tekst: string,
  kondigAan: () => Promise<Vooraankondiging>,
  laatste: LaatsteWijziging,
  klasse?: string,
): HTMLElement {
  const vooraf = element('div', { className: 'vooraf', hidden: true });
  vooraf.setAttribute('role', 'status');
  const begin = knop(tekst, () => void toon(), klasse);
  const sluit = () => {
    vooraf.hidden = true;
    vooraf.replaceChildren();
    begin.hidden = false;
    begin.focus();
  };
  async function toon(): Promise<void> {
    const inhoud = await kondigAan().then(
      ({ wat, waarschuwing, wijziging }) => [
        element('p', { textContent: wat }),
        waarschuwing !== undefined && element('p', { className: 'waarschuwing', textContent: waarschuwing }),
        element(
          'div',
          { className: 'knoppen' },
          knop(
            waarschuwing === undefined ? 'Schrijf naar blad' : 'Overschrijf en schrijf naar blad',
            () => void laatste.voerUit(wijziging).then(sluit),
            'knop hoofd',
          ),
          knop('Niet schrijven', sluit),
        ),
      ],
      (fout: unknown) => [element('p', { textContent: zinVan(fout) }), knop('Sluiten', sluit)],
    );
    begin.hidden = true;
    vooraf.hidden = false;
    vooraf.replaceChildren(element('div', {}, ...inhoud));
    vooraf.querySelector<HTMLButtonElement>('button')?.focus();
  }
  return element('div', {}, begin, vooraf);
}
