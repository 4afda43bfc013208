import { definieer } from '../definitie';
import { alsGetal, type Decimaal } from '../getal/decimaal';
import { INSTROOM, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { kleinsteAantal, ruimte, vraagVan, wachttijd, weigerkans } from './erlang';
import { belasting } from './plekken';
import { meldRondNorm } from './rondNorm';

/** Het kleinste aantal plekken met een gemiddelde wachttijd (M/M/c) van hoogstens zoveel maanden; die is groter dan 0. */
export function plekkenVoorWachttijd(clienten: Decimaal, verblijfsduur: number, maanden: number): number {
  if (clienten.waarde === 0n) return 0;
  const vraag = vraagVan(clienten);
  return kleinsteAantal(vraag, maanden, (plekken, weiger) =>
    ruimte(vraag, plekken) > 0 ? wachttijd(vraag, plekken, weiger, verblijfsduur) : Infinity,
  );
}

export const PLEKKEN_WACHTTIJD = definieer({
  naam: 'BWMO_PLEKKEN_WACHTTIJD',
  groep: 'capaciteit',
  samenvatting: 'Hoeveel plekken nodig zijn om de gemiddelde wachttijd onder een norm te houden.',
  uitleg:
    'Het kleinste aantal plekken waarbij BWMO_WACHTTIJD (met variatie 1) niet boven de norm uitkomt. Er zijn altijd meer plekken nodig dan er gemiddeld cliënten zijn: zonder ruimte groeit de wachtlijst. Let op de onzekerheid: een instroom die 10% hoger is vraagt vaak meer extra plekken dan de hele ruimte die hier uitkomt. Aannames: cliënten komen onafhankelijk van elkaar, elke plek past bij iedereen, en instroom en verblijfsduur blijven gelijk; het geldt op de lange duur.',
  bron: [BRONNEN.erlang, BRONNEN.ziekenhuis],
  argumenten: [
    INSTROOM,
    VERBLIJFSDUUR,
    {
      naam: 'maanden',
      soort: 'getal',
      eenheid: 'maanden',
      uitleg: 'de gemiddelde wachttijd in maanden die nog aanvaardbaar is',
      groterDan: 0,
    },
  ],
  resultaat: { vorm: 'cel', eenheid: 'plekken', uitleg: 'het aantal plekken' },
  voorbeelden: [
    {
      naam: 'acht nieuwe cliënten per maand die dertig maanden blijven, hoogstens drie maanden wachten',
      invoer: { instroom: 8, verblijfsduur: 30, maanden: 3 },
      uitkomst: 247,
    },
    {
      naam: 'een norm die precies gehaald wordt met één plek',
      invoer: { instroom: 0.25, verblijfsduur: 2, maanden: 2 },
      uitkomst: 1,
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, maanden }, gang) => {
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddeld in zorg (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    const nodig = plekkenVoorWachttijd(clienten, alsGetal(verblijfsduur), alsGetal(maanden));
    const vraag = vraagVan(clienten);
    const duur = alsGetal(verblijfsduur);
    meldRondNorm(
      { maat: 'gemiddelde wachttijd', eenheid: 'maanden', norm: alsGetal(maanden) },
      nodig,
      (aantal) => {
        if (clienten.waarde === 0n) return 0;
        return ruimte(vraag, aantal) > 0 ? wachttijd(vraag, aantal, weigerkans(vraag, aantal), duur) : null;
      },
      gang,
    );
    return gang.stap('plekken: het kleinste aantal dat de norm haalt', 'plekken', nodig);
  },
});
