import type { Rechthoek } from '../../werkmap';

/** Een bereik waarvan een formule de cellen las. */
export interface Leesvak extends Rechthoek {
  readonly bladId: string;
}

interface Lezing {
  readonly vakken: ReadonlyMap<string, Leesvak>;
  /** De formule die dit las; leeg zolang niemand ernaar vroeg. */
  formule?: string;
}

/**
 * Wat formules die zelf uitrekenen waar zij lezen de laatste keer lazen. Waar zij van afhangen staat niet in hun tekst; zo
 * is het toch bekend. Een lezing hoort bij de formule: is die veranderd, dan geldt zij niet meer.
 */
export class Lezingen {
  private readonly perCel = new Map<string, Lezing>();
  private anders = false;

  /** Onthoudt wat de formule in een cel las; zonder vakken is er niets te onthouden. */
  zet(sleutel: string, vakken: ReadonlyMap<string, Leesvak>): void {
    const vorige = this.perCel.get(sleutel)?.vakken;
    if (isZelfde(vorige, vakken)) return;
    this.anders = true;
    if (vakken.size === 0) this.perCel.delete(sleutel);
    else this.perCel.set(sleutel, { vakken });
  }

  van(sleutel: string, formule: string): Leesvak[] {
    const lezing = this.perCel.get(sleutel);
    if (!lezing) return [];
    lezing.formule ??= formule;
    if (lezing.formule === formule) return [...lezing.vakken.values()];
    this.perCel.delete(sleutel);
    return [];
  }

  /** Of er sinds de vorige vraag iets anders gelezen is. */
  neemVerandering(): boolean {
    const { anders } = this;
    this.anders = false;
    return anders;
  }

  wis(): void {
    this.anders ||= this.perCel.size > 0;
    this.perCel.clear();
  }
}

/** Een bereik als tekst, om elk maar één keer te houden. */
export function vaksleutel({ bladId, rij, kolom, rijen, kolommen }: Leesvak): string {
  return `${bladId} ${rij} ${kolom} ${rijen} ${kolommen}`;
}

/** Of een cel in een gelezen bereik staat. */
export function omvat(vak: Leesvak, bladId: string, rij: number, kolom: number): boolean {
  return (
    vak.bladId === bladId &&
    vak.rij <= rij &&
    rij < vak.rij + vak.rijen &&
    vak.kolom <= kolom &&
    kolom < vak.kolom + vak.kolommen
  );
}

function isZelfde(
  een: ReadonlyMap<string, Leesvak> | undefined,
  ander: ReadonlyMap<string, Leesvak>,
): boolean {
  return (een?.size ?? 0) === ander.size && [...ander.keys()].every((sleutel) => een?.has(sleutel));
}
