import type { Cel } from '../../core/waarde';
import { type Kolomnaam, KOLOMMEN, kolomVan, leesGemeentetabel } from '../../core/grens/gemeentetabel';
import { leesReeks } from '../../core/grens/reeks';
import { adresVan, rechthoekVan } from './adres';
import type { Bereik, Werkmap } from './poort';

/** De naam van het bereik met de tabel van de regio; elk onderdeel en elk nieuw blad gaat van dit bereik uit. */
export const GEMEENTEN = 'GEMEENTEN';

/** De tabel van de regio zoals zij in de werkmap staat. */
export interface Regiotabel {
  /** Het hele bereik, met kopregel. */
  readonly bereik: Bereik;
  readonly cellen: readonly (readonly Cel[])[];
  readonly gemeenten: readonly string[];
  /** De kolommen waar bij ten minste één gemeente iets is ingevuld. */
  readonly gevuld: ReadonlySet<Kolomnaam>;
  /** Het bereik van een kolom zonder kopregel; `null` als de kolom er niet is. */
  readonly kolom: (naam: Kolomnaam) => Bereik | null;
}

/**
 * Leest de tabel van de regio: het bereik GEMEENTEN. `null` als die naam er niet is.
 * Fout: `Fout` met de cel die niet klopt, zoals een dubbele gemeente of een onbekende kolom.
 */
export async function leesRegiotabel(werkmap: Werkmap): Promise<Regiotabel | null> {
  const naam = (await werkmap.namen()).find((kandidaat) => kandidaat.naam.toUpperCase() === GEMEENTEN);
  if (!naam) return null;
  const bereik = { blad: naam.blad, adres: naam.adres };
  const { waarden: cellen } = await werkmap.lees(bereik);
  const { gemeenten } = leesGemeentetabel(leesReeks(cellen, 'gemeenten'));
  const koppen = (cellen[0] ?? []).map((kop) => kolomVan(String(kop ?? '')));
  const plek = (kolom: Kolomnaam) => koppen.indexOf(kolom);
  const gevuld = (Object.keys(KOLOMMEN) as Kolomnaam[]).filter((kolom) =>
    cellen.slice(1).some((rij) => (rij[plek(kolom)] ?? '') !== ''),
  );
  return {
    bereik,
    cellen,
    gemeenten,
    gevuld: new Set(gevuld),
    kolom: (kolom) => {
      const k = plek(kolom);
      if (k < 0) return null;
      const { rij, kolom: eerste, rijen } = rechthoekVan(bereik.adres);
      return {
        blad: bereik.blad,
        adres: adresVan({ rij: rij + 1, kolom: eerste + k, rijen: rijen - 1, kolommen: 1 }),
      };
    },
  };
}
