import type { Bereik } from './bereik.hulp';
import { type Minivalidatie, plekken } from './blad.hulp';
import { fouten } from './hostfout.hulp';
import { alsGetypt } from './typen.hulp';

const MEESTE_TEKENS = 255;
const MEESTE_TEKENS_TITEL = 32;

type Deel<K extends keyof Minivalidatie> = Minivalidatie[K] | object | null;

/** `Excel.DataValidation`: over cellen die verschillen geeft Excel geen regel. */
export class Validatie {
  constructor(private readonly bereik: Bereik) {}

  get Type(): string {
    const soorten = new Set(this.cellen().map((cel) => Object.keys(cel?.regel ?? {})[0] ?? 'none'));
    if (soorten.size > 1) return 'Inconsistent';
    const soort = [...soorten][0]!;
    if (this.gelijk('regel') === null) return 'MixedCriteria';
    return soort[0]!.toUpperCase() + soort.slice(1);
  }

  get Rule(): Deel<'regel'> {
    return this.gelijk('regel');
  }

  set Rule(gevraagd: Deel<'regel'>) {
    const regel = gevraagd as Minivalidatie['regel'];
    if (Object.keys(regel).length !== 1) throw fouten.verkeerd('een validatie heeft precies één regel');
    const lijst = regel.list as { source?: unknown } | undefined;
    if (lijst) this.keurBron(lijst.source);
    this.zet({ regel });
  }

  get ErrorAlert(): Deel<'melding'> {
    return this.gelijk('melding');
  }

  set ErrorAlert(melding: Deel<'melding'>) {
    this.zet({ melding: kort(melding as Minivalidatie['melding']) });
  }

  get Prompt(): Deel<'uitleg'> {
    return this.gelijk('uitleg');
  }

  set Prompt(uitleg: Deel<'uitleg'>) {
    this.zet({ uitleg: kort(uitleg as Minivalidatie['uitleg']) });
  }

  private cellen(): (Partial<Minivalidatie> | undefined)[] {
    return plekken(this.bereik.stuk)
      .flat()
      .map((adres) => this.bereik.blad.validaties.get(adres));
  }

  private gelijk(deel: keyof Minivalidatie): object | null {
    const teksten = this.cellen().map((cel) => JSON.stringify(cel?.[deel] ?? {}));
    return new Set(teksten).size === 1 ? (JSON.parse(teksten[0]!) as object) : null;
  }

  private keurBron(bron: unknown): void {
    if (typeof bron !== 'string') throw fouten.verkeerd('de bron van een keuzelijst');
    if (bron.startsWith('=')) alsGetypt(bron, this.bereik.werkmap.bladen);
    else if (bron.length > MEESTE_TEKENS) throw fouten.verkeerd('een te lange keuzelijst');
  }

  private zet(nieuw: Partial<Minivalidatie>): void {
    this.bereik.werkmap.moetMogen(this.bereik.blad);
    for (const adres of plekken(this.bereik.stuk).flat()) {
      this.bereik.blad.validaties.set(adres, { ...this.bereik.blad.validaties.get(adres), ...nieuw });
    }
  }
}

/** Excel weigert een te lange titel of tekst. */
function kort<T extends { readonly title: string; readonly message: string }>(tekst: T): T {
  if (tekst.title.length > MEESTE_TEKENS_TITEL || tekst.message.length > MEESTE_TEKENS) {
    throw fouten.verkeerd('een te lange tekst');
  }
  return tekst;
}
