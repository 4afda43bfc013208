import { type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Rechthoek } from '../../werkmap';
import { sleutelVan } from './celsleutel';
import { huidigBoek, type Rekenblad } from './rekenblad';

interface Uitloop {
  readonly formule: string;
  readonly vak: Rechthoek;
}

/**
 * De vlakken waar uitkomsten overheen lopen. Staat een formule in een kring, dan loopt er niets meer; haar vlak blijft dan
 * onthouden tot zij verandert. Anders verdween de kring zodra hij gevonden was, en kwam hij bij de volgende berekening terug.
 */
export class Uitlopen {
  private readonly vlakken = new Map<string, Uitloop>();

  constructor(private readonly rekenblad: Rekenblad) {}

  van(sleutel: string, formule: string): Rechthoek | undefined {
    const bekend = this.vlakken.get(sleutel);
    return bekend?.formule === formule ? bekend.vak : undefined;
  }

  /** Leest de vlakken na een berekening; zegt of er iets veranderd is. */
  ververs(inKring: (sleutel: string) => boolean): boolean {
    const nu = this.lees();
    let veranderd = false;
    for (const sleutel of [...this.vlakken.keys()]) {
      if (!nu.has(sleutel) && !inKring(sleutel)) veranderd = this.vlakken.delete(sleutel);
    }
    for (const [sleutel, uitloop] of nu) {
      if (isZelfde(this.vlakken.get(sleutel), uitloop)) continue;
      this.vlakken.set(sleutel, uitloop);
      veranderd = true;
    }
    return veranderd;
  }

  private lees(): Map<string, Uitloop> {
    const formules = this.rekenblad.injector.get(FormulaDataModel);
    const boekId = huidigBoek(this.rekenblad).getId();
    const waarden = formules.getArrayFormulaCellData()[boekId];
    const gelezen = new Map<string, Uitloop>();
    for (const [bladId, rijen] of Object.entries(formules.getArrayFormulaRange()[boekId] ?? {})) {
      new ObjectMatrix<Nullable<IRange>>(rijen).forValue((rij, kolom, bereik) => {
        // Een uitkomst die niet past loopt nergens overheen.
        if (!bereik || waarden?.[bladId]?.[rij]?.[kolom]?.v === ErrorType.SPILL) return;
        const formule = formules.getFormulaStringByCell(rij, kolom, bladId, boekId);
        if (!formule) return;
        const { startRow, endRow, startColumn, endColumn } = bereik;
        gelezen.set(sleutelVan(bladId, rij, kolom), {
          formule,
          vak: { rij, kolom, rijen: endRow - startRow + 1, kolommen: endColumn - startColumn + 1 },
        });
      });
    }
    return gelezen;
  }
}

function isZelfde(een: Uitloop | undefined, ander: Uitloop): boolean {
  return (
    een?.formule === ander.formule &&
    een.vak.rijen === ander.vak.rijen &&
    een.vak.kolommen === ander.vak.kolommen
  );
}
