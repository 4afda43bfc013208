import type { Cel } from '../../core';
import {
  adresVan,
  type Blad,
  isFormule,
  OPMAAKCODES,
  type Opmaak,
  type Rechthoek,
  rechthoekVan,
  type Stijl,
  STIJLEN,
  type Validatie,
  waardeVanSchrijfcel,
} from '../../werkmap';
import { vasteVerwijzing } from '../../werkmap/formule';
import { celadres } from './celadres';
import { maakStijlenlijst, type Stijlenlijst } from './stijlenlijst';
import type { Celstijl, Werkblad, Werkmapbestand, Werkcel, Werkregel, Werkvalidatie } from './werkmapbestand';

/** Wat de formules van een werkmap opleveren. */
export interface Uitkomsten {
  readonly waarde: (blad: string, adres: string) => Cel;
  /** Elk gebied waar een formule overheen loopt, op `Blad!A1` van de formule. */
  readonly gebieden: ReadonlyMap<string, Rechthoek>;
}

/** Maakt van bladen als gegevens een werkmap; zonder uitkomsten blijven de cellen met een formule leeg. */
export function boekVan(bladen: readonly Blad[], uitkomsten?: Uitkomsten): Werkmapbestand {
  const lijst = maakStijlenlijst();
  return {
    bladen: bladen.map((blad) => werkbladVan(blad, lijst, uitkomsten)),
    stijlen: lijst.stijlen,
    namen: bladen.flatMap(({ naam: blad, namen = [] }) =>
      namen.map(({ naam, adres }) => ({ naam, formule: `=${vasteVerwijzing({ blad, adres })}` })),
    ),
    instellingen: {},
  };
}

/** Maakt van een blad als gegevens een werkblad; de stijlen komen in `lijst`. */
export function werkbladVan(blad: Blad, lijst: Stijlenlijst, uitkomsten?: Uitkomsten): Werkblad {
  const plekken = new Map<string, Werkcel>();
  const zet = (rij: number, kolom: number, nieuw: Partial<Werkcel>) => {
    const adres = celadres(rij, kolom);
    plekken.set(adres, { rij, kolom, waarde: null, ...plekken.get(adres), ...nieuw });
  };
  const stijlen = new Map<string, Celstijl>();
  for (const opmaak of blad.opmaak) {
    overCellen(rechthoekVan(opmaak.adres), (rij, kolom) => {
      const adres = celadres(rij, kolom);
      stijlen.set(adres, { ...stijlen.get(adres), ...celstijl(opmaak) });
      zet(rij, kolom, {});
    });
  }
  blad.cellen.forEach((regel, rij) =>
    regel.forEach((cel, kolom) => {
      if (cel === null || cel === '') return;
      if (isFormule(cel)) zetFormule(rij, kolom, cel);
      else zet(rij, kolom, { waarde: waardeVanSchrijfcel(cel) });
    }),
  );
  function zetFormule(rij: number, kolom: number, formule: string): void {
    const waarde = uitkomsten?.waarde(blad.naam, celadres(rij, kolom)) ?? null;
    const gebied = uitkomsten?.gebieden.get(`${blad.naam}!${celadres(rij, kolom)}`);
    if (!gebied || gebied.rijen * gebied.kolommen === 1) {
      zet(rij, kolom, { waarde, formule });
      return;
    }
    overCellen(gebied, (r, k) => {
      const eigen =
        r === rij && k === kolom ? { formule, loopt: adresVan(gebied) } : { gevuld: true as const };
      zet(r, k, { waarde: uitkomsten!.waarde(blad.naam, celadres(r, k)), ...eigen });
    });
  }
  const cellen = [...plekken.entries()].map(([adres, cel]) => {
    const stijl = lijst.nummer(stijlen.get(adres) ?? {});
    return stijl === undefined ? cel : { ...cel, stijl };
  });
  return {
    naam: blad.naam,
    cellen: cellen.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom),
    kolommen: blad.kolombreedtes.map((breedte, kolom) => ({ kolom, breedte })),
    rijen: [],
    vast: blad.vast,
    samengevoegd: [],
    notities: blad.notities ?? [],
    validaties: (blad.validaties ?? []).map(validatieVan),
    voorwaarden: (blad.voorwaarden ?? []).map(({ adres, formule, stijl }) => ({
      adres,
      formule,
      stijl: stijlVan(stijl),
    })),
    grafieken: blad.grafieken ?? [],
  };
}

function celstijl({ stijl, getal }: Opmaak): Celstijl {
  return { ...(stijl && stijlVan(stijl)), ...(getal && { getalopmaak: OPMAAKCODES[getal] }) };
}

function stijlVan(stijl: Stijl): Celstijl {
  return { ...STIJLEN[stijl], ...(stijl === 'toelichting' && { cursief: true }) };
}

function validatieVan({ adres, regel, uitleg }: Validatie): Werkvalidatie {
  return { adres, regel: regelVan(regel), leegMag: true, streng: true, uitleg, melding: uitleg };
}

function regelVan(regel: Validatie['regel']): Werkregel {
  switch (regel.soort) {
    case 'lijst':
      return { soort: 'lijst', keuzes: regel.keuzes.map(String) };
    case 'lijst uit bereik':
      return {
        soort: 'lijst uit bereik',
        bron: `=${vasteVerwijzing(regel)}`,
      };
    case 'getal':
      return {
        soort: 'getal',
        vergelijking: 'tussen',
        van: String(regel.minimum),
        tot: String(regel.maximum),
      };
  }
}

function overCellen(
  { rij, kolom, rijen, kolommen }: Rechthoek,
  doe: (rij: number, kolom: number) => void,
): void {
  for (let r = rij; r < rij + rijen; r += 1) {
    for (let k = kolom; k < kolom + kolommen; k += 1) doe(r, k);
  }
}
