import type { Blad } from '../poort/blad';
import { afrekeningblad } from './afrekening';
import { afsprakenblad } from './afspraken';
import { begrotingsblad } from './begroting';
import { bronnenblad } from './bronnen';
import { ingroeipadblad } from './ingroeipad';
import type { Sjablooninvoer } from './invoer';
import { kostenblad } from './kosten';
import { nietGemodelleerdblad } from './nietGemodelleerd';
import { regelingblad } from './regeling';
import { regioblad, regioplek } from './regio';
import { tijdlijnblad } from './tijdlijn';
import { sjabloonWonen } from './wonen';

export type { Gemeentecijfers, Sjablooncijfers, Sjablooninvoer } from './invoer';
export { sjabloonWonen } from './wonen';
export type { Wooncijfers } from './wonen';

/**
 * De werkmap Geld en solidariteit. Een blad verwijst alleen naar zichzelf en naar bladen die eerder in de lijst
 * staan: een host die ze op volgorde toevoegt kent elk blad al.
 *
 * Vereist: ten minste één gemeente.
 */
export function sjabloonGeld(invoer: Sjablooninvoer): Blad[] {
  const regio = regioplek(invoer.gemeenten.length);
  return [
    regioblad(invoer),
    ingroeipadblad(invoer, regio),
    begrotingsblad(invoer, regio),
    bronnenblad(),
    regelingblad(invoer, regio),
    afrekeningblad(invoer, regio),
    kostenblad(invoer, regio),
    afsprakenblad(),
    nietGemodelleerdblad(),
  ];
}

/**
 * Alle bladen: eerst geld, dan wonen, want die bladen verwijzen naar Regio en Afrekening. De tijdlijn leest van beide: de
 * instroom en het verblijf staan op Capaciteit.
 */
export function sjabloon(invoer: Sjablooninvoer): Blad[] {
  const [capaciteit, ...wonen] = sjabloonWonen(invoer);
  const regio = regioplek(invoer.gemeenten.length);
  return [...sjabloonGeld(invoer), capaciteit!, tijdlijnblad(invoer, regio), ...wonen];
}
