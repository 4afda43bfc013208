import { definieer } from '../definitie';
import { alsGetal } from '../getal/decimaal';
import { HELE_PLEKKEN, INSTROOM, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { vraagVan, weigerkans } from './erlang';
import { belasting } from './plekken';

export const WEIGERKANS = definieer({
  naam: 'BWMO_WEIGERKANS',
  groep: 'capaciteit',
  samenvatting: 'De kans dat iemand wordt weggestuurd omdat alle plekken bezet zijn.',
  uitleg:
    'De formule van Erlang B, voor opvang zonder wachtlijst: wie niet terechtkan vertrekt, zoals bij nachtopvang of crisis. Alleen de gemiddelde verblijfsduur telt, de spreiding niet. Aannames: mensen komen onafhankelijk van elkaar en elke plek past bij iedereen. Komen dezelfde mensen later terug, of komen ze in golven (vorst), dan is de echte kans hoger.',
  bron: [BRONNEN.erlang, BRONNEN.ziekenhuis],
  argumenten: [INSTROOM, VERBLIJFSDUUR, HELE_PLEKKEN],
  resultaat: { vorm: 'cel', eenheid: 'deel', uitleg: 'de kans, tussen 0 en 1' },
  voorbeelden: [
    {
      naam: 'twee plekken voor gemiddeld twee mensen',
      invoer: { instroom: 2, verblijfsduur: 1, plekken: 2 },
      uitkomst: 0.4,
    },
    {
      naam: 'zonder plekken wordt iedereen weggestuurd',
      invoer: { instroom: 2, verblijfsduur: 1, plekken: 0 },
      uitkomst: 1,
    },
  ],
  eigenschappen: ['tussen-0-en-1'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, plekken }, gang) => {
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddelde vraag (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    const kans = clienten.waarde === 0n ? 0 : weigerkans(vraagVan(clienten), plekken);
    gang.stap('plekken', 'plekken', plekken);
    if (gang.uitleg && plekken > 0 && clienten.waarde !== 0n) {
      gang.stap('kans met één plek minder (B)', 'deel', weigerkans(vraagVan(clienten), plekken - 1));
    }
    return gang.stap('kans op weigeren (Erlang B: vraag × B / (plekken + vraag × B))', 'deel', kans);
  },
});
