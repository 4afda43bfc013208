import { roepAan } from '../../../core';
import { basisstand, EIGEN_SCENARIOS, type Tijdlijngegevens } from '../../../werkmap';
import { centen, euro, oordeel, teken } from '../../woorden';
import type { Keuze } from '../keuze';
import { type Berekening, postnaam, type Vooruitzicht } from '../rekenUit';
import { basiszin, isZelfde, oorzaaknaam, omslagzin } from '../waardoor';
import { hoofdzin } from '../zinnen';
import { type A4, alineas, type Deel, type Kolom, type Rij } from '../../a4';
import { type Teksten, voorGemeente } from './teksten';

const WOORD: Kolom = { naam: 'Nadeel of voordeel' };
/** Zo hoog dat alles op één bladzijde past. */
const GRAFIEKHOOGTE = 112;

/** Wat er over een gemeente uitgerekend is, zonder de teksten die de gebruiker schrijft. */
export type Cijfers = Pick<A4, 'over' | 'delen'> & { readonly slot: readonly Deel[] };

/**
 * Rekent uit wat er op het A4 van een gemeente staat. Fout: de zin van de functie van de tijdlijn.
 *
 * @param datum de dag waarop het A4 gemaakt is, zoals die er staat
 */
export function cijfersVoor(
  gegevens: Tijdlijngegevens,
  berekening: Berekening,
  keuze: Keuze,
  datum: string,
): Cijfers {
  const { gemeente } = keuze;
  const gekozen = berekening.vooruitzicht(gemeente);
  const perScenario = gegevens.scenarios.map((naam) => berekening.vooruitzicht(gemeente, naam));
  return {
    over: gemeente,
    delen: [
      { soort: 'kop', tekst: 'Wat kost het?' },
      { soort: 'alinea', tekst: hoofdzin(gemeente, gekozen), toon: 'nadruk' },
      jaartabel(gekozen),
      grafiek(gegevens, gekozen, perScenario),
      { soort: 'kop', tekst: 'Waardoor?' },
      ...oorzaken(gegevens, berekening, keuze, gekozen),
      { soort: 'kop', tekst: 'Wat is onzeker?' },
      ...onzekerheid(gegevens, berekening, keuze, gekozen, perScenario),
    ],
    slot: [{ soort: 'alinea', tekst: herkomst(gegevens, keuze, datum), toon: 'zacht' }],
  };
}

/** Maakt van cijfers en eigen teksten één bladzijde. */
export function maakA4({ over, delen, slot }: Cijfers, teksten: Teksten): A4 {
  const eigen = (tekst: string) => alineas(voorGemeente(tekst, over));
  const besluit = eigen(teksten.besluit);
  return {
    over,
    titel: voorGemeente(teksten.titel, over).trim(),
    delen: [
      ...eigen(teksten.inleiding),
      ...delen,
      ...(besluit.length > 0 ? [{ soort: 'kop', tekst: 'Wat besluit u?' } as const, ...besluit] : []),
      ...slot,
    ],
  };
}

function jaartabel({ jaren, samen, perInwoner }: Vooruitzicht): Deel {
  return {
    soort: 'tabel',
    bijschrift: 'Saldo na de bijdrage aan de regio, per jaar',
    kolommen: [
      { naam: 'Jaar' },
      WOORD,
      { naam: 'Saldo in euro', getal: true },
      { naam: 'Per inwoner', getal: true },
    ],
    rijen: [
      ...jaren.map(({ jaar, saldo, perInwoner: hoofd }) => saldorij(String(jaar), saldo, hoofd)),
      { ...saldorij('Samen', samen, perInwoner), totaal: true },
    ],
  };
}

function saldorij(naam: string, saldo: number, hoofd: number | null): Rij {
  return { cellen: [...bedragcellen(naam, saldo), hoofd === null ? 'inwoners ontbreken' : centen(hoofd)] };
}

function bedragcellen(naam: string, saldo: number): string[] {
  return [naam, `${teken(saldo)}${oordeel(saldo)}`, euro(saldo)];
}

function grafiek(
  { jaren }: Tijdlijngegevens,
  gekozen: Vooruitzicht,
  perScenario: readonly Vooruitzicht[],
): Deel {
  const saldi = ({ jaren: perJaar }: Vooruitzicht) => perJaar.map(({ saldo }) => saldo);
  const reeksen = [
    { naam: 'deze berekening', waarden: saldi(gekozen) },
    ...perScenario.map((een) => ({
      naam: `alles ${een.scenario}`,
      waarden: saldi(een),
      dun: true as const,
    })),
  ];
  const verloop = reeksen.map(
    ({ naam, waarden }) =>
      `${naam} van ${euro(waarden[0]!)} in ${jaren[0]!} naar ${euro(waarden[waarden.length - 1]!)} in ${jaren[jaren.length - 1]!}`,
  );
  return {
    soort: 'grafiek',
    alt: `Lijngrafiek van het saldo per jaar in euro, onder nul is een nadeel: ${verloop.join('; ')}.`,
    grafiek: {
      soort: 'lijn',
      invoer: {
        titel: 'Nadeel of voordeel per jaar, met de scenario’s',
        bron: '',
        assen: { x: 'jaar', y: 'euro; onder nul is een nadeel' },
        categorieen: jaren.map(String),
        reeksen,
        schrijf: euro,
        hoogte: GRAFIEKHOOGTE,
      },
    },
  };
}

/** Wat de uitkomst anders maakt dan het basisscenario; is het dat zelf, dan waaruit het saldo bestaat. */
function oorzaken(
  gegevens: Tijdlijngegevens,
  berekening: Berekening,
  { gemeente, jaar, stand }: Keuze,
  gekozen: Vooruitzicht,
): Deel[] {
  const basis = basiszin(gegevens);
  if (isZelfde(stand, basisstand(gegevens))) {
    const { posten, saldo } = gekozen.jaren.find((een) => een.jaar === jaar)!;
    return [
      { soort: 'alinea', tekst: `Dit is het basisscenario: ${basis}. Zo is het saldo in ${jaar} opgebouwd.` },
      bedragtabel(`Waaruit het saldo in ${jaar} bestaat`, 'Post', [
        ...posten.flatMap((post, p): Rij[] =>
          post === 0 ? [] : [{ cellen: [postnaam(p, post), euro(post)] }],
        ),
        { cellen: ['Saldo', euro(saldo)], totaal: true },
      ]),
    ];
  }
  const lijst = berekening.oorzaken(gemeente, null).filter(({ bedrag }) => bedrag !== 0);
  if (lijst.length === 0) {
    return [
      {
        soort: 'alinea',
        tekst: `Voor ${gemeente} is er geen verschil met het basisscenario: ${basis}.`,
      },
    ];
  }
  const { samen } = berekening.vooruitzicht(gemeente, EIGEN_SCENARIOS.basis);
  return [
    { soort: 'alinea', tekst: `Vergeleken met het basisscenario: ${basis}.` },
    bedragtabel('Van basisscenario naar deze berekening', 'Alle jaren samen', [
      { cellen: ['Saldo in het basisscenario', euro(samen)] },
      ...lijst.map(({ naam, bedrag }) => ({
        cellen: [eersteHoofdletter(oorzaaknaam(naam)), `${teken(bedrag)}${euro(bedrag)}`],
      })),
      { cellen: ['Saldo in deze berekening', euro(gekozen.samen)], totaal: true },
    ]),
  ];
}

function bedragtabel(bijschrift: string, eerste: string, rijen: readonly Rij[]): Deel {
  return {
    soort: 'tabel',
    bijschrift,
    kolommen: [{ naam: eerste }, { naam: 'In euro', getal: true }],
    rijen,
  };
}

function onzekerheid(
  gegevens: Tijdlijngegevens,
  berekening: Berekening,
  { gemeente, jaar, stand }: Keuze,
  gekozen: Vooruitzicht,
  perScenario: readonly Vooruitzicht[],
): Deel[] {
  const { saldo } = gekozen.jaren.find((een) => een.jaar === jaar)!;
  const omslag: Deel = {
    soort: 'alinea',
    tekst: omslagzin(gegevens, berekening, { gemeente, jaar, stand }, saldo),
  };
  if (perScenario.length < 2) return [omslag];
  return [
    {
      soort: 'tabel',
      bijschrift: 'Alle jaren samen als alles laag, midden of hoog uitvalt',
      kolommen: [
        { naam: 'Alle jaren samen' },
        WOORD,
        { naam: 'Saldo in euro', getal: true },
        { naam: 'Per inwoner per jaar', getal: true },
      ],
      rijen: perScenario.map(({ scenario, samen, perInwoner }) =>
        saldorij(`Alles ${scenario}`, samen, perInwoner),
      ),
    },
    omslag,
  ];
}

function herkomst({ bron, afspraken }: Tijdlijngegevens, { stand }: Keuze, datum: string): string {
  const afspraak = afspraken.find(({ letter }) => letter === stand.afspraak)!.naam;
  const model =
    stand.invoering === null ? 'geen nieuw verdeelmodel' : `verdeelmodel vanaf ${stand.invoering}`;
  return [
    `Gerekend met: ${model}, objectieve bedragen ${stand.objectief}, Wlz ${stand.wlz}, afspraak ${stand.afspraak} (${afspraak}).`,
    'Elk saldo is na de bijdrage aan de regio.',
    bron === '' ? 'Bron: blad Tijdlijn.' : `Bron: ${bron}.`,
    `Gemaakt op ${datum} met BW/MO-rekenhulp ${String(roepAan('BWMO_VERSIE', []))}; elk bedrag is in het rekenblad na te rekenen.`,
  ].join(' ');
}

function eersteHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
