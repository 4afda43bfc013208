import { type Cel, getaltekst } from '../../core';
import { adresVan, type Blad, kolomletters, type Rechthoek, type Werkmap } from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import type { Uitkomsten } from '../../werkbank/bestand';
import { type Nagerekend, rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';

/** Een cel op een blad, zoals `Tijdlijn!C14`. */
export type Celplek = `${string}!${string}`;

const LAATSTE_RIJ = 1000;
const LAATSTE_KOLOM = 30;
const LEEG = { opmaak: [], kolombreedtes: [], vast: { rijen: 0, kolommen: 0 } } as const;

/** Een werkmap waarin elke formule is uitgerekend, met de weg naar een cel via de woorden die erbij staan. */
export class Uitgerekend implements Uitkomsten {
  readonly gebieden: ReadonlyMap<string, Rechthoek>;

  private constructor(
    readonly bladen: readonly Blad[],
    private readonly na: readonly Nagerekend[],
  ) {
    const mis = na.flatMap(({ fouten, botsingen }) => [...fouten, ...botsingen]);
    if (mis.length > 0) throw new Error(`De werkmap rekent niet: ${mis.join('; ')}`);
    this.gebieden = new Map(na.flatMap(({ gebieden }) => [...gebieden]));
  }

  static van(bladen: readonly Blad[]): Uitgerekend {
    return new Uitgerekend(bladen, [rekenNa(bladen)]);
  }

  /** Met bladen erbij die alleen lezen: wat er al stond hoeft niet opnieuw, en dat scheelt de meeste tijd. */
  met(extra: readonly Blad[]): Uitgerekend {
    const vast = Object.entries(this.waarden()).map(([naam, cellen]) => ({ ...LEEG, naam, cellen }));
    return new Uitgerekend([...this.bladen, ...extra], [...this.na, rekenNa([...vast, ...extra])]);
  }

  waarde(blad: string, adres: string): Cel {
    for (const na of this.na) {
      const waarde = na.waarde(blad, adres);
      if (waarde !== null) return waarde;
    }
    return null;
  }

  /** Van elk blad alle waarden, zonder formules. */
  waarden(): Record<string, Cel[][]> {
    const over = (naam: string, rijen: number, kolommen: number) =>
      Array.from({ length: rijen }, (_, rij) =>
        Array.from({ length: kolommen }, (__, kolom) =>
          this.waarde(naam, adresVan({ rij, kolom, rijen: 1, kolommen: 1 })),
        ),
      );
    return Object.fromEntries(
      this.bladen.map(({ naam, cellen }) => {
        const gebieden = [...this.gebieden].flatMap(([plek, gebied]) =>
          plek.startsWith(`${naam}!`) ? [gebied] : [],
        );
        const rijen = Math.max(cellen.length, ...gebieden.map((een) => een.rij + een.rijen));
        const kolommen = Math.max(
          ...cellen.map((rij) => rij.length),
          ...gebieden.map((een) => een.kolom + een.kolommen),
        );
        return [naam, over(naam, rijen, kolommen)];
      }),
    );
  }

  /** Zoals het paneel een werkmap leest. */
  async werkmap(): Promise<Werkmap> {
    const werkmap = geheugenwerkmap(this.waarden());
    for (const { naam: blad, namen = [] } of this.bladen) {
      for (const { naam, adres } of namen) await werkmap.zetNaam(naam, { blad, adres });
    }
    return werkmap;
  }

  cel(plek: Celplek): Cel {
    const scheiding = plek.lastIndexOf('!');
    return this.waarde(plek.slice(0, scheiding), plek.slice(scheiding + 1));
  }

  getal(plek: Celplek): number {
    const waarde = this.cel(plek);
    if (typeof waarde !== 'number') throw new Error(`${plek} is geen getal`);
    return waarde;
  }

  /** De eerste rij na `na` waar deze woorden staan, te beginnen in kolom A. */
  rij(blad: string, woorden: readonly Cel[], na = 0): number {
    for (let rij = na + 1; rij <= LAATSTE_RIJ; rij += 1) {
      const gelijk = (woord: Cel, k: number) => this.cel(`${blad}!${kolomletters(k)}${rij}`) === woord;
      if (woorden.every(gelijk)) return rij;
    }
    throw new Error(`${blad} heeft geen rij ${woorden.join(' · ')}`);
  }

  /** De letter van de kolom waar op deze rij `kop` staat. */
  kolom(blad: string, rij: number, kop: Cel): string {
    for (let k = 0; k < LAATSTE_KOLOM; k += 1) {
      if (this.cel(`${blad}!${kolomletters(k)}${rij}`) === kop) return kolomletters(k);
    }
    throw new Error(`${blad} heeft op rij ${rij} geen kolom ${String(kop)}`);
  }
}

const HARDE_SPATIE = '\u00a0';

/** `€ 160.550`, zonder teken: de zin zegt of het betalen of krijgen is. Nooit over twee regels. */
export function euro(bedrag: number, decimalen = 0): string {
  return `€${HARDE_SPATIE}${getaltekst(Math.abs(bedrag), decimalen)}`;
}

/** Met een min als het een nadeel is, voor in een tabel. */
export function saldo(bedrag: number, decimalen = 0): string {
  return `${bedrag < 0 ? '−' : ''}${getaltekst(Math.abs(bedrag), decimalen)}`;
}

export function procent(deel: number): string {
  return `${getaltekst(100 * deel, 0)}%`;
}
