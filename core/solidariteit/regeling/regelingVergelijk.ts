import { definieer, KOP, kolom } from '../../definitie';
import type { Waarde } from '../../waarde';
import { Fout, fouten } from '../../fout';
import type { Centen } from '../../getal/centen';
import type { Gemeentetabel } from '../../grens/gemeentetabel';
import { plaatsIn } from '../../grens/reeks';
import { type Regeling, REGELINGEN } from '../../normen/regelingen';
import { opPlaats, ZONDER_UITLEG } from '../../rekengang';
import { BRONNEN } from '../bronnen';
import { GEMEENTEN } from './regeling';
import { exact } from '../../normen/regelingen/parameters';
import { rekenRegeling } from './rekenRegeling';
import { isTeRekenen, openNamen, zoekRegeling } from './zoekRegeling';

/** Staat tussen de namen van regelingen die hetzelfde uitkomen. */
export const NAMENSCHEIDING = ' · ';

export const REGELING_VERGELIJK = definieer({
  naam: 'BWMO_REGELING_VERGELIJK',
  groep: 'solidariteit',
  samenvatting: 'Het saldo van elke gemeente onder elke regeling, naast elkaar.',
  uitleg:
    'Zo is te zien wie er met welke regeling op vooruit- of achteruitgaat. Er is één kolom per andere uitkomst: regelingen die bij deze cijfers hetzelfde geven staan samen boven een kolom, met een punt ertussen. Zonder lijst komen alle regelingen mee waarvoor de tabel de kolommen heeft en waarvoor geen getal ontbreekt. Een regeling uit de lijst die niet te rekenen is houdt een lege kolom; de reden staat bij de uitleg van die kolom. Een kolom telt niet altijd op tot het saldo van de regio: wat naar reserve of innovatie gaat staat bij BWMO_REGELING.',
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
    uitleg: 'een rij per gemeente en een kolom per andere uitkomst',
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
    const kolommen = perUitkomst(gekozen.map((regeling) => kolomVan(regeling, gemeenten)));
    kolommen.forEach((inKolom, k) => {
      const inVergelijking = opPlaats(gang, { kolommen: [k + 1] });
      if (inKolom.reden !== undefined) inVergelijking.stap('niet te rekenen', 'geen', inKolom.reden);
      else if (gang.uitleg) rekenRegeling(gemeenten, exact(inKolom.regeling.instelling), inVergelijking);
    });
    gang.stap('gemeente', 'geen', gemeenten.gemeenten, { kolommen: [0] });
    const rijen = gemeenten.gemeenten.map((naam, g): Waarde[] => [
      naam,
      ...kolommen.map(({ saldo }) => saldo?.[g] ?? null),
    ]);
    return kop ? [['gemeente', ...kolommen.map(({ namen }) => namen.join(NAMENSCHEIDING))], ...rijen] : rijen;
  },
});

/** Eén regeling in de vergelijking: de saldi, of de reden waarom zij niet te rekenen is. */
interface Kolom {
  readonly regeling: Regeling;
  readonly namen: readonly string[];
  readonly saldo?: readonly Centen[];
  readonly reden?: string;
}

function kolomVan(regeling: Regeling, gemeenten: Gemeentetabel): Kolom {
  const namen = [regeling.naam];
  try {
    if (regeling.open) {
      throw fouten.openKnoppen({ argument: 'regelingen' }, regeling.naam, openNamen(regeling));
    }
    return {
      regeling,
      namen,
      saldo: rekenRegeling(gemeenten, exact(regeling.instelling), ZONDER_UITLEG).saldo,
    };
  } catch (fout) {
    // Wat nog niet is ingevuld is een fout van de tabel; wat één regeling niet kan is alleen háár lege kolom.
    if (!(fout instanceof Fout) || fout.nietIngevuld) throw fout;
    return { regeling, namen, reden: fout.message };
  }
}

/** Eén kolom per andere uitkomst, met de namen erboven die hetzelfde geven. */
function perUitkomst(kolommen: readonly Kolom[]): Kolom[] {
  const uniek = new Map<string, Kolom>();
  for (const kolom of kolommen) {
    const sleutel = kolom.saldo?.join(';') ?? kolom.regeling.naam;
    const eerder = uniek.get(sleutel);
    if (!eerder) uniek.set(sleutel, kolom);
    else if (!eerder.namen.includes(kolom.regeling.naam)) {
      uniek.set(sleutel, { ...eerder, namen: [...eerder.namen, kolom.regeling.naam] });
    }
  }
  return [...uniek.values()];
}
