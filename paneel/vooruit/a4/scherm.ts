import { type Tijdlijngegevens, zinVan } from '../../../werkmap';
import { element, knop } from '../../element';
import { geefBestand } from '../../geefBestand';
import { pngVan } from '../../grafiek';
import { opKlembord } from '../../klembord';
import { laad } from '../../laad';
import type { Omgeving } from '../../onderdeel';
import { keuzelijst, veld } from '../../veld';
import type { Keuze } from '../keuze';
import { Berekening } from '../rekenUit';
import { type Cijfers, cijfersVoor, maakA4 } from './a4';
import { drukAf } from './drukAf';
import type { A4 } from './pagina';
import {
  A4_INSTELLING,
  bewaarTeksten,
  leesTeksten,
  MEESTE_TEKENS,
  PLAATS,
  standaardteksten,
  type Teksten,
} from './teksten';
import { toonA4 } from './toon';
import './a4.css';

const ALLE = 'alle gemeenten';

/**
 * Het A4 van een gemeente, of van alle gemeenten een bladzijde: te bewerken, af te drukken en als Word te bewaren.
 *
 * @param bewaard de eigen teksten zoals ze bij de werkmap staan
 * @param terug gaat terug naar Vooruit
 */
export function a4scherm(
  { werkmap }: Pick<Omgeving, 'werkmap'>,
  gegevens: Tijdlijngegevens,
  keuze: Keuze,
  bewaard: string | undefined,
  terug: () => void,
): HTMLElement[] {
  const { stand } = keuze;
  const berekening = new Berekening(gegevens, stand);
  const standaard = standaardteksten(gegevens, stand);
  const datum = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const uitgerekend = new Map<string, Cijfers>();
  let teksten = leesTeksten(bewaard, standaard, stand);
  let voor = keuze.gemeente;
  let beurt = 0;
  let bladen: A4[] = [];

  const melding = element('p', { className: 'a4-melding' });
  melding.setAttribute('role', 'status');
  const vellen = element('div', { className: 'vellen' });
  const kop = element('h2', { textContent: 'Het A4', tabIndex: -1 });
  const velden = {
    titel: element('input', { id: 'a4-titel', type: 'text' }),
    inleiding: element('textarea', { id: 'a4-inleiding', rows: 4 }),
    besluit: element('textarea', { id: 'a4-besluit', rows: 6 }),
  };
  for (const naam of Object.keys(velden) as (keyof Teksten)[]) {
    const invoer = velden[naam];
    invoer.value = teksten[naam];
    invoer.maxLength = MEESTE_TEKENS[naam];
    invoer.oninput = () => {
      teksten = { ...teksten, [naam]: invoer.value };
      void toon();
    };
    invoer.onchange = () => bewaar();
  }
  const opnieuw = knop(
    'Zet de voorgestelde teksten terug',
    () => {
      teksten = standaard;
      for (const naam of Object.keys(velden) as (keyof Teksten)[]) velden[naam].value = teksten[naam];
      bewaar();
      void toon();
    },
    'link',
  );
  const acties = [
    knop('Druk af', () => void doe(afdrukken), 'knop hoofd'),
    // De zijbalk van Google Sheets is één bestand; wat Word schrijft is daarvoor te groot.
    ...(werkmap.host === 'Google Sheets' ? [] : [knop('Bewaar als Word', () => void doe(alsWord))]),
    knop('Kopieer', () => void doe(kopieer)),
  ];
  void toon();
  // Wie het met het toetsenbord opende staat nu bij het A4.
  queueMicrotask(() => kop.focus());
  return [
    knop('Terug naar Vooruit', terug, 'link'),
    kop,
    veld(
      'Voor',
      keuzelijst(
        'a4-voor',
        [...gegevens.namen, ALLE].map((naam) => [naam, naam]),
        voor,
        (gekozen) => {
          voor = gekozen;
          void toon();
        },
      ),
      'Kiest u alle gemeenten, dan krijgt elke gemeente haar eigen bladzijde.',
    ),
    veld('Titel', velden.titel, `Waar ${PLAATS} staat komt de naam van de gemeente.`),
    veld('Inleiding', velden.inleiding),
    veld('Wat besluit u?', velden.besluit),
    opnieuw,
    vellen,
    element('div', { className: 'voet' }, element('div', { className: 'knoppen' }, ...acties), melding),
  ];

  function bewaar(): void {
    werkmap.zetInstelling(A4_INSTELLING, bewaarTeksten(teksten, standaard, stand)).catch((fout: unknown) => {
      melding.textContent = `Uw tekst is niet bewaard. ${zinVan(fout)}`;
    });
  }

  /** Maakt de bladzijden; tussen twee gemeenten door blijft het scherm bij. */
  async function toon(): Promise<void> {
    const mijn = (beurt += 1);
    const namen = voor === ALLE ? gegevens.namen : [voor];
    const klaar: A4[] = [];
    try {
      for (const gemeente of namen) {
        let cijfers = uitgerekend.get(gemeente);
        if (!cijfers) {
          if (namen.length > 1) {
            melding.textContent = `Bladzijde ${klaar.length + 1} van ${namen.length} wordt gemaakt…`;
            await new Promise((verder) => setTimeout(verder));
            if (mijn !== beurt) return;
          }
          cijfers = cijfersVoor(gegevens, berekening, { ...keuze, gemeente }, datum);
          uitgerekend.set(gemeente, cijfers);
        }
        klaar.push(maakA4(cijfers, teksten));
      }
    } catch (fout) {
      melding.textContent = zinVan(fout);
      return;
    }
    bladen = klaar;
    melding.textContent = namen.length > 1 ? `${namen.length} bladzijden klaar.` : '';
    vellen.replaceChildren(...bladen.map(toonA4));
  }

  async function doe(actie: () => Promise<string>): Promise<void> {
    for (const actieknop of acties) actieknop.disabled = true;
    try {
      melding.textContent = await actie();
    } catch (fout) {
      melding.textContent = zinVan(fout);
    } finally {
      for (const actieknop of acties) actieknop.disabled = false;
    }
  }

  async function afdrukken(): Promise<string> {
    const { gelukt, teLang } = await drukAf([...vellen.children] as HTMLElement[]);
    if (!gelukt) {
      return werkmap.host === 'Google Sheets'
        ? 'Afdrukken kan hier niet. Kies Kopieer, plak het in een document en druk het daar af.'
        : 'Afdrukken kan hier niet. Kies Bewaar als Word en druk het daar af.';
    }
    return teLang.length === 0
      ? ''
      : `Past niet op één bladzijde: ${teLang.join(', ')}. Maak de inleiding of het besluit korter.`;
  }

  async function alsWord(): Promise<string> {
    melding.textContent = 'Het Word-bestand wordt gemaakt…';
    const { DOCX, wordbestand } = await laad(() => import('./word'));
    const naam = `${voor === ALLE ? 'A4 voor alle gemeenten' : `A4 voor ${voor}`}.docx`;
    geefBestand(naam, DOCX, await wordbestand(bladen, pngVan));
    return `${naam} staat in uw map met downloads.`;
  }

  async function kopieer(): Promise<string> {
    const kopie = vellen.cloneNode(true) as HTMLElement;
    // Een document neemt een tekening zo niet aan; de getallen staan in de tabel.
    for (const beeld of kopie.querySelectorAll('img')) beeld.remove();
    const tekst = [...kopie.querySelectorAll('h2, h3, p, tr')]
      .map((regel) =>
        regel instanceof HTMLTableRowElement
          ? [...regel.cells].map((cel) => cel.textContent).join('\t')
          : regel.textContent,
      )
      .join('\n');
    return (await opKlembord({ tekst, html: kopie.innerHTML }))
      ? 'Het A4 staat op het klembord, zonder de grafiek. Plak het in een document of een e-mail.'
      : 'Het klembord is hier niet bereikbaar. Selecteer de bladzijde hierboven en kopieer haar met Ctrl+C (op een Mac: Cmd+C).';
  }
}
