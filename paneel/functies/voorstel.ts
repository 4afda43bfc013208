import { telwoord } from '../../core';
import type { Cel, Functietekst, Rekendefinitie } from '../../core';
import { type Formulevoorbeeld, formulevoorbeeld } from '../../weergave';
import { adresVan, type Bereik, omTerugTeZetten, rechthoekVan, type Werkmap } from '../../werkmap';
import type { Vooraankondiging } from '../voorafgaand';

/**
 * Bereidt een voorbeeld voor, inclusief de ruimte waarin de uitkomst uitloopt.
 *
 * @param plaats waar het komt; anders op de plek van de selectie
 */
export async function voorstelVoor(
  werkmap: Werkmap,
  definitie: Rekendefinitie & Pick<Functietekst, 'voorbeelden'>,
  nummer: number,
  plaats?: Bereik,
): Promise<Vooraankondiging> {
  const gekozen = plaats ?? (await werkmap.selectie());
  const { blad, adres } = gekozen;
  const { rij, kolom } = rechthoekVan(adres);
  const cellen = cellenVan(formulevoorbeeld(definitie, nummer, rij, kolom));
  const bereik = {
    blad,
    adres: adresVan({ rij, kolom, rijen: cellen.length, kolommen: cellen[0]!.length }),
  };
  const vorige = omTerugTeZetten(await werkmap.lees(bereik));
  const aantal = cellen.flat().length;
  const gevuld = vorige.flat().filter((cel) => cel !== null).length;
  const plek = `${bereik.blad}!${bereik.adres}`;
  return {
    opnieuw: () => voorstelVoor(werkmap, definitie, nummer, gekozen),
    wat: `Schrijft ${telwoord(aantal, 'cel', 'cellen')} op ${plek}.`,
    ...(gevuld > 0 && {
      waarschuwing: `Let op: ${telwoord(gevuld, 'gevulde cel wordt', 'gevulde cellen worden')} overschreven.`,
    }),
    wijziging: {
      plek,
      stappen: [{ soort: 'cellen', bereik, cellen }],
    },
  };
}

/** Het hele blok: de invoer, de formule en lege cellen waar de uitkomst overheen loopt. */
function cellenVan({ blok, formule, formulecel, uitkomst }: Formulevoorbeeld): Cel[][] {
  const rijen = Math.max(blok.length, formulecel.rij + uitkomst.length);
  const kolommen = Math.max(blok[0]?.length ?? 0, formulecel.kolom + uitkomst[0]!.length);
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => {
      if (r === formulecel.rij && k === formulecel.kolom) return formule;
      if (r === formulecel.rij - 1 && k === formulecel.kolom) return 'uitkomst';
      return blok[r]?.[k] ?? null;
    }),
  );
}
