import type { Antwoord } from '../../core';
import { NVO2020 } from '../../core/normen';
import { element } from '../element';
import type { Toelichtingen } from './gegevens';
import type { Landkolom } from './kolomkeuze';
import { antwoordIn2020 } from './rekenen';
import { ANTWOORDEN, TEKENS } from './teken';
import { kolomNu, type Toestand } from './toestand';

/** Het onderwerp waarop gesorteerd is, de verste eerst; `null` is de volgorde van de bron. */
export type Sortering = number | null;

export interface Landinhoud {
  readonly toestand: Toestand;
  readonly kolommen: readonly Landkolom[];
  /** De regio's die te zien zijn, als volgnummer in de bron. */
  readonly regios: readonly number[];
  readonly teksten: Toelichtingen;
  /** Toont wat een regio schreef; `plek` vindt de knop terug. */
  readonly toonDetail: (regio: number, kolom: Landkolom, plek: string) => void;
}

/** Of de tekst van deze regio bij dit onderwerp mogelijk iets anders zegt dan het antwoord, of dan leeg. */
export function zegtIetsAnders(
  { SUGGESTIES, TEGENSPRAKEN }: Toelichtingen,
  regio: number,
  onderwerp: number,
): boolean {
  return [...TEGENSPRAKEN, ...SUGGESTIES].some(
    (gevonden) => gevonden.regio === regio && gevonden.onderwerp === onderwerp,
  );
}

/** Alle regio's en onderwerpen als tabel van letters; met de pijltjes loopt u van cel naar cel. */
export function heatmap(
  {
    toestand,
    kolommen,
    regios,
    sortering,
    teksten,
    toonDetail,
  }: Landinhoud & { readonly sortering: Sortering },
  sorteer: (nieuw: Sortering) => void,
): HTMLElement {
  const rijen = gesorteerd(regios, sortering).map((regio) => {
    const eigenRegio = regio === toestand.regio2020;
    const naam = NVO2020.regios[regio]!.naam;
    const rij = element(
      'tr',
      { className: eigenRegio ? 'eigen' : '' },
      element(
        'th',
        { scope: 'row' },
        ...afbreekbaar(naam),
        eigenRegio && element('span', { textContent: ' (uw regio)' }),
      ),
      ...kolommen.map((kolom) => {
        const letOp = zegtIetsAnders(teksten, regio, kolom.onderwerp);
        const plek = `${regio}-${kolom.onderwerp}`;
        const cel = celknop(antwoordIn2020(regio, kolom.onderwerp), `${naam}, ${kolom.naam}`, letOp);
        cel.dataset['plek'] = plek;
        cel.onclick = () => toonDetail(regio, kolom, plek);
        return element('td', {}, cel);
      }),
    );
    return rij;
  });
  const eigen = kolomNu(toestand).meting.antwoorden;
  const tabel = element(
    'table',
    { className: 'heatmap' },
    element('caption', {
      className: 'alleen-voorlezen',
      textContent: 'Antwoorden van de regio’s in oktober 2020',
    }),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col', textContent: 'Regio' }),
        ...kolommen.map((kolom) => sorteerkop(kolom, sortering, sorteer)),
      ),
    ),
    element(
      'tbody',
      {},
      element(
        'tr',
        { className: 'nu' },
        element('th', { scope: 'row', textContent: 'Wij nu' }),
        ...kolommen.map(({ plaats }) => element('td', {}, letter(eigen[plaats]!))),
      ),
      ...rijen,
    ),
  );
  looptMetPijltjes(tabel);
  const gebied = element('div', { className: 'schuift', tabIndex: 0 }, tabel);
  gebied.setAttribute('role', 'region');
  gebied.setAttribute('aria-label', 'Antwoorden per regio; schuift opzij en omlaag');
  return element('div', {}, gebied, kolomlegenda(kolommen));
}

/** Een naam met een schuine streep mag daarachter naar de volgende regel. */
function afbreekbaar(naam: string): (Node | string)[] {
  return naam.split(/(?<=\/)/).flatMap((deel, i) => (i === 0 ? [deel] : [element('wbr'), deel]));
}

function gesorteerd(regios: readonly number[], sortering: Sortering): readonly number[] {
  if (sortering === null) return regios;
  const orde = (regio: number) => ANTWOORDEN.indexOf(antwoordIn2020(regio, sortering));
  return [...regios].sort((een, ander) => orde(een) - orde(ander) || een - ander);
}

function letter(antwoord: Antwoord): HTMLElement {
  const { letter: tekst, klasse, woord } = TEKENS[antwoord];
  const vak = element('span', { className: `vak ${klasse}`, title: woord }, tekst);
  vak.setAttribute('role', 'img');
  vak.setAttribute('aria-label', woord);
  return vak;
}

function celknop(antwoord: Antwoord, wat: string, letOp: boolean): HTMLButtonElement {
  const { letter: tekst, klasse, woord } = TEKENS[antwoord];
  const cel = element(
    'button',
    { type: 'button', className: `vak ${klasse}`, tabIndex: -1 },
    letOp ? `${tekst}!` : tekst,
  );
  cel.setAttribute('aria-label', `${wat}: ${woord}${letOp ? ', let op: toelichting lezen' : ''}`);
  return cel;
}

function sorteerkop(
  kolom: Landkolom,
  sortering: Sortering,
  sorteer: (nieuw: Sortering) => void,
): HTMLElement {
  const actief = sortering === kolom.onderwerp;
  const doel = actief ? null : kolom.onderwerp;
  const wissel = element('button', {
    type: 'button',
    className: 'kolomkop',
    title: kolom.naam,
    textContent: actief ? `${kolom.code} ▾` : kolom.code,
    onclick: () => sorteer(doel),
  });
  wissel.setAttribute('aria-label', `${kolom.code} ${kolom.naam}: sorteer de verste regio eerst`);
  wissel.dataset['sorteer'] = actief ? String(sortering) : String(kolom.onderwerp);
  const kop = element('th', { scope: 'col' }, wissel);
  kop.setAttribute('aria-sort', actief ? 'descending' : 'none');
  return kop;
}

function kolomlegenda(kolommen: readonly Landkolom[]): HTMLElement {
  return element(
    'details',
    {},
    element('summary', { textContent: 'Wat de kolommen betekenen' }),
    element(
      'ul',
      { className: 'kolommen' },
      ...kolommen.map(({ code, naam }) =>
        element('li', {}, element('strong', { textContent: code }), ` ${naam}`),
      ),
    ),
  );
}

/** Eén cel is met Tab bereikbaar; de pijltjes, Home en End gaan naar de andere. */
function looptMetPijltjes(tabel: HTMLTableElement): void {
  const rijen = [...tabel.querySelectorAll('tbody tr')]
    .map((rij) => [...rij.querySelectorAll<HTMLButtonElement>('td button')])
    .filter((knoppen) => knoppen.length > 0);
  const eerste = rijen[0]?.[0];
  if (eerste) eerste.tabIndex = 0;
  tabel.addEventListener('focusin', ({ target }) => {
    const cel = target as HTMLElement;
    if (!cel.classList.contains('vak')) return;
    for (const knop of rijen.flat()) knop.tabIndex = knop === cel ? 0 : -1;
  });
  tabel.addEventListener('keydown', (toets) => {
    const r = rijen.findIndex((rij) => rij.includes(toets.target as HTMLButtonElement));
    if (r < 0) return;
    const k = rijen[r]!.indexOf(toets.target as HTMLButtonElement);
    const laatste = rijen[r]!.length - 1;
    const [naarRij, naarKolom] =
      {
        ArrowDown: [r + 1, k] as const,
        ArrowUp: [r - 1, k] as const,
        ArrowRight: [r, k + 1] as const,
        ArrowLeft: [r, k - 1] as const,
        Home: [r, 0] as const,
        End: [r, laatste] as const,
      }[toets.key] ?? ([r, k] as const);
    const doel = rijen[naarRij]?.[naarKolom];
    if (!doel || doel === toets.target) return;
    toets.preventDefault();
    doel.focus();
  });
}
