import { telwoord } from '../../core';
import type { Cel } from '../../core';
import { NVO2020 } from '../../core/normen';
import {
  adresVan,
  type Bereik,
  leesNorm,
  METINGKOPPEN,
  NORMBLAD,
  normblad,
  type Normkolom,
  type Norminvoer,
  type Normtabel,
  omTerugTeZetten,
  rechthoekVan,
  type Schrijfcel,
  verwijzing,
  type Werkmap,
} from '../../werkmap';
import { kondigBladenAan, vrijeNaam } from '../nieuweBladen';
import type { Vooraankondiging } from '../voorafgaand';
import { peildatum } from './teken';
import { CONCEPT, herkenRegio, type Kolom, kolomNu, type Toestand } from './toestand';
import { paneelzinnen } from '../zinnen';

/** Wat er op een nieuw blad komt te staan. */
export function norminvoer(blad: string, toestand: Toestand): Norminvoer {
  return {
    blad,
    regio2020: toestand.regio2020 === null ? '' : NVO2020.regios[toestand.regio2020]!.naam,
    metingen: [kolomNu(toestand).meting],
    gemeenten: toestand.kolommen
      .filter(({ soort }) => soort === 'gemeente')
      .map(({ kop, meting }) => ({ naam: kop, meting })),
  };
}

/** Kondigt aan wat er geschreven wordt: een nieuw blad, of de antwoorden die veranderd zijn. */
export async function kondigSchrijvenAan(werkmap: Werkmap, toestand: Toestand): Promise<Vooraankondiging> {
  if (toestand.tabel) return kondigWijzigingenAan(werkmap, await opBladNu(werkmap, toestand));
  const blad = await vrijeNaam(werkmap, NORMBLAD);
  const vooraf = await kondigBladenAan(werkmap, [normblad(norminvoer(blad, toestand))]);
  return { ...vooraf, wijziging: metConcept(vooraf.wijziging) };
}

/** Het concept gaat weg als het blad er is, en komt terug als het blad weer weggaat. */
export function metConcept(wijziging: Vooraankondiging['wijziging']): Vooraankondiging['wijziging'] {
  return {
    ...wijziging,
    stappen: [...wijziging.stappen, { soort: 'instelling', naam: CONCEPT, waarde: null }],
  };
}

interface Wijziging {
  readonly bereik: Bereik;
  readonly oud: Cel;
  readonly nieuw: Cel;
}

/** Wat er in het paneel anders is dan op het blad. */
export function wijzigingen({ kolommen, regio2020, tabel }: Toestand): Wijziging[] {
  if (!tabel) return [];
  const gevonden = kolommen.flatMap(({ kop, meting }) => {
    const opBlad = tabel.kolommen.find((kolom) => kolom.kop === kop)!;
    return [
      { bereik: opBlad.peiljaar, oud: opBlad.meting.jaar, nieuw: meting.jaar },
      { bereik: opBlad.peilmaand, oud: opBlad.meting.maand, nieuw: meting.maand },
      ...opBlad.cellen.map((bereik, i) => ({
        bereik,
        oud: opBlad.meting.antwoorden[i]! || null,
        nieuw: meting.antwoorden[i]! || null,
      })),
    ];
  });
  const regio = regio2020 === null ? null : NVO2020.regios[regio2020]!.naam;
  const regiocel = tabel.regiocel && { bereik: tabel.regiocel, oud: tabel.regio2020 || null, nieuw: regio };
  return [...(regiocel ? [regiocel] : []), ...gevonden].filter(({ oud, nieuw }) => oud !== nieuw);
}

interface MetTabel extends Toestand {
  readonly tabel: Normtabel;
}

/**
 * Wat er hier ingevuld is, bovenop hoe het blad er nu bij staat: rijen kunnen verschoven zijn, en wat een ander invulde
 * blijft staan.
 *
 * Fout: er is nog geen blad, het is er niet meer, of er mist een kolom.
 */
export async function opBladNu(werkmap: Werkmap, toestand: Toestand): Promise<MetTabel> {
  const { tabel: oud } = toestand;
  if (!oud) throw paneelzinnen.metingEerst();
  const tabel = await leesNorm(werkmap);
  if (!tabel) throw paneelzinnen.normIsWeg(oud.bereik.blad);
  const kolommen = toestand.kolommen.map((kolom): Kolom => {
    const opBlad = (van: Normtabel) => van.kolommen.find(({ kop }) => kop === kolom.kop)?.meting;
    const [toen, nu] = [opBlad(oud)!, opBlad(tabel)];
    if (!nu) throw paneelzinnen.kolomIsWeg(kolom.kop, verwijzing(tabel.bereik));
    const { jaar, maand, antwoorden } = kolom.meting;
    return {
      ...kolom,
      meting: {
        jaar: jaar === toen.jaar ? nu.jaar : jaar,
        maand: maand === toen.maand ? nu.maand : maand,
        antwoorden: antwoorden.map((hier, i) => (hier === toen.antwoorden[i] ? nu.antwoorden[i]! : hier)),
      },
    };
  });
  const regio2020 =
    toestand.regio2020 === herkenRegio(oud.regio2020) ? herkenRegio(tabel.regio2020) : toestand.regio2020;
  return { ...toestand, tabel, kolommen, regio2020 };
}

async function kondigWijzigingenAan(werkmap: Werkmap, toestand: MetTabel): Promise<Vooraankondiging> {
  const { tabel } = toestand;
  const anders = wijzigingen(toestand);
  if (anders.length === 0) {
    throw paneelzinnen.nietsVeranderd(verwijzing(tabel.bereik));
  }
  const vorige = await Promise.all(anders.map(({ bereik }) => leesCellen(werkmap, bereik)));
  const gevuld = anders.filter((_, i) => vorige[i]!.flat().some((cel) => cel !== null)).length;
  const plek =
    anders.length === 1
      ? verwijzing(anders[0]!.bereik)
      : `${anders.length} cellen op ${tabel.bereik.blad}: ${enkeleAdressen(anders.map(({ bereik }) => bereik.adres))}`;
  return {
    wat: `Schrijft ${anders.length === 1 ? `1 cel op ${plek}` : plek}.`,
    ...(gevuld > 0 && {
      waarschuwing: `Let op: ${telwoord(gevuld, 'gevulde cel wordt', 'gevulde cellen worden')} overschreven.`,
    }),
    wijziging: {
      plek: anders.length === 1 ? plek : `${anders.length} cellen op ${tabel.bereik.blad}`,
      stappen: anders.map(({ bereik, nieuw }) => ({ soort: 'cellen', bereik, cellen: [[nieuw]] })),
    },
  };
}

const MEESTE_ADRESSEN = 6;

function enkeleAdressen(adressen: readonly string[]): string {
  const rest = adressen.length - MEESTE_ADRESSEN;
  return rest > 0
    ? `${adressen.slice(0, MEESTE_ADRESSEN).join(', ')} en nog ${rest}`
    : `${adressen.slice(0, -1).join(', ')} en ${adressen[adressen.length - 1]!}`;
}

async function leesCellen(werkmap: Werkmap, bereik: Bereik): Promise<Schrijfcel[][]> {
  return omTerugTeZetten(await werkmap.lees(bereik));
}

/**
 * Kondigt een nieuwe meting aan: elke meting schuift een kolom naar vroeger en de antwoorden van nu blijven staan als
 * begin, met de nieuwe peildatum.
 */
export async function kondigNieuweMetingAan(
  werkmap: Werkmap,
  toestand: Toestand,
  peiling: { readonly jaar: number; readonly maand: number },
): Promise<Vooraankondiging> {
  const nuOpBlad = await opBladNu(werkmap, toestand);
  if (wijzigingen(nuOpBlad).length > 0) throw paneelzinnen.antwoordenEerst();
  const { tabel } = nuOpBlad;
  const kolommen = METINGKOPPEN.flatMap((kop) => tabel.kolommen.filter((kolom) => kolom.kop === kop));
  const bereiken = kolommen.map((kolom) => kolombereik(tabel, kolom));
  const vorige = await Promise.all(bereiken.map((bereik) => leesCellen(werkmap, bereik)));
  const [nu] = kolommen;
  const top = rechthoekVan(bereiken[0]!.adres).rij;
  const rijIn = ({ adres }: Bereik) => rechthoekVan(adres).rij - top;
  const [jaarrij, maandrij] = [rijIn(nu!.peiljaar), rijIn(nu!.peilmaand)];
  const begin = vorige[0]!.map((rij, r): Schrijfcel[] =>
    r === jaarrij ? [peiling.jaar] : r === maandrij ? [peiling.maand] : [...rij],
  );
  const laatste = kolommen[kolommen.length - 1]!;
  const verdwijnt = laatste.meting.antwoorden.some((antwoord) => antwoord !== '');
  const plek = `${tabel.bereik.blad}!${bereiken[0]!.adres.split(':')[0]!}:${bereiken[bereiken.length - 1]!.adres.split(':')[1]!}`;
  return {
    wat: `Begint de meting van ${peildatum(peiling)} op ${plek}. De meting van ${peildatum(nu!.meting)} schuift naar “${kolommen[1]!.kop}”; haar antwoorden blijven ook staan als begin.`,
    ...(verdwijnt && {
      waarschuwing: `Let op: de oudste meting (${peildatum(laatste.meting)}) verdwijnt van het blad.`,
    }),
    wijziging: {
      plek,
      stappen: bereiken.map((bereik, k) => ({
        soort: 'cellen',
        bereik,
        cellen: k === 0 ? begin : vorige[k - 1]!,
      })),
    },
  };
}

/** De cellen van een kolom onder de kop. */
function kolombereik({ bereik }: Normtabel, { peiljaar }: Normkolom): Bereik {
  const { rij, rijen } = rechthoekVan(bereik.adres);
  const { kolom } = rechthoekVan(peiljaar.adres);
  return { blad: bereik.blad, adres: adresVan({ rij: rij + 1, kolom, rijen: rijen - 1, kolommen: 1 }) };
}
