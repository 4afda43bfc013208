import { percentielrangen } from '../../capaciteit/percentiel';
import { MEESTE_SIMULATIES } from '../../capaciteit/gedeeld/grenzen';
import { voltooi } from '../../capaciteit/gedeeld/voltooi';
import { type Voortgang, voortgangVan } from '../../capaciteit/gedeeld/voortgang';
import { type Argument, definieer, type Invoer, KOP } from '../../definitie';
import { halfVanNulAf } from '../../getal/afronden';
import { type Centen, som } from '../../getal/centen';
import { type Decimaal, macht10 } from '../../getal/decimaal';
import type { Celuitkomst } from '../../grens/uitvoer';
import { leesInvoer as leesArgumenten } from '../../grens/leesInvoer';
import { opPlaats, type Rekengang, ZONDER_UITLEG } from '../../rekengang';
import type { Waarde } from '../../waarde';
import { INVOER, SCENARIO } from '../argumenten';
import { BRONNEN } from '../bronnen';
import { eisTeSimuleren, simuleerInDelen } from '../model/bandbreedte';
import { leesInvoer } from '../model/invoer';
import { gekozenJaren } from '../model/periode';
import { kiesScenario } from '../model/scenario';
import { GEMEENTEN } from '../voorbeelden';

const MEESTE_ZAAD = 2 ** 32 - 1;
const ARGUMENTEN = [
  ...INVOER,
  { naam: 'jaar', soort: 'jaar', eenheid: 'jaar', uitleg: 'het jaar waarvan het saldo gevraagd wordt' },
  {
    naam: 'simulaties',
    soort: 'heelGetal',
    eenheid: 'aantal',
    uitleg: 'het aantal keren dat wordt doorgerekend',
    facultatief: true,
    standaard: 500,
    minimum: 1,
    maximum: MEESTE_SIMULATIES,
  },
  {
    naam: 'zaad',
    soort: 'heelGetal',
    eenheid: 'geen',
    uitleg: 'het begin van het toeval; een ander heel getal geeft een andere reeks',
    facultatief: true,
    standaard: 1,
    minimum: 0,
    maximum: MEESTE_ZAAD,
  },
  SCENARIO,
  {
    naam: 'drempel',
    soort: 'getal',
    eenheid: 'euro',
    uitleg: 'een nadeel in euro per inwoner dat te groot is',
    facultatief: true,
    standaard: 10,
    minimum: 0,
  },
  KOP,
] as const satisfies readonly Argument[];
type Bandbreedteinvoer = Invoer<typeof ARGUMENTEN>;

const KOPPEN = [
  'gemeente',
  'P10',
  'P50',
  'P90',
  'gemiddelde',
  'kans op nadeel',
  'kans boven drempel',
  'P10 alleen',
  'P90 alleen',
  'schommeling minder',
] as const;

export const TIJDLIJN_BANDBREEDTE = definieer({
  naam: 'BWMO_TIJDLIJN_BANDBREEDTE',
  groep: 'tijdlijn',
  samenvatting: 'Hoe zeker het saldo van een gemeente in een jaar is, met en zonder regeling.',
  uitleg:
    'Rekent BWMO_TIJDLIJN vele keren door met gehele cliënten die bij toeval komen en vertrekken. P10 is de ongunstige kant: in 10% van de gevallen is het saldo dat of lager. Kans op nadeel is het deel van de simulaties met een saldo onder 0; kans boven drempel het deel met een nadeel van meer dan de drempel per inwoner. P10 alleen en P90 alleen zijn dezelfde trekkingen zonder regeling; schommeling minder zegt hoeveel smaller de band door de regeling is. Zet naast de scenario’s de kolommen onzeker van en onzeker tot bij een parameter die u niet zeker weet: elke simulatie kiest een waarde daartussen. Budgetten, prijzen en frictie zijn in elke simulatie de verwachting. Hetzelfde zaad geeft altijd dezelfde tabel. Aannames: mensen komen en vertrekken onafhankelijk van elkaar; de wijze is geleidelijk.',
  bron: [BRONNEN.ede],
  argumenten: ARGUMENTEN,
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'een rij per gemeente', koppen: KOPPEN },
  voorbeelden: [
    {
      naam: 'alles samen maakt de band van de buurgemeente smaller',
      invoer: {
        parameters: [
          ['regeling', 'Volledige pool naar inwoners'],
          ['startjaar', 2027],
        ],
        producten: [
          ['product', 'prijs', 'verblijfsduur'],
          ['BW', 50000, 24],
        ],
        gemeenten: GEMEENTEN,
        jaren: [[2027]],
        jaar: 2027,
        simulaties: 20,
        kop: false,
      },
      uitkomst: [
        ['Centrum', -152250, -42249, 61500, -44250.6, 0.65, 0, 370000, 626250, 0.1658536585365854],
        ['Buur', -101500, -28166, 41000, -29500.4, 0.65, 0, -723750, -448750, 0.4818181818181818],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: (invoer, gang) => voltooi(inDelen(invoer, gang)),
});

function* inDelen(
  { parameters, producten, gemeenten, jaren, jaar, simulaties, zaad, scenario, drempel }: Bandbreedteinvoer,
  gang: Rekengang,
): Generator<number, Waarde[][]> {
  const invoer = leesInvoer({ parameters, producten, gemeenten, jaren });
  const gekozen = kiesScenario(invoer.scenarios, scenario);
  gekozenJaren(invoer.jaren, jaar);
  eisTeSimuleren(invoer, gekozen, simulaties);
  const t = invoer.jaren.indexOf(jaar);
  const { metRegeling, alleen } = yield* simuleerInDelen(invoer, gekozen, t, simulaties, zaad);
  const { tabel } = invoer.gemeenten;
  gang.stap('gemeente', 'geen', tabel.gemeenten, { kolommen: [0] });
  return tabel.gemeenten.map((naam, g): Waarde[] => {
    const inRij = opPlaats(gang, { rij: g });
    const band = gesorteerd(metRegeling[g]!);
    const los = gesorteerd(alleen[g]!);
    const nadelen = band.filter((saldo) => saldo < 0n).length;
    const boven = band.filter((saldo) => isBoven(-saldo, drempel, tabel.getallen.inwoners![g]!)).length;
    const totaal = som(band);
    const gemiddelde = halfVanNulAf(totaal, BigInt(simulaties));
    const percentielrang = percentielrangen(simulaties);
    const [p10, p50, p90] = percentielrang.map((rang) => band[rang - 1]!);
    const [los10, , los90] = percentielrang.map((rang) => los[rang - 1]!);
    const breedLos = los90! - los10!;
    const minder = breedLos === 0n ? null : 1 - Number(p90! - p10!) / Number(breedLos);
    if (gang.uitleg) {
      const percentiel = (kolom: number, rang: number, saldi: readonly Centen[], wat: string) => {
        const inCel = opPlaats(inRij, { kolommen: [kolom] });
        inCel.stap('simulaties', 'aantal', simulaties);
        inCel.stap('van klein naar groot is dit simulatie nummer', 'aantal', rang);
        inCel.stap('laagste saldo in een simulatie', 'euro', saldi[0]!);
        inCel.stap('hoogste saldo in een simulatie', 'euro', saldi[saldi.length - 1]!);
        inCel.stap(wat, 'euro', saldi[rang - 1]!);
      };
      percentielrang.forEach((rang, i) => percentiel(i + 1, rang, band, 'saldo in die simulatie'));
      percentiel(7, percentielrang[0]!, los, 'saldo zonder regeling in die simulatie');
      percentiel(8, percentielrang[2]!, los, 'saldo zonder regeling in die simulatie');
      const kans = (kolom: number, aantal: number, wat: string) => {
        const inCel = opPlaats(inRij, { kolommen: [kolom] });
        inCel.stap(`simulaties met ${wat}`, 'aantal', aantal);
        inCel.stap('simulaties', 'aantal', simulaties);
        inCel.stap(`kans op ${wat}`, 'deel', aantal / simulaties);
      };
      kans(5, nadelen, 'nadeel');
      kans(6, boven, 'een nadeel boven de drempel');
      const bij = { kolommen: [4] };
      inRij.stap('saldo van alle simulaties opgeteld', 'euro', totaal, bij);
      inRij.stap('simulaties', 'aantal', simulaties, bij);
      inRij.stap('gemiddeld saldo', 'euro', gemiddelde, bij);
      const schommeling = { kolommen: [9] };
      inRij.stap('P90 min P10', 'euro', p90! - p10!, schommeling);
      inRij.stap('P90 min P10 zonder regeling', 'euro', breedLos, schommeling);
      inRij.stap('deel dat de band smaller is', 'deel', minder, schommeling);
    }
    return [
      naam,
      p10!,
      p50!,
      p90!,
      gemiddelde,
      nadelen / simulaties,
      boven / simulaties,
      los10!,
      los90!,
      minder,
    ];
  });
}

/**
 * BWMO_TIJDLIJN_BANDBREEDTE in delen, met dezelfde argumenten en dezelfde uitkomst als in een cel, zonder kopregel. Wie
 * stopt met vragen stopt de berekening. Fout: dezelfde zinnen als in een cel.
 */
export function* tijdlijnbandInDelen(argumenten: readonly unknown[]): Generator<Voortgang, Celuitkomst> {
  const invoer = leesArgumenten(ARGUMENTEN, argumenten) as unknown as Bandbreedteinvoer;
  return yield* voortgangVan(inDelen(invoer, ZONDER_UITLEG), invoer.simulaties);
}

function gesorteerd(saldi: readonly Centen[]): Centen[] {
  return [...saldi].sort((een, ander) => (een < ander ? -1 : een > ander ? 1 : 0));
}

/** Of een nadeel in centen meer is dan de drempel in euro per inwoner. */
function isBoven(nadeel: Centen, drempel: Decimaal, inwoners: Decimaal): boolean {
  const links = nadeel * macht10(drempel.schaal + inwoners.schaal);
  return links > 100n * drempel.waarde * inwoners.waarde;
}
