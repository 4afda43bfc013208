import type { IWorkbookData } from '@univerjs/core';
import type { Bewaarplek } from './bewaardWerk';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Werkstand } from './werkstand';

/** Werk zoals het in de browser bewaard blijft. */
export interface Werk {
  readonly versie: typeof VERSIE;
  readonly naam: string | null;
  readonly gewijzigd: boolean;
  readonly boek: IWorkbookData;
}

/** Onthoudt het werk in deze browser, tot de gebruiker dat uitzet. */
export interface Onthouden {
  readonly aan: boolean;
  /** Zet het onthouden aan, of uit; bij uit is wat bewaard was meteen gewist. */
  zet(aan: boolean): Promise<void>;
}

const VERSIE = 1;
const UIT = 'bwmo-werkbank-niet-onthouden';
const NA_EEN_WIJZIGING = 1000;

/** Het werk van de vorige keer; `null` als er niets onthouden is. */
export async function vorigWerk(plek: Bewaarplek): Promise<Werk | null> {
  const gelezen = await plek.lees();
  return isWerk(gelezen) ? gelezen : null;
}

/**
 * Bewaart het werk een seconde na een wijziging, en meteen als de bladzijde uit beeld gaat.
 *
 * @param plek waar het bewaard wordt
 * @param mislukt krijgt een zin als de browser niet wil bewaren
 */
export function startOnthouden(
  rekenblad: Rekenblad,
  stand: Werkstand,
  plek: Bewaarplek,
  mislukt: (zin: string) => void,
): Onthouden {
  let aan = localStorage.getItem(UIT) === null;
  let wachten = 0;
  let teBewaren = false;

  function bewaar(): void {
    clearTimeout(wachten);
    if (!aan || !teBewaren) return;
    teBewaren = false;
    const werk: Werk = {
      versie: VERSIE,
      naam: stand.naam,
      gewijzigd: stand.gewijzigd,
      boek: huidigBoek(rekenblad).save(),
    };
    plek.bewaar(werk).catch(() => {
      mislukt('Uw werk kan in deze browser niet worden onthouden. Sla het op als bestand.');
    });
  }

  stand.bijWijziging(() => {
    teBewaren = true;
    clearTimeout(wachten);
    wachten = window.setTimeout(bewaar, NA_EEN_WIJZIGING);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') bewaar();
  });
  window.addEventListener('pagehide', bewaar);
  window.addEventListener('beforeunload', (vertrek) => {
    if (!aan && stand.gewijzigd) vertrek.preventDefault();
  });

  return {
    get aan() {
      return aan;
    },
    zet: async (nieuw) => {
      aan = nieuw;
      if (aan) {
        localStorage.removeItem(UIT);
        teBewaren = true;
        bewaar();
      } else {
        localStorage.setItem(UIT, 'ja');
        clearTimeout(wachten);
        await plek.wis();
      }
    },
  };
}

function isWerk(gelezen: unknown): gelezen is Werk {
  return typeof gelezen === 'object' && gelezen !== null && (gelezen as Partial<Werk>).versie === VERSIE;
}
