import { definieer } from '../definitie';
import { alsGetal, type Decimaal, vergelijk } from '../getal/decimaal';
import { INSTROOM, PLEKKEN_GEMIDDELD, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { gedeeld } from './gedeeld/exact';
import { belasting } from './plekken';

/** Welk deel van de plekken gemiddeld bezet is; zonder instroom 0, en 1 als er evenveel of meer cliënten dan plekken zijn. */
export function bezetting(clienten: Decimaal, plekken: Decimaal): number {
  if (clienten.waarde === 0n) return 0;
  return vergelijk(clienten, plekken) >= 0 ? 1 : gedeeld(clienten, plekken);
}

export const BEZETTING = definieer({
  naam: 'BWMO_BEZETTING',
  groep: 'capaciteit',
  samenvatting: 'Welk deel van de plekken gemiddeld bezet is.',
  uitleg:
    'Gemiddeld zijn er instroom × verblijfsduur cliënten in zorg (wet van Little). Gedeeld door het aantal plekken is dat de bezetting, en nooit meer dan 1: wie er niet bij past staat op de wachtlijst. Een bezetting van 1 zegt dus niet hoe lang die lijst is; BWMO_DOORSTROOM wel. Het is een gemiddelde op de lange duur, zonder toeval.',
  bron: [BRONNEN.little],
  argumenten: [INSTROOM, VERBLIJFSDUUR, PLEKKEN_GEMIDDELD],
  resultaat: { vorm: 'cel', eenheid: 'deel', uitleg: 'de bezetting, tussen 0 en 1' },
  voorbeelden: [
    {
      naam: 'acht nieuwe cliënten per maand die dertig maanden blijven, op 250 plekken',
      invoer: { instroom: 8, verblijfsduur: 30, plekken: 250 },
      uitkomst: 0.96,
    },
    {
      naam: 'meer cliënten dan plekken: alles is bezet',
      invoer: { instroom: 9, verblijfsduur: 30, plekken: 250 },
      uitkomst: 1,
    },
  ],
  eigenschappen: ['tussen-0-en-1'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, plekken }, gang) => {
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddeld in zorg (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    gang.stap('plekken', 'plekken', alsGetal(plekken));
    return gang.stap('bezetting (in zorg / plekken, hoogstens 1)', 'deel', bezetting(clienten, plekken));
  },
});
