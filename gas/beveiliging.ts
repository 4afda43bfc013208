import { adresVan, type Stijl } from '../werkmap';
import { gebiedenVan } from './gebieden';
import type { Opmaakraster } from './opmaak';

const BEREKEND: ReadonlySet<Stijl | null> = new Set<Stijl>(['uitkomst', 'totaal']);

/**
 * Laat Sheets waarschuwen voordat iemand over een berekende cel heen typt. Meer dan een waarschuwing is het niet:
 * wie de werkmap mag bewerken kan doorgaan of de beveiliging weghalen.
 */
export function waarschuwBijUitkomsten(
  blad: GoogleAppsScript.Spreadsheet.Sheet,
  { stijlen }: Opmaakraster,
): void {
  const berekend = stijlen.map((regel) => regel.map((stijl) => (BEREKEND.has(stijl) ? 'berekend' : null)));
  for (const { plek } of gebiedenVan(berekend)) {
    blad
      .getRange(adresVan(plek))
      .protect()
      .setDescription('Berekend door de BW/MO-rekenhulp')
      .setWarningOnly(true);
  }
}
