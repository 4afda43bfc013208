import { definieer, kolom } from '../definitie';
import { alsGetal, NUL } from '../getal/decimaal';
import { aantalTotLaatste } from '../grens/reeks';
import { BRONNEN } from './bronnen';

export interface Risico {
  readonly alleen: number;
  readonly samen: number;
}

/**
 * De schommeling van de lasten per gemeente, alleen en als aandeel in de gezamenlijke schommeling.
 *
 * Uitgangspunt: aantallen cliënten zijn onafhankelijk en Poisson-verdeeld, dus alleen is de standaardafwijking
 * kosten × √(n × (1 + cv²)); de gezamenlijke wordt naar cliënten toegerekend. In euro's, niet afgerond.
 */
export function risicos(clienten: readonly number[], kosten: number, variatie: number): Risico[] {
  const spreiding = (n: number) => kosten * Math.sqrt(n * (1 + variatie * variatie));
  const totaal = clienten.reduce((som, n) => som + n, 0);
  return clienten.map((n) => ({
    alleen: spreiding(n),
    samen: totaal === 0 ? 0 : (spreiding(totaal) * n) / totaal,
  }));
}

export const RISICOSPREIDING = definieer({
  naam: 'BWMO_RISICOSPREIDING',
  groep: 'solidariteit',
  samenvatting: 'Hoeveel kleiner de schommeling van lasten is als gemeenten het risico delen.',
  uitleg:
    'Een kleine gemeente met een paar dure cliënten schommelt sterk; samen middelt dat uit. De uitkomst is de standaardafwijking alleen, het aandeel in de gezamenlijke standaardafwijking naar cliënten, en het voordeel. De aanname is dat cliënten onafhankelijk van elkaar komen; is dat niet zo, dan is het voordeel kleiner. De variatie is de spreiding van de kosten per cliënt (standaardafwijking gedeeld door gemiddelde).',
  bron: [BRONNEN.risico],
  argumenten: [
    {
      naam: 'clienten',
      soort: 'sleutel',
      eenheid: 'aantal',
      uitleg: 'het verwachte aantal cliënten per gemeente',
    },
    {
      naam: 'kosten',
      soort: 'hoeveelheid',
      eenheid: 'euro',
      uitleg: 'de gemiddelde kosten per cliënt',
      minimum: 0,
    },
    {
      naam: 'variatie',
      soort: 'getal',
      eenheid: 'geen',
      uitleg: 'de variatiecoëfficiënt van de kosten per cliënt; 0 als elke cliënt evenveel kost',
      facultatief: true,
      standaard: 0,
      minimum: 0,
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per gemeente: standaardafwijking alleen, aandeel samen, voordeel',
  },
  voorbeelden: [
    {
      naam: 'een grote en een kleine gemeente',
      invoer: { clienten: kolom(64, 36), kosten: 1000 },
      uitkomst: [
        [8000, 6400, 1600],
        [6000, 3600, 2400],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ clienten, kosten, variatie }, gang) => {
    const aantallen = clienten.cellen.map((cel) => alsGetal(cel ?? NUL));
    const uitkomst = risicos(aantallen, alsGetal(kosten), alsGetal(variatie));
    gang.stap('kosten per cliënt', 'euro', alsGetal(kosten));
    gang.stap('variatie', 'geen', alsGetal(variatie));
    gang.stap('cliënten', 'aantal', aantallen);
    gang.stap(
      'cliënten van de regio samen',
      'aantal',
      aantallen.reduce((totaal, aantal) => totaal + aantal, 0),
      { kolommen: [1, 2] },
    );
    gang.stap(
      'standaardafwijking alleen: kosten × √(cliënten × (1 + variatie²))',
      'euro',
      uitkomst.map(({ alleen }) => alleen),
      { kolommen: [0, 2] },
    );
    gang.stap(
      'standaardafwijking van de regio samen: dezelfde regel met alle cliënten',
      'euro',
      uitkomst.reduce((totaal, { samen }) => totaal + samen, 0),
      { kolommen: [1, 2] },
    );
    gang.stap(
      'aandeel daarin: maal cliënten / cliënten samen',
      'euro',
      uitkomst.map(({ samen }) => samen),
      { kolommen: [1, 2] },
    );
    gang.stap(
      'voordeel: alleen min aandeel',
      'euro',
      uitkomst.map(({ alleen, samen }) => alleen - samen),
      { kolommen: [2] },
    );
    return clienten.cellen.slice(0, aantalTotLaatste(clienten.cellen)).map((cel, g) => {
      const { alleen, samen } = uitkomst[g]!;
      return cel === null ? [null, null, null] : [alleen, samen, alleen - samen];
    });
  },
});
