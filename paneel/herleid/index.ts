import { herleid as herleidCel } from '../../werkmap/herleid';
import { type Bereik, verwijzing, zinVan } from '../../werkmap';
import { element, knop } from '../element';
import type { Onderdeel } from '../onderdeel';
import { herleidingdeel } from './herleidingdeel';
import './herleid.css';

export { rekengang, type Rekenvraag } from './rekengang';

/** Herleid: waarom staat in deze cel dit bedrag? Volgt de gekozen cel waar de host dat kan. */
export const herleid: Onderdeel = ({ werkmap }) => {
  const pad: Bereik[] = [];
  let vraag = 0;
  const melding = element('p', { className: 'zacht' });
  melding.setAttribute('role', 'status');
  const terug = element('div', {});
  const inhoud = element('div', {});
  const deel = element(
    'section',
    { className: 'herleid' },
    knop('Herleid de gekozen cel', () => void gekozen(), 'knop hoofd'),
    melding,
    terug,
    inhoud,
  );

  /** Herleidt de cel die op het blad gekozen is; zonder keuze staat er wat te doen. */
  async function gekozen(): Promise<void> {
    try {
      await begin(await werkmap.selectie());
    } catch (fout) {
      toonFout(fout);
    }
  }

  async function begin(plek: Bereik): Promise<void> {
    pad.splice(0, pad.length, plek);
    await toon(plek, false);
  }

  /** Toont de laatste cel van het pad; een antwoord dat te laat komt vervalt. */
  async function toon(plek: Bereik, metFocus: boolean): Promise<void> {
    const deze = ++vraag;
    melding.textContent = `Bezig met ${verwijzing(plek)}…`;
    try {
      const herleiding = await herleidCel(werkmap, plek);
      if (deze !== vraag) return;
      const nieuw = herleidingdeel(herleiding, werkmap.voorvoegsel, { herleid: verder, toon: wijsAan });
      terug.replaceChildren(...kruimels());
      inhoud.replaceChildren(nieuw);
      melding.textContent = '';
      if (metFocus) nieuw.querySelector('h2')?.focus();
    } catch (fout) {
      if (deze === vraag) toonFout(fout);
    }
  }

  function toonFout(fout: unknown): void {
    melding.textContent = '';
    terug.replaceChildren(...kruimels());
    inhoud.replaceChildren(
      element('p', { textContent: zinVan(fout) }),
      element('p', {
        className: 'zacht',
        textContent:
          'Kies op het blad een cel met een bedrag. Herleid laat dan zien uit welke stappen en bronnen het komt.',
      }),
    );
  }

  function verder(plek: Bereik): void {
    pad.push(plek);
    wijsAan(plek);
    void toon(plek, true);
  }

  function wijsAan(plek: Bereik): void {
    werkmap.selecteer(plek).catch(toonFout);
  }

  /** De weg terug: elke cel waar de gebruiker langs kwam. */
  function kruimels(): HTMLElement[] {
    if (pad.length < 2) return [];
    const eerdere = pad.slice(0, -1).map((plek, i) =>
      element(
        'li',
        {},
        knop(
          `← ${verwijzing(plek)}`,
          () => {
            pad.splice(i + 1);
            wijsAan(plek);
            void toon(plek, true);
          },
          'link',
        ),
      ),
    );
    const nav = element('nav', {}, element('ol', { className: 'kruimels' }, ...eerdere));
    nav.setAttribute('aria-label', 'Eerdere cellen');
    return [nav];
  }

  let getoond = false;
  const stop = werkmap.volgSelectie?.((plek) => {
    // Het tabblad is dicht: dan hoeft er niemand meer gevolgd te worden.
    if (getoond && !deel.isConnected) return stop?.();
    getoond = deel.isConnected;
    const hier = pad[pad.length - 1];
    if (hier?.blad === plek.blad && hier.adres === plek.adres) return;
    void begin(plek);
  });
  void gekozen();
  return deel;
};
