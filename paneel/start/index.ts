import { telwoord } from '../../core';
import {
  heeftTijdlijn,
  leesRegiotabel,
  type Regiotabel,
  WEST_BRABANT_WEST,
  type Werkmap,
  zinVan,
} from '../../werkmap';
import { element, knop } from '../element';
import type { Omgeving, Onderdeel } from '../onderdeel';
import { knopMetAankondiging } from '../voorafgaand';
import { eigenTabel } from './eigenTabel';
import { leesEigenTabel } from './leesEigenTabel';
import { leesNaam } from '../leesNaam';
import { alsGeplakt, type Begininvoer, bladenVoorRegio } from './bladenVoorRegio';
import { toonScherm } from './scherm';
import { tekort } from './tekort';
import { kondigRegiobladenAan } from './regiobladen';
import './start.css';

const POGINGEN_NA_WIJZIGING = 4;
/** Tussen twee pogingen, in milliseconden. */
const PAUZE = 500;

/** Het begin: een eigen tabel aanwijzen, een nieuwe werkmap maken, of verdergaan met wat er al is. */
export const start: Onderdeel = (omgeving) => {
  const houder = element('div', { className: 'start' });
  let ronde = 0;
  const begin = (metFocus = false, pogingen = 1) => {
    ronde += 1;
    const deze = ronde;
    const weg: Weg = { begin: () => begin(true), toon: (scherm) => toonScherm(houder, scherm) };
    void beginscherm(omgeving, weg, pogingen).then((scherm) => {
      // Wie intussen iets anders opende of schreef krijgt het laatste.
      if (deze !== ronde) return;
      houder.replaceChildren(scherm);
      if (metFocus) scherm.querySelector<HTMLElement>('h2')?.focus();
    });
  };
  omgeving.laatste.bijWijziging(() => {
    if (houder.isConnected) begin(true, POGINGEN_NA_WIJZIGING);
  });
  begin();
  return houder;
};

interface Weg {
  readonly begin: () => void;
  readonly toon: (scherm: HTMLElement) => void;
}

async function beginscherm(omgeving: Omgeving, weg: Weg, pogingen: number): Promise<HTMLElement> {
  try {
    const tabel = await leesTabel(omgeving.werkmap, pogingen);
    return tabel ? await verder(omgeving, tabel, weg) : leeg(omgeving, weg);
  } catch (fout) {
    return element(
      'section',
      {},
      element('h2', { textContent: 'De tabel met gemeenten klopt niet', tabIndex: -1 }),
      element('p', { textContent: zinVan(fout) }),
      knop('Controleer de werkmap', () => omgeving.open('Controle'), 'knop hoofd'),
      ...manieren(omgeving, weg, false),
    );
  }
}

/** Leest de tabel; vlak na het schrijven rekent een host nog aan onze functies en staat er even een foutwaarde. */
async function leesTabel(werkmap: Werkmap, pogingen: number): Promise<Regiotabel | null> {
  try {
    return await leesRegiotabel(werkmap);
  } catch (fout) {
    if (pogingen <= 1) throw fout;
    await new Promise((verder) => setTimeout(verder, PAUZE));
    return leesTabel(werkmap, pogingen - 1);
  }
}

function leeg(omgeving: Omgeving, weg: Weg): HTMLElement {
  return element(
    'section',
    {},
    element('h2', { textContent: 'Nog geen gemeenten', tabIndex: -1 }),
    element('p', {
      textContent: 'Wijs uw eigen begroting aan, maak bladen voor uw regio, of kijk eerst in het voorbeeld.',
    }),
    ...manieren(omgeving, weg, true),
  );
}

async function verder(omgeving: Omgeving, tabel: Regiotabel, weg: Weg): Promise<HTMLElement> {
  const { werkmap, open } = omgeving;
  const [regio, jaar] = await Promise.all([leesNaam(werkmap, 'REGIO'), leesNaam(werkmap, 'BEGROTINGSJAAR')]);
  const aantal = tabel.gemeenten.length;
  return element(
    'section',
    {},
    element('h2', { textContent: regio === '' ? 'Uw regio' : regio, tabIndex: -1 }),
    element('p', {
      textContent: `${telwoord(aantal, 'gemeente', 'gemeenten')} op blad ${tabel.bereik.blad}${jaar === '' ? '' : `, begrotingsjaar ${jaar}`}.`,
    }),
    tekort(omgeving, tabel),
    element('h3', { textContent: 'Of ga verder met' }),
    element(
      'div',
      { className: 'knoppen' },
      knop('Regelingen vergelijken', () => open('Geld')),
      vooruitknop(omgeving, weg, await heeftTijdlijn(werkmap), {
        regio,
        jaar,
        gemeenten: alsGeplakt(tabel),
      }),
      knop('Plekken en wachttijd', () => open('Wonen')),
      knop('Werkmap controleren', () => open('Controle')),
    ),
    element(
      'details',
      { className: 'anders' },
      element('summary', { textContent: 'Opnieuw beginnen' }),
      ...manieren(omgeving, weg, false),
    ),
  );
}

/** Naar Vooruit; zonder tijdlijn eerst naar de bladen die daarvoor nodig zijn, met de eigen tabel al ingevuld. */
function vooruitknop(
  omgeving: Omgeving,
  { begin, toon }: Weg,
  heeft: boolean,
  invoer: Begininvoer,
): HTMLElement {
  return heeft
    ? knop('Vijf jaar vooruit', () => omgeving.open('Vooruit'))
    : knop('Vijf jaar vooruit: maak de bladen', () => toon(bladenVoorRegio(omgeving, begin, invoer)));
}

/** De drie manieren om te beginnen. */
function manieren(omgeving: Omgeving, { begin, toon }: Weg, voorop: boolean): HTMLElement[] {
  const { werkmap, laatste } = omgeving;
  const melding = element('p', { className: 'waarschuwing', hidden: true });
  melding.setAttribute('role', 'alert');
  const lees = () =>
    void leesEigenTabel(werkmap).then(
      (gelezen) => toon(eigenTabel(omgeving, gelezen, begin)),
      (fout: unknown) => {
        melding.hidden = false;
        melding.textContent = zinVan(fout);
      },
    );
  return [
    element('h3', { textContent: 'Eigen tabel gebruiken' }),
    element('p', {
      textContent: 'Klik in uw blad op de tabel met gemeenten, of selecteer haar met de koppen erbij.',
    }),
    knop('Lees mijn tabel', lees, voorop ? 'knop hoofd' : 'knop'),
    melding,
    element('h3', { textContent: 'Bladen voor uw regio' }),
    element('p', { textContent: 'Bladen met levende formules voor uw regio, om zelf te vullen.' }),
    knop('Maak bladen voor uw regio', () => toon(bladenVoorRegio(omgeving, begin))),
    element('h3', { textContent: 'Voorbeeld West-Brabant West' }),
    element('p', {
      textContent:
        'Zes gemeenten met echte inwoners (CBS, 1 januari 2016). De andere cijfers zijn voorbeeldcijfers.',
    }),
    knopMetAankondiging(
      'Voeg voorbeeld toe',
      () => kondigRegiobladenAan(werkmap, WEST_BRABANT_WEST),
      laatste,
    ),
  ];
}
