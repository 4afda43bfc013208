// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import {
  adresVan,
  metKomma,
  OPMAAKCODES,
  rechthoekVan,
  sjabloon,
  type Validatie,
  WEST_BRABANT_WEST,
} from '../werkmap';
import type { Minihost } from './minihost/index.hulp';
import { laadExcel } from './minihost/vitest.hulp';
import { excelWerkmap } from './werkmap';

const BLADEN = sjabloon(WEST_BRABANT_WEST);
const werkmap = excelWerkmap('BWMO_');
let host: Minihost;

beforeAll(async () => {
  host = laadExcel();
  for (const blad of BLADEN) await werkmap.voegBladToe(blad);
});

const cellenVan = (adres: string) => {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  return Array.from({ length: rijen * kolommen }, (_, i) =>
    adresVan({
      rij: rij + Math.floor(i / kolommen),
      kolom: kolom + (i % kolommen),
      rijen: 1,
      kolommen: 1,
    }),
  );
};
const perCel = (validaties: readonly Validatie[]) =>
  new Map(
    validaties.flatMap(({ adres, regel, uitleg }) => cellenVan(adres).map((cel) => [cel, { regel, uitleg }])),
  );

describe.each(BLADEN.map((blad) => [blad.naam, blad] as const))('het blad %s in Excel', (naam, blad) => {
  it('heeft elke waarde en formule op haar plaats', () => {
    const { cellen } = host.werkmap.blad(naam);
    const verwacht = blad.cellen.flatMap((rij, r) =>
      rij.flatMap((cel, k) => {
        if (cel === null || cel === '') return [];
        const adres = adresVan({ rij: r, kolom: k, rijen: 1, kolommen: 1 });
        const formule = typeof cel === 'string' && cel.startsWith('=');
        return [[adres, formule ? { formule: metKomma(cel) } : { waarde: cel }] as const];
      }),
    );
    expect(Object.fromEntries(cellen)).toEqual(Object.fromEntries(verwacht));
  });

  it('geeft zijn keuzes en grenzen over de poort weer terug', async () => {
    expect(perCel(await werkmap.validaties(naam))).toEqual(perCel(blad.validaties ?? []));
  });

  it('toont elke notitie bij haar cel', () => {
    const { validaties } = host.werkmap.blad(naam);
    for (const { adres, tekst } of blad.notities ?? []) {
      expect(validaties.get(adres)!.uitleg!.message).toContain(tekst.slice(0, 100));
    }
  });

  it('heeft getallen in de goede opmaak en de goede voorwaarden', () => {
    const { opmaak, voorwaarden } = host.werkmap.blad(naam);
    for (const { adres, getal } of blad.opmaak) {
      if (getal) expect(opmaak.get(cellenVan(adres)[0]!)!.getal).toBeTypeOf('string');
      if (getal) expect(Object.values(OPMAAKCODES)).toContain(opmaak.get(cellenVan(adres)[0]!)!.getal);
    }
    expect(voorwaarden.map(({ adres, formule }) => [adres, formule])).toEqual(
      (blad.voorwaarden ?? []).map(({ adres, formule }) => [adres, metKomma(formule)]),
    );
  });

  it('tekent zijn grafieken over levende cellen', () => {
    const { grafieken } = host.werkmap.blad(naam);
    expect(grafieken).toEqual(
      (blad.grafieken ?? []).map(({ soort, titel, bron, categorieen, reeksen, assen, plaats }) => ({
        soort: soort === 'lijn' ? 'Line' : 'ColumnClustered',
        titel: `${titel}\n${bron}`,
        assen,
        legenda: { positie: 'Bottom', zichtbaar: reeksen.length > 1 },
        plaats,
        reeksen: reeksen.map((reeks) => ({
          naam: reeks.naam,
          waarden: reeks.adres,
          categorieen,
          lijn: reeks.stippel ? 'Dash' : 'Continuous',
        })),
      })),
    );
  });
});

it('geeft elke naam haar bereik', async () => {
  const verwacht = BLADEN.flatMap(({ naam: blad, namen = [] }) =>
    namen.map(({ naam, adres }) => ({ naam, blad, adres })),
  );
  expect(await werkmap.namen()).toEqual(verwacht);
});

it('stuurt geen batch die te groot is voor Excel voor het web', () => {
  expect(Math.max(...host.batches.map(({ tekens }) => tekens))).toBeLessThan(1_500_000);
});
