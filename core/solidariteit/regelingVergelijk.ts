import { definieer, KOP, kolom } from '../definitie';
import type { Waarde } from '../waarde';
import { fouten } from '../fout';
import { plaatsIn } from '../grens/reeks';
import { REGELINGEN } from '../normen/regelingen';
import { opPlaats } from '../rekengang';
import { BRONNEN } from './bronnen';
import { GEMEENTEN } from './regeling';
import { exact, PARAMETERS } from '../normen/regelingen/parameters';
import { rekenRegeling } from './regeling/rekenRegeling';
import { isTeRekenen, zoekRegeling } from './regeling/zoekRegeling';

export const REGELING_VERGELIJK = definieer({
  naam: 'BWMO_REGELING_VERGELIJK',
  groep: 'solidariteit',
  samenvatting: 'Het saldo van elke gemeente onder elke regeling, naast elkaar.',
  uitleg:
    'Zo is te zien wie er met welke regeling op vooruit- of achteruitgaat. Zonder lijst komen alle regelingen mee waarvoor de tabel de kolommen heeft en waarvoor geen getal ontbreekt. Een kolom telt niet altijd op tot het saldo van de regio: wat naar reserve of innovatie gaat staat bij BWMO_REGELING.',
  bron: [BRONNEN.regelingen, BRONNEN.verdeelregel],
  argumenten: [
    GEMEENTEN,
    {
      naam: 'regelingen',
      soort: 'namen',
      eenheid: 'geen',
      uitleg: 'de namen van de regelingen die naast elkaar komen; standaard alle',
      facultatief: true,
    },
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per gemeente en een kolom per regeling',
    eigenKop: true,
  },
  voorbeelden: [
    {
      naam: 'ieder voor zich naast alles samen',
      invoer: {
        gemeenten: [
          ['gemeente', 'inwoners', 'baten', 'lasten'],
          ['Noord', 60000, 500000, 650000],
          ['Zuid', 40000, 300000, 250000],
        ],
        regelingen: kolom('Geen solidariteit', 'Volledige pool naar inwoners'),
      },
      uitkomst: [
        ['gemeente', 'Geen solidariteit', 'Volledige pool naar inwoners'],
        ['Noord', -150000, -60000],
        ['Zuid', 50000, -40000],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ gemeenten, regelingen, kop }, gang) => {
    const gekozen = regelingen
      ? regelingen.cellen.flatMap((naam, i) =>
          naam === null ? [] : [zoekRegeling(naam, plaatsIn(regelingen, i))],
        )
      : REGELINGEN.filter((regeling) => isTeRekenen(regeling, gemeenten));
    for (const regeling of gekozen) {
      if (regeling.open) {
        const open = regeling.open.map((knop) => PARAMETERS[knop].naam);
        throw fouten.openKnoppen({ argument: 'regelingen' }, regeling.naam, open);
      }
    }
    const saldi = gekozen.map(
      ({ instelling }, k) =>
        rekenRegeling(gemeenten, exact(instelling), opPlaats(gang, { kolommen: [k + 1] })).saldo,
    );
    const rijen = gemeenten.gemeenten.map((naam, g): Waarde[] => [naam, ...saldi.map((saldo) => saldo[g]!)]);
    return kop ? [['gemeente', ...gekozen.map(({ naam }) => naam)], ...rijen] : rijen;
  },
});
