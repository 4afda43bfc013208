import { rechthoekVan } from '../../werkmap';
import { Bereik } from './bereik.hulp';
import type { Miniblad } from './blad.hulp';
import { Grafieken } from './grafiek.hulp';
import { fouten } from './hostfout.hulp';
import type { Miniwerkmap } from './werkmap.hulp';

const HEEL = { rij: 0, kolom: 0, rijen: 1_048_576, kolommen: 16_384 };

/** `Excel.Worksheet` aan de kant van de host. */
export class Blad {
  readonly KentVerwijzing = true;

  constructor(
    readonly werkmap: Miniwerkmap,
    readonly blad: Miniblad,
  ) {}

  get Id(): string {
    return this.blad.id;
  }

  get Name(): string {
    return this.blad.naam;
  }

  get Protection() {
    return { Protected: this.blad.beveiligd };
  }

  get FreezePanes(): Vast {
    return new Vast(this);
  }

  get Charts(): Grafieken {
    return new Grafieken(this.blad);
  }

  GetRange(adres: string | null = null): Bereik {
    return new Bereik(this.werkmap, this.blad, adres === null ? HEEL : stukVan(adres));
  }

  GetRangeByIndexes(rij: number, kolom: number, rijen: number, kolommen: number): Bereik {
    return new Bereik(this.werkmap, this.blad, { rij, kolom, rijen, kolommen });
  }

  GetUsedRangeOrNullObject(alleenWaarden: boolean): Bereik | null {
    if (!alleenWaarden) throw fouten.nietNagebouwd('het gebruikte bereik met opmaak');
    const stuk = this.blad.gebruikt();
    return stuk && new Bereik(this.werkmap, this.blad, stuk);
  }

  Delete(): void {
    this.werkmap.moetMogen();
    if (this.werkmap.bladen.length === 1) throw fouten.verkeerd('het laatste blad');
    this.werkmap.verwijder(this.blad);
  }
}

function stukVan(adres: string) {
  try {
    return rechthoekVan(adres);
  } catch {
    throw fouten.verkeerd(`adres ${adres}`);
  }
}

class Vast {
  constructor(private readonly blad: Blad) {}

  FreezeAt(adres: string): void {
    this.blad.blad.vast = adres;
  }

  FreezeRows(rijen: number): void {
    this.blad.blad.vast = `1:${rijen}`;
  }

  FreezeColumns(kolommen: number): void {
    this.blad.blad.vast = `kolommen ${kolommen}`;
  }
}
