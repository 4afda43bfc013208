import { KOLOMMEN } from '../../../core/grens/gemeentetabel';
import { PARAMETERS as KNOPPEN } from '../../../core/normen/regelingen/parameters';
import { BEGIN_MET } from '../../../core/solidariteit/regeling/leesRegeling';
import type { Cel } from '../../../core/waarde';
import type { Bereik, Werkmap } from '../../poort/poort';
import {
  AFSPRAAKNAMEN,
  BEGINT,
  GEEN_SOLIDARITEIT,
  STARTJAARNAMEN,
  TIJDLIJNNAMEN,
} from '../../sjabloon/tijdlijnnamen';

/** Een afspraak tussen de gemeenten: hoe zij heet, en de rijen waarmee de tijdlijn haar kent. */
export interface Afspraak {
  readonly letter: string;
  readonly naam: string;
  readonly rijen: readonly (readonly [naam: string, waarde: Cel])[];
}

/** Alles wat de vraag vooruit uit de werkmap nodig heeft; de tabellen met hun kopregel. */
export interface Tijdlijngegevens {
  readonly bereiken: Readonly<Record<'parameters' | 'producten' | 'gemeenten' | 'jaren', Bereik>>;
  readonly parameters: readonly (readonly Cel[])[];
  readonly producten: readonly (readonly Cel[])[];
  readonly gemeenten: readonly (readonly Cel[])[];
  readonly jaren: readonly number[];
  /** De namen van de scenariokolommen. */
  readonly scenarios: readonly string[];
  readonly namen: readonly string[];
  readonly inwoners: readonly number[];
  readonly afspraken: readonly Afspraak[];
  /** Waar blad Regeling de drie afspraken heeft staan; `null` zonder dat blad. */
  readonly afspraakplekken: Readonly<Record<'a' | 'b' | 'eigen', Bereik | null>>;
  /** Wat er op het blad gekozen is; leeg als het blad niets te kiezen geeft. */
  readonly gekozen: { readonly scenario: string; readonly afspraak: string };
  /** De startjaren die in de werkmap staan, zonder dubbele. */
  readonly startjaren: readonly number[];
  /** Wat er eerst nog in te vullen is; leeg als er te rekenen is. */
  readonly ontbreekt: { readonly zin: string; readonly plek: Bereik } | null;
  readonly bron: string;
}

/** De koppen die geen scenario zijn. */
export const ONZEKER = /^onzeker (van|tot)$/;

/** Of de werkmap een tijdlijn heeft om te lezen. */
export async function heeftTijdlijn(werkmap: Werkmap): Promise<boolean> {
  return (await werkmap.namen()).some(({ naam }) => naam.toUpperCase() === TIJDLIJNNAMEN.parameters);
}

/** Leest de tabellen van de tijdlijn op hun naam; `null` als een van de vier er niet is. */
export async function leesTijdlijn(werkmap: Werkmap): Promise<Tijdlijngegevens | null> {
  const namen = new Map((await werkmap.namen()).map((naam) => [naam.naam.toUpperCase(), naam]));
  const bereik = (naam: string): Bereik | null => {
    const gevonden = namen.get(naam);
    return gevonden ? { blad: gevonden.blad, adres: gevonden.adres } : null;
  };
  const cellen = async (naam: string): Promise<readonly (readonly Cel[])[]> => {
    const plek = bereik(naam);
    return plek ? (await werkmap.lees(plek)).waarden : [];
  };
  const cel = async (naam: string): Promise<Cel> => (await cellen(naam))[0]?.[0] ?? null;
  const bereiken = {
    parameters: bereik(TIJDLIJNNAMEN.parameters),
    producten: bereik(TIJDLIJNNAMEN.producten),
    gemeenten: bereik(TIJDLIJNNAMEN.gemeenten),
    jaren: bereik(TIJDLIJNNAMEN.jaren),
  };
  if (!isCompleet(bereiken)) return null;
  const [parameters, producten, gemeenten, jaren] = await Promise.all([
    cellen(TIJDLIJNNAMEN.parameters),
    cellen(TIJDLIJNNAMEN.producten),
    cellen(TIJDLIJNNAMEN.gemeenten),
    cellen(TIJDLIJNNAMEN.jaren),
  ]);
  const rijen = gemeenten.slice(1).filter(([naam]) => !isLeeg(naam));
  const inwonersKolom = (gemeenten[0] ?? []).findIndex((kop) => tekst(kop).toLowerCase() === 'inwoners');
  const zin = tekst(await cel(TIJDLIJNNAMEN.ontbreekt));
  const startjaren = [
    ...(parameters.find(([naam]) => sleutelVan(naam) === 'startjaar') ?? []).slice(1),
    await cel(STARTJAARNAMEN.startjaar),
    await cel(STARTJAARNAMEN.anderStartjaar),
  ].filter((jaar): jaar is number => typeof jaar === 'number' && jaar > 0);
  return {
    bereiken,
    parameters,
    producten,
    gemeenten: zonderLegeKolommen(gemeenten),
    jaren: jaren.flat().filter((jaar): jaar is number => typeof jaar === 'number'),
    scenarios: (parameters[0] ?? [])
      .slice(1)
      .map(tekst)
      .filter((naam) => naam !== '' && !ONZEKER.test(naam.toLowerCase())),
    namen: rijen.map(([naam]) => tekst(naam)),
    inwoners: rijen.map((rij) => Number(rij[inwonersKolom] ?? 0)),
    afspraken: afsprakenUit(
      parameters,
      await cel(AFSPRAAKNAMEN.a),
      await cel(AFSPRAAKNAMEN.b),
      await cellen(AFSPRAAKNAMEN.eigen),
    ),
    afspraakplekken: {
      a: bereik(AFSPRAAKNAMEN.a),
      b: bereik(AFSPRAAKNAMEN.b),
      eigen: bereik(AFSPRAAKNAMEN.eigen),
    },
    gekozen: {
      scenario: tekst(await cel(TIJDLIJNNAMEN.scenario)),
      afspraak: tekst(await cel(TIJDLIJNNAMEN.afspraak)),
    },
    startjaren: [...new Set(startjaren)],
    ontbreekt: zin === '' ? null : { zin, plek: bereik(TIJDLIJNNAMEN.ontbreekt)! },
    bron: tekst(await cel(TIJDLIJNNAMEN.bron)),
  };
}

// Staat er in zo'n kolom bij niemand iets, dan heeft de regio haar niet: anders keurt een regeling die haar nodig heeft de
// hele tabel af, ook voor de regelingen die zonder kunnen. Bij één gemeente leeg is wel iets vergeten.
const MAG_ONTBREKEN: ReadonlySet<string> = new Set([
  'sleutel',
  'wmo-budget',
  KOLOMMEN.wmoBudget.toLowerCase(),
]);

function zonderLegeKolommen(tabel: readonly (readonly Cel[])[]): readonly (readonly Cel[])[] {
  const [koppen = [], ...rijen] = tabel;
  const blijft = koppen.map(
    (kop, k) => !MAG_ONTBREKEN.has(sleutelVan(kop)) || rijen.some((rij) => !isLeeg(rij[k] ?? null)),
  );
  return tabel.map((rij) => rij.filter((_, k) => blijft[k]));
}

/** De naam van een parameter zoals hij vergeleken wordt. */
export function sleutelVan(naam: Cel | undefined): string {
  return tekst(naam).toLowerCase();
}

/** De namen van de rijen waarmee een afspraak in de parameters staat. */
export const AFSPRAAKRIJEN: ReadonlySet<string> = new Set(
  ['regeling', ...Object.values(KNOPPEN).map(({ naam }) => naam)].map((naam) => naam.toLowerCase()),
);

/** De afspraken van blad Regeling; zonder dat blad de afspraak die in de parameters zelf staat. */
function afsprakenUit(
  parameters: readonly (readonly Cel[])[],
  a: Cel,
  b: Cel,
  eigen: readonly (readonly Cel[])[],
): Afspraak[] {
  const ingevuld = eigen.filter(([, waarde]) => !isLeeg(waarde));
  const metNaam = (letter: string, naam: Cel): Afspraak[] =>
    isLeeg(naam) ? [] : [{ letter, naam: tekst(naam), rijen: [['regeling', tekst(naam)]] }];
  const lijst = [
    ...metNaam('A', a),
    ...metNaam('B', b),
    ...(ingevuld.length > 0 ? [eigenAfspraak(ingevuld)] : []),
  ];
  if (lijst.length > 0) return lijst;
  const inTabel = parameters
    .filter(([naam, waarde]) => AFSPRAAKRIJEN.has(sleutelVan(naam)) && !isLeeg(waarde))
    .map(([naam, waarde]) => [tekst(naam), waarde!] as const);
  return [
    { letter: 'A', naam: tekst(inTabel[0]?.[1]) || GEEN_SOLIDARITEIT, rijen: inTabel },
    ...(inTabel.length > 0 ? metNaam('B', GEEN_SOLIDARITEIT) : []),
  ];
}

/** De eigen regeling zoals blad Tijdlijn haar leest: zonder naam en zonder sleutel deelt zij niets. */
function eigenAfspraak(ingevuld: readonly (readonly Cel[])[]): Afspraak {
  const knoppen = ingevuld.flatMap(([naam, waarde]) =>
    [BEGIN_MET, KNOPPEN.lokaalMeedelen.naam].includes(tekst(naam)) ? [] : [[tekst(naam), waarde!] as const],
  );
  const begin = ingevuld.find(([naam]) => tekst(naam) === BEGIN_MET)?.[1];
  const zegtZelf = ingevuld.some(([naam]) => BEGINT.includes(tekst(naam)));
  const regeling = tekst(begin) || (zegtZelf ? '' : GEEN_SOLIDARITEIT);
  return {
    letter: 'eigen',
    naam: 'Eigen regeling',
    rijen: [...(regeling === '' ? [] : [['regeling', regeling] as const]), ...knoppen],
  };
}

function isCompleet(
  bereiken: Readonly<Record<keyof Tijdlijngegevens['bereiken'], Bereik | null>>,
): bereiken is Tijdlijngegevens['bereiken'] {
  return Object.values(bereiken).every((bereik) => bereik !== null);
}

/** Of er in een cel niets staat. */
export function isLeeg(cel: Cel | undefined): boolean {
  return tekst(cel) === '';
}

function tekst(cel: Cel | undefined): string {
  return String(cel ?? '').trim();
}
