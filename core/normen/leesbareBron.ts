import type { Bron } from '../definitie';
import { NVO2020, type Regio } from './regios';

/** Het rapport van Bureau HHM uit 2020, waar de meeste afspraken in staan. */
export const HHM_2020 = 'gegevens/nvo-2020/bron.txt';
export const UITVOERINGSPLAN_2021 = 'gegevens/bronnen/kennisnemen-uitvoeringsplan-2021.txt';
export const REGIOVISIE_WBW = 'gegevens/bronnen/regiovisie-west-brabant-west.txt';
export const HANDREIKING_2018 = 'gegevens/bronnen/handreiking-lokaal-uitvoeringsplan.txt';

// Zo heten de stukken voor wie alleen de werkmap heeft.
const TITELS: Readonly<Record<string, string>> = {
  [UITVOERINGSPLAN_2021]:
    'Raadsinformatie bij het Regionaal uitvoeringsplan Beschermd wonen en Maatschappelijke opvang 2021, West-Brabant West',
  [REGIOVISIE_WBW]: 'Regiovisie West-Brabant West',
  [HANDREIKING_2018]:
    'VNG, Handreiking lokaal uitvoeringsplan beschermd wonen en beschermd thuis, januari 2018',
};

/** Waar iets staat: een stuk met een plaats, of een bestand van dit project met regelnummers (`regel 12 en 13`). */
export interface Vindplaats {
  readonly bestand: string;
  readonly vindplaats: string;
  /** De plaats die een lezer van het stuk zelf kan vinden; niet nodig bij Bureau HHM. */
  readonly onderdeel?: string;
}

/** De bron zoals iemand zonder dit project haar kan vinden: een titel en een plaats, nooit een pad. */
export function leesbareBron({ bestand, vindplaats, onderdeel }: Vindplaats): string {
  if (bestand === HHM_2020) return `${HHM_KORT}, ${regiobeelden(...regelsIn(vindplaats))}`;
  return `${TITELS[bestand] ?? bestand}, ${onderdeel ?? vindplaats}`;
}

/** Een bron bij Bureau HHM: de regiobeelden waar deze regels in staan, met een toevoeging erachter. */
export function bronHhm(regels: readonly number[], toevoeging?: string): Bron {
  const waar = regiobeelden(...regels);
  return { titel: HHM_TITEL, vindplaats: toevoeging === undefined ? waar : `${waar}: ${toevoeging}` };
}

/** Hoe een lezer het rapport in een zin tegenkomt, en hoe het heet. */
export const HHM_KORT = 'Bureau HHM 2020';
export const HHM_TITEL = 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)';

/** De regelnummers in een vindplaats. */
export function regelsIn(vindplaats: string): number[] {
  return (vindplaats.match(/\d+/g) ?? []).map(Number);
}

/** De regiobeelden waar deze regels in staan, elk één keer, met de bladzijde waar zij beginnen. */
export function regiobeelden(...regels: readonly number[]): string {
  const regios = new Set(regels.map(regioMetRegel));
  return [...regios].map((regio) => `regiobeeld ${regio.naam}, vanaf blz. ${regio.bladzijde}`).join(' en ');
}

function regioMetRegel(regel: number): Regio {
  const eerder = NVO2020.regios.filter((regio) => regio.regel <= regel);
  return eerder[eerder.length - 1]!;
}
