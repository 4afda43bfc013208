import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { alsGetal, type Decimaal, NUL } from '../getal/decimaal';
import { binnenDeel } from '../grens/deel';
import { plaatsIn, type Reeks } from '../grens/reeks';
import { opPlaats } from '../rekengang';
import { WACHTMAANDEN } from './argumenten';
import { BRONNEN } from './bronnen';
import { gedeeld, som } from './gedeeld/exact';
import { bovenNul } from './norm';
import { belasting, binnenModel } from './plekken';
import { plekkenVoorWachtkans } from './plekkenWachtkans';
import { plekkenVoorWachttijd } from './plekkenWachttijd';
import { plekkenVoorWeigerkans } from './plekkenWeigerkans';

const DOELEN = ['wachttijd', 'wachtkans', 'weigerkans'] as const;
type Doel = (typeof DOELEN)[number];

/** Het aantal plekken dat een doel vraagt, bij zoveel cliënten en een verblijfsduur in maanden. */
type Plekkenvraag = (clienten: Decimaal, verblijfsduur: number) => number;

function plekkenvraag(doel: Doel, norm: number, maanden: number): Plekkenvraag {
  switch (doel) {
    case 'wachttijd':
      return (clienten, verblijfsduur) => plekkenVoorWachttijd(clienten, verblijfsduur, norm);
    case 'wachtkans':
      return (clienten, verblijfsduur) => plekkenVoorWachtkans(clienten, verblijfsduur, norm, maanden);
    case 'weigerkans':
      return (clienten) => plekkenVoorWeigerkans(clienten, norm);
  }
}

interface Gemeentevraag {
  readonly instroom: Decimaal;
  readonly verblijfsduur: Decimaal;
}

/** De gemeenten met instroom; één verblijfsduur geldt voor alle. Fout: instroom zonder verblijfsduur. */
function gemeentevragen(
  instroom: Reeks<Decimaal | null>,
  verblijfsduur: Reeks<Decimaal | null>,
): Gemeentevraag[] {
  const eenVoorAlle = verblijfsduur.cellen.length === 1;
  return instroom.cellen.flatMap((aantal, g) => {
    if (aantal === null || aantal.waarde === 0n) return [];
    const duur = verblijfsduur.cellen[eenVoorAlle ? 0 : g] ?? NUL;
    if (duur.waarde === 0n) throw fouten.duurOntbreekt(plaatsIn(verblijfsduur, eenVoorAlle ? 0 : g));
    return [{ instroom: aantal, verblijfsduur: duur }];
  });
}

export const BUNDELING = definieer({
  naam: 'BWMO_BUNDELING',
  groep: 'capaciteit',
  samenvatting: 'Hoeveel plekken het scheelt als gemeenten hun plekken samen gebruiken.',
  uitleg:
    'Rekent voor elke gemeente het kleinste aantal plekken uit dat de norm haalt, en daarna het aantal voor alle gemeenten samen; de verblijfsduur is dan het gemiddelde naar instroom. Het verschil is de besparing: een grote groep schommelt minder dan veel kleine. De norm is een aantal maanden bij doel wachttijd en een kans bij wachtkans of weigerkans. De besparing is een bovengrens: zij geldt als cliënten in de gemeenten onafhankelijk van elkaar komen, elke plek past bij iedereen, instroom en verblijfsduur bekend zijn en gelijk blijven. Bij een samenhang van 0,2 tussen zes gemeenten is het voordeel op de extra ruimte ongeveer 42% in plaats van 59%.',
  bron: [BRONNEN.ziekenhuis, BRONNEN.erlang],
  argumenten: [
    {
      naam: 'instroom',
      soort: 'aantallen',
      eenheid: 'cliënten per maand',
      uitleg: 'het aantal nieuwe cliënten per maand, per gemeente',
    },
    {
      naam: 'verblijfsduur',
      soort: 'aantallen',
      eenheid: 'maanden',
      uitleg: 'de gemiddelde verblijfsduur in maanden per gemeente, of één voor alle gemeenten',
      hoortBij: ['instroom'],
      ookTotaal: true,
    },
    { naam: 'doel', soort: 'keuze', eenheid: 'geen', uitleg: 'waarop de norm slaat', keuzes: DOELEN },
    {
      naam: 'norm',
      soort: 'getal',
      eenheid: 'geen',
      uitleg: 'bij wachttijd een aantal maanden; bij wachtkans en weigerkans een kans, bijvoorbeeld 0,20',
      groterDan: 0,
    },
    WACHTMAANDEN,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'plekken',
    uitleg: 'één rij: plekken als elke gemeente het alleen doet, plekken samen, besparing',
  },
  voorbeelden: [
    {
      naam: 'zes gemeenten met samen acht nieuwe cliënten per maand, hoogstens drie maanden wachten',
      invoer: {
        instroom: kolom(2.494, 2.235, 0.988, 0.826, 0.745, 0.712),
        verblijfsduur: [[30]],
        doel: 'wachttijd',
        norm: 3,
      },
      uitkomst: [[266, 247, 19]],
    },
    {
      naam: 'opvang in twee gemeenten, hoogstens 5% kans om weggestuurd te worden',
      invoer: { instroom: kolom(6, 6), verblijfsduur: kolom(4, 4), doel: 'weigerkans', norm: 0.05 },
      uitkomst: [[60, 54, 6]],
    },
  ],
  eigenschappen: [],
  sinds: '0.3.0',
  bereken: ({ instroom, verblijfsduur, doel, norm, maanden }, gang) => {
    bovenNul(norm, { argument: 'norm' });
    if (doel !== 'wachttijd') binnenDeel(norm, { argument: 'norm' });
    if (doel !== 'wachtkans' && maanden.waarde !== 0n) {
      throw fouten.zonderDoel({ argument: 'maanden' }, 'wachtkans');
    }
    const vraag = plekkenvraag(doel, alsGetal(norm), alsGetal(maanden));
    const gemeenten = gemeentevragen(instroom, verblijfsduur);
    const clienten = gemeenten.map((gemeente) => belasting(gemeente.instroom, gemeente.verblijfsduur));
    const alleClienten = binnenModel(som(clienten));
    const apart = gemeenten.map((gemeente, g) => vraag(clienten[g]!, alsGetal(gemeente.verblijfsduur)));
    const alleen = opPlaats(gang, { kolommen: [0, 2] });
    const bijElkaar = opPlaats(gang, { kolommen: [1, 2] });
    alleen.stap('plekken per gemeente met instroom', 'plekken', apart, { los: [] });
    const apartTotaal = alleen.stap(
      'plekken apart: de som daarvan',
      'plekken',
      apart.reduce((tot, aantal) => tot + aantal, 0),
    );
    const totaal = som(gemeenten.map((gemeente) => gemeente.instroom));
    const gemiddeldeDuur = totaal.waarde === 0n ? 0 : gedeeld(alleClienten, totaal);
    bijElkaar.stap('gemiddeld in zorg samen (instroom × verblijfsduur)', 'aantal', alsGetal(alleClienten));
    bijElkaar.stap('gemiddelde verblijfsduur samen', 'maanden', gemiddeldeDuur);
    const samen = bijElkaar.stap('plekken samen', 'plekken', vraag(alleClienten, gemiddeldeDuur));
    const besparing = apartTotaal - samen;
    gang.stap('besparing (apart − samen)', 'plekken', besparing, { kolommen: [2] });
    return [[apartTotaal, samen, besparing]];
  },
});
