import { type Blad, sjabloon, type Sjablooninvoer, WEST_BRABANT_WEST, type Werkmap } from '../core/werkmap';
import { element } from './element';
import type { LaatsteWijziging } from './laatsteWijziging';
import { knopMetAankondiging, type Vooraankondiging } from './voorafgaand';

/** Het begin: een werkboek voor de eigen regio, of het voorbeeld om in te kijken. */
export function nieuwWerkboek(werkmap: Werkmap, laatste: LaatsteWijziging): HTMLElement {
  const regio = element('input', { id: 'nieuw-regio', required: true });
  const jaar = element('input', { id: 'nieuw-jaar', inputMode: 'numeric', size: 6 });
  const gemeenten = element('textarea', { id: 'nieuw-gemeenten', rows: 7 });
  const invoer = () => leesInvoer(regio.value, jaar.value, gemeenten.value);
  return element(
    'section',
    {},
    element('p', {
      textContent: 'Maak een werkboek met levende formules voor uw regio, of kijk eerst in het voorbeeld.',
    }),
    veld('Regio', regio),
    veld('Begrotingsjaar', jaar),
    veld(
      'Gemeenten, één per regel',
      gemeenten,
      'De eerste is de centrumgemeente; op het blad Regio kunt u dat wijzigen.',
    ),
    knopMetAankondiging(
      'Maak werkboek',
      () =>
        Promise.resolve()
          .then(invoer)
          .then((gelezen) => aankondiging(werkmap, sjabloon(gelezen))),
      laatste,
      'knop hoofd',
    ),
    element('h2', { textContent: 'Voorbeeld West-Brabant West' }),
    element('p', {
      textContent:
        'Zes gemeenten met echte inwoners (CBS, 1 januari 2016). De andere cijfers zijn voorbeeldcijfers.',
    }),
    knopMetAankondiging(
      'Voeg voorbeeld toe',
      () => aankondiging(werkmap, sjabloon(WEST_BRABANT_WEST)),
      laatste,
    ),
  );
}

function veld(naam: string, invoer: HTMLInputElement | HTMLTextAreaElement, uitleg?: string): HTMLElement {
  const uitlegdeel =
    uitleg !== undefined &&
    element('p', { id: `${invoer.id}-uitleg`, className: 'zacht', textContent: uitleg });
  if (uitlegdeel) invoer.setAttribute('aria-describedby', uitlegdeel.id);
  return element(
    'div',
    { className: 'veld' },
    element('label', { htmlFor: invoer.id, textContent: naam }),
    invoer,
    uitlegdeel,
  );
}

/** Leest het formulier. Fout: een zin die zegt wat er nog ontbreekt. */
function leesInvoer(regio: string, jaar: string, gemeenten: string): Sjablooninvoer {
  const namen = gemeenten
    .split('\n')
    .map((naam) => naam.trim())
    .filter(Boolean);
  const jaartal = Number(jaar);
  if (regio.trim() === '') throw new Error('Vul de naam van uw regio in.');
  if (!Number.isInteger(jaartal) || jaartal < 2020 || jaartal > 2100) {
    throw new Error('Vul een begrotingsjaar in, bijvoorbeeld 2027.');
  }
  if (namen.length === 0) throw new Error('Vul minstens één gemeente in, elke gemeente op een eigen regel.');
  const dubbel = namen.find((naam, i) =>
    namen.some((ander, j) => j < i && ander.toLowerCase() === naam.toLowerCase()),
  );
  if (dubbel !== undefined) throw new Error(`De gemeente ${dubbel} staat er twee keer in.`);
  return {
    regio: regio.trim(),
    jaar: jaartal,
    gemeenten: namen.map((naam, i) => ({ naam, centrum: i === 0 })),
  };
}

async function aankondiging(werkmap: Werkmap, bladen: readonly Blad[]): Promise<Vooraankondiging> {
  const namen = bladen.map(({ naam }) => naam);
  const bestaand = await werkmap.bladen();
  const bezet = namen.filter((naam) => bestaand.includes(naam));
  if (bezet.length > 0) {
    throw new Error(
      `Deze bladen zijn er al: ${bezet.join(', ')}. Geef ze een andere naam of begin in een lege werkmap.`,
    );
  }
  return {
    wat: `Voegt ${bladen.length} bladen toe: ${namen.join(', ')}. Bestaande bladen blijven zoals ze zijn.`,
    wijziging: {
      plek: `${bladen.length} nieuwe bladen`,
      doe: async () => {
        // Op volgorde: een blad verwijst naar de bladen ervoor.
        for (const blad of bladen) await werkmap.voegBladToe(blad);
        await werkmap.selecteer({ blad: namen[0]!, adres: 'A1' });
      },
      terug: async () => {
        for (const naam of [...namen].reverse()) await werkmap.verwijderBlad(naam);
      },
    },
  };
}
