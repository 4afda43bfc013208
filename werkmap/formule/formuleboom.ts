import type { Rechthoek } from '../poort/adres';

interface Plaats {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

/** De formulecellen van één kolom, van boven naar beneden, met een boom erop: blad `i` van de boom is cel `i`. */
interface Kolom {
  readonly rijen: readonly number[];
  readonly cellen: readonly number[];
  /** Het nummer van knoop 0 van de boom van deze kolom. */
  readonly begin: number;
}

/**
 * De formulecellen van een werkmap zo geordend dat een bereik van `n` cellen er met ongeveer `log n` knopen in staat.
 * Een kolom lopende totalen kost anders het kwadraat van haar lengte.
 *
 * Knoop `0` tot en met het aantal cellen is een cel; een hogere knoop staat voor alles wat eronder hangt.
 */
export class Formuleboom {
  readonly aantal: number;
  private readonly bladen = new Map<string, Map<number, Kolom>>();
  private readonly kolommen: Kolom[] = [];
  private readonly beginnen: number[] = [];

  constructor(private readonly cellen: readonly Plaats[]) {
    const perKolom = new Map<string, number[]>();
    cellen.forEach(({ blad, kolom }, nummer) => {
      const sleutel = `${kolom} ${blad.toLowerCase()}`;
      const lijst = perKolom.get(sleutel);
      if (lijst) lijst.push(nummer);
      else perKolom.set(sleutel, [nummer]);
    });
    let begin = cellen.length;
    for (const nummers of perKolom.values()) {
      nummers.sort((een, ander) => cellen[een]!.rij - cellen[ander]!.rij);
      const kolom = { rijen: nummers.map((nummer) => cellen[nummer]!.rij), cellen: nummers, begin };
      begin += nummers.length;
      this.kolommen.push(kolom);
      this.beginnen.push(kolom.begin);
      const { blad, kolom: letter } = cellen[nummers[0]!]!;
      const opBlad = this.bladen.get(blad.toLowerCase()) ?? new Map<number, Kolom>();
      opBlad.set(letter, kolom);
      this.bladen.set(blad.toLowerCase(), opBlad);
    }
    this.aantal = begin;
  }

  /** De knopen die samen precies de formulecellen in een rechthoek zijn. */
  knopenIn(blad: string, vak: Rechthoek): number[] {
    const opBlad = this.bladen.get(blad.toLowerCase());
    if (!opBlad) return [];
    const nummers =
      vak.kolommen < opBlad.size
        ? Array.from({ length: vak.kolommen }, (_, k) => vak.kolom + k)
        : [...opBlad.keys()].filter((kolom) => kolom >= vak.kolom && kolom < vak.kolom + vak.kolommen);
    return nummers.flatMap((nummer) => {
      const kolom = opBlad.get(nummer);
      if (!kolom) return [];
      const gevonden: number[] = [];
      const lengte = kolom.cellen.length;
      let links = lengte + eersteVanaf(kolom.rijen, vak.rij);
      let rechts = lengte + eersteVanaf(kolom.rijen, vak.rij + vak.rijen);
      for (; links < rechts; links >>= 1, rechts >>= 1) {
        if (links & 1) gevonden.push(this.knoop(kolom, links++));
        if (rechts & 1) gevonden.push(this.knoop(kolom, --rechts));
      }
      return gevonden;
    });
  }

  /** De twee helften onder een knoop die geen cel is. */
  onder(knoop: number): number[] {
    const kolom = this.kolomVan(knoop);
    const plaats = knoop - kolom.begin;
    return [this.knoop(kolom, 2 * plaats), this.knoop(kolom, 2 * plaats + 1)];
  }

  /** Alle cellen onder knopen; onder een knoop die `mag` niet toelaat wordt niet gekeken. */
  cellenOnder(knopen: readonly number[], mag: (knoop: number) => boolean): number[] {
    return knopen.flatMap((knoop) =>
      knoop < this.cellen.length ? [knoop] : this.cellenOnder(this.onder(knoop).filter(mag), mag),
    );
  }

  private knoop({ cellen, begin }: Kolom, plaats: number): number {
    return plaats >= cellen.length ? cellen[plaats - cellen.length]! : begin + plaats;
  }

  private kolomVan(knoop: number): Kolom {
    return this.kolommen[eersteVanaf(this.beginnen, knoop + 1) - 1]!;
  }
}

/** De plaats van het eerste getal dat minstens zo groot is, in een rij van klein naar groot. */
function eersteVanaf(rij: readonly number[], getal: number): number {
  let [van, tot] = [0, rij.length];
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if (rij[midden]! < getal) van = midden + 1;
    else tot = midden;
  }
  return van;
}
