import { adresVan, type Rechthoek, rechthoekVan, verwijzing } from '../../werkmap';
import { type Miniblad, plekken } from './blad.hulp';
import { fouten } from './hostfout.hulp';
import { Validatie } from './validatie.hulp';
import { Voorwaarden } from './voorwaarde.hulp';
import { Blad } from './bladobject.hulp';
import type { Miniwerkmap } from './werkmap.hulp';

/** `Excel.Range` aan de kant van de host; de namen met een hoofdletter zijn die van het protocol. */
export class Bereik {
  readonly KentVerwijzing = true;

  constructor(
    readonly werkmap: Miniwerkmap,
    readonly blad: Miniblad,
    readonly stuk: Rechthoek,
  ) {}

  get adres(): string {
    return adresVan(this.stuk);
  }

  get Address(): string {
    return verwijzing({ blad: this.blad.naam, adres: this.adres });
  }

  get RowIndex(): number {
    return this.stuk.rij;
  }

  get ColumnIndex(): number {
    return this.stuk.kolom;
  }

  get RowCount(): number {
    return this.stuk.rijen;
  }

  get ColumnCount(): number {
    return this.stuk.kolommen;
  }

  get Worksheet(): Blad {
    return new Blad(this.werkmap, this.blad);
  }

  get Values(): unknown[][] {
    return this.werkmap.waarden(this.blad, this.stuk);
  }

  get Formulas(): unknown[][] {
    const waarden = this.Values;
    return plekken(this.stuk).map((rij, r) =>
      rij.map((adres, k) => {
        const inhoud = this.blad.cellen.get(adres);
        return inhoud && 'formule' in inhoud ? inhoud.formule : waarden[r]![k];
      }),
    );
  }

  set Formulas(cellen: unknown) {
    this.werkmap.moetMogen(this.blad);
    const rijen = this.passend(cellen);
    plekken(this.stuk).forEach((rij, r) =>
      rij.forEach((adres, k) => this.werkmap.typ(this.blad, adres, rijen[r]![k])),
    );
  }

  set NumberFormat(code: unknown) {
    this.zetOpmaak('getal', this.passend(code)[0]![0]);
  }

  get Format(): Opmaak {
    return new Opmaak(this);
  }

  get DataValidation(): Validatie {
    return new Validatie(this);
  }

  get ConditionalFormats(): Voorwaarden {
    return new Voorwaarden(this);
  }

  // De bibliotheek knipt een groot blok zelf in stukken: eerst de maat, dan per stuk van de eerste tot de laatste rij.
  _ValidateArraySize(rijen: number, kolommen: number): void {
    if (rijen !== this.stuk.rijen || kolommen !== this.stuk.kolommen) {
      throw fouten.verkeerd(`de matrix past niet in ${this.adres}`);
    }
  }

  GetRow(nummer: number): Bereik {
    return new Bereik(this.werkmap, this.blad, { ...this.stuk, rij: this.stuk.rij + nummer, rijen: 1 });
  }

  GetBoundingRect({ stuk: ander }: Bereik): Bereik {
    const rij = Math.min(this.stuk.rij, ander.rij);
    const rijen = Math.max(this.stuk.rij + this.stuk.rijen, ander.rij + ander.rijen) - rij;
    return new Bereik(this.werkmap, this.blad, { ...this.stuk, rij, rijen });
  }

  Select(): void {
    this.werkmap.actief = this.blad;
    this.werkmap.selectie = this.adres;
  }

  /** Alleen de cellen met een validatie, in aaneengesloten stukken ongeacht de regel. */
  GetSpecialCellsOrNullObject(soort: string): Stukken | null {
    if (soort !== 'DataValidations') throw fouten.nietNagebouwd(`getSpecialCells ${soort}`);
    const cellen = new Set([...this.blad.validaties.keys()]);
    const stukken: Rechthoek[] = [];
    for (const adres of [...cellen].sort(opPlek)) {
      if (!cellen.has(adres)) continue;
      const stuk = groei(rechthoekVan(adres), cellen);
      plekken(stuk)
        .flat()
        .forEach((plek) => cellen.delete(plek));
      stukken.push(stuk);
    }
    return stukken.length === 0
      ? null
      : new Stukken(stukken.map((stuk) => new Bereik(this.werkmap, this.blad, stuk)));
  }

  zetOpmaak(eigenschap: string, waarde: unknown): void {
    this.werkmap.moetMogen(this.blad);
    for (const adres of plekken(this.stuk).flat()) {
      this.blad.opmaak.set(adres, { ...this.blad.opmaak.get(adres), [eigenschap]: waarde });
    }
  }

  /** Excel neemt een matrix van precies deze maat, of één waarde voor alles. */
  private passend(cellen: unknown): unknown[][] {
    const { rijen, kolommen } = this.stuk;
    if (Array.isArray(cellen) && cellen.length === 1 && (cellen[0] as unknown[]).length === 1) {
      return Array.from({ length: rijen }, () =>
        Array.from({ length: kolommen }, () => (cellen as unknown[][])[0]![0]),
      );
    }
    const matrix = cellen as unknown[][];
    if (!Array.isArray(cellen) || matrix.length !== rijen || matrix.some((rij) => rij.length !== kolommen)) {
      throw fouten.verkeerd(`de matrix past niet in ${this.adres}`);
    }
    return matrix;
  }
}

class Opmaak {
  constructor(private readonly bereik: Bereik) {}

  get Fill() {
    return new Kleur(this.bereik, 'vlak');
  }

  get Font() {
    return new Lettertype(this.bereik);
  }

  set ColumnWidth(punten: number) {
    this.bereik.werkmap.moetMogen(this.bereik.blad);
    const { kolom, kolommen } = this.bereik.stuk;
    for (let k = kolom; k < kolom + kolommen; k += 1) this.bereik.blad.kolombreedtes.set(k, punten);
  }
}

class Kleur {
  constructor(
    private readonly bereik: Bereik,
    private readonly eigenschap: string,
  ) {}

  set Color(kleur: string) {
    this.bereik.zetOpmaak(this.eigenschap, kleur);
  }
}

class Lettertype {
  constructor(private readonly bereik: Bereik) {}

  set Color(kleur: string) {
    this.bereik.zetOpmaak('tekst', kleur);
  }

  set Bold(vet: boolean) {
    this.bereik.zetOpmaak('vet', vet);
  }
}

class Stukken {
  readonly KentVerwijzing = true;

  constructor(private readonly bereiken: readonly Bereik[]) {}

  get Areas() {
    return { _items: this.bereiken };
  }
}

function opPlek(a: string, b: string): number {
  const [links, rechts] = [rechthoekVan(a), rechthoekVan(b)];
  return links.rij - rechts.rij || links.kolom - rechts.kolom;
}

/** Zo breed mogelijk en dan zo hoog mogelijk. */
function groei({ rij, kolom }: Rechthoek, cellen: ReadonlySet<string>): Rechthoek {
  const vol = (stuk: Rechthoek) =>
    plekken(stuk)
      .flat()
      .every((adres) => cellen.has(adres));
  let stuk = { rij, kolom, rijen: 1, kolommen: 1 };
  while (vol({ ...stuk, kolommen: stuk.kolommen + 1 })) stuk = { ...stuk, kolommen: stuk.kolommen + 1 };
  while (vol({ ...stuk, rijen: stuk.rijen + 1 })) stuk = { ...stuk, rijen: stuk.rijen + 1 };
  return stuk;
}
