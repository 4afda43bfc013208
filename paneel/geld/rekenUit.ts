import { type Cel, foutzin, roepAan, verklaar, ZONDER_EFFECT } from '../../core';
import {
  BEGIN_MET,
  type Gemeenterij,
  type Knopteksten,
  type Regelingletter,
  REGELINGLETTERS,
  type Regiotabel,
} from '../../werkmap';
import { EIGEN, GEEN_KEUZE, type Keuze, KNOPNAMEN } from './keuze';

/** De functie die een regeling doorrekent. */
export const FUNCTIE = 'BWMO_REGELING';
/** De kolom van haar uitkomst met het saldo, vanaf 0. */
export const SALDOKOLOM = 4;

/** De cellen waarmee de functie een regeling kent: haar naam, of rijen met knop en waarde. */
export type Regelingargument = string | readonly (readonly [naam: string, waarde: string])[];

/** Wat een regeling met één gemeente doet, in euro's. */
export interface Gemeenteuitkomst {
  readonly naam: string;
  readonly bijdrage: number;
  readonly saldo: number;
  /** Het saldo min dat onder de eerste regeling: + is een voordeel; `null` bij de eerste zelf. */
  readonly verschil: number | null;
  /** Het verschil per inwoner; `null` zonder verschil of zonder inwoners. */
  readonly perInwoner: number | null;
}

export interface Uitkomst {
  readonly letter: Regelingletter;
  readonly naam: string;
  readonly gemeenten: readonly Gemeenteuitkomst[];
  readonly reserve: number;
  readonly innovatie: number;
  /** Tekort dat door maxima bij niemand terechtkan: 0 of minder. */
  readonly nietGedekt: number;
  /** Per knop die hier niets verandert een zin met de reden. */
  readonly zonderEffect: readonly string[];
  readonly totaal: number;
  /** Of saldi, reserve, innovatie en niet gedekt op de cent optellen tot het totaal. */
  readonly sluit: boolean;
  /** Waarmee de functie is aangeroepen. */
  readonly argumenten: readonly unknown[];
}

/** Een gekozen regeling: haar uitkomst, of de zin die zegt wat er nog ontbreekt. */
export type Gekozen = { readonly letter: Regelingletter; readonly naam: string } & (
  { readonly uitkomst: Uitkomst } | { readonly zin: string }
);

/** Rekent elke gekozen regeling door, in de volgorde van de letters; met de eerste die lukt wordt vergeleken. */
export function rekenUit(keuze: Keuze, tabel: Regiotabel, rijen: readonly Gemeenterij[]): Gekozen[] {
  let eerste: readonly Bedragen[] | undefined;
  return REGELINGLETTERS.flatMap((letter, plek): Gekozen[] => {
    const naam = keuze.plekken[plek] ?? GEEN_KEUZE;
    if (naam === GEEN_KEUZE) return [];
    const argument = argumentVan(naam, keuze.eigen);
    try {
      const bedragen = bedragenOnder(argument, tabel);
      const vergelijk = eerste;
      eerste ??= bedragen;
      return [
        { letter, naam, uitkomst: uitkomstVan(letter, naam, bedragen, vergelijk, rijen, argument, tabel) },
      ];
    } catch (fout) {
      return [{ letter, naam, zin: metKnopnaam(foutzin(fout), argument) }];
    }
  });
}

/** Waarom een regeling met deze tabel niet te berekenen is, in de woorden van de functie; `null` als het wel kan. */
export function watOntbreekt(naam: string, { cellen }: Regiotabel): string | null {
  try {
    roepAan(FUNCTIE, [naam, cellen]);
    return null;
  } catch (fout) {
    return foutzin(fout);
  }
}

interface Bedragen {
  readonly naam: string;
  readonly bijdrage: number;
  readonly saldo: number;
}

function argumentVan(naam: string, eigen: Knopteksten): Regelingargument {
  if (naam !== EIGEN) return naam;
  const gevuld = KNOPNAMEN.flatMap((knop) => (eigen[knop] ? [[knop, eigen[knop]] as const] : []));
  // Zonder één knop is het nog steeds een bereik: dan zegt de functie zelf wat er ontbreekt.
  return gevuld.length > 0 ? gevuld : [[BEGIN_MET, '']];
}

/** De rijen van de functie: elke gemeente, dan reserve, innovatie, niet gedekt en totaal. */
function bedragenOnder(argument: Regelingargument, { cellen }: Regiotabel): Bedragen[] {
  const rijen = roepAan(FUNCTIE, [argument, cellen, false]) as Cel[][];
  return rijen.map(([naam, , , bijdrage, saldo]) => ({
    naam: String(naam),
    bijdrage: Number(bijdrage),
    saldo: Number(saldo),
  }));
}

function uitkomstVan(
  letter: Regelingletter,
  naam: string,
  bedragen: readonly Bedragen[],
  eerste: readonly Bedragen[] | undefined,
  rijen: readonly Gemeenterij[],
  argument: Regelingargument,
  { cellen }: Regiotabel,
): Uitkomst {
  const [reserve, innovatie, nietGedekt, totaal] = bedragen.slice(rijen.length).map(({ saldo }) => saldo);
  const delen = bedragen.slice(0, -1).map(({ saldo }) => saldo);
  return {
    letter,
    naam,
    gemeenten: rijen.map((rij, g) => {
      const { bijdrage, saldo } = bedragen[g]!;
      const verschil = eerste ? min(saldo, eerste[g]!.saldo) : null;
      const perInwoner = verschil === null || rij.inwoners === null ? null : verschil / rij.inwoners;
      return { naam: rij.naam, bijdrage, saldo, verschil, perInwoner };
    }),
    reserve: reserve!,
    innovatie: innovatie!,
    nietGedekt: nietGedekt!,
    zonderEffect: zonderEffect([argument, cellen]),
    totaal: totaal!,
    sluit: roepAan('BWMO_SALDO', [delen, totaal]) === 0,
    argumenten: [argument, cellen],
  };
}

/** De knoppen die de functie zelf noemt omdat zij bij deze regeling niets veranderen. */
function zonderEffect(argumenten: readonly unknown[]): string[] {
  return verklaar(FUNCTIE, argumenten).stappen.flatMap(({ naam, waarde }) =>
    naam.endsWith(ZONDER_EFFECT) ? [`De knop ${naam}: ${String(waarde)}.`] : [],
  );
}

/** Het verschil van twee bedragen, exact op de cent. */
function min(bedrag: number, ander: number): number {
  return Number(roepAan('BWMO_SALDO', [bedrag, ander]));
}

/** De functie noemt een rij van het bereik; op dit formulier heet die rij naar haar knop. */
function metKnopnaam(zin: string, argument: Regelingargument): string {
  return zin.replace(/^regeling, rij (\d+)(?:, kolom \d+)? van het bereik/, (geheel, rij: string) =>
    typeof argument === 'string' ? geheel : (argument[Number(rij) - 1]?.[0] ?? geheel),
  );
}
