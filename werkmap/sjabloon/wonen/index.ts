import type { Blad } from '../../poort/blad';
import type { Sjablooninvoer } from '../invoer';
import { regioplek } from '../regio';
import { behoefteblad } from './behoefte';
import { capaciteitsblad } from './capaciteit';
import { doorstroomblad } from './doorstroom';
import { kengetallenblad } from './kengetallen';
import { spreidingsblad } from './spreiding';
import { verblijfblad } from './verblijf';
import { woonopgaveblad } from './woonopgave';

export type { Wooncijfers } from '../wooncijfers';

/**
 * De bladen over capaciteit en wonen. Zij verwijzen naar elkaar en naar de bladen Regio, Afrekening en Kosten: voeg eerst de
 * bladen van `sjabloonGeld` met dezelfde gemeenten toe.
 *
 * Vereist: ten minste één gemeente.
 */
export function sjabloonWonen(invoer: Sjablooninvoer): Blad[] {
  const regio = regioplek(invoer.gemeenten.length);
  return [
    capaciteitsblad(invoer, regio),
    behoefteblad(invoer, regio),
    kengetallenblad(),
    doorstroomblad(invoer, regio),
    woonopgaveblad(invoer, regio),
    spreidingsblad(invoer, regio),
    verblijfblad(invoer, regio),
  ];
}
