import type { Strikt } from './strikt.hulp';

const MEESTE_PER_WAARDE = 9 * 1024;
const MEESTE_SAMEN = 500 * 1024;

/** Een opslag met de grenzen van Google: 9 kB per waarde, 500 kB samen, alleen tekst. */
export function eigenschappen(strikt: Strikt, opslag: Map<string, string>): object {
  const bytes = (tekst: string) => Buffer.byteLength(tekst);
  const gemaakt: object = strikt('Properties', {
    getProperty: (sleutel: string) => opslag.get(sleutel) ?? null,
    getProperties: () => Object.fromEntries(opslag),
    setProperty: (sleutel: string, waarde: unknown) => {
      if (typeof waarde !== 'string') throw new Error('Namaak: een eigenschap is tekst');
      if (bytes(waarde) > MEESTE_PER_WAARDE) throw new Error('Argument too large: value');
      const nieuw = new Map(opslag).set(sleutel, waarde);
      const samen = [...nieuw].flat().reduce((som, tekst) => som + bytes(tekst), 0);
      if (samen > MEESTE_SAMEN) throw new Error('Limit Exceeded: Properties Storage Quota.');
      opslag.set(sleutel, waarde);
      return gemaakt;
    },
    deleteProperty: (sleutel: string) => {
      opslag.delete(sleutel);
      return gemaakt;
    },
  });
  return gemaakt;
}

/** Het slot van het document. Schrijven zonder slot, of loslaten voordat alles vastligt, is een fout van het script. */
export class Namaakslot {
  /** Of iemand anders het slot heeft. */
  bezet = false;
  private vast = false;
  private open = false;
  private gestoord = false;

  schrijft(): void {
    if (!this.vast) throw new Error('Namaak: er wordt geschreven zonder slot');
    this.open = true;
  }

  legVast(): void {
    this.open = false;
  }

  /** Een dienst van Google haperde: het script kan met een fout eindigen, en dan gaat het slot vanzelf los. */
  stoor(): void {
    this.gestoord = true;
  }

  /** Aan het eind van een uitvoering moet het slot los zijn. */
  controleer(): void {
    if (this.vast && !this.gestoord) throw new Error('Namaak: het slot is niet losgelaten');
    this.vast = false;
    this.open = false;
    this.gestoord = false;
  }

  dienst(strikt: Strikt): object {
    const slot = strikt('Lock', {
      tryLock: (tijd: number) => {
        if (!(tijd > 0)) throw new Error('Namaak: geef een wachttijd');
        if (this.bezet) return false;
        this.vast = true;
        return true;
      },
      releaseLock: () => {
        if (this.open) throw new Error('Namaak: het slot gaat los voordat alles vastligt');
        this.vast = false;
      },
    });
    return strikt('LockService', { getDocumentLock: () => slot });
  }
}

export interface Namaakmenu {
  readonly naam: string;
  readonly regels: { readonly tekst: string; readonly functie: string }[];
}

export interface Namaakzijbalk {
  readonly bestand: string;
  readonly titel: string;
}

/** De balk en de zijbalk van Sheets; onthoudt wat erin gezet is. */
export class Namaakscherm {
  readonly menus: Namaakmenu[] = [];
  readonly zijbalken: Namaakzijbalk[] = [];
  private readonly paginas = new WeakMap<object, { bestand: string; titel: string }>();

  /** @param bestanden de HTML-bestanden van het script, zonder `.html` */
  html(strikt: Strikt, bestanden: readonly string[]): object {
    return strikt('HtmlService', {
      createHtmlOutputFromFile: (bestand: string) => {
        if (!bestanden.includes(bestand)) throw new Error(`No HTML file named ${bestand} was found.`);
        const gegevens = { bestand, titel: '' };
        const pagina: object = strikt('HtmlOutput', {
          setTitle: (titel: string) => {
            gegevens.titel = titel;
            return pagina;
          },
        });
        this.paginas.set(pagina, gegevens);
        return pagina;
      },
    });
  }

  ui(strikt: Strikt): object {
    return strikt('Ui', {
      createMenu: (naam: string) => {
        const gegevens: Namaakmenu = { naam, regels: [] };
        const menu: object = strikt('Menu', {
          addItem: (tekst: string, functie: string) => {
            gegevens.regels.push({ tekst, functie });
            return menu;
          },
          addToUi: () => void this.menus.push(gegevens),
        });
        return menu;
      },
      showSidebar: (pagina: object) => void this.zijbalken.push({ ...this.paginas.get(pagina)! }),
    });
  }
}
