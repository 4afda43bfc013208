import { definieer, KOP } from '../../definitie';
import type { Waarde } from '../../waarde';
import { som } from '../../getal/centen';
import { KOLOMMEN } from '../../grens/gemeentetabel';
import { opPlaats, type Rekengang } from '../../rekengang';
import { BRONNEN } from '../bronnen';
import { leesRegeling } from './leesRegeling';
import { type Regelinguitkomst, rekenRegeling } from './rekenRegeling';

export const GEMEENTEN = {
  naam: 'gemeenten',
  soort: 'gemeentetabel',
  eenheid: 'geen',
  uitleg: `een tabel met kopregel en een rij per gemeente; kolommen op naam: ${Object.values(KOLOMMEN).join(', ')}`,
} as const;

/** De rijen van een regeling: gemeenten, reserve, innovatie, niet gedekt en totaal; elke kolom telt op tot het totaal. */
export function regelingrijen(gemeenten: readonly string[], uitkomst: Regelinguitkomst): Waarde[][] {
  const { baten, lasten, saldo, reserve, innovatie, nietGedekt } = uitkomst;
  const totaalBaten = som(baten);
  const totaalLasten = som(lasten);
  return [
    ...gemeenten.map((naam, g): Waarde[] => [
      naam,
      baten[g]!,
      lasten[g]!,
      baten[g]! - lasten[g]! - saldo[g]!,
      saldo[g]!,
    ]),
    ['reserve', 0n, 0n, -reserve, reserve],
    ['innovatie', 0n, 0n, -innovatie, innovatie],
    ['niet gedekt', 0n, 0n, -nietGedekt, nietGedekt],
    ['totaal', totaalBaten, totaalLasten, 0n, totaalBaten - totaalLasten],
  ];
}

/** Meldt wat de tabel meer zegt dan de saldi van de gemeenten; de kolomnummers zijn die van de uitkomst. */
function meldRijen(rijen: readonly (readonly Waarde[])[], gemeenten: number, gang: Rekengang): void {
  const kolom = (k: number) => rijen.map((rij) => rij[k]!);
  gang.stap('gemeente of rij', 'geen', kolom(0), { kolommen: [0] });
  gang.stap('baten', 'euro', kolom(1), { kolommen: [1] });
  gang.stap('lasten', 'euro', kolom(2), { kolommen: [2] });
  rijen.slice(gemeenten).forEach(([naam, , , , saldo], i) => {
    gang.stap(`saldo ${String(naam)}`, 'euro', saldo!, { rij: gemeenten + i, kolommen: [3, 4] });
  });
  gang.stap('bijdrage (baten − lasten − saldo)', 'euro', kolom(3), { kolommen: [3] });
}

export const REGELING = definieer({
  naam: 'BWMO_REGELING',
  groep: 'solidariteit',
  samenvatting:
    'Rekent een solidariteitsregeling door: wie betaalt, wie ontvangt, wat er in de reserve gaat.',
  uitleg:
    'Kies een regeling op naam (BWMO_REGELINGEN geeft ze alle) of geef een eigen parameterbereik met twee kolommen: naam en waarde. De uitkomst heeft een rij per gemeente met baten, lasten, bijdrage en saldo, en daarna reserve, innovatie, niet gedekt en totaal. Een positieve bijdrage gaat naar de regio, een negatieve komt ervan; saldo = baten − lasten − bijdrage. Elke kolom telt op de cent op tot het totaal. De stappen zijn: bestaande cliënten bij de centrumgemeente, lokale lasten, eigen risico (elke gemeente draagt eerst haar eigen tekort tot dat bedrag), solidariteit, reserve en innovatie, sleutel met maximum, afronding, en daar bovenop de bijdrage uit het Wmo-budget. Tekort dat door maxima bij niemand terechtkan staat bij niet gedekt, nooit bij de reserve. Een knop die in deze regeling niets kan veranderen wordt bij de uitleg van de cel genoemd.',
  bron: [BRONNEN.regelingen, BRONNEN.verdeelregel],
  argumenten: [
    {
      naam: 'regeling',
      soort: 'regeling',
      eenheid: 'geen',
      uitleg: 'de naam van een regeling, of een bereik met twee kolommen: naam en waarde',
    },
    GEMEENTEN,
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per gemeente en de rijen reserve, innovatie, niet gedekt en totaal',
    koppen: ['gemeente', 'baten', 'lasten', 'bijdrage', 'saldo'],
  },
  voorbeelden: [
    {
      naam: 'alles samen, het saldo naar inwoners',
      invoer: {
        regeling: [['Volledige pool naar inwoners']],
        gemeenten: [
          ['gemeente', 'inwoners', 'baten', 'lasten'],
          ['Noord', 60000, 500000, 650000],
          ['Zuid', 40000, 300000, 250000],
        ],
      },
      uitkomst: [
        ['gemeente', 'baten', 'lasten', 'bijdrage', 'saldo'],
        ['Noord', 500000, 650000, -90000, -60000],
        ['Zuid', 300000, 250000, 90000, -40000],
        ['reserve', 0, 0, 0, 0],
        ['innovatie', 0, 0, 0, 0],
        ['niet gedekt', 0, 0, 0, 0],
        ['totaal', 800000, 900000, 0, -100000],
      ],
    },
    {
      naam: 'een eigen regeling: eerst de reserve, dan de helft samen naar inwoners',
      invoer: {
        regeling: [
          ['sleutel inwoners', 1],
          ['solidariteit', 0.5],
          ['reserve', 30000],
          ['ondergrens', 10000],
        ],
        gemeenten: [
          ['gemeente', 'inwoners', 'baten', 'lasten'],
          ['Noord', 60000, 500000, 650000],
          ['Zuid', 40000, 300000, 250000],
        ],
        kop: false,
      },
      uitkomst: [
        ['Noord', 500000, 650000, -57000, -93000],
        ['Zuid', 300000, 250000, 37000, 13000],
        ['reserve', 0, 0, 20000, -20000],
        ['innovatie', 0, 0, 0, 0],
        ['niet gedekt', 0, 0, 0, 0],
        ['totaal', 800000, 900000, 0, -100000],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ regeling, gemeenten }, gang) => {
    const { instelling, aanname } = leesRegeling(regeling);
    if (aanname) gang.stap('aanname', 'geen', aanname);
    const uitkomst = rekenRegeling(gemeenten, instelling, opPlaats(gang, { kolommen: [3, 4] }));
    const rijen = regelingrijen(gemeenten.gemeenten, uitkomst);
    if (gang.uitleg) meldRijen(rijen, gemeenten.gemeenten.length, gang);
    return rijen;
  },
});
