import { definieer } from '../definitie';
import { alsGetal, type Decimaal } from '../getal/decimaal';
import { INSTROOM, KANS, VERBLIJFSDUUR, WACHTMAANDEN } from './argumenten';
import { BRONNEN } from './bronnen';
import { kleinsteAantal, ruimte, vraagVan } from './erlang';
import { bovenNul } from './norm';
import { belasting } from './plekken';
import { meldRondNorm } from './rondNorm';
import { kansBij, kansOpLangerWachten } from './wachtkans';

/** Het kleinste aantal plekken met een kans op langer wachten dan `maanden` van hoogstens `kans`; die is groter dan 0. */
export function plekkenVoorWachtkans(
  clienten: Decimaal,
  verblijfsduur: number,
  kans: number,
  maanden: number,
): number {
  if (clienten.waarde === 0n) return 0;
  const vraag = vraagVan(clienten);
  return kleinsteAantal(vraag, kans, (plekken, weiger) =>
    ruimte(vraag, plekken) > 0 ? kansOpLangerWachten(vraag, plekken, weiger, verblijfsduur, maanden) : 1,
  );
}

export const PLEKKEN_WACHTKANS = definieer({
  naam: 'BWMO_PLEKKEN_WACHTKANS',
  groep: 'capaciteit',
  samenvatting: 'Hoeveel plekken nodig zijn om de kans op (te lang) wachten onder een norm te houden.',
  uitleg:
    'Het kleinste aantal plekken waarbij BWMO_WACHTKANS niet boven de norm uitkomt, bijvoorbeeld hoogstens 10% kans om langer dan drie maanden te wachten. Met maanden hangt de kans sterk af van hoe het verblijf wisselt (zie BWMO_WACHTKANS); dan zijn het er eerder te veel dan te weinig als het verblijf weinig wisselt, en te weinig als het sterk wisselt. Een bezettingsnorm zegt minder: een kleine regio heeft bij dezelfde bezetting een veel langere wachttijd dan een grote. Aannames: cliënten komen onafhankelijk van elkaar, elke plek past bij iedereen, en instroom en verblijfsduur blijven gelijk; het geldt op de lange duur.',
  bron: [BRONNEN.erlang, BRONNEN.ziekenhuis],
  argumenten: [INSTROOM, VERBLIJFSDUUR, KANS, WACHTMAANDEN],
  resultaat: { vorm: 'cel', eenheid: 'plekken', uitleg: 'het aantal plekken' },
  voorbeelden: [
    {
      naam: 'hoogstens 20% kans op wachten',
      invoer: { instroom: 8, verblijfsduur: 30, kans: 0.2 },
      uitkomst: 257,
    },
    {
      naam: 'opvang: hoogstens 10% kans om langer dan drie maanden te wachten',
      invoer: { instroom: 12, verblijfsduur: 4, kans: 0.1, maanden: 3 },
      uitkomst: 51,
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, kans, maanden }, gang) => {
    const norm = alsGetal(bovenNul(kans, { argument: 'kans' }));
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddeld in zorg (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    const nodig = plekkenVoorWachtkans(clienten, alsGetal(verblijfsduur), norm, alsGetal(maanden));
    const maat = maanden.waarde === 0n ? 'kans op wachten' : 'kans op te lang wachten';
    meldRondNorm(
      { maat, eenheid: 'deel', norm },
      nodig,
      (aantal) => kansBij(clienten, aantal, alsGetal(verblijfsduur), alsGetal(maanden)),
      gang,
    );
    return gang.stap('plekken: het kleinste aantal dat de norm haalt', 'plekken', nodig);
  },
});
