import { bewaarzinnen } from './zinnen';

/** Een plek in deze browser met een la voor elk stuk werk. */
export interface Bewaarplek {
  /** De namen van alle lades, de nieuwste eerst. */
  lades(): Promise<string[]>;
  lees(la: string): Promise<unknown>;
  /**
   * Komt uit als het werk vastligt, niet al als de browser de opdracht heeft aangenomen.
   *
   * Fout: afgewezen als de browser het niet bewaart, bijvoorbeeld omdat de schijf vol is.
   */
  bewaar(la: string, werk: unknown): Promise<void>;
  wis(lades: readonly string[]): Promise<void>;
  wisAlles(): Promise<void>;
}

const NAAM = 'bwmo-werkbank';
const KAST = 'werk';

/** De bewaarplek in deze browser; niets ervan verlaat de computer. */
export function bewaarplek(): Bewaarplek {
  let open: Promise<IDBDatabase> | null = null;
  // De kast blijft open: wie de bladzijde verlaat heeft geen tijd om haar nog te openen.
  const openen = (): Promise<IDBDatabase> => {
    const vergeet = () => (open = null);
    open ??= new Promise<IDBDatabase>((klaar, mislukt) => {
      const vraag = indexedDB.open(NAAM, 1);
      vraag.onupgradeneeded = () => vraag.result.createObjectStore(KAST);
      vraag.onsuccess = () => {
        vraag.result.onclose = vergeet;
        klaar(vraag.result);
      };
      vraag.onerror = () => mislukt(reden(vraag.error));
    }).catch((fout: unknown) => {
      vergeet();
      throw fout;
    });
    return open;
  };

  async function doe<T>(
    hoe: IDBTransactionMode,
    opdracht: (kast: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const handeling = (await openen()).transaction(KAST, hoe);
    return new Promise((klaar, mislukt) => {
      const vraag = opdracht(handeling.objectStore(KAST));
      handeling.oncomplete = () => klaar(vraag.result);
      // Een volle schijf blijkt pas bij het vastleggen, als elke vraag al gelukt leek.
      handeling.onabort = () => mislukt(reden(handeling.error));
      // Anders wacht de browser met vastleggen op een bladzijde die er dan niet meer is.
      handeling.commit();
    });
  }

  return {
    lades: async () => {
      const namen = await doe('readonly', (kast) => kast.getAllKeys());
      return namen.map(String).sort(nieuwsteEerst);
    },
    lees: (la) => doe('readonly', (kast) => kast.get(la) as IDBRequest<unknown>),
    bewaar: async (la, werk) => {
      await doe('readwrite', (kast) => kast.put(werk, la));
    },
    wis: async (lades) => {
      await Promise.all(lades.map((la) => doe('readwrite', (kast) => kast.delete(la))));
    },
    wisAlles: () => doe('readwrite', (kast) => kast.clear()),
  };
}

/** De naam van een nieuwe la; op volgorde van naam is op volgorde van tijd. */
export const nieuweLa = (nu: number): string => `${new Date(nu).toISOString()} ${crypto.randomUUID()}`;

/** Sorteert lades van nieuw naar oud. */
export function nieuwsteEerst(een: string, ander: string): number {
  // Tot en met 0.4.0 was er één la, zonder tijd.
  const tijd = (la: string) => (/^\d/.test(la) ? la : '');
  return tijd(een) < tijd(ander) ? 1 : -1;
}

const reden = (fout: DOMException | null): Error => fout ?? bewaarzinnen.geenToegang();
