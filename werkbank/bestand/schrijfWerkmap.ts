import { naarBestand } from './bestandsformule';
import { HOOFDRUIMTE, RELATIERUIMTE } from './schrijfBlad';
import type { Werkblad, Werknaam } from './werkmapbestand';
import { veilig, XMLKOP } from './xml';
import { bestandszinnen } from './zinnen';

// Met dit nummer rekent Excel bij het openen niet alles opnieuw uit. Dat is nodig: zolang de invoegtoepassing er niet
// is zou elke functie van ons dan #NAAM? worden, in plaats van de bewaarde uitkomst.
const REKENVERSIE = 191029;
const VERBODEN = /[[\]:*?/\\]|^'|'$/;
const LANGSTE_BLADNAAM = 31;

/** De lijst van bladen en namen; blad `n` heeft verwijzing `rId(n + 1)`. `gekozen` is het blad dat opengaat. */
export function werkmapXml(bladen: readonly Werkblad[], namen: readonly Werknaam[], gekozen: number): string {
  const ingangen = bladen.map(
    ({ naam, verborgen }, nummer) =>
      `<sheet name="${veilig(naam)}" sheetId="${nummer + 1}"${verborgen ? ' state="hidden"' : ''} r:id="rId${nummer + 1}"/>`,
  );
  const plek = new Map(bladen.map(({ naam }, nummer) => [naam, nummer]));
  const regels = namen.map(({ naam, formule, blad }) => {
    const lokaal = blad === undefined ? '' : ` localSheetId="${plek.get(blad) ?? 0}"`;
    return `<definedName name="${veilig(naam)}"${lokaal}>${veilig(naarBestand(formule))}</definedName>`;
  });
  return [
    `${XMLKOP}<workbook xmlns="${HOOFDRUIMTE}" xmlns:r="${RELATIERUIMTE}">`,
    `<bookViews><workbookView activeTab="${gekozen}"/></bookViews><sheets>${ingangen.join('')}</sheets>`,
    regels.length === 0 ? '' : `<definedNames>${regels.join('')}</definedNames>`,
    `<calcPr calcId="${REKENVERSIE}"/></workbook>`,
  ].join('');
}

/** Of een blad in Excel zo kan heten. */
export function kanInExcel(naam: string): boolean {
  return naam.trim() !== '' && naam.length <= LANGSTE_BLADNAAM && !VERBODEN.test(naam);
}

/** Fout: een bladnaam die Excel niet kent of die er al is, of alleen verborgen bladen. */
export function controleerNamen(bladen: readonly Werkblad[]): void {
  const bekend = new Set<string>();
  for (const { naam } of bladen) {
    const klein = naam.toLowerCase();
    if (!kanInExcel(naam) || bekend.has(klein)) {
      throw bestandszinnen.bladnaamKanNiet(naam, LANGSTE_BLADNAAM);
    }
    bekend.add(klein);
  }
  if (bladen.every(({ verborgen }) => verborgen)) {
    throw bestandszinnen.allesVerborgen();
  }
}
