import { type Antwoord, getaltekst } from '../../core';
import { element } from '../element';

interface Teken {
  readonly letter: string;
  readonly klasse: string;
  /** Hoe het antwoord in een zin heet; leeg is onbekend. */
  readonly woord: string;
}

/** Elk antwoord als letter en als woord, zodat kleur nooit het enige verschil is. */
export const TEKENS: Readonly<Record<Antwoord, Teken>> = {
  ja: { letter: 'J', klasse: 'ja', woord: 'ja' },
  'in ontwikkeling': { letter: 'O', klasse: 'ontwikkeling', woord: 'in ontwikkeling' },
  nee: { letter: 'N', klasse: 'nee', woord: 'nee' },
  nvt: { letter: '–', klasse: 'nvt', woord: 'nvt' },
  '': { letter: '?', klasse: 'onbekend', woord: 'onbekend' },
};

/** De antwoorden in de volgorde waarin een lijst of keuze ze toont. */
export const ANTWOORDEN = Object.keys(TEKENS) as Antwoord[];

/** Wat de letters betekenen. */
export function tekenlegenda(): HTMLElement {
  return element(
    'ul',
    { className: 'tekens' },
    ...ANTWOORDEN.map((antwoord) => {
      const { letter, klasse, woord } = TEKENS[antwoord];
      const vak = element('span', { className: `vak ${klasse}`, textContent: letter });
      vak.setAttribute('aria-hidden', 'true');
      return element('li', {}, vak, ` ${woord}`);
    }),
  );
}

export function procent(deel: number): string {
  return `${getaltekst(100 * deel)}%`;
}

const MAANDEN = Array.from({ length: 12 }, (_, m) =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, m, 1)),
);

/** De namen van de maanden, vanaf januari. */
export function maandnamen(): readonly string[] {
  return MAANDEN;
}

/** Een peildatum in woorden: `oktober 2020`, of alleen het jaar. */
export function peildatum({
  jaar,
  maand,
}: {
  readonly jaar: number | null;
  readonly maand: number | null;
}): string {
  if (jaar === null) return 'zonder peildatum';
  const naam = maand === null ? undefined : MAANDEN[maand - 1];
  return naam === undefined ? String(jaar) : `${naam} ${jaar}`;
}
