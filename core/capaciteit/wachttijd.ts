import { definieer } from '../definitie';
import { fouten } from '../fout';
import { alsGetal, vergelijk } from '../getal/decimaal';
import { HELE_PLEKKEN, INSTROOM, VERBLIJFSDUUR } from './argumenten';
import { BRONNEN } from './bronnen';
import { ruimte, type Vraag, vraagVan, wachtkans, wachttijd, weigerkans } from './erlang';
import { heel } from './gedeeld/exact';
import { belasting } from './plekken';

/** Of er zo weinig ruimte is dat de lange duur waarvoor de formule geldt ver weg ligt. */
export function isKrap(vraag: Vraag, plekken: number): boolean {
  return ruimte(vraag, plekken) < Math.sqrt(vraag.getal) / 2;
}

export const WACHTTIJD = definieer({
  naam: 'BWMO_WACHTTIJD',
  groep: 'capaciteit',
  samenvatting: 'De gemiddelde wachttijd in maanden bij een aantal plekken, op de lange duur.',
  uitleg:
    'De formule van Erlang C voor een wachtrij met meer plekken, met een correctie voor de spreiding van de verblijfsduur (Lee en Longton). Variatie is de standaardafwijking van de verblijfsduur gedeeld door het gemiddelde; 1 hoort bij een verblijfsduur die sterk wisselt. Bij 1 is zij exact. Onder 1 schat zij de wachttijd te laag: gesimuleerd is zij bij variatie 0 5 tot 13% hoger. Boven 1 schat zij de wachttijd te hoog, gesimuleerd 9 tot 35%. Aannames: cliënten komen onafhankelijk van elkaar, elke plek past bij iedereen, en instroom en verblijfsduur blijven gelijk. De uitkomst zegt waar het heen gaat, niet waar u volgend jaar staat: is de ruimte kleiner dan de helft van de wortel van het aantal cliënten, of is de verblijfsduur meer dan een derde van uw horizon, reken dan met BWMO_DOORSTROOM. Zijn er evenveel of meer cliënten dan plekken, dan bestaat er geen gemiddelde wachttijd.',
  bron: [BRONNEN.erlang, BRONNEN.spreidingVerblijf],
  argumenten: [
    INSTROOM,
    VERBLIJFSDUUR,
    HELE_PLEKKEN,
    {
      naam: 'variatie',
      soort: 'getal',
      eenheid: 'geen',
      uitleg: 'de variatiecoëfficiënt van de verblijfsduur; 0 als iedereen even lang blijft',
      facultatief: true,
      standaard: 1,
      minimum: 0,
    },
  ],
  resultaat: { vorm: 'cel', eenheid: 'maanden', uitleg: 'de gemiddelde wachttijd in maanden' },
  voorbeelden: [
    {
      naam: 'één plek die de helft van de tijd bezet is: even lang wachten als wonen',
      invoer: { instroom: 0.25, verblijfsduur: 2, plekken: 1 },
      uitkomst: 2,
    },
    {
      naam: 'dezelfde plek als iedereen even lang blijft: half zo lang',
      invoer: { instroom: 0.25, verblijfsduur: 2, plekken: 1, variatie: 0 },
      uitkomst: 1,
    },
    {
      naam: 'zonder instroom wacht er niemand',
      invoer: { instroom: 0, verblijfsduur: 30, plekken: 0 },
      uitkomst: 0,
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, plekken, variatie }, gang) => {
    const plaats = { argument: 'plekken' };
    const clienten = belasting(instroom, verblijfsduur);
    gang.stap('gemiddeld in zorg (instroom × verblijfsduur)', 'aantal', alsGetal(clienten));
    if (clienten.waarde === 0n) return gang.stap('wachttijd', 'maanden', 0);
    if (vergelijk(clienten, heel(plekken)) >= 0) throw fouten.wachtlijstGroeit(plaats);
    const vraag = vraagVan(clienten);
    const weiger = weigerkans(vraag, plekken);
    gang.stap('plekken', 'plekken', plekken);
    gang.stap('verblijfsduur', 'maanden', alsGetal(verblijfsduur));
    gang.stap('ruimte (plekken − in zorg)', 'plekken', ruimte(vraag, plekken));
    gang.stap('kans dat alles vol is als niemand wacht (Erlang B)', 'deel', weiger);
    gang.stap('kans op wachten (Erlang C)', 'deel', wachtkans(vraag, plekken, weiger));
    const basis = wachttijd(vraag, plekken, weiger, alsGetal(verblijfsduur));
    gang.stap('wachttijd bij variatie 1 (kans × verblijfsduur / ruimte)', 'maanden', basis);
    if (isKrap(vraag, plekken)) {
      gang.stap('let op', 'geen', 'de ruimte is klein; reken de komende jaren door met BWMO_DOORSTROOM');
    }
    const cv = alsGetal(variatie);
    const maanden = ((1 + cv * cv) / 2) * basis;
    // Een verschil dat in de drijvende komma wegvalt is geen ruimte.
    if (!Number.isFinite(maanden)) throw fouten.wachtlijstGroeit(plaats);
    gang.stap('variatie', 'geen', cv);
    return gang.stap('wachttijd (maal (1 + variatie²) / 2)', 'maanden', maanden);
  },
});
