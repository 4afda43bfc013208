import { sheetszinnen } from './zinnen';

const WACHTTIJD_MS = 10_000;

/**
 * Schrijft terwijl niemand anders via deze rekenhulp schrijft.
 *
 * @param legVast brengt alles naar de werkmap voordat een ander aan de beurt is
 */
export function metSlot(schrijf: () => void, legVast: () => void): void {
  const slot = LockService.getDocumentLock();
  if (!slot.tryLock(WACHTTIJD_MS)) {
    throw sheetszinnen.bezet();
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
