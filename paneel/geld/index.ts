import { GEMEENTEN, zinVan, type Werkmap } from '../../werkmap';
import { bijTerugkeer } from '../bijTerugkeer';
import { element, knop } from '../element';
import { laad } from '../laad';
import { leesNaam } from '../leesNaam';
import type { Onderdeel } from '../onderdeel';
import type { Vergeleken } from './vergeleken';
import { telwoord } from '../../core';
import { type Gelezen, leesWerkmap } from './lees';
import { vergelijking } from './vergelijking';
import './geld.css';

/** Regelingen naast elkaar: kiezen, zien wie betaalt en wie ontvangt, en als levende formules op een blad zetten. */
export const geld: Onderdeel = (omgeving) => {
  const { werkmap, laatste, open } = omgeving;
  const bezig = element('p', { textContent: 'De tabel met gemeenten wordt gelezen…' });
  bezig.setAttribute('role', 'status');
  const sectie = element('section', { className: 'geld' }, bezig);
  let beurt = 0;
  let getoond: string | undefined;
  laatste.bijWijziging(() => {
    // Wie intussen een ander tabblad koos heeft hier niets aan.
    if (sectie.isConnected) void lees();
  });
  bijTerugkeer(sectie, lees);
  void lees();
  return sectie;

  /** Leest de werkmap; staat er nog hetzelfde in de tabel, dan blijft het scherm zoals het is. */
  async function lees(): Promise<void> {
    beurt += 1;
    const mijn = beurt;
    const inhoud = await leesWerkmap(werkmap).then(
      (gelezen) => (gelezen ? metTabel(gelezen) : leeg()),
      (fout: unknown) => metFout(zinVan(fout)),
    );
    if (mijn === beurt && inhoud) sectie.replaceChildren(...inhoud);
  }

  function metTabel(gelezen: Gelezen): HTMLElement[] | undefined {
    if (getoond === gelezen.vingerafdruk) return undefined;
    getoond = gelezen.vingerafdruk;
    const { tabel } = gelezen;
    return [
      element('h2', { textContent: 'Zet regelingen naast elkaar' }),
      element(
        'p',
        {},
        `${telwoord(tabel.gemeenten.length, 'gemeente', 'gemeenten')} uit ${tabel.bereik.blad}!${tabel.bereik.adres}. `,
        knop('Lees opnieuw', () => void lees(), 'link'),
      ),
      ...vergelijking(omgeving, gelezen, openBijlage),
    ];
  }

  /** Zet de bijlage in de plaats van de vergelijking; terug is het scherm zoals het was. */
  async function openBijlage(gegevens: Vergeleken): Promise<void> {
    const { bijlagescherm, BIJLAGE_INSTELLING } = await laad(() => import('./bijlage'));
    const bewaard = (await werkmap.instellingen())[BIJLAGE_INSTELLING];
    const [regio, jaar] = [await leesNaam(werkmap, 'REGIO'), await leesNaam(werkmap, 'BEGROTINGSJAAR')];
    const scherm = [...sectie.childNodes];
    sectie.replaceChildren(
      ...bijlagescherm(omgeving, { ...gegevens, regio, jaar }, bewaard, () =>
        sectie.replaceChildren(...scherm),
      ),
    );
  }

  function leeg(): HTMLElement[] {
    getoond = undefined;
    return [
      element('p', {
        textContent:
          'Nog geen gemeenten. Wijs bij Start uw tabel aan of begin met een regio; daarna vergelijkt u hier regelingen.',
      }),
      knop('Ga naar Start', () => open('Start'), 'knop hoofd'),
    ];
  }

  function metFout(zin: string): HTMLElement[] {
    getoond = undefined;
    const melding = element('p', { className: 'waarschuwing', textContent: zin });
    melding.setAttribute('role', 'alert');
    return [
      melding,
      element(
        'div',
        { className: 'knoppen' },
        knop('Lees opnieuw', () => void lees(), 'knop hoofd'),
        knop('Ga naar de tabel', () => void naarTabel(werkmap).catch(() => undefined)),
      ),
    ];
  }
};

async function naarTabel(werkmap: Werkmap): Promise<void> {
  const naam = (await werkmap.namen()).find((kandidaat) => kandidaat.naam.toUpperCase() === GEMEENTEN);
  if (naam) await werkmap.selecteer({ blad: naam.blad, adres: naam.adres });
}
