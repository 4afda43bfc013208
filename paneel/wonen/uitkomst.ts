import {
  bandbreedteInDelen,
  type Behoefteband,
  behoeftebandInDelen,
  type Cel,
  Fout,
  getalUitTekst,
  roepAan,
  type Voortgang,
} from '../../core';
import type { Gemeenteachterstand, Regiotabel, Stroomnaam } from '../../werkmap';
import { parametertabel, type Toestand } from './toestand';
import { type Woningprijs, woningprijs } from './woningprijs';

/** Eén getal met zijn naam, of de zin waarom het er niet is. */
export interface Kerngetal {
  readonly naam: string;
  readonly waarde: number | string;
  readonly soort: 'aantal' | 'decimaal' | 'procent';
}

export interface Woonjaar {
  readonly nodig: number;
  readonly gerealiseerd: number;
  readonly achterstand: number;
}

/** Alles wat de kern bij deze invoer uitrekent. */
export interface Uitkomst {
  /** De plekken die aan het eind nodig zijn om niemand te laten wachten; de zin als dat niet te berekenen is. */
  readonly behoefte: Behoefteband | string;
  readonly maanden: readonly number[];
  readonly verloop: Readonly<Record<'wachtlijst' | 'inZorg', readonly number[]>>;
  readonly banden: Readonly<Record<'wachtlijst' | 'inZorg', Band>>;
  readonly kern: readonly Kerngetal[];
  readonly eind: readonly Kerngetal[];
  readonly woonjaren: readonly Woonjaar[];
  /** Wat het kost dat er te weinig woningen komen; `null` als er genoeg komen, de zin als het niet te berekenen is. */
  readonly woningprijs: Woningprijs | string | null;
  /** Per gemeente, naar inwoners; leeg zonder tabel van de regio. */
  readonly gemeenten: readonly {
    readonly naam: string;
    readonly woningen: number;
    readonly instroom: number;
  }[];
  /** Plekken apart, samen en wat dat scheelt; de zin als het niet te berekenen is. */
  readonly bundeling: readonly number[] | string | null;
}

export interface Band {
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

// De kolommen van BWMO_DOORSTROOM en BWMO_BANDBREEDTE.
const STROOM = { wachtlijst: 2, inZorg: 3, wachtOpWoning: 4, naarWoning: 8, wachttijd: 12 } as const;
const BAND = { wachtlijst: 1, inZorg: 4 } as const;
const MAAND_PER_JAAR = 12;

type Rekenbeurt = <T>(delen: Generator<Voortgang, T>) => Promise<T>;

/** Rekent de hele raming. Fout: de zin van de functie die de invoer niet kan lezen. */
export async function rekenUit(
  toestand: Toestand,
  regio: Regiotabel | null,
  achterstand: readonly Gemeenteachterstand[],
  inDelen: Rekenbeurt,
): Promise<Uitkomst> {
  const tabel = parametertabel(toestand);
  const verloop = getallen(roepAan('BWMO_DOORSTROOM', [tabel, toestand.maanden, false]));
  const simulatie = [tabel, toestand.maanden, toestand.simulaties, toestand.zaad];
  const banden = getallen(await inDelen(bandbreedteInDelen([...simulatie, false])));
  const behoefte = await inDelen(behoeftebandInDelen(simulatie)).catch((fout: unknown) => {
    if (fout instanceof Fout) return fout.message;
    throw fout;
  });
  const begin = (naam: Stroomnaam) => toestand.velden[naam]?.[0] ?? '';
  const beginWoning = getalVan(begin('wacht op woning'));
  const laatste = verloop[verloop.length - 1]!;
  const woonjaren = jaren(verloop, beginWoning);
  const band = (eerste: number): Band => ({
    p10: banden.map((rij) => rij[eerste]!),
    p50: banden.map((rij) => rij[eerste + 1]!),
    p90: banden.map((rij) => rij[eerste + 2]!),
  });
  return {
    behoefte,
    maanden: verloop.map(([maand]) => maand!),
    verloop: {
      wachtlijst: verloop.map((rij) => rij[STROOM.wachtlijst]!),
      inZorg: verloop.map((rij) => rij[STROOM.inZorg]!),
    },
    banden: { wachtlijst: band(BAND.wachtlijst), inZorg: band(BAND.inZorg) },
    kern: opDenDuur(begin),
    eind: [
      { naam: 'Wachtlijst', waarde: laatste[STROOM.wachtlijst]!, soort: 'aantal' },
      {
        naam: 'Wachttijd van wie geplaatst wordt, in maanden',
        waarde: Number.isFinite(laatste[STROOM.wachttijd]) ? laatste[STROOM.wachttijd]! : 'niemand geplaatst',
        soort: 'decimaal',
      },
      { naam: 'Wacht in zorg op een woning', waarde: laatste[STROOM.wachtOpWoning]!, soort: 'aantal' },
    ],
    woonjaren,
    woningprijs: woningprijs(toestand, achterstand),
    ...perGemeente(toestand, regio, woonjaren[0]!.nodig, begin),
  };
}

function opDenDuur(begin: (naam: Stroomnaam) => string): Kerngetal[] {
  const [instroom, duur, plekken] = [begin('instroom'), begin('verblijfsduur'), begin('plekken')];
  const jaarwoningen = getalVan(begin('woningen')) * MAAND_PER_JAAR;
  const getal = (
    naam: string,
    soort: Kerngetal['soort'],
    functie: string,
    argumenten: unknown[],
  ): Kerngetal => ({
    naam,
    soort,
    waarde: ofZin(() => Number(roepAan(functie, argumenten))),
  });
  return [
    getal('Plekken nodig bij volle bezetting, als wie klaar is meteen weg kan', 'aantal', 'BWMO_PLEKKEN', [
      instroom,
      duur,
    ]),
    getal('Bezetting', 'procent', 'BWMO_BEZETTING', [instroom, duur, plekken]),
    getal('Gemiddelde wachttijd in maanden, als wie klaar is meteen weg kan', 'decimaal', 'BWMO_WACHTTIJD', [
      instroom,
      duur,
      plekken,
    ]),
    getal('Plekken bezet door wie op een woning wacht', 'aantal', 'BWMO_GEBLOKKEERD', [
      plekken,
      duur,
      begin('aandeel woning') || 0,
      jaarwoningen,
    ]),
  ];
}

/** Per jaar wie klaar kwam voor een woning en wie er een kreeg. */
function jaren(verloop: readonly (readonly number[])[], beginWoning: number): Woonjaar[] {
  const aantal = Math.ceil(verloop.length / MAAND_PER_JAAR);
  const perJaar = Array.from({ length: aantal }, (_, j) => {
    const rijen = verloop.slice(j * MAAND_PER_JAAR, (j + 1) * MAAND_PER_JAAR);
    const voor = j === 0 ? beginWoning : verloop[j * MAAND_PER_JAAR - 1]![STROOM.wachtOpWoning]!;
    const na = rijen[rijen.length - 1]![STROOM.wachtOpWoning]!;
    const gehuisvest = rijen.reduce((som, rij) => som + rij[STROOM.naarWoning]!, 0);
    // De stromen van het model zijn gebroken getallen; wat onder een miljoenste mens blijft is afronding.
    return { klaar: Math.max(0, opMiljoenste(gehuisvest + na - voor)), gehuisvest: opMiljoenste(gehuisvest) };
  });
  const opgave = getallen(
    roepAan('BWMO_WOONOPGAVE', [
      perJaar.map(({ klaar }) => [klaar]),
      perJaar.map(({ gehuisvest }) => [gehuisvest]),
      beginWoning,
      false,
    ]),
  );
  return opgave.map(([nodig, gerealiseerd, achterstand]) => ({
    nodig: nodig!,
    gerealiseerd: gerealiseerd!,
    achterstand: achterstand!,
  }));
}

function perGemeente(
  { doel, norm, velden }: Toestand,
  regio: Regiotabel | null,
  nodig: number,
  begin: (naam: Stroomnaam) => string,
): Pick<Uitkomst, 'gemeenten' | 'bundeling'> {
  const inwoners = regio?.gevuld.has('inwoners') ? kolomVan(regio, 'inwoners') : null;
  if (!regio || !inwoners) return { gemeenten: [], bundeling: null };
  const woningen = getallen(roepAan('BWMO_VERDEEL', [nodig, inwoners, '', 1]));
  const aandelen = getallen(roepAan('BWMO_SLEUTEL', [inwoners]));
  const instroom = getalVan(velden.instroom?.[0] ?? '');
  const gemeenten = regio.gemeenten.map((naam, g) => ({
    naam,
    woningen: woningen[g]![0]!,
    instroom: aandelen[g]![0]! * instroom,
  }));
  return {
    gemeenten,
    bundeling: ofZin(
      () =>
        getallen(
          roepAan('BWMO_BUNDELING', [gemeenten.map((g) => [g.instroom]), begin('verblijfsduur'), doel, norm]),
        )[0]!,
    ),
  };
}

function kolomVan({ cellen }: Regiotabel, kop: string): Cel[][] | null {
  const k = (cellen[0] ?? []).findIndex((cel) => String(cel).trim().toLowerCase() === kop);
  return k < 0
    ? null
    : cellen
        .slice(1)
        .filter((rij) => rij.some((cel) => cel !== null && cel !== ''))
        .map((rij) => [rij[k] ?? null]);
}

function ofZin<T>(doe: () => T): T | string {
  try {
    return doe();
  } catch (fout) {
    if (fout instanceof Fout) return fout.message;
    throw fout;
  }
}

function opMiljoenste(getal: number): number {
  return Math.round(getal * 1e6) / 1e6;
}

/** Een veld als getal; de functies hebben de tekst dan al gelezen en goed bevonden. Leeg is 0. */
function getalVan(tekst: string): number {
  return getalUitTekst(tekst) ?? 0;
}

function getallen(rijen: unknown): number[][] {
  return (rijen as Cel[][]).map((rij) => rij.map((cel) => (cel === '' || cel === null ? NaN : Number(cel))));
}
