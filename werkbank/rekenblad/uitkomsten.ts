import { type IRange, type IUnitRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';

interface Uitkomst {
  readonly boekId: string;
  readonly bladId: string;
  readonly vak: IRange;
  /** De waarden, als één tekst om mee te vergelijken. */
  readonly waarden: string;
}

/** Wat over andere cellen is uitgelopen, per formule die dat deed. */
export type Uitkomsten = ReadonlyMap<string, Uitkomst>;

type Gegevens = Pick<FormulaDataModel, 'getArrayFormulaRange' | 'getArrayFormulaCellData'>;

/** Leest alles wat over andere cellen is uitgelopen. */
export function uitkomstenVan(formules: Gegevens): Uitkomsten {
  const cellen = formules.getArrayFormulaCellData();
  const gelezen = new Map<string, Uitkomst>();
  for (const [boekId, bladen] of Object.entries(formules.getArrayFormulaRange())) {
    for (const [bladId, vakken] of Object.entries(bladen ?? {})) {
      const waarden = cellen[boekId]?.[bladId];
      new ObjectMatrix<Nullable<IRange>>(vakken).forValue((rij, kolom, vak) => {
        if (!vak) return;
        const rijen: unknown[] = [];
        for (let i = vak.startRow; i <= vak.endRow; i += 1) {
          for (let j = vak.startColumn; j <= vak.endColumn; j += 1) {
            const cel = waarden?.[i]?.[j];
            rijen.push(cel?.v, cel?.t);
          }
        }
        gelezen.set([boekId, bladId, rij, kolom].join(' '), {
          boekId,
          bladId,
          vak: { ...vak },
          waarden: JSON.stringify(rijen),
        });
      });
    }
  }
  return gelezen;
}

/** De vlakken waarin sinds de vorige keer iets anders is komen te staan, ook waar niets meer staat. */
export function veranderdeVlakken(vorige: Uitkomsten, nu: Uitkomsten): IUnitRange[] {
  const vlakken: IUnitRange[] = [];
  const meld = ({ boekId, bladId, vak }: Uitkomst) =>
    vlakken.push({ unitId: boekId, sheetId: bladId, range: vak });
  for (const [sleutel, toen] of vorige) {
    const nog = nu.get(sleutel);
    if (nog && isZelfde(toen, nog)) continue;
    meld(toen);
    if (nog && !isZelfdeVak(toen.vak, nog.vak)) meld(nog);
  }
  for (const [sleutel, nieuw] of nu) if (!vorige.has(sleutel)) meld(nieuw);
  return vlakken;
}

function isZelfde(een: Uitkomst, ander: Uitkomst): boolean {
  return een.waarden === ander.waarden && isZelfdeVak(een.vak, ander.vak);
}

function isZelfdeVak(een: IRange, ander: IRange): boolean {
  return een.endRow === ander.endRow && een.endColumn === ander.endColumn;
}
