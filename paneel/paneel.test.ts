// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { geheugenwerkmap } from '../werkmap/poort/geheugen.hulp';
import { type Onderdeelnaam, ONDERDELEN } from './onderdeel';
import { startPaneel } from '.';

const paneel = () => document.querySelector<HTMLElement>('#paneel')!;
const tab = (naam: Onderdeelnaam) => paneel().querySelector<HTMLElement>(`#tab-${naam.toLowerCase()}`)!;
const gekozen = () => paneel().querySelector<HTMLElement>('[role=tab][aria-selected=true]')!;
const toets = (key: string) =>
  gekozen().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const geladen = () =>
  vi.waitFor(() => expect(paneel().querySelector('[role=tabpanel]')!.hasAttribute('aria-busy')).toBe(false));

beforeEach(() => {
  document.body.innerHTML = '<main id="paneel"></main>';
});

describe('het paneel', () => {
  it('begint met Start en laadt elk onderdeel als het opengaat', async () => {
    startPaneel(paneel(), geheugenwerkmap());
    expect(gekozen().textContent).toBe('Start');
    for (const naam of ONDERDELEN) {
      tab(naam).click();
      await geladen();
      expect(gekozen().textContent).toBe(naam);
      expect(paneel().querySelector('[role=tabpanel]')!.getAttribute('aria-labelledby')).toBe(tab(naam).id);
      expect(paneel().querySelector('[role=tabpanel]')!.childElementCount).toBe(1);
    }
  });

  it('is met de pijltjes, Home en End te bedienen', () => {
    startPaneel(paneel(), geheugenwerkmap());
    const gang = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowLeft', 'Home'].map(
      (key) => {
        toets(key);
        return document.activeElement!.textContent;
      },
    );
    expect(gang).toEqual(['Vooruit', 'Norm', 'Vooruit', 'Functies', 'Start', 'Functies', 'Start']);
    expect([...paneel().querySelectorAll('[role=tab]')].map((t) => (t as HTMLElement).tabIndex)).toEqual([
      0, -1, -1, -1, -1, -1, -1, -1,
    ]);
  });

  it('laat zien wat het laatst gekozen is, ook als het vorige onderdeel later klaar is', async () => {
    startPaneel(paneel(), geheugenwerkmap());
    tab('Wonen').click();
    tab('Functies').click();
    await geladen();
    await vi.waitFor(() => expect(paneel().querySelector('#zoek-functie')).not.toBeNull());
    expect(paneel().querySelector('.wonen')).toBeNull();
  });

  it('gaat open bij een onderdeel dat de host noemt', async () => {
    startPaneel(paneel(), geheugenwerkmap()).open('Functies');
    await geladen();
    expect(gekozen().textContent).toBe('Functies');
  });

  it('noemt in de kop de regio van de werkmap', async () => {
    const werkmap = geheugenwerkmap({ Regio: [['Regio', 'Zeeland']] });
    await werkmap.zetNaam('REGIO', { blad: 'Regio', adres: 'B1' });
    startPaneel(paneel(), werkmap);
    await vi.waitFor(() => expect(paneel().querySelector('h1')!.textContent).toBe('Zeeland'));
  });
});
