import type { Omschrijving, Waarden } from './soorten';
import type { Tekening } from './tekening';

/** Een grafiek die bij elke breedte opnieuw te tekenen is. */
export interface Grafiekplan extends Omschrijving {
  readonly soort: string;
  /** Alle reeksen, ook die van een band, voor de tabel en de beschrijving. */
  readonly kolommen: readonly { readonly naam: string; readonly waarden: Waarden }[];
  readonly teken: (breedte: number, id: string) => Tekening;
}
