import { eisInstelling } from '../werkmap';
import { sheetszinnen } from './zinnen';

const VOORVOEGSEL = 'bwmo.';
// Google bewaart hoogstens 9 kB per waarde en 500 kB bij een document.
const MEESTE_PER_WAARDE = 9 * 1024;
const MEESTE_SAMEN = 500 * 1024;

/** Wat het paneel bij deze werkmap bewaarde; eigenschappen van andere scripts blijven buiten beeld. */
export function leesInstellingen(): Record<string, string> {
  const alles = PropertiesService.getDocumentProperties().getProperties();
  return Object.fromEntries(
    Object.entries(alles)
      .filter(([sleutel]) => sleutel.startsWith(VOORVOEGSEL))
      .map(([sleutel, waarde]) => [sleutel.slice(VOORVOEGSEL.length), waarde]),
  );
}

/** Bewaart een instelling; `null` haalt haar weg. Fout: de waarde, of alles samen, is te groot voor Google. */
export function zetInstelling(naam: string, waarde: string | null): void {
  const eigenschappen = PropertiesService.getDocumentProperties();
  const sleutel = VOORVOEGSEL + naam;
  if (waarde === null) {
    eigenschappen.deleteProperty(sleutel);
    return;
  }
  eisInstelling(naam, waarde);
  if (bytes(waarde) > MEESTE_PER_WAARDE) {
    throw sheetszinnen.instellingTeLang(naam, MEESTE_PER_WAARDE / 1024);
  }
  const andere = Object.entries(eigenschappen.getProperties()).filter(([ander]) => ander !== sleutel);
  const samen = [...andere, [sleutel, waarde]].flat().reduce((som, tekst) => som + bytes(tekst), 0);
  if (samen > MEESTE_SAMEN) {
    throw sheetszinnen.geenRuimte(MEESTE_SAMEN / 1024);
  }
  eigenschappen.setProperty(sleutel, waarde);
}

/** De lengte in UTF-8; Apps Script heeft geen TextEncoder. */
function bytes(tekst: string): number {
  return encodeURIComponent(tekst).replace(/%../g, '.').length;
}
