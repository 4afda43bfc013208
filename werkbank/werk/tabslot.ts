import { binnen, GeenAntwoord, type Klok } from './klok';

/** Het ene tabblad dat het werk bewaart; elk ander kijkt alleen. */
export interface Tabslot {
  /** Of dit tabblad het werk nu heeft. */
  neem(): Promise<boolean>;
  /** Neemt het werk over van het tabblad dat het heeft; dat bewaart eerst wat het nog niet bewaard had. */
  neemOver(): Promise<void>;
  laatLos(): void;
}

/** Wat tabbladen elkaar toeroepen: geef mij het werk, en dat het onthouden voor alle tabbladen aan of uit gaat. */
export type Roep = 'neem over' | 'aan' | 'uit';

/** Hoe tabbladen elkaar bereiken; een tabblad hoort zichzelf niet. */
export interface Kanaal {
  roep(wat: Roep): void;
  bijRoep(wat: Roep, doe: () => void): void;
}

/** Het deel van `navigator.locks` dat een tabslot nodig heeft. */
export type Sloten = Pick<LockManager, 'request'>;

const NAAM = 'bwmo-werkbank';
// Na een herlading is het slot van de vorige bladzijde soms nog even niet vrij.
const GEDULD_BIJ_BEGIN = 1000;
const GEDULD_BIJ_OVERNEMEN = 3000;

/**
 * Laat tabbladen van elkaar merken dat ze hetzelfde werk open hebben.
 *
 * @param sloten ontbreekt in een oude browser; dan heeft elk tabblad het werk
 * @param geefAf een ander tabblad neemt het werk over: bewaar wat er nog is
 * @param kwijt een ander tabblad heeft het werk nu
 */
export function maakTabslot(
  sloten: Sloten | undefined,
  kanaal: Kanaal,
  klok: Klok,
  geefAf: () => Promise<unknown>,
  kwijt: () => void,
): Tabslot {
  let laatLos: (() => void) | null = null;

  /** Vraagt het slot; komt uit zodra dit tabblad het heeft. */
  function vraag(opties: LockOptions): Promise<void> {
    return new Promise((gekregen, mislukt) => {
      if (!sloten) {
        gekregen();
        return;
      }
      let had = false;
      const houVast = () =>
        new Promise<void>((los) => {
          had = true;
          laatLos = los;
          gekregen();
        });
      sloten.request(NAAM, opties, houVast).catch((fout: unknown) => {
        if (!had) {
          mislukt(fout instanceof Error ? fout : new Error(String(fout)));
          return;
        }
        // Een ander tabblad heeft het zonder te vragen genomen, omdat dit niet antwoordde.
        laatLos = null;
        kwijt();
      });
    });
  }

  async function vraagHooguit(ms: number): Promise<boolean> {
    const afbreken = new AbortController();
    try {
      await binnen(klok, ms, vraag({ signal: afbreken.signal }));
      return true;
    } catch (fout) {
      afbreken.abort();
      if (fout instanceof GeenAntwoord) return laatLos !== null;
      throw fout;
    }
  }

  const laat = () => {
    laatLos?.();
    laatLos = null;
  };

  kanaal.bijRoep('neem over', () => {
    if (laatLos === null) return;
    void binnen(klok, GEDULD_BIJ_OVERNEMEN, geefAf())
      .catch(() => undefined)
      .then(() => {
        if (laatLos === null) return;
        laat();
        kwijt();
      });
  });

  return {
    neem: () => (laatLos !== null ? Promise.resolve(true) : vraagHooguit(GEDULD_BIJ_BEGIN)),
    neemOver: async () => {
      kanaal.roep('neem over');
      if (!(await vraagHooguit(GEDULD_BIJ_OVERNEMEN))) await vraag({ steal: true });
    },
    laatLos: laat,
  };
}

/** Het kanaal tussen de tabbladen van deze browser. */
export function tabkanaal(): Kanaal {
  const kanaal = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAAM);
  return {
    roep: (wat) => kanaal?.postMessage(wat),
    bijRoep: (wat, doe) =>
      kanaal?.addEventListener('message', ({ data }) => {
        if (data === wat) doe();
      }),
  };
}
