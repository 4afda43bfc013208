import { regiosVerder, telwoord } from '../../core';
import { NVO2020 } from '../../core/normen';
import { element, knop } from '../element';
import { detail } from './detail';
import type { Toelichtingen } from './gegevens';
import { heatmap, type Sortering } from './heatmap';
import { type Landkolom, landkolommen, type Lijstkeuze } from './kolomkeuze';
import { onderwerplijst } from './onderwerplijst';
import { tekenlegenda } from './teken';
import { kolomNu, type Toestand } from './toestand';

/** Wat de gebruiker in de tabel van het land gekozen heeft; blijft staan als de inhoud opnieuw getekend wordt. */
export interface Landkeuze {
  lijst: Lijstkeuze;
  weergave: 'tabel' | 'lijst';
  /** Toont alleen regio's die op dit onderwerp verder waren. */
  verderOp: number | null;
  sortering: Sortering;
}

export const BEGINKEUZE: Readonly<Landkeuze> = {
  lijst: 'nvo',
  weergave: 'tabel',
  verderOp: null,
  sortering: null,
};

const LIJSTNAMEN: Readonly<Record<Lijstkeuze, string>> = {
  nvo: 'de norm (6 onderwerpen)',
  uitvoeringsafspraken: 'uitvoeringsafspraken (10)',
  planning: 'planning (1)',
  alles: 'alles (17)',
};

/** De 45 regio's van 2020 naast de eigen antwoorden, als tabel of als lijst per onderwerp. */
export function land(toestand: Toestand, keuze: Landkeuze, teksten: Toelichtingen): HTMLElement {
  const houder = element('section', { className: 'normland' });
  const inhoud = element('div', {});
  const eigen = (kolom: Landkolom) => kolomNu(toestand).meting.antwoorden[kolom.plaats]!;

  const toonDetail = (regio: number, kolom: Landkolom, plek: string): void => {
    const vorige = [...houder.childNodes];
    const terug = () => {
      houder.replaceChildren(...vorige);
      houder.querySelector<HTMLElement>(`[data-plek="${plek}"]`)?.focus();
    };
    houder.replaceChildren(detail(regio, kolom, teksten, terug));
    houder.querySelector<HTMLElement>('h2')?.focus();
  };

  const teken = (): void => {
    const kolommen = landkolommen(keuze.lijst);
    if (!kolommen.some(({ onderwerp }) => onderwerp === keuze.verderOp)) keuze.verderOp = null;
    const kolomVerder = kolommen.find(({ onderwerp }) => onderwerp === keuze.verderOp);
    const regios = kolomVerder
      ? regiosVerder(kolomVerder.onderwerp, eigen(kolomVerder))
      : NVO2020.regios.map((_, regio) => regio);
    const leeg = kolomVerder && regios.length === 0;
    inhoud.replaceChildren(
      keuzes(keuze, kolommen, teken),
      element('p', { className: 'zacht', textContent: telzin(regios.length, kolomVerder, eigen) }),
      ...(leeg
        ? []
        : keuze.weergave === 'tabel'
          ? [
              heatmap(
                { toestand, kolommen, regios, sortering: keuze.sortering, teksten, toonDetail },
                (nieuw) => {
                  keuze.sortering = nieuw;
                  teken();
                  houder.querySelector<HTMLElement>(`[data-sorteer="${nieuw ?? 'geen'}"]`)?.focus();
                },
              ),
            ]
          : [onderwerplijst({ toestand, kolommen, regios, teksten, toonDetail })]),
    );
  };
  teken();
  houder.append(
    element('h2', { textContent: 'Naast het land, oktober 2020' }),
    inhoud,
    tekenlegenda(),
    element('p', {
      className: 'zacht',
      textContent: `Bron: ${NVO2020.bron.uitgever}, ${NVO2020.bron.titel}, kenmerk ${NVO2020.bron.kenmerk}. “!” bij een letter: het teken en de tekst van de regio spreken elkaar mogelijk tegen, of het antwoord is leeg en de tekst zegt er iets over. Nagelopen zijn de toelichting onder de tabel en, op enkele vaste zinsvormen, het regiobeeld.`,
    }),
  );
  return houder;
}

function telzin(aantal: number, kolom: Landkolom | undefined, eigen: (kolom: Landkolom) => string): string {
  if (!kolom) return `${aantal} regio’s.`;
  const antwoord = eigen(kolom);
  if (antwoord === '' || antwoord === 'nvt') {
    return `Vul eerst uw eigen antwoord in op “${kolom.naam}”, dan is te zien wie verder was.`;
  }
  return aantal === 0
    ? `Op “${kolom.naam}” was niemand verder dan ${antwoord}.`
    : `${telwoord(aantal, 'regio was', 'regio’s waren')} op “${kolom.naam}” verder dan ${antwoord}.`;
}

function keuzes(keuze: Landkeuze, kolommen: readonly Landkolom[], teken: () => void): HTMLElement {
  const kies = <W extends string>(
    id: string,
    naam: string,
    opties: readonly (readonly [W, string])[],
    waarde: W,
    opKeuze: (waarde: W) => void,
  ) => {
    const lijst = element(
      'select',
      { id },
      ...opties.map(([value, textContent]) => element('option', { value, textContent })),
    );
    lijst.value = waarde;
    lijst.onchange = () => {
      opKeuze(lijst.value as W);
      teken();
      document.getElementById(id)?.focus();
    };
    return element('div', { className: 'veld' }, element('label', { htmlFor: id, textContent: naam }), lijst);
  };
  const weergaven = (['tabel', 'lijst'] as const).map((weergave) => {
    const wissel = knop(weergave === 'tabel' ? 'Tabel' : 'Per onderwerp', () => {
      keuze.weergave = weergave;
      teken();
      document.getElementById(`norm-weergave-${weergave}`)?.focus();
    });
    wissel.id = `norm-weergave-${weergave}`;
    wissel.setAttribute('aria-pressed', String(keuze.weergave === weergave));
    return wissel;
  });
  const groep = element('div', { className: 'knoppen' }, ...weergaven);
  groep.setAttribute('role', 'group');
  groep.setAttribute('aria-label', 'Weergave');
  return element(
    'div',
    {},
    kies(
      'norm-lijst',
      'Onderwerpen',
      (Object.keys(LIJSTNAMEN) as Lijstkeuze[]).map((lijst) => [lijst, LIJSTNAMEN[lijst]] as const),
      keuze.lijst,
      (lijst) => {
        keuze.lijst = lijst;
        keuze.sortering = null;
      },
    ),
    kies(
      'norm-verder',
      'Wie was verder dan wij',
      [
        ['', 'toon alle regio’s'],
        ...kolommen.map(({ onderwerp, code, naam }) => [String(onderwerp), `${code} ${naam}`] as const),
      ],
      keuze.verderOp === null ? '' : String(keuze.verderOp),
      (waarde) => {
        keuze.verderOp = waarde === '' ? null : Number(waarde);
      },
    ),
    groep,
  );
}
