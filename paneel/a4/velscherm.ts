import type { Werkmap } from '../../werkmap';
import { zinVan } from '../../werkmap';
import { element, knop } from '../element';
import { geefBestand } from '../geefBestand';
import { pngVan } from '../grafiek';
import { opKlembord } from '../klembord';
import { laad } from '../laad';
import { veld } from '../veld';
import { drukAf } from './drukAf';
import type { A4 } from './pagina';
import { toonA4 } from './toon';
import './a4.css';

/** Een tekst die de gebruiker zelf schrijft. */
export interface Tekstveld {
  readonly naam: string;
  readonly uitleg?: string;
  /** Zonder rijen is het één regel. */
  readonly rijen?: number;
  readonly meesteTekens: number;
}

/** Wat er te bewerken, te maken en te bewaren is. */
export interface Stuk<T extends Readonly<Record<keyof T, string>>> {
  /** Waar de velden hun id mee beginnen. */
  readonly id: string;
  readonly kop: string;
  readonly terug: { readonly tekst: string; readonly doe: () => void };
  readonly velden: Readonly<Record<keyof T, Tekstveld>>;
  /** De teksten zoals zij bewaard zijn, en die waarmee het begint. */
  readonly teksten: T;
  readonly standaard: T;
  readonly bewaar: (teksten: T) => Promise<void>;
  /** Wat er naast de teksten te kiezen is; een keuze roept `opnieuw`. */
  readonly keuzes: (opnieuw: () => void) => readonly HTMLElement[];
  /**
   * Maakt de bladzijden. `meld` toont hoe ver het is en laat het scherm bijkomen; geeft `meld` ONWAAR, dan begon er intussen
   * een nieuwe beurt. `null` als die te laat kwam.
   */
  readonly maak: (teksten: T, meld: (zin: string) => Promise<boolean>) => Promise<readonly A4[] | null>;
  /** Wat er te melden is als de bladzijden er zijn. */
  readonly klaar: (bladen: readonly A4[]) => string;
  /** De naam van het Word-bestand, zonder .docx. */
  readonly bestandsnaam: () => string;
  /** Wat er te doen is als een bladzijde te lang is; `null` als het stuk mag doorlopen. */
  readonly korter: string | null;
}

/** Een stuk op A4 dat te bewerken, af te drukken, als Word te bewaren en te kopiëren is. */
export function velscherm<T extends Readonly<Record<keyof T, string>>>(
  werkmap: Pick<Werkmap, 'host'>,
  stuk: Stuk<T>,
): HTMLElement[] {
  const namen = Object.keys(stuk.velden) as (keyof T & string)[];
  let { teksten } = stuk;
  let beurt = 0;
  /** Wat er nu gemaakt wordt: afdrukken en bewaren wachten erop. */
  let bezig: Promise<void> = Promise.resolve();
  let bladen: readonly A4[] = [];

  const melding = element('p', { className: 'a4-melding' });
  melding.setAttribute('role', 'status');
  const vellen = element('div', { className: 'vellen' });
  const kop = element('h2', { textContent: stuk.kop, tabIndex: -1 });
  const invoer = Object.fromEntries(
    namen.map((naam) => [naam, invoerVoor(`${stuk.id}-${naam}`, stuk.velden[naam])]),
  ) as Record<keyof T, HTMLInputElement | HTMLTextAreaElement>;
  for (const naam of namen) {
    invoer[naam].value = teksten[naam];
    invoer[naam].oninput = () => {
      teksten = { ...teksten, [naam]: invoer[naam].value };
      ververs();
    };
    invoer[naam].onchange = () => bewaar();
  }
  const opnieuw = knop(
    'Zet de voorgestelde teksten terug',
    () => {
      teksten = stuk.standaard;
      for (const naam of namen) invoer[naam].value = teksten[naam];
      bewaar();
      ververs();
    },
    'link',
  );
  const acties = [
    knop('Druk af', () => void doe(afdrukken), 'knop hoofd'),
    // De zijbalk van Google Sheets is één bestand; wat Word schrijft is daarvoor te groot.
    ...(werkmap.host === 'Google Sheets' ? [] : [knop('Bewaar als Word', () => void doe(alsWord))]),
    knop('Kopieer', () => void doe(kopieer)),
  ];
  ververs();
  // Wie het met het toetsenbord opende staat nu bij het stuk.
  queueMicrotask(() => kop.focus());
  return [
    knop(stuk.terug.tekst, stuk.terug.doe, 'link'),
    kop,
    ...stuk.keuzes(ververs),
    ...namen.map((naam) => veld(stuk.velden[naam].naam, invoer[naam], stuk.velden[naam].uitleg)),
    opnieuw,
    vellen,
    element('div', { className: 'voet' }, element('div', { className: 'knoppen' }, ...acties), melding),
  ];

  function ververs(): void {
    bezig = toon();
  }

  function bewaar(): void {
    stuk.bewaar(teksten).catch((fout: unknown) => {
      melding.textContent = `Uw tekst is niet bewaard. ${zinVan(fout)}`;
    });
  }

  /** Maakt de bladzijden; tussen twee stappen door blijft het scherm bij. */
  async function toon(): Promise<void> {
    const mijn = (beurt += 1);
    const meld = async (zin: string): Promise<boolean> => {
      melding.textContent = zin;
      await new Promise((verder) => setTimeout(verder));
      return mijn === beurt;
    };
    try {
      const klaar = await stuk.maak(teksten, meld);
      if (klaar === null || mijn !== beurt) return;
      bladen = klaar;
    } catch (fout) {
      melding.textContent = zinVan(fout);
      return;
    }
    melding.textContent = stuk.klaar(bladen);
    vellen.replaceChildren(...bladen.map(toonA4));
  }

  async function doe(actie: () => Promise<string>): Promise<void> {
    for (const actieknop of acties) actieknop.disabled = true;
    await bezig;
    try {
      melding.textContent = await actie();
    } catch (fout) {
      melding.textContent = zinVan(fout);
    } finally {
      for (const actieknop of acties) actieknop.disabled = false;
    }
  }

  async function afdrukken(): Promise<string> {
    const { gelukt, teLang } = await drukAf([...vellen.children] as HTMLElement[], stuk.korter !== null);
    if (!gelukt) {
      return werkmap.host === 'Google Sheets'
        ? 'Afdrukken kan hier niet. Kies Kopieer, plak het in een document en druk het daar af.'
        : 'Afdrukken kan hier niet. Kies Bewaar als Word en druk het daar af.';
    }
    return teLang.length === 0
      ? ''
      : `Past niet op één bladzijde: ${teLang.join(', ')}. ${stuk.korter ?? ''}`;
  }

  async function alsWord(): Promise<string> {
    melding.textContent = 'Het Word-bestand wordt gemaakt…';
    const { DOCX, wordbestand } = await laad(() => import('./word'));
    const naam = `${stuk.bestandsnaam()}.docx`;
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
      ? `${stuk.kop} staat op het klembord, zonder de grafiek. Plak het in een document of een e-mail.`
      : 'Het klembord is hier niet bereikbaar. Selecteer de bladzijde hierboven en kopieer haar met Ctrl+C (op een Mac: Cmd+C).';
  }
}

function invoerVoor(id: string, { rijen, meesteTekens }: Tekstveld): HTMLInputElement | HTMLTextAreaElement {
  return rijen === undefined
    ? element('input', { id, type: 'text', maxLength: meesteTekens })
    : element('textarea', { id, rows: rijen, maxLength: meesteTekens });
}
