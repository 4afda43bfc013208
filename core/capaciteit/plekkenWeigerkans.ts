import { definieer } from '../definitie';
import { alsGetal, type Decimaal } from '../getal/decimaal';
import { INSTROOM, KANS, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { kleinsteAantal, vraagVan, weigerkans } from './erlang';
import { bovenNul } from './norm';
import { belasting } from './plekken';
import { meldRondNorm } from './rondNorm';

/** Het kleinste aantal plekken met een kans op weigeren (Erlang B) van hoogstens `kans`; die is groter dan 0. */
export function plekkenVoorWeigerkans(clienten: Decimaal, kans: number): number {
  if (clienten.waarde === 0n) return 0;
  return kleinsteAantal(vraagVan(clienten), kans, (_plekken, weiger) => weiger);
}

export const PLEKKEN_WEIGERKANS = definieer({
  naam: 'BWMO_PLEKKEN_WEIGERKANS',
  groep: 'capaciteit',
  samenvatting: 'Hoeveel plekken nodig zijn om de kans op wegsturen onder een norm te houden.',
  uitleg:
    'Het kleinste aantal plekken waarbij BWMO_WEIGERKANS niet boven de norm uitkomt: voor opvang zonder wachtlijst, zoals nachtopvang of crisis. Alleen de gemiddelde verblijfsduur telt, de spreiding niet. Aannames: mensen komen onafhankelijk van elkaar en elke plek past bij iedereen; in een koude periode komen ze samen en zijn er meer plekken nodig.',
  bron: [BRONNEN.erlang, BRONNEN.ziekenhuis],
  argumenten: [INSTROOM, VERBLIJFSDUUR, KANS],
  resultaat: { vorm: 'cel', eenheid: 'plekken', uitleg: 'het aantal plekken' },
  voorbeelden: [
    {
      naam: 'opvang: hoogstens 5% kans om weggestuurd te worden',
      invoer: { instroom: 12, verblijfsduur: 4, kans: 0.05 },
      uitkomst: 54,
    },
    {
      naam: 'een norm die precies gehaald wordt met twee plekken',
      invoer: { instroom: 2, verblijfsduur: 1, kans: 0.4 },
      uitkomst: 2,
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, kans }, gang) => {
    const norm = alsGetal(bovenNul(kans, { argument: 'kans' }));
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddelde vraag (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    const nodig = plekkenVoorWeigerkans(clienten, norm);
    meldRondNorm(
      { maat: 'kans op weigeren', eenheid: 'deel', norm },
      nodig,
      (aantal) => (clienten.waarde === 0n ? 0 : weigerkans(vraagVan(clienten), aantal)),
      gang,
    );
    return gang.stap('plekken: het kleinste aantal dat de norm haalt', 'plekken', nodig);
  },
});
