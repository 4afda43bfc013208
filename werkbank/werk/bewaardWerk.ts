/** Een plek in deze browser waar één stuk werk bewaard blijft. */
export interface Bewaarplek {
  lees(): Promise<unknown>;
  /** Fout: afgewezen als de browser niets wil bewaren, bijvoorbeeld omdat de schijf vol is. */
  bewaar(werk: unknown): Promise<void>;
  wis(): Promise<void>;
}

const NAAM = 'bwmo-werkbank';
const LADE = 'werk';
const SLEUTEL = 'laatste';

/** De bewaarplek in deze browser; niets ervan verlaat de computer. */
export function bewaarplek(): Bewaarplek {
  let open: Promise<IDBDatabase> | null = null;
  // De kast blijft open: wie de bladzijde verlaat heeft geen tijd om haar nog te openen.
  const openen = (): Promise<IDBDatabase> => {
    open ??= new Promise((klaar, mislukt) => {
      const vraag = indexedDB.open(NAAM, 1);
      vraag.onupgradeneeded = () => vraag.result.createObjectStore(LADE);
      uitkomst(vraag).then(klaar, mislukt);
    });
    return open;
  };
  async function doe<T>(hoe: IDBTransactionMode, vraag: (lade: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const handeling = (await openen()).transaction(LADE, hoe);
    const gevraagd = vraag(handeling.objectStore(LADE));
    // Anders wacht de browser met vastleggen op een bladzijde die er dan niet meer is.
    handeling.commit();
    return uitkomst(gevraagd);
  }
  return {
    lees: () => doe('readonly', (lade) => lade.get(SLEUTEL) as IDBRequest<unknown>),
    bewaar: async (werk) => {
      await doe('readwrite', (lade) => lade.put(werk, SLEUTEL));
    },
    wis: () => doe('readwrite', (lade) => lade.delete(SLEUTEL)),
  };
}

function uitkomst<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((klaar, mislukt) => {
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => mislukt(vraag.error ?? new Error('de browser geeft geen toegang tot zijn opslag'));
  });
}
