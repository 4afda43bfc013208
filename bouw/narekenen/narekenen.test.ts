import { beforeAll, describe, expect, it } from 'vitest';
import type { Cel } from '../../core';
import { sjabloon, WEST_BRABANT_WEST } from '../../werkmap';
import { type Nagerekend, rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';
import { vulIn } from '../../werkmap/sjabloon/wijzigen.hulp';
import { leesWerkmapbestand, schrijfXlsx, boekVan } from '../../werkbank/bestand';
import { celadres } from '../../werkbank/bestand/celadres';
import { doorLibreOffice, meldGeenLibreOffice, SOFFICE } from './libreOffice.hulp';
import { schrijfUit, type Uitgeschreven } from './uitschrijving.hulp';

meldGeenLibreOffice();

const VOORBEELD = sjabloon(WEST_BRABANT_WEST);
/** Andere invoer, op de plekken waar een functie een andere weg neemt. */
const ANDERS = vulIn(VOORBEELD, {
  // Een overschot, en twee gemeenten met evenveel inwoners.
  'Regio!D10': 14_345_678.91,
  'Regio!B12': 29_531,
  'Regio!B13': 0,
  'Ingroeipad!B4': 2028,
  'Ingroeipad!B5': 7,
  'Tijdlijn!F3': 'hoog',
  'Capaciteit!B31': 'weigerkans',
  'Capaciteit!B32': 0.07,
});
const VERSIES = { voorbeeld: VOORBEELD, anders: ANDERS };
type Versie = keyof typeof VERSIES;

const BEDRAGRUIS = 1e-6;
const VERHOUDING = 1e-9;

/** De cellen waar LibreOffice iets anders uitrekent dan wij, met beide uitkomsten. */
function verschillen(cellen: readonly string[], na: Nagerekend, waarden: ReadonlyMap<string, Cel>): string[] {
  return cellen.flatMap((plek) => {
    const scheiding = plek.lastIndexOf('!');
    const hier = na.waarde(plek.slice(0, scheiding), plek.slice(scheiding + 1)) ?? '';
    const daar = waarden.get(plek) ?? '';
    const gelijk =
      typeof hier === 'number' && typeof daar === 'number'
        ? Math.abs(hier - daar) <= BEDRAGRUIS + VERHOUDING * Math.abs(hier)
        : hier === daar;
    return gelijk ? [] : [`${plek}: hier ${String(hier)}, LibreOffice ${String(daar)}`];
  });
}

describe.runIf(SOFFICE)('LibreOffice rekent de werkmap na', () => {
  const na = {} as Record<Versie, Nagerekend>;
  const uit = {} as Record<Versie, Uitgeschreven>;
  const waarden = {} as Record<Versie, ReadonlyMap<string, Cel>>;

  beforeAll(async () => {
    const werkmappen: Record<string, Uint8Array> = {};
    for (const [versie, bladen] of Object.entries(VERSIES) as [Versie, typeof VOORBEELD][]) {
      na[versie] = rekenNa(bladen);
      uit[versie] = schrijfUit(bladen, na[versie]);
      // Zonder uitkomsten erbij: LibreOffice moet elke formule zelf uitrekenen.
      werkmappen[versie] = await schrijfXlsx(boekVan(uit[versie].bladen));
    }
    for (const [versie, bytes] of Object.entries(await doorLibreOffice(werkmappen))) {
      const { boek } = await leesWerkmapbestand(`${versie}.xlsx`, bytes);
      waarden[versie as Versie] = new Map(
        boek.bladen.flatMap(({ naam, cellen }) =>
          cellen.map(({ rij, kolom, waarde }) => [`${naam}!${celadres(rij, kolom)}`, waarde] as const),
        ),
      );
    }
    const { uitgeschreven, gewoon, overgenomen, nietUitgeschreven } = uit.voorbeeld;
    console.log(
      `narekenen: ${uitgeschreven.length} cellen van onze functies en ${gewoon.length} gewone formules; ${overgenomen.length} cellen overgenomen (${[...nietUitgeschreven].join(', ')})`,
    );
  });

  describe.each(Object.keys(VERSIES) as Versie[])('%s', (versie) => {
    it('komt bij onze functies op hetzelfde uit', () => {
      expect(verschillen(uit[versie].uitgeschreven, na[versie], waarden[versie])).toEqual([]);
    });

    it('komt bij de gewone formules op hetzelfde uit', () => {
      expect(verschillen(uit[versie].gewoon, na[versie], waarden[versie])).toEqual([]);
    });
  });

  it('slaat alleen over wat niet als gewone formule te schrijven is', () => {
    expect([...uit.voorbeeld.nietUitgeschreven].sort()).toEqual([
      // Een loting.
      'BWMO_BANDBREEDTE',
      // Alleen de wachttijd: die volgt wie het eerst kwam.
      'BWMO_DOORSTROOM',
      // Twintig knoppen in zeven stappen, en een lijst die geen berekening is.
      'BWMO_REGELING',
      'BWMO_REGELINGEN',
      'BWMO_REGELING_VERGELIJK',
      // De controle: alle bouwstenen ervan staan zelf als gewone formule op blad Tijdlijn.
      'BWMO_TIJDLIJN',
      'BWMO_TIJDLIJN_SCENARIOS',
    ]);
    expect(uit.voorbeeld.uitgeschreven.length).toBeGreaterThan(900);
  });

  it('ziet het als een uitkomst niet klopt', () => {
    const { uitgeschreven, gewoon } = uit.voorbeeld;
    expect(verschillen(uitgeschreven, na.voorbeeld, waarden.anders).length).toBeGreaterThan(100);
    expect(verschillen(gewoon, na.voorbeeld, waarden.anders).length).toBeGreaterThan(100);
  });
});
