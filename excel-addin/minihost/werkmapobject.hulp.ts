import type { Bereik } from './bereik.hulp';
import { Blad } from './bladobject.hulp';
import { fouten } from './hostfout.hulp';
import { alsGetypt } from './typen.hulp';
import type { Miniwerkmap } from './werkmap.hulp';

/** `Excel.Workbook` aan de kant van de host. */
export class Werkmap {
  constructor(private readonly werkmap: Miniwerkmap) {}

  get ReadOnly(): boolean {
    return this.werkmap.alleenLezen;
  }

  get Worksheets(): Bladen {
    return new Bladen(this.werkmap);
  }

  get Names(): Namen {
    return new Namen(this.werkmap);
  }

  get Settings(): Instellingen {
    return new Instellingen(this.werkmap);
  }

  GetSelectedRange(): Bereik {
    const { actief, selectie } = this.werkmap;
    if (selectie === null) throw fouten.geenSelectie();
    return new Blad(this.werkmap, actief).GetRange(selectie);
  }
}

class Bladen {
  constructor(private readonly werkmap: Miniwerkmap) {}

  get _items(): Blad[] {
    return this.werkmap.bladen.map((blad) => new Blad(this.werkmap, blad));
  }

  GetItem(sleutel: string): Blad {
    return new Blad(this.werkmap, this.werkmap.blad(sleutel));
  }

  GetItemOrNullObject(sleutel: string): Blad | null {
    const blad = this.werkmap.zoekBlad(sleutel);
    return blad && new Blad(this.werkmap, blad);
  }

  Add(naam: string): Blad {
    this.werkmap.moetMogen();
    return new Blad(this.werkmap, this.werkmap.voegToe(naam));
  }
}

class Namen {
  constructor(private readonly werkmap: Miniwerkmap) {}

  get _items(): Naam[] {
    return [...this.werkmap.namen.keys()].map((naam) => new Naam(this.werkmap, naam));
  }

  GetItemOrNullObject(gezocht: string): Naam | null {
    return this._items.find(({ Name }) => Name.toLowerCase() === gezocht.toLowerCase()) ?? null;
  }

  GetItem(gezocht: string): Naam {
    return gevonden(this.GetItemOrNullObject(gezocht), gezocht);
  }

  Add(naam: string, doel: Bereik): Naam {
    this.werkmap.moetMogen();
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(naam)) throw fouten.verkeerd(`naam ${naam}`);
    if (this.GetItemOrNullObject(naam)) throw fouten.bestaatAl(naam);
    const vast = doel.Address.replace(/([A-Z]+)(\d+)(?=:|$)/g, '$$$1$$$2');
    this.werkmap.namen.set(naam, `=${vast}`);
    return new Naam(this.werkmap, naam);
  }
}

class Naam {
  readonly Visible = true;

  constructor(
    private readonly werkmap: Miniwerkmap,
    readonly Name: string,
  ) {}

  get Id(): string {
    return this.Name;
  }

  get Formula(): string {
    return this.werkmap.namen.get(this.Name)!;
  }

  set Formula(formule: string) {
    this.werkmap.moetMogen();
    alsGetypt(formule, this.werkmap.bladen);
    this.werkmap.namen.set(this.Name, formule);
  }

  Delete(): void {
    this.werkmap.moetMogen();
    this.werkmap.namen.delete(this.Name);
  }
}

class Instellingen {
  constructor(private readonly werkmap: Miniwerkmap) {}

  get _items(): Instelling[] {
    return [...this.werkmap.instellingen.keys()].map((naam) => new Instelling(this.werkmap, naam));
  }

  Add(naam: string, waarde: string): Instelling {
    this.werkmap.moetMogen();
    this.werkmap.instellingen.set(naam, waarde);
    return new Instelling(this.werkmap, naam);
  }

  GetItem(naam: string): Instelling {
    return gevonden(this.GetItemOrNullObject(naam), naam);
  }

  GetItemOrNullObject(naam: string): Instelling | null {
    return this.werkmap.instellingen.has(naam) ? new Instelling(this.werkmap, naam) : null;
  }
}

class Instelling {
  constructor(
    private readonly werkmap: Miniwerkmap,
    readonly Key: string,
  ) {}

  get Id(): string {
    return this.Key;
  }

  get Value(): string {
    return this.werkmap.instellingen.get(this.Key)!;
  }

  Delete(): void {
    this.werkmap.moetMogen();
    this.werkmap.instellingen.delete(this.Key);
  }
}

function gevonden<T>(ding: T | null, sleutel: string): T {
  if (!ding) throw fouten.nietGevonden(sleutel);
  return ding;
}
