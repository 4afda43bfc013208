import { zinVan } from '../werkmap';
import { element, knop } from './element';
import type { LaatsteWijziging, Wijziging } from './laatsteWijziging';

/** Wat de gebruiker te zien krijgt voordat er iets geschreven wordt. */
export interface Vooraankondiging {
  readonly wat: string;
  /** Wat er verloren gaat; dan staat dat ook op de knop. */
  readonly waarschuwing?: string;
  readonly wijziging: Wijziging;
  /** Kondigt hetzelfde nog eens aan, als dat niet is wat de knop dan zou doen. */
  readonly opnieuw?: () => Promise<Vooraankondiging>;
}

const INTUSSEN = 'Intussen is er in de werkmap iets veranderd. Zo wordt het nu:';

/**
 * Een knop die eerst laat zien wat er geschreven gaat worden en pas na bevestigen schrijft. Is de werkmap tussen lezen
 * en bevestigen veranderd, dan vraagt zij het opnieuw.
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
  async function toon(kondig = kondigAan, eerst?: string): Promise<void> {
    const inhoud = await kondig().then(
      (aangekondigd) => [
        eerst !== undefined && element('p', { textContent: eerst }),
        element('p', { textContent: aangekondigd.wat }),
        aangekondigd.waarschuwing !== undefined &&
          element('p', { className: 'waarschuwing', textContent: aangekondigd.waarschuwing }),
        element(
          'div',
          { className: 'knoppen' },
          knop(
            aangekondigd.waarschuwing === undefined
              ? 'Schrijf naar blad'
              : 'Overschrijf en schrijf naar blad',
            () => void schrijf(aangekondigd),
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
  async function schrijf(aangekondigd: Vooraankondiging): Promise<void> {
    // Twee keer klikken is één keer schrijven.
    for (const een of vooraf.querySelectorAll('button')) een.disabled = true;
    const opnieuw = aangekondigd.opnieuw ?? kondigAan;
    const nu = await opnieuw().catch(() => null);
    if (nu === null || kern(nu) !== kern(aangekondigd)) await toon(opnieuw, INTUSSEN);
    else await laatste.voerUit(nu.wijziging).then(sluit);
  }
  return element('div', {}, begin, vooraf);
}

function kern({ wat, waarschuwing, wijziging }: Vooraankondiging): string {
  return JSON.stringify([wat, waarschuwing, wijziging.stappen]);
}
