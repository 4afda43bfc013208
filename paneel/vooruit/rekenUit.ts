import { type Cel, roepAan } from '../../core';
import { EIGEN_SCENARIOS, scenariotabel, type Stand, type Tijdlijngegevens } from '../../werkmap';

/** Waaruit het saldo van een jaar bestaat, in euro; samen het saldo. */
export const POSTEN = [
  { kop: 'budget', naam: 'Rijksbudget', teken: 1 },
  { kop: 'uitname Wlz', naam: 'Uitname voor de Wlz', teken: -1 },
  { kop: 'eigen bijdragen', naam: 'Eigen bijdragen van cliënten', teken: 1 },
  { kop: 'lasten zorg', naam: 'Zorg voor cliënten', teken: -1 },
  { kop: 'frictie Wlz', naam: 'Plekken die leeg komen', teken: -1 },
  { kop: 'organisatie', naam: 'Organisatie en vaste lasten', teken: -1 },
  { kop: 'bijdrage', naam: 'Bijdrage aan de regio', teken: -1 },
] as const;

/** Hoe een post heet: wie van de regio krijgt draagt niets bij. */
export function postnaam(p: number, bedrag: number): string {
  const { kop, naam } = POSTEN[p]!;
  return kop === 'bijdrage' && bedrag > 0 ? 'Krijgt van de regio' : naam;
}

export interface Jaaruitkomst {
  readonly jaar: number;
  readonly saldo: number;
  /** `null` zonder inwoners. */
  readonly perInwoner: number | null;
  /** De bedragen van `POSTEN`, in die volgorde en met hun teken. */
  readonly posten: readonly number[];
}

/** Wat een scenario voor één gemeente betekent. */
export interface Vooruitzicht {
  readonly scenario: string;
  readonly jaren: readonly Jaaruitkomst[];
  readonly samen: number;
  /** Gemiddeld per jaar; `null` zonder inwoners. */
  readonly perInwoner: number | null;
}

/** Welk deel van het geld en van de cliënten in een jaar nieuw is, in de hele regio. */
export interface Aandelen {
  readonly jaar: number;
  readonly geld: number;
  readonly clienten: number;
}

/** Eén oorzaak van het verschil met het basisscenario, in euro. */
export interface Oorzaakbedrag {
  readonly naam: string;
  readonly bedrag: number;
}

/** De vier tabellen waarmee elke functie van de tijdlijn begint. */
type Tijdlijninvoer = readonly [parameters: Cel[][], ...rest: (readonly (readonly Cel[])[])[]];

/** Wat bij een stand van de schakelaars hoort; elk deel wordt pas uitgerekend als er om gevraagd wordt. */
export class Berekening {
  readonly invoer: Tijdlijninvoer;
  private readonly tabellen = new Map<string, Cel[][]>();

  constructor(
    private readonly gegevens: Tijdlijngegevens,
    private readonly stand: Stand,
  ) {
    const { producten, gemeenten, jaren } = gegevens;
    this.invoer = [scenariotabel(gegevens, stand), producten, gemeenten, [jaren]];
  }

  /** Het saldo van een gemeente in elk jaar; de gekozen stand, of een scenario van de werkmap. */
  vooruitzicht(gemeente: string, scenario: string = EIGEN_SCENARIOS.gekozen): Vooruitzicht {
    const { jaren, namen, inwoners } = this.gegevens;
    const aantal = inwoners[namen.indexOf(gemeente)]!;
    const [koppen, ...rijen] = this.tabel(scenario);
    const kolom = (kop: string) => koppen!.indexOf(kop);
    const perJaar = jaren.map((jaar): Jaaruitkomst => {
      const rij = rijen.find((een) => een[kolom('jaar')] === jaar && een[kolom('gemeente')] === gemeente)!;
      const saldo = Number(rij[kolom('saldo')]);
      return {
        jaar,
        saldo,
        perInwoner: aantal > 0 ? saldo / aantal : null,
        posten: POSTEN.map(({ kop, teken }) => teken * Number(rij[kolom(kop)])),
      };
    });
    const samen = optelling(perJaar.map(({ saldo }) => saldo));
    return {
      scenario,
      jaren: perJaar,
      samen,
      perInwoner: aantal > 0 ? samen / jaren.length / aantal : null,
    };
  }

  /** Welk deel van het geld naar het nieuwe model gaat, naast het deel van de cliënten dat er nieuw is. */
  aandelen(): Aandelen[] {
    const { jaren } = this.gegevens;
    const { invoering } = this.stand;
    const duur = this.parameter('duur');
    const geld = jaren.map((jaar) =>
      Number(
        roepAan('BWMO_INGROEIFACTOR', [jaar, invoering ?? 'niet ingevoerd', duur === 'geen' ? '' : duur]),
      ),
    );
    // Zonder herindicatie blijft bestaand wie er op 1 januari van het eerste jaar al was.
    const zonder = this.invoer[0].filter(([naam]) => !['centrum tot', 'herindicatie'].includes(String(naam)));
    const [koppen, ...rijen] = roepAan('BWMO_TIJDLIJN', [
      zonder,
      ...this.invoer.slice(1),
      EIGEN_SCENARIOS.gekozen,
    ]) as Cel[][];
    const kolom = (kop: string) => koppen!.indexOf(kop);
    return jaren.map((jaar, t) => {
      const rij = rijen.find((een) => een[kolom('jaar')] === jaar && een[kolom('gemeente')] === 'totaal')!;
      const alle = Number(rij[kolom('cliënten')]);
      const bestaand = Number(rij[kolom('waarvan bestaand')]);
      return { jaar, geld: geld[t]!, clienten: alle === 0 ? 0 : 1 - bestaand / alle };
    });
  }

  /** Waardoor het saldo anders is dan in het basisscenario, in één jaar of in alle jaren samen. */
  oorzaken(gemeente: string, jaar: number | null): Oorzaakbedrag[] {
    const { basis, gekozen } = EIGEN_SCENARIOS;
    const [koppen, ...rijen] = roepAan('BWMO_TIJDLIJN_VERSCHIL', [
      ...this.invoer,
      basis,
      gekozen,
      jaar ?? '',
      true,
    ]) as Cel[][];
    const rij = rijen.find(([naam]) => naam === gemeente)!;
    return koppen!.slice(1, -1).map((naam, k) => ({ naam: String(naam), bedrag: Number(rij[k + 1]) }));
  }

  /** Bij welke waarde van een parameter het nadeel van een gemeente in een jaar omslaat; `null` als dat nergens is. */
  omslag(
    gemeente: string,
    jaar: number,
    knop: string,
  ): { readonly van: number; readonly naar: number } | null {
    const [[naar]] = roepAan('BWMO_TIJDLIJN_OMSLAG', [
      ...this.invoer,
      gemeente,
      jaar,
      knop,
      EIGEN_SCENARIOS.gekozen,
    ]) as [Cel[]];
    const nu = this.parameter(knop);
    const van = nu === 'geen' ? 1 : Number(nu);
    return naar === '' ? null : { van, naar: Number(naar) };
  }

  /** Elke afspraak die te rekenen is, met het slechtste saldo per inwoner in elk scenario van de werkmap. */
  afspraken(): { readonly koppen: readonly string[]; readonly rijen: readonly (readonly Cel[])[] } {
    const eigen = Object.values(EIGEN_SCENARIOS).length;
    const parameters = this.invoer[0].map(([naam, ...waarden]) => [naam!, ...waarden.slice(eigen)]);
    const [koppen, ...rijen] = roepAan('BWMO_TIJDLIJN_REGELINGEN', [
      parameters,
      ...this.invoer.slice(1),
      '',
      true,
    ]) as Cel[][];
    return { koppen: koppen!.map(String), rijen };
  }

  /** De waarde van een parameter in de gekozen stand; `geen` als hij er niet staat. */
  private parameter(naam: string): Cel {
    const rij = this.invoer[0].find(([een]) => een === naam);
    return rij?.[Object.keys(EIGEN_SCENARIOS).indexOf('gekozen') + 1] ?? 'geen';
  }

  private tabel(scenario: string): Cel[][] {
    let tabel = this.tabellen.get(scenario);
    if (!tabel) {
      tabel = roepAan('BWMO_TIJDLIJN', [...this.invoer, scenario]) as Cel[][];
      this.tabellen.set(scenario, tabel);
    }
    return tabel;
  }
}

/** De som van bedragen, exact op de cent. */
function optelling(bedragen: readonly number[]): number {
  return Number(roepAan('BWMO_SALDO', [bedragen.map((bedrag) => [bedrag]), 0]));
}
