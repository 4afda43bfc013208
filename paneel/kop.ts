import type { Werkmap } from '../werkmap';
import { element, knop } from './element';
import type { LaatsteWijziging } from './laatsteWijziging';
import { leesNaam } from './leesNaam';
import { telwoord } from '../core';

const NAAM = 'BW/MO-rekenhulp';
/** Zo lang moet het stil zijn voordat de hele werkmap gelezen wordt, in milliseconden. */
const STIL = 1500;

/** Wat er over een werkmap te zeggen is zonder haar te openen bij Controle. */
export interface Toestand {
  readonly sluit: boolean;
  /** Het aantal fouten en dingen om naar te kijken. */
  readonly punten: number;
}

/**
 * De kop van het paneel: de regio van de werkmap en of alles klopt. Wordt bijgewerkt na elke wijziging van het paneel, en
 * als een onderdeel zelf heeft nagegaan hoe de werkmap ervoor staat.
 *
 * @param lees wat er over de werkmap te zeggen is; mislukt dat, dan blijft de kop zoals hij was
 */
export function kop(
  werkmap: Werkmap,
  laatste: LaatsteWijziging,
  lees: (werkmap: Werkmap) => Promise<Toestand>,
  openControle: () => void,
): { readonly deel: HTMLElement; readonly meldStand: (stand: Toestand) => void } {
  const titel = element('h1', { textContent: NAAM });
  const stand = element('p', { className: 'toestand' });
  let wekker: ReturnType<typeof setTimeout> | undefined;
  let beurt = 0;
  let genoemd = 0;

  const noemRegio = async (mijn: number): Promise<boolean> => {
    const regio = await leesNaam(werkmap, 'REGIO');
    // Een antwoord dat later komt dan dat op een latere vraag zegt hoe het was.
    if (mijn < genoemd) return false;
    genoemd = mijn;
    titel.textContent = regio || NAAM;
    return regio !== '';
  };
  const meldStand = ({ sluit, punten }: Toestand): void => {
    beurt += 1;
    clearTimeout(wekker);
    const tekst = sluit ? '✓ sluit' : `${telwoord(punten, 'punt', 'punten')} bij Controle`;
    stand.replaceChildren(knop(tekst, openControle, 'link'));
  };
  const noemStand = async (mijn: number): Promise<void> => {
    const gelezen = await lees(werkmap);
    if (mijn === beurt) meldStand(gelezen);
  };
  const werkBij = async (): Promise<void> => {
    beurt += 1;
    const mijn = beurt;
    clearTimeout(wekker);
    stand.replaceChildren();
    // In Google Sheets is elk blad een vraag aan de server: daar leest alleen Controle zelf de hele werkmap.
    if (!(await noemRegio(mijn)) || werkmap.host === 'Google Sheets' || mijn !== beurt) return;
    wekker = setTimeout(() => void noemStand(mijn).catch(zwijg), STIL);
  };
  // De onderdelen zelf zeggen wat er niet lukt; de kop blijft dan stil.
  const zwijg = (): void => undefined;
  laatste.bijWijziging(() => void werkBij().catch(zwijg));
  void werkBij().catch(zwijg);
  return { deel: element('header', {}, titel, stand), meldStand };
}
