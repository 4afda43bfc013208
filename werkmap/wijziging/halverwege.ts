import { Werkmapfout } from '../poort/werkmapfout';
import type { Halfwerk } from './stap';

/** Er kan iets half staan, en terugdraaien lukte niet. */
export class Halverwege extends Werkmapfout {
  constructor(
    zin: string,
    readonly half: Halfwerk,
  ) {
    super(zin);
  }
}
