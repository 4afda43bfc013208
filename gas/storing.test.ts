import { describe, expect, it } from 'vitest';
import { KLEINE_PLANNEN } from '../werkmap/wijziging/kleinePlannen.hulp';
import { schrijfMetStoringen, Stoorder } from '../werkmap/wijziging/storing.hulp';
import { maakSheets } from './namaak/sheets.hulp';

// Elke poging voert het hele script uit; elke handeling van de poort komt zo aan de beurt, niet elke aanroep van Google.
const OM = 7;

async function nieuw() {
  const sheets = maakSheets({ reken: () => 0 });
  const stoorder = new Stoorder();
  await sheets.werkmap.schrijf({ blad: 'Blad1', adres: 'A1:C1' }, [['blijft', '=1+1', { tekst: '=2+2' }]]);
  sheets.stoor = (aanroep) => stoorder.tel(aanroep);
  return { werkmap: sheets.werkmap, stoorder };
}

describe('schrijven in Google Sheets met een storing onderweg', () => {
  it.each([
    ['cellen hier en daar', 'eenmaal', 'een dienst die één keer hapert'],
    ['één blad', 'eenmaal na afloop', 'een script dat wordt afgebroken, met wat het al schreef'],
    ['één blad', 'voorgoed', 'diensten die wegblijven'],
  ] as const)('laat van %s niets half bij %s: %s', async (...[plan, soort]) => {
    const { niets, heel, half } = await schrijfMetStoringen(nieuw, KLEINE_PLANNEN[plan]!, soort, OM);
    expect(niets + heel).toBeGreaterThan(0);
    if (soort !== 'voorgoed') expect(half).toBe(0);
  });
});
