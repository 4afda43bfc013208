import { type Behoefteband, getaltekst } from '../../core';
import { element } from '../element';
import type { Toestand } from './toestand';

/** Het antwoord bovenaan: hoeveel plekken nodig zijn, hoe zeker dat is en wat het verschil met de vorige raming is. */
export function kop(
  behoefte: Behoefteband | string,
  { maanden, vorige, velden }: Pick<Toestand, 'maanden' | 'vorige' | 'velden'>,
): HTMLElement[] {
  if (typeof behoefte === 'string') return [element('p', { className: 'zacht', textContent: behoefte })];
  const { p10, p50, p90 } = behoefte;
  const plekken = velden.bruikbaar ? 'bruikbare plekken' : 'plekken';
  const waarschijnlijk = p10 === p90 ? '' : `, waarschijnlijk ${getaltekst(p10)} tot ${getaltekst(p90)}`;
  return [
    element(
      'p',
      { className: 'antwoord' },
      element('strong', { className: 'getal', textContent: getaltekst(p50) }),
      ` ${p50 === 1 ? plekken.replace(/ken$/, '') : plekken} nodig over ${maanden} maanden${waarschijnlijk}.`,
    ),
    element('p', {
      className: 'zacht',
      textContent:
        'Zoveel om dan niemand te laten wachten, bij de woningen die er komen: wie in zorg is en wie daar op een woning ' +
        'wacht. In acht van de tien simulaties ligt het binnen deze grenzen.',
    }),
    ...(vorige === ''
      ? []
      : [element('p', { className: 'zacht', textContent: verschil(p50, Number(vorige)) })]),
  ];
}

function verschil(nu: number, vorige: number): string {
  const scheelt = Math.abs(nu - vorige);
  const hoe = nu === vorige ? 'evenveel' : `nu ${getaltekst(scheelt)} ${nu > vorige ? 'meer' : 'minder'}`;
  return `Vorige raming: ${getaltekst(vorige)}, ${hoe}.`;
}
