import { Binomiaal, Poisson } from '../../capaciteit/toeval/trekkingen';
import { Toeval } from '../../capaciteit/toeval/toeval';
import { halfVanNulAf } from '../../getal/afronden';
import { alsGetal, type Decimaal, macht10, maal, plus } from '../../getal/decimaal';
import { CLIENTDECIMALEN } from '../blijfdeel';
import { blijftInWmo, deelVan, type Jaarclienten, nogBestaanden, verwachteClienten } from './clienten';
import type { Tijdlijninvoer } from './invoer';
import { jaarIn, type Scenario } from './scenario';

const MAANDEN = 12;
/** Zoveel stappen heeft een maand als de verblijfsduur korter is dan een jaar. */
const KWARTEN = 4;
const SOORTEN = ['instroom', 'uitstroom bestaand', 'uitstroom nieuw'] as const;
// Elk paar van gemeente en product heeft zijn eigen stromen, ook als er een product of gemeente bij komt.
const MEESTE_PRODUCTEN = 1024;
const STROMEN = 8;
const EERSTE_DOEL = 4096;
const BEGIN = 2 * SOORTEN.length;
const WLZ = BEGIN + 1;

/** De stromen toeval en de onthouden verdelingen van één gemeente en product. */
class Loting {
  private readonly stromen: readonly Toeval[];
  private readonly instroom = [new Poisson(), new Poisson()] as const;
  private readonly vertrek = [new Binomiaal(), new Binomiaal(), new Binomiaal()] as const;

  constructor(zaad: number, gemeente: number, product: number, jaren: number) {
    const doel = EERSTE_DOEL + (gemeente * MEESTE_PRODUCTEN + product) * STROMEN;
    const lengte = (stroom: number) => {
      if (stroom === BEGIN) return 1;
      if (stroom === WLZ) return 2;
      return stroom < SOORTEN.length ? MAANDEN * jaren : (KWARTEN - 1) * MAANDEN * jaren;
    };
    this.stromen = Array.from(
      { length: STROMEN },
      (_, stroom) => new Toeval(zaad, doel + stroom, lengte(stroom)),
    );
  }

  beginRun(run: number): void {
    for (const stroom of this.stromen) stroom.begin(run);
  }

  /** Een gebroken beginstand is het gehele getal eronder of erboven, met de kans van het deel achter de komma. */
  begin(aantal: number): number {
    const onder = Math.floor(aantal);
    return onder + (this.stromen[BEGIN]!.op(0) < aantal - onder ? 1 : 0);
  }

  naarWlz(aantal: number, kans: number, groep: 0 | 1): number {
    return aantal === 0 || kans === 0 ? 0 : this.vertrek[2].trek(aantal, kans, this.stromen[WLZ]!.op(groep));
  }

  komt(verwachting: number, maand: number, stap: number, naWlz: boolean): number {
    return verwachting === 0 ? 0 : this.instroom[naWlz ? 1 : 0].trek(verwachting, this.u(0, maand, stap));
  }

  vertrekt(aantal: number, kans: number, groep: 0 | 1, maand: number, stap: number): number {
    return aantal === 0 ? 0 : this.vertrek[groep].trek(aantal, kans, this.u(1 + groep, maand, stap));
  }

  // De eerste stap van elke maand heeft een eigen stroom: een andere verblijfsduur verschuift zo niets.
  private u(soort: number, maand: number, stap: number): number {
    return stap === 0
      ? this.stromen[soort]!.op(maand)
      : this.stromen[SOORTEN.length + soort]!.op((KWARTEN - 1) * maand + stap - 1);
  }
}

/** Simuleert gehele cliënten, run voor run; zelfde zaad, run en plaats in de tabellen: bit voor bit dezelfde uitkomst. */
export class Clientsimulatie {
  private readonly lotingen: readonly (readonly Loting[])[];

  constructor(
    private readonly invoer: Tijdlijninvoer,
    zaad: number,
  ) {
    const { producten, gemeenten, jaren } = invoer;
    this.lotingen = producten.map((_, p) =>
      gemeenten.tabel.gemeenten.map((__, g) => new Loting(zaad, g, p, jaren.length)),
    );
  }

  /** De cliënten van deze run per jaar, product en gemeente; frictie is de verwachting bij dit scenario. */
  run(
    nummer: number,
    scenario: Scenario,
    verwacht = verwachteClienten(this.invoer, scenario),
  ): readonly (readonly (readonly Jaarclienten[])[])[] {
    const { producten, gemeenten, jaren } = this.invoer;
    const nogBestaand = nogBestaanden(scenario, jaren);
    const perProduct = producten.map((_, p) =>
      gemeenten.tabel.gemeenten.map((__, g) => {
        const loting = this.lotingen[p]![g]!;
        loting.beginRun(nummer);
        return this.verloop(loting, scenario, p, g);
      }),
    );
    return jaren.map((_, t) =>
      perProduct.map((perGemeente, p) =>
        perGemeente.map((verloop, g): Jaarclienten => {
          const { bestaand, nieuw } = verloop[t]!;
          const samen = plus(bestaand, nieuw);
          const { zonderWlz, samen: metWlz } = verwacht[t]![p]![g]!;
          const weg = plus(zonderWlz, { ...metWlz, waarde: -metWlz.waarde });
          return {
            bestaand,
            nieuw,
            nogBestaand: deelVan(bestaand, nogBestaand[t]!),
            samen,
            zonderWlz: plus(samen, weg),
          };
        }),
      ),
    );
  }

  private verloop(
    loting: Loting,
    scenario: Scenario,
    p: number,
    g: number,
  ): { readonly bestaand: Decimaal; readonly nieuw: Decimaal }[] {
    const { producten, gemeenten, jaren } = this.invoer;
    const { verblijfsduur, wlzDeel } = producten[p]!;
    const duur = alsGetal(maal(verblijfsduur, scenario.getallen.verblijfsduurMaal!));
    const stappen = duur >= MAANDEN ? 1 : KWARTEN;
    const kans = Math.min(1, 1 / stappen / duur);
    const blijft = alsGetal(blijftInWmo(scenario, wlzDeel));
    const perStap = alsGetal(maal(gemeenten.instroom[p]![g]!, scenario.getallen.instroomMaal!)) / stappen;
    const wlzJaar = jaarIn(scenario, 'wlzJaar');
    let bestaand = loting.begin(alsGetal(gemeenten.bestaand[p]![g]!));
    let nieuw = 0;
    return jaren.map((jaar, t) => {
      const naWlz = wlzJaar !== null && jaar >= wlzJaar;
      if (jaar === wlzJaar) {
        bestaand -= loting.naarWlz(bestaand, 1 - blijft, 0);
        nieuw -= loting.naarWlz(nieuw, 1 - blijft, 1);
      }
      const verwachting = naWlz ? perStap * blijft : perStap;
      // Het jaargemiddelde is het gemiddelde over de stappen van (begin + eind) / 2.
      let somBestaand = 0;
      let somNieuw = 0;
      for (let maand = MAANDEN * t; maand < MAANDEN * (t + 1); maand += 1) {
        for (let stap = 0; stap < stappen; stap += 1) {
          somBestaand += bestaand;
          somNieuw += nieuw;
          bestaand -= loting.vertrekt(bestaand, kans, 0, maand, stap);
          nieuw -= loting.vertrekt(nieuw, kans, 1, maand, stap);
          nieuw += loting.komt(verwachting, maand, stap, naWlz);
          somBestaand += bestaand;
          somNieuw += nieuw;
        }
      }
      const stappenInJaar = 2 * MAANDEN * stappen;
      return { bestaand: gemiddeld(somBestaand, stappenInJaar), nieuw: gemiddeld(somNieuw, stappenInJaar) };
    });
  }
}

function gemiddeld(som: number, aantal: number): Decimaal {
  return {
    waarde: halfVanNulAf(BigInt(som) * macht10(CLIENTDECIMALEN), BigInt(aantal)),
    schaal: CLIENTDECIMALEN,
  };
}
