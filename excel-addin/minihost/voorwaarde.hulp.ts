import type { Bereik } from './bereik.hulp';
import type { Minivoorwaarde } from './blad.hulp';
import { fouten } from './hostfout.hulp';
import { alsGetypt } from './typen.hulp';

/** `Excel.ConditionalFormatCollection`, voor zover het om een eigen formule gaat. */
export class Voorwaarden {
  constructor(private readonly bereik: Bereik) {}

  Add(soort: string): { Id: string; Custom: EigenVoorwaarde } {
    if (soort !== 'Custom') throw fouten.nietNagebouwd(`voorwaardelijke opmaak ${soort}`);
    const { werkmap, blad, adres } = this.bereik;
    werkmap.moetMogen(blad);
    const nieuw: Minivoorwaarde = { adres, formule: '', opmaak: {} };
    blad.voorwaarden.push(nieuw);
    return { Id: `voorwaarde ${blad.voorwaarden.length}`, Custom: new EigenVoorwaarde(nieuw, this.bereik) };
  }
}

class EigenVoorwaarde {
  constructor(
    private readonly voorwaarde: Minivoorwaarde,
    private readonly bereik: Bereik,
  ) {}

  get Rule() {
    return new Regel(this.voorwaarde, this.bereik);
  }

  get Format() {
    return { Fill: new Vlak(this.voorwaarde), Font: new Letter(this.voorwaarde) };
  }
}

class Regel {
  constructor(
    private readonly voorwaarde: Minivoorwaarde,
    private readonly bereik: Bereik,
  ) {}

  set Formula(formule: string) {
    // Onze functies werken in Excel niet in voorwaardelijke opmaak.
    if (/BWMO[_.]\w+\(/i.test(formule)) throw fouten.verkeerd(formule);
    alsGetypt(formule, this.bereik.werkmap.bladen);
    this.voorwaarde.formule = formule;
  }
}

class Vlak {
  constructor(private readonly voorwaarde: Minivoorwaarde) {}

  set Color(kleur: string) {
    this.voorwaarde.opmaak.vlak = kleur;
  }
}

class Letter {
  constructor(private readonly voorwaarde: Minivoorwaarde) {}

  set Color(kleur: string) {
    this.voorwaarde.opmaak.tekst = kleur;
  }

  set Bold(vet: boolean) {
    this.voorwaarde.opmaak.vet = vet;
  }
}
