import { alsGetal } from './decimaal';
import { leesGetal } from './leesGetal';

/** Het getal in een Nederlandse tekst, zoals `1.234,5` of `€ 80 N`; `null` als er geen getal staat. */
export function getalUitTekst(tekst: string): number | null {
  const gelezen = leesGetal(tekst);
  return gelezen.soort === 'getal' ? alsGetal(gelezen.getal) : null;
}
