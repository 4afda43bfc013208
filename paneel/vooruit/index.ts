import { leesTijdlijn, type Tijdlijngegevens, zinVan } from '../../werkmap';
import { bijTerugkeer } from '../bijTerugkeer';
import { element, knop } from '../element';
import { laad } from '../laad';
import type { Onderdeel } from '../onderdeel';
import { INSTELLING, type Keuze, leesKeuze } from './keuze';
import { vooruitzichtscherm } from './scherm';
import './vooruit.css';

/** Wat betekent dit voor mijn gemeente? Kiezen, zien, begrijpen waardoor, en hoe zeker het is. */
export const vooruit: Onderdeel = (omgeving) => {
  const { werkmap, laatste, open } = omgeving;
  const bezig = element('p', { textContent: 'De tijdlijn wordt gelezen…' });
  bezig.setAttribute('role', 'status');
  const sectie = element('section', { className: 'vooruit' }, bezig);
  let beurt = 0;
  let getoond: string | undefined;
  laatste.bijWijziging(() => {
    // Wie intussen een ander tabblad koos heeft hier niets aan.
    if (sectie.isConnected) void lees();
  });
  bijTerugkeer(sectie, lees);
  void lees();
  return sectie;

  /** Leest de werkmap; staat er nog hetzelfde in de tabellen, dan blijft het scherm zoals het is. */
  async function lees(): Promise<void> {
    beurt += 1;
    const mijn = beurt;
    const inhoud = await leesTijdlijn(werkmap).then(
      async (gegevens) => {
        if (!gegevens) return leeg();
        if (gegevens.ontbreekt) return onvolledig(gegevens.ontbreekt);
        return metTijdlijn(gegevens, (await werkmap.instellingen())[INSTELLING]);
      },
      (fout: unknown) => melding(zinVan(fout)),
    );
    if (mijn === beurt && inhoud) sectie.replaceChildren(...inhoud);
  }

  function metTijdlijn(gegevens: Tijdlijngegevens, bewaard: string | undefined): HTMLElement[] | undefined {
    const vingerafdruk = JSON.stringify(gegevens);
    if (getoond === vingerafdruk) return undefined;
    try {
      const scherm = vooruitzichtscherm(omgeving, gegevens, leesKeuze(bewaard, gegevens), (keuze) =>
        openA4(gegevens, keuze),
      );
      getoond = vingerafdruk;
      return scherm;
    } catch (fout) {
      // De functie zegt zelf welke cel van de tijdlijn niet klopt.
      return melding(zinVan(fout));
    }
  }

  /** Zet het A4 in de plaats van het scherm, met de cijfers die er nu staan; terug is het scherm zoals het was. */
  async function openA4(gegevens: Tijdlijngegevens, keuze: Keuze): Promise<void> {
    const nu = await leesTijdlijn(werkmap);
    if (!nu || nu.ontbreekt) return lees();
    const anders = JSON.stringify(nu) !== JSON.stringify(gegevens);
    if (anders) await lees();
    const { a4scherm, A4_INSTELLING } = await laad(() => import('./a4'));
    const bewaard = (await werkmap.instellingen())[A4_INSTELLING];
    const vooruitscherm = [...sectie.childNodes];
    sectie.replaceChildren(
      ...a4scherm(omgeving, nu, anders ? leesKeuze(JSON.stringify(keuze), nu) : keuze, bewaard, () =>
        sectie.replaceChildren(...vooruitscherm),
      ),
    );
  }

  function leeg(): HTMLElement[] {
    getoond = undefined;
    return [
      element('p', {
        textContent:
          'Nog geen tijdlijn. Maak bij Start bladen voor uw regio, ook als uw eigen tabel al gelezen is, of voeg het voorbeeld toe; blad Tijdlijn hoort daarbij. Daarna ziet u hier wat het per gemeente betekent.',
      }),
      knop('Ga naar Start', () => open('Start'), 'knop hoofd'),
    ];
  }

  function onvolledig({ zin, plek }: NonNullable<Tijdlijngegevens['ontbreekt']>): HTMLElement[] {
    getoond = undefined;
    return [
      element('p', { textContent: `De tijdlijn kan nog niet rekenen: ${zin}.` }),
      element(
        'div',
        { className: 'knoppen' },
        knop(
          'Ga naar blad Tijdlijn',
          () => void werkmap.selecteer(plek).catch(() => undefined),
          'knop hoofd',
        ),
        knop('Lees opnieuw', () => void lees()),
      ),
    ];
  }

  function melding(zin: string): HTMLElement[] {
    getoond = undefined;
    const tekst = element('p', { className: 'waarschuwing', textContent: zin });
    tekst.setAttribute('role', 'alert');
    return [tekst, knop('Lees opnieuw', () => void lees(), 'knop hoofd')];
  }
};
