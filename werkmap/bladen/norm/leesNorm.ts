import type { Cel } from '../../../core/waarde';
import { Fout } from '../../../core/fout';
import { celinhoud } from '../../../core/grens/cel';
import { type Antwoord, antwoordIn } from '../../../core/grens/antwoord';
import { vergelijkbaar } from '../../../core/tekst/vergelijkbaar';
import { adresVan, rechthoekVan } from '../../poort/adres';
import type { Bereik, Werkmap } from '../../poort/poort';
import { verwijzing } from '../../poort/verwijzing';
import { Werkmapfout } from '../../poort/werkmapfout';
import type { Meting } from './meting';
import { METINGKOPPEN, NORM, NORM_REGIO, PEILJAAR, PEILMAAND, REKENKOPPEN } from './normblad';
import { NORMONDERWERPEN } from './onderwerpen';
import { normzinnen } from './zinnen';

/** Een kolom met antwoorden die iemand invult. */
export interface Normkolom {
  /** Wat er boven de kolom staat: `nu`, `eerder` of de naam van een gemeente. */
  readonly kop: string;
  readonly soort: 'meting' | 'gemeente';
  readonly meting: Meting;
  readonly peiljaar: Bereik;
  readonly peilmaand: Bereik;
  /** De cel van elk onderwerp, in de volgorde van NORMONDERWERPEN. */
  readonly cellen: readonly Bereik[];
}

/** De antwoorden zoals ze in de werkmap staan. */
export interface Normtabel {
  readonly bereik: Bereik;
  /** De naam die in de cel met de regio van 2020 staat, of leeg. */
  readonly regio2020: string;
  readonly regiocel: Bereik | null;
  readonly kolommen: readonly Normkolom[];
}

/**
 * Leest het blad met antwoorden: het bereik NORM. `null` als die naam er niet is. Rijen en kolommen worden op hun kop
 * gevonden, zodat een tussengevoegde rij niets verschuift.
 * Fout: `Werkmapfout` als een onderwerp of meting ontbreekt, of in een cel geen antwoord staat.
 */
export async function leesNorm(werkmap: Werkmap): Promise<Normtabel | null> {
  const namen = await werkmap.namen();
  const bereikVan = (naam: string) => {
    const gevonden = namen.find((kandidaat) => kandidaat.naam.toUpperCase() === naam);
    return gevonden ? { blad: gevonden.blad, adres: gevonden.adres } : null;
  };
  const bereik = bereikVan(NORM);
  if (!bereik) return null;
  const { waarden } = await werkmap.lees(bereik);
  const regiocel = bereikVan(NORM_REGIO);
  const kolommen = kolommenIn(bereik, waarden);
  const ontbreekt = METINGKOPPEN.find((naam) => !kolommen.some(({ kop }) => kop === naam));
  if (ontbreekt !== undefined) {
    throw normzinnen.kolomOntbreekt(verwijzing(bereik), ontbreekt);
  }
  const regio = regiocel ? (await werkmap.lees(regiocel)).waarden[0]?.[0] : null;
  return {
    bereik,
    regio2020: typeof regio === 'string' ? regio.trim() : '',
    regiocel,
    kolommen,
  };
}

function kolommenIn(bereik: Bereik, waarden: readonly (readonly Cel[])[]): Normkolom[] {
  const { rij: eersteRij, kolom: eersteKolom } = rechthoekVan(bereik.adres);
  const plek = (rij: number, kolom: number): Bereik => ({
    blad: bereik.blad,
    adres: adresVan({ rij: eersteRij + rij, kolom: eersteKolom + kolom, rijen: 1, kolommen: 1 }),
  });
  const rijnamen = waarden.map(([naam]) => vergelijkbaar(String(naam ?? '')));
  const rijVan = (naam: string) => {
    const rij = rijnamen.indexOf(vergelijkbaar(naam));
    if (rij >= 0) return rij;
    throw normzinnen.regelOntbreekt(verwijzing(bereik), naam);
  };
  const rijen = NORMONDERWERPEN.map(({ naam }) => rijVan(naam));
  const [jaarrij, maandrij] = [rijVan(PEILJAAR), rijVan(PEILMAAND)];
  const berekend: readonly string[] = Object.values(REKENKOPPEN);
  const metingen: readonly string[] = METINGKOPPEN;
  return (waarden[0] ?? []).flatMap((cel, kolom) => {
    const kop = String(cel ?? '').trim();
    if (kolom === 0 || kop === '' || berekend.includes(kop)) return [];
    const waarde = (rij: number) => waarden[rij]?.[kolom] ?? null;
    return [
      {
        kop,
        soort: metingen.includes(kop) ? 'meting' : 'gemeente',
        meting: {
          jaar: getalIn(waarde(jaarrij)),
          maand: getalIn(waarde(maandrij)),
          antwoorden: rijen.map((rij) => antwoordVan(waarde(rij), plek(rij, kolom))),
        },
        peiljaar: plek(jaarrij, kolom),
        peilmaand: plek(maandrij, kolom),
        cellen: rijen.map((rij) => plek(rij, kolom)),
      } as const,
    ];
  });
}

function getalIn(cel: Cel): number | null {
  return typeof cel === 'number' && cel !== 0 ? cel : null;
}

function antwoordVan(cel: Cel, plek: Bereik): Antwoord {
  try {
    return antwoordIn(celinhoud(cel), { argument: verwijzing(plek) });
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    throw new Werkmapfout(fout.message);
  }
}
