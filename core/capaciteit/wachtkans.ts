import { definieer } from '../definitie';
import { alsGetal, type Decimaal, vergelijk } from '../getal/decimaal';
import { HELE_PLEKKEN, INSTROOM, VERBLIJFSDUUR, WACHTMAANDEN } from './argumenten';
import { BRONNEN } from './bronnen';
import { ruimte, type Vraag, vraagVan, wachtkans, weigerkans } from './erlang';
import { heel } from './gedeeld/exact';
import { belasting } from './plekken';
import { eTot } from './toeval/machten';

/**
 * De kans op langer wachten dan een aantal maanden: Erlang C × e^(−(plekken − a) × maanden / verblijfsduur).
 * Vereist plekken > a.
 */
export function kansOpLangerWachten(
  vraag: Vraag,
  plekken: number,
  weiger: number,
  verblijfsduur: number,
  maanden: number,
): number {
  const nu = wachtkans(vraag, plekken, weiger);
  return maanden === 0 ? nu : nu * eTot((-ruimte(vraag, plekken) * maanden) / verblijfsduur);
}

/** Zonder instroom 0; 1 als er evenveel of meer cliënten dan plekken zijn. */
/** De kans op langer wachten dan zoveel maanden; 1 als de wachtlijst blijft groeien, 0 zonder instroom. */
export function kansBij(clienten: Decimaal, plekken: number, verblijfsduur: number, maanden: number): number {
  if (clienten.waarde === 0n) return 0;
  if (vergelijk(clienten, heel(plekken)) >= 0) return 1;
  const vraag = vraagVan(clienten);
  return kansOpLangerWachten(vraag, plekken, weigerkans(vraag, plekken), verblijfsduur, maanden);
}

export const WACHTKANS = definieer({
  naam: 'BWMO_WACHTKANS',
  groep: 'capaciteit',
  samenvatting: 'De kans dat iemand moet wachten, of langer dan een aantal maanden.',
  uitleg:
    'De formule van Erlang C: de kans dat bij aankomst alle plekken bezet zijn, en daarna de kans dat het wachten langer duurt dan het opgegeven aantal maanden. Zijn er evenveel of meer cliënten dan plekken, dan is de kans 1. Zonder maanden (of 0) klopt de kans ook bij een verblijfsduur die meer of minder wisselt op ongeveer 0,03 na. Met maanden niet: bij 8 cliënten per maand, 30 maanden en 247 plekken is de kans op meer dan drie maanden wachten hier 0,27; gesimuleerd is zij 0,15 als ieder even lang blijft en 0,36 als het verblijf twee keer zo sterk wisselt. Wisselt het verblijf weinig, dan is de uitkomst met maanden dus te hoog. Aannames: cliënten komen onafhankelijk van elkaar, elke plek past bij iedereen, en instroom en verblijfsduur blijven gelijk; het geldt op de lange duur.',
  bron: [BRONNEN.erlang],
  argumenten: [INSTROOM, VERBLIJFSDUUR, HELE_PLEKKEN, WACHTMAANDEN],
  resultaat: { vorm: 'cel', eenheid: 'deel', uitleg: 'de kans, tussen 0 en 1' },
  voorbeelden: [
    {
      naam: 'één plek die de helft van de tijd bezet is',
      invoer: { instroom: 0.25, verblijfsduur: 2, plekken: 1 },
      uitkomst: 0.5,
    },
    {
      naam: 'evenveel cliënten als plekken: iedereen wacht',
      invoer: { instroom: 8, verblijfsduur: 30, plekken: 240 },
      uitkomst: 1,
    },
  ],
  eigenschappen: ['tussen-0-en-1'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, plekken, maanden }, gang) => {
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddeld in zorg (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    const kans = (wachten: number) => kansBij(clienten, plekken, alsGetal(verblijfsduur), wachten);
    gang.stap('kans op wachten (Erlang C)', 'deel', kans(0));
    gang.stap('plekken', 'plekken', plekken);
    gang.stap('verblijfsduur', 'maanden', alsGetal(verblijfsduur));
    gang.stap('langer wachten dan', 'maanden', alsGetal(maanden));
    return gang.stap(
      'kans op langer wachten (kans op wachten × e^(−(plekken − in zorg) × maanden / verblijfsduur))',
      'deel',
      kans(alsGetal(maanden)),
    );
  },
});
