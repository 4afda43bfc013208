import { NVO2020 } from '../../core/normen';
import { element } from '../element';
import { standen } from './rekenen';
import { procent, TEKENS, ANTWOORDEN } from './teken';
import { kolomNu, type Toestand } from './toestand';

/** De keuze van de regio van 2020, met waar hij vandaan komt. */
export function regiokeuze(toestand: Toestand, opKeuze: () => void): HTMLElement {
  const keuze = element(
    'select',
    { id: 'norm-regio' },
    element('option', { value: '', textContent: 'nog niet gekozen' }),
    ...NVO2020.regios.map(({ naam }, i) => element('option', { value: String(i), textContent: naam })),
  );
  keuze.value = toestand.regio2020 === null ? '' : String(toestand.regio2020);
  keuze.onchange = () => {
    toestand.regio2020 = keuze.value === '' ? null : Number(keuze.value);
    opKeuze();
  };
  const { regionaam } = toestand;
  const uitleg = element('p', {
    id: 'norm-regio-uitleg',
    className: 'zacht',
    textContent:
      regionaam === ''
        ? 'De 45 regio’s uit het rapport van Bureau HHM van oktober 2020.'
        : `Uw werkmap noemt ${regionaam}. De keuze komt uit de 45 regio’s van oktober 2020.`,
  });
  keuze.setAttribute('aria-describedby', uitleg.id);
  return element(
    'div',
    { className: 'veld' },
    element('label', { htmlFor: keuze.id, textContent: 'Regio in 2020' }),
    keuze,
    uitleg,
  );
}

/** Score met dekking en telling per lijst, van de regio nu. */
export function stand(toestand: Toestand): HTMLElement {
  const rijen = standen(kolomNu(toestand).meting.antwoorden).map(({ lijst, score, dekking, telling }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        lijst.titel,
        element('span', { className: 'zacht', textContent: inWoorden(telling) }),
      ),
      element('td', { textContent: score === null ? 'geen' : procent(score) }),
      element('td', { textContent: dekking === null ? 'nvt' : procent(dekking) }),
    ),
  );
  const koppen = ['Lijst', 'Score', 'Dekking'].map((textContent) =>
    element('th', { scope: 'col', textContent }),
  );
  return element(
    'div',
    { className: 'normstand' },
    element(
      'table',
      {},
      element('caption', { textContent: 'Stand van de regio nu' }),
      element('thead', {}, element('tr', {}, ...koppen)),
      element('tbody', {}, ...rijen),
    ),
    element('p', {
      className: 'zacht',
      textContent:
        'De score is een keuze van deze rekenhulp: ja telt 1, in ontwikkeling een half, nee 0. De dekking zegt op welk deel een antwoord bekend is.',
    }),
  );
}

/** Een telling in woorden, zonder wat er niet is: `6 in ontwikkeling, 2 onbekend`. */
export function inWoorden(telling: readonly number[]): string {
  return ANTWOORDEN.flatMap((antwoord, i) =>
    telling[i] === 0 ? [] : [`${telling[i]!} ${TEKENS[antwoord].woord}`],
  ).join(', ');
}
