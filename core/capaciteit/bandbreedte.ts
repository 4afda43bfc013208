import { type Argument, definieer, type Invoer, KOP } from '../definitie';
import type { Waarde } from '../waarde';
import { alsGetal } from '../getal/decimaal';
import { leesInvoer } from '../grens/leesInvoer';
import type { Celuitkomst } from '../grens/uitvoer';
import { opPlaats, type Rekengang, ZONDER_UITLEG } from '../rekengang';
import { HORIZON, STROOMPARAMETERS } from './argumenten';
import { BRONNEN } from './bronnen';
import { MEESTE_SIMULATIES } from './gedeeld/grenzen';
import { percentielen, percentielrangen } from './percentiel';
import { leesParameters } from './stroommodel/leesParameters';
import { eisTeSimuleren } from './stroommodel/mensen';
import { NAMEN, PARAMETERS } from './stroommodel/parameters';
import { type Simulatie, simuleerInDelen } from './stroommodel/simuleer';
import { controleerVerloop } from './stroommodel/verloop';
import { werkPerSimulatie } from './stroommodel/werk';
import { eisTijdig } from './gedeeld/simulatiewerk';
import { voltooi } from './gedeeld/voltooi';
import { type Voortgang, voortgangVan } from './gedeeld/voortgang';

const MEESTE_ZAAD = 2 ** 32 - 1;

const ARGUMENTEN = [
  STROOMPARAMETERS,
  HORIZON,
  {
    naam: 'simulaties',
    soort: 'heelGetal',
    eenheid: 'aantal',
    uitleg: 'het aantal keren dat wordt doorgerekend',
    facultatief: true,
    standaard: 1000,
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
  KOP,
] as const satisfies readonly Argument[];
export type Bandbreedteinvoer = Invoer<typeof ARGUMENTEN>;

const STANDEN = [
  ['wachtlijst', 'wachtlijst'],
  ['in zorg', 'inZorg'],
  ['wacht op woning', 'wachtOpWoning'],
] as const;

/** Per maand P10, P50 en P90 van wachtlijst, in zorg en wacht op woning. */
function bandbreedten(simulatie: Simulatie, maanden: number, simulaties: number): number[][] {
  return Array.from({ length: maanden }, (_, t) =>
    STANDEN.flatMap(([, stand]) =>
      percentielen(simulatie[stand].subarray(t * simulaties, (t + 1) * simulaties)),
    ),
  );
}

export const BANDBREEDTE = definieer({
  naam: 'BWMO_BANDBREEDTE',
  groep: 'capaciteit',
  samenvatting: 'Hoe ver wachtlijst en bezetting uiteen kunnen lopen: P10, P50 en P90 per maand.',
  uitleg:
    'Rekent BWMO_DOORSTROOM vele keren door met toeval: hele mensen komen, vertrekken en vallen af. In 10% van de gevallen ligt de uitkomst op of onder P10, in 50% op of onder P50 en in 90% op of onder P90. Vul laag en hoog (kolom 4 en 5) in bij een parameter die u niet zeker weet: elke simulatie kiest dan één waarde daartussen, in plaats van de beginwaarde. Hetzelfde zaad geeft altijd dezelfde tabel, en scenario’s met hetzelfde zaad krijgen hetzelfde toeval, zodat een verschil door het scenario komt. Met 1000 simulaties ligt P90 zelf tussen de 881e en 919e uitkomst (95% zeker). P50 ligt vaak boven de uitkomst van BWMO_DOORSTROOM: een tegenvaller laat de wachtlijst groeien, een meevaller kan haar niet korter maken dan 0. Begint een simulatie met een gebroken aantal mensen, dan wordt dat afgerond. Aannames: mensen komen en vertrekken onafhankelijk van elkaar.',
  bron: [BRONNEN.stroom, BRONNEN.wlz],
  argumenten: ARGUMENTEN,
  resultaat: {
    vorm: 'bereik',
    eenheid: 'aantal',
    uitleg: 'een rij per maand: maand, en P10, P50 en P90 van wachtlijst, in zorg en wacht op woning',
    koppen: [
      'maand',
      'wachtlijst P10',
      'wachtlijst P50',
      'wachtlijst P90',
      'in zorg P10',
      'in zorg P50',
      'in zorg P90',
      'wacht op woning P10',
      'wacht op woning P50',
      'wacht op woning P90',
    ],
  },
  voorbeelden: [
    {
      naam: 'zestien plekken, een wachtlijst van acht, en te weinig woningen voor wie klaar is',
      invoer: {
        parameters: [
          ['plekken', 16],
          ['in zorg', 16],
          ['wachtlijst', 8],
          ['instroom', 1],
          ['verblijfsduur', 16],
          ['aandeel woning', 0.5],
          ['woningen', 0.25],
        ],
        maanden: 3,
      },
      uitkomst: [
        [
          'maand',
          'wachtlijst P10',
          'wachtlijst P50',
          'wachtlijst P90',
          'in zorg P10',
          'in zorg P50',
          'in zorg P90',
          'wacht op woning P10',
          'wacht op woning P50',
          'wacht op woning P90',
        ],
        [1, 7, 8, 10, 15, 16, 16, 0, 0, 1],
        [2, 7, 9, 11, 14, 15, 16, 0, 1, 2],
        [3, 7, 10, 12, 13, 15, 16, 0, 1, 3],
      ],
    },
    {
      naam: 'tussen 40% en 50% gaat in de eerste maand naar de Wlz en neemt de plek mee',
      invoer: {
        parameters: [
          ['naam', 'waarde', 'verandering', 'laag', 'hoog'],
          ['plekken', 300, '', '', ''],
          ['in zorg', 300, '', '', ''],
          ['instroom', 5, '', '', ''],
          ['verblijfsduur', 40, '', '', ''],
          ['wlz eenmalig', 0.45, '', 0.4, 0.5],
          ['wlz plekken mee', 1, '', '', ''],
        ],
        maanden: 2,
        simulaties: 500,
        zaad: 2027,
        kop: false,
      },
      uitkomst: [
        [1, 0, 1, 5, 150, 165, 180, 0, 0, 0],
        [2, 0, 2, 7, 150, 164, 179, 0, 0, 0],
      ],
    },
  ],
  eigenschappen: ['niet-negatief'],
  sinds: '0.3.0',
  bereken: (invoer, gang) => voltooi(inDelen(invoer, gang)),
});

/** Meldt per cel de hoeveelste simulatie zij is, van klein naar groot, en wat de uitersten waren. */
function meldPercentielen(
  simulatie: Simulatie,
  uitkomst: readonly (readonly number[])[],
  simulaties: number,
  gang: Rekengang,
): void {
  const rangen = percentielrangen(simulaties);
  uitkomst.forEach((waarden, t) => {
    const inMaand = opPlaats(gang, { rij: t });
    inMaand.stap('maand', 'aantal', t + 1, { kolommen: [0] });
    STANDEN.forEach(([naam, stand], s) => {
      const reeks = simulatie[stand].subarray(t * simulaties, (t + 1) * simulaties);
      const kolommen = [1, 2, 3].map((k) => 3 * s + k);
      inMaand.stap(`laagste ${naam} in een simulatie`, 'aantal', Math.min(...reeks), { kolommen });
      inMaand.stap(`hoogste ${naam} in een simulatie`, 'aantal', Math.max(...reeks), { kolommen });
      kolommen.forEach((kolom, p) => {
        const hier = opPlaats(inMaand, { kolommen: [kolom] });
        const waarde = waarden[kolom - 1]!;
        hier.stap('van klein naar groot is dit simulatie nummer', 'aantal', rangen[p]!);
        hier.stap('simulaties die hierop of hieronder uitkomen', 'aantal', hoogstens(reeks, waarde));
        hier.stap(`${naam} in die simulatie`, 'aantal', waarde);
      });
    });
  });
}

function hoogstens(reeks: Int32Array, grens: number): number {
  return reeks.reduce((aantal, waarde) => (waarde <= grens ? aantal + 1 : aantal), 0);
}

function* inDelen(
  { parameters, maanden, simulaties, zaad }: Bandbreedteinvoer,
  gang: Rekengang,
): Generator<number, Waarde[][]> {
  const invoer = leesParameters(parameters);
  controleerVerloop(invoer, maanden);
  eisTeSimuleren(invoer, maanden);
  eisTijdig(simulaties, werkPerSimulatie(invoer, maanden), 'maanden of cliënten');
  gang.stap('simulaties', 'aantal', simulaties);
  for (const parameter of NAMEN) {
    const { bandbreedte } = invoer[parameter];
    if (bandbreedte) {
      const grenzen = [alsGetal(bandbreedte.laag), alsGetal(bandbreedte.hoog)];
      gang.stap(`${PARAMETERS[parameter].naam}, tussen`, 'geen', grenzen, { los: ['laag', 'hoog'] });
    }
  }
  const simulatie = yield* simuleerInDelen(invoer, maanden, simulaties, zaad);
  const uitkomst = bandbreedten(simulatie, maanden, simulaties);
  if (gang.uitleg) meldPercentielen(simulatie, uitkomst, simulaties, gang);
  return uitkomst.map((percentielenVanMaand, t): Waarde[] => [t + 1, ...percentielenVanMaand]);
}

/**
 * BWMO_BANDBREEDTE in delen, met dezelfde argumenten en dezelfde uitkomst als in een cel, zonder kopregel. Wie stopt met
 * vragen stopt de berekening. Fout: dezelfde zinnen als in een cel.
 */
export function* bandbreedteInDelen(argumenten: readonly unknown[]): Generator<Voortgang, Celuitkomst> {
  const invoer = leesInvoer(BANDBREEDTE.argumenten, argumenten) as unknown as Bandbreedteinvoer;
  return yield* voortgangVan(inDelen(invoer, ZONDER_UITLEG), invoer.simulaties);
}
