import type { Bereik } from './bereik.hulp';
import type { Miniblad, Minigrafiek, Minireeks } from './blad.hulp';
import { fouten } from './hostfout.hulp';

/** `Excel.ChartCollection`: één reeks uit de bron, en losse reeksen erbij. */
export class Grafieken {
  constructor(private readonly blad: Miniblad) {}

  Add(soort: string, bron: Bereik): Grafiek {
    const grafiek: Minigrafiek = {
      soort,
      titel: '',
      assen: { x: '', y: '' },
      legenda: { positie: '', zichtbaar: false },
      plaats: '',
      reeksen: [{ naam: '', waarden: bron.adres, categorieen: '', lijn: 'Continuous' }],
    };
    this.blad.grafieken.push(grafiek);
    return new Grafiek(grafiek, this.blad.grafieken.length);
  }
}

class Grafiek {
  readonly Id: string;

  constructor(
    private readonly grafiek: Minigrafiek,
    nummer: number,
  ) {
    this.Id = `grafiek ${nummer}`;
  }

  get Series() {
    return new Reeksen(this.grafiek.reeksen);
  }

  get Title() {
    return new Tekst((tekst) => (this.grafiek.titel = tekst));
  }

  get Axes() {
    const { assen } = this.grafiek;
    return {
      CategoryAxis: { Title: new Tekst((tekst) => (assen.x = tekst)) },
      ValueAxis: { Title: new Tekst((tekst) => (assen.y = tekst)) },
    };
  }

  get Legend() {
    return new Legenda(this.grafiek.legenda);
  }

  SetPosition(begin: string, eind: string): void {
    this.grafiek.plaats = `${begin}:${eind}`;
  }
}

class Reeksen {
  constructor(private readonly reeksen: Minireeks[]) {}

  GetItemAt(nummer: number): Reeks {
    const reeks = this.reeksen[nummer];
    if (!reeks) throw fouten.nietGevonden(`reeks ${nummer}`);
    return new Reeks(reeks);
  }

  Add(naam: string): Reeks {
    this.reeksen.push({ naam, waarden: '', categorieen: '', lijn: 'Continuous' });
    return this.GetItemAt(this.reeksen.length - 1);
  }
}

class Reeks {
  constructor(private readonly reeks: Minireeks) {}

  set Name(naam: string) {
    this.reeks.naam = naam;
  }

  SetValues(bron: Bereik): void {
    this.reeks.waarden = bron.adres;
  }

  SetXAxisValues(bron: Bereik): void {
    this.reeks.categorieen = bron.adres;
  }

  get Format() {
    return { Line: new Lijn(this.reeks) };
  }
}

class Lijn {
  constructor(private readonly reeks: Minireeks) {}

  set LineStyle(lijn: string) {
    this.reeks.lijn = lijn;
  }
}

class Legenda {
  constructor(private readonly legenda: Minigrafiek['legenda']) {}

  set Position(positie: string) {
    this.legenda.positie = positie;
  }

  set Visible(zichtbaar: boolean) {
    this.legenda.zichtbaar = zichtbaar;
  }
}

class Tekst {
  constructor(private readonly zet: (tekst: string) => void) {}

  set Text(tekst: string) {
    this.zet(tekst);
  }

  get Format() {
    return { Font: new Letter() };
  }
}

class Letter {
  size = 0;

  set Size(punten: number) {
    this.size = punten;
  }
}
