import { CommandType, ICommandService } from '@univerjs/core';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';

/** Hoe het werk ervoor staat: uit welk bestand het komt, en of er sindsdien iets veranderd is. */
export class Werkstand {
  private bestandsnaam: string | null = null;
  private veranderd = false;
  private readonly luisteraars = new Set<() => void>();

  constructor(rekenblad: Rekenblad, toebehoren: Toebehoren) {
    rekenblad.injector.get(ICommandService).onCommandExecuted(({ type, params }, opties) => {
      // Wat het rekenblad alleen voor zichzelf doet, zoals rekenen en de tekst in de editor, verandert het werk niet.
      if (type !== CommandType.MUTATION || opties?.onlyLocal) return;
      const { unitId } = (params ?? {}) as { unitId?: string };
      if (unitId === huidigBoek(rekenblad).getId()) this.isGewijzigd();
    });
    toebehoren.bijWijziging(() => this.isGewijzigd());
  }

  /** De naam van het bestand dat open is; `null` bij nieuw werk. */
  get naam(): string | null {
    return this.bestandsnaam;
  }

  /** Of er wijzigingen zijn die in geen bestand staan. */
  get gewijzigd(): boolean {
    return this.veranderd;
  }

  /** Er is ander werk open, of hetzelfde werk staat nu in een bestand. */
  begin(naam: string | null, gewijzigd = false): void {
    this.bestandsnaam = naam;
    this.veranderd = gewijzigd;
    this.meld();
  }

  /** Roept de luisteraar na elke wijziging van het werk. */
  bijWijziging(luisteraar: () => void): void {
    this.luisteraars.add(luisteraar);
  }

  private isGewijzigd(): void {
    this.veranderd = true;
    this.meld();
  }

  private meld(): void {
    this.luisteraars.forEach((luisteraar) => luisteraar());
  }
}
