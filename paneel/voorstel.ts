import type { AlgemeneDefinitie, Cel } from '../core';
import { type Formulevoorbeeld, formulevoorbeeld } from '../core/weergave';
import { adresVan, type Bereik, type Rechthoek, rechthoekVan, type Werkmap } from '../core/werkmap';

/** Wat er geschreven gaat worden en wat daar nu staat, voordat er iets gebeurt. */
export interface Voorstel {
  readonly bereik: Bereik;
  readonly cellen: readonly (readonly Cel[])[];
  /** Wat er nu staat, om terug te kunnen zetten: formules waar die er zijn, anders waarden. */
  readonly vorige: readonly (readonly Cel[])[];
  readonly aantal: number;
  readonly gevuld: number;
}

/** Bereidt een voorbeeld voor op de plek van de selectie, inclusief de ruimte waarin de uitkomst uitloopt. */
export async function voorstelVoor(
  werkmap: Werkmap,
  definitie: AlgemeneDefinitie,
  nummer: number,
): Promise<Voorstel> {
  const { blad, adres } = await werkmap.selectie();
  const { rij, kolom } = rechthoekVan(adres);
  const voorbeeld = formulevoorbeeld(definitie, nummer, rij, kolom);
  const cellen = cellenVan(voorbeeld);
  const bereik = { blad, adres: adresVan(omvang(rij, kolom, cellen)) };
  const { waarden, formules } = await werkmap.lees(bereik);
  const vorige = waarden.map((regel, r) => regel.map((waarde, k) => formuleOf(formules[r]?.[k], waarde)));
  return {
    bereik,
    cellen,
    vorige,
    aantal: cellen.reduce((som, regel) => som + regel.length, 0),
    gevuld: vorige.flat().filter((waarde) => waarde !== null && waarde !== '').length,
  };
}

function formuleOf(formule: string | undefined, waarde: Cel): Cel {
  return formule === undefined || formule === '' ? waarde : formule;
}

function omvang(rij: number, kolom: number, cellen: readonly (readonly Cel[])[]): Rechthoek {
  return { rij, kolom, rijen: cellen.length, kolommen: cellen[0]!.length };
}

/** Het hele blok: de invoer, de formule en lege cellen waar de uitkomst overheen loopt. */
function cellenVan({ blok, formule, formulecel, uitkomst }: Formulevoorbeeld): Cel[][] {
  const rijen = Math.max(blok.length, formulecel.rij + uitkomst.length);
  const kolommen = formulecel.kolom + uitkomst[0]!.length;
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => {
      if (r === formulecel.rij && k === formulecel.kolom) return formule;
      if (r === 0 && k === formulecel.kolom && formulecel.rij > 0) return 'uitkomst';
      return blok[r]?.[k] ?? null;
    }),
  );
}
