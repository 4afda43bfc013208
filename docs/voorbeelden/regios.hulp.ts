import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  basisstand,
  type Blad,
  leesTijdlijn,
  sjabloon,
  type Sjablooninvoer,
  vooruitblad,
  WEST_BRABANT_WEST,
} from '../../werkmap';
import { alsWaarden, boekVan, schrijfXlsx } from '../../werkbank/bestand';
import { hoeZekerblad, splitsingblad } from './bladen.hulp';
import { DEELREGIO, DRENTHE } from './drenthe';
import { paginaDrenthe } from './paginaDrenthe.hulp';
import { paginaWestBrabantWest } from './paginaWestBrabantWest.hulp';
import { Uitgerekend } from './uitgerekend.hulp';

/** Zo lang is een regel op een bladzijde hoogstens, in tekens. */
const BREEDTE = 120;
const INWONERS = path.resolve(__dirname, '../../gegevens/inwoners/inwoners-2016.csv');

/** Een regio om uit te werken: haar cijfers, en de gemeente en het jaar waar de bladzijde over gaat. */
interface Voorbeeldregio {
  readonly invoer: Sjablooninvoer;
  readonly gemeente: string;
  readonly jaar: number;
  readonly deelregios?: readonly string[];
  readonly pagina: (boek: Uitgerekend, gemeente: string, jaar: number, namen: readonly string[]) => string;
}

export const REGIOS: Readonly<Record<string, Voorbeeldregio>> = {
  'west-brabant-west': {
    invoer: WEST_BRABANT_WEST,
    gemeente: 'Steenbergen',
    jaar: 2028,
    pagina: paginaWestBrabantWest,
  },
  drenthe: {
    invoer: DRENTHE,
    gemeente: 'Hoogeveen',
    jaar: 2028,
    deelregios: [...new Set(Object.values(DEELREGIO))],
    pagina: paginaDrenthe,
  },
};

/** Wat het script van een regio schrijft. */
export interface Uitwerking {
  readonly boek: Uitgerekend;
  readonly xlsx: Uint8Array;
  /** Dezelfde werkmap met de uitkomst van onze functies als getal, voor een programma dat ze niet kent. */
  readonly waarden: Uint8Array;
  readonly pagina: string;
}

/** Rekent een regio uit: de bladen van de werkbank, blad Vooruit voor één gemeente, en wat de bladzijde verder nodig heeft. */
export async function werkUit({
  invoer,
  gemeente,
  jaar,
  deelregios,
  pagina,
}: Voorbeeldregio): Promise<Uitwerking> {
  const basis = Uitgerekend.van(sjabloon({ ...invoer, gemeenten: metInwoners(invoer) }));
  const gegevens = (await leesTijdlijn(await basis.werkmap()))!;
  const vooruit = vooruitblad({
    naam: 'Vooruit',
    gegevens,
    invoeringen: [null, ...gegevens.startjaren],
    stand: { ...basisstand(gegevens), invoering: gegevens.startjaren[0]! },
    gemeente,
    jaar,
  });
  const extra: Blad[] = [
    vooruit,
    hoeZekerblad(gegevens, jaar, basis, vooruit),
    ...(deelregios ? [splitsingblad(gegevens, jaar, basis, deelregios)] : []),
  ];
  const boek = basis.met(extra);
  const bestand = boekVan(boek.bladen, boek);
  return {
    boek,
    xlsx: await schrijfXlsx(bestand),
    waarden: await schrijfXlsx(alsWaarden(bestand)),
    pagina: vouw(pagina(boek, gemeente, jaar, gegevens.namen)),
  };
}

/** Breekt gewone alinea's af op dezelfde breedte, hoe lang een ingevuld getal ook is. */
function vouw(tekst: string): string {
  return tekst
    .split('\n\n')
    .map((alinea) => (/^[|#<!>\-\d]/.test(alinea) ? alinea : gevouwen(alinea)))
    .join('\n\n');
}

function gevouwen(alinea: string): string {
  const regels = [''];
  for (const woord of alinea.split(/[ \n]+/).filter((een) => een !== '')) {
    const regel = regels[regels.length - 1]!;
    if (regel === '') regels[regels.length - 1] = woord;
    else if (regel.length + woord.length < BREEDTE) regels[regels.length - 1] = `${regel} ${woord}`;
    else regels.push(woord);
  }
  return `${regels.join('\n')}${alinea.endsWith('\n') ? '\n' : ''}`;
}

/** Het inwonertal van elke gemeente van 2016. */
export function inwonertallen(): ReadonlyMap<string, number> {
  const [, ...regels] = readFileSync(INWONERS, 'utf8').trim().split('\n');
  return new Map(regels.map((regel) => regel.split(';')).map(([naam, aantal]) => [naam!, Number(aantal)]));
}

function metInwoners({ gemeenten }: Sjablooninvoer): Sjablooninvoer['gemeenten'] {
  const aantallen = inwonertallen();
  return gemeenten.map((gemeente) => ({ ...gemeente, inwoners: aantallen.get(gemeente.naam)! }));
}
