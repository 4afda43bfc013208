import { type Regeling, regelingbron, REGELINGEN, type Regelingletter } from '../../werkmap';
import { element, knop } from '../element';
import { EIGEN, GEEN_KEUZE } from './keuze';
import type { Gekozen } from './rekenUit';

/** De namen van de regelingen, met wat er bij elk ontbreekt om haar te berekenen; `null` als er niets ontbreekt. */
export type Haalbaarheid = ReadonlyMap<string, string | null>;

export interface Kiezer {
  readonly deel: HTMLElement;
  /** Toont wat er bij de gekozen regeling te weten is, en wat er nog aan ontbreekt; de lijst gaat mee. */
  readonly toon: (gekozen: Gekozen | undefined) => void;
}

/** Een keuzelijst met regelingen; wat nog niet te berekenen is staat onderaan, bij elkaar. */
export function kiezer(
  letter: Regelingletter,
  haalbaar: Haalbaarheid,
  bijKeuze: (naam: string) => void,
  neemOver: (regeling: Regeling) => void,
): Kiezer {
  const id = `geld-regeling-${letter.toLowerCase()}`;
  const optie = (naam: string) => element('option', { value: naam, textContent: naam });
  const groep = (label: string, kan: boolean) =>
    element(
      'optgroup',
      { label },
      ...REGELINGEN.filter(({ naam }) => (haalbaar.get(naam) === null) === kan).map(({ naam }) =>
        optie(naam),
      ),
    );
  const lijst = element(
    'select',
    { id },
    element('option', { value: GEEN_KEUZE, textContent: 'niet gekozen' }),
    element('option', { value: EIGEN, textContent: 'Eigen regeling' }),
    ...[groep('Te berekenen met uw tabel', true), groep('Nog niet te berekenen', false)].filter(
      ({ childElementCount }) => childElementCount > 0,
    ),
  );
  lijst.onchange = () => bijKeuze(lijst.value);
  const uitleg = element('div', { id: `${id}-uitleg`, className: 'zacht' });
  lijst.setAttribute('aria-describedby', uitleg.id);
  return {
    deel: element(
      'div',
      { className: 'veld' },
      element('label', { htmlFor: id, textContent: `Regeling ${letter}` }),
      lijst,
      uitleg,
    ),
    toon: (gekozen) => {
      const regeling = REGELINGEN.find(({ naam }) => naam === gekozen?.naam);
      const zin = gekozen && 'zin' in gekozen && gekozen.zin;
      lijst.value = gekozen?.naam ?? GEEN_KEUZE;
      uitleg.replaceChildren(...(regeling ? kaart(regeling) : []));
      if (!zin) return;
      uitleg.append(
        element('p', { className: 'waarschuwing', textContent: `Nog niet te berekenen. ${zin}` }),
      );
      // Wat de bron niet noemt kan de gebruiker alleen in een eigen regeling invullen.
      if (regeling?.open) uitleg.append(knop('Vul zelf in', () => neemOver(regeling), 'link'));
    },
  };
}

/** Wat er van een regeling bekend is: kern, regio, vindplaats en wat er is aangenomen. */
export function kaart(regeling: Regeling): HTMLElement[] {
  const { kern, regio, aanname } = regeling;
  return [
    element('p', { textContent: kern }),
    element('p', { textContent: `Regio: ${regio}. Bron: ${regelingbron(regeling)}.` }),
    ...(aanname === undefined ? [] : [element('p', { textContent: `Aanname: ${aanname}` })]),
  ];
}
