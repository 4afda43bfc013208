import { Werkmapfout } from '../werkmap';

const WACHTTIJD_MS = 10_000;

/**
 * Schrijft terwijl niemand anders via deze rekenhulp schrijft.
 *
 * @param legVast brengt alles naar de werkmap voordat een ander aan de beurt is
 */
export function metSlot(schrijf: () => void, legVast: () => void): void {
  const slot = LockService.getDocumentLock();
  if (!slot.tryLock(WACHTTIJD_MS)) {
    throw new Werkmapfout('Iemand anders schrijft nu in deze werkmap. Probeer het over een minuut opnieuw.');
  }
  try {
    schrijf();
  } finally {
    try {
      legVast();
    } finally {
      slot.releaseLock();
    }
  }
}
