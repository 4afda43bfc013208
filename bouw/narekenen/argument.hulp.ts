import { adresVan, type Rechthoek, rechthoekVan, verwijzing } from '../../werkmap';
import type { Knoop } from '../../werkmap/formule';

/** Een argument van een functie als tekst voor een gewone formule. */
export interface Argument {
  readonly tekst: string;
  readonly weggelaten: boolean;
  readonly rijen: number;
  readonly kolommen: number;
  /** De cel op rij `r`, kolom `k` van het bereik; bij één cel telt die voor elke plek. */
  readonly cel: (r: number, k?: number) => string;
  /** Alle cellen, van links naar rechts en van boven naar beneden. */
  readonly cellen: readonly string[];
}

export const WEGGELATEN = argumentVan({ soort: 'leeg' });

export function argumentVan(knoop: Knoop): Argument {
  const tekst = schrijf(knoop);
  if (knoop.soort !== 'bereik') {
    const waarde = `(${tekst})`;
    return {
      tekst: waarde,
      weggelaten: knoop.soort === 'leeg',
      rijen: 1,
      kolommen: 1,
      cel: () => waarde,
      cellen: [waarde],
    };
  }
  const plek = rechthoekVan(knoop.adres);
  const cel = (r: number, k = 0) => {
    const rij = plek.rij + (plek.rijen === 1 ? 0 : r);
    const kolom = plek.kolom + (plek.kolommen === 1 ? 0 : k);
    return vast(knoop.blad, { rij, kolom, rijen: 1, kolommen: 1 });
  };
  return {
    tekst,
    weggelaten: false,
    rijen: plek.rijen,
    kolommen: plek.kolommen,
    cel,
    cellen: Array.from({ length: plek.rijen * plek.kolommen }, (_, i) =>
      cel(Math.floor(i / plek.kolommen), i % plek.kolommen),
    ),
  };
}

function vast(blad: string, plek: Rechthoek): string {
  return verwijzing({ blad, adres: adresVan(plek).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') });
}

/** Schrijft een ontlede formule weer op, met bij elke verwijzing het blad; `vervang` schrijft onze functies. */
export function schrijf(
  knoop: Knoop,
  vervang: (naam: string, argumenten: readonly Knoop[]) => string | null = () => null,
): string {
  const door = (ander: Knoop) => schrijf(ander, vervang);
  switch (knoop.soort) {
    case 'getal':
      return String(knoop.getal);
    case 'tekst':
      return `"${knoop.tekst.replace(/"/g, '""')}"`;
    case 'janee':
      return knoop.waarde ? 'TRUE' : 'FALSE';
    case 'leeg':
      return '';
    case 'bereik':
      return vast(knoop.blad, rechthoekVan(knoop.adres));
    case 'naam':
      return knoop.naam;
    case 'min':
      return `-(${door(knoop.van)})`;
    case 'plus':
      return door(knoop.van);
    case 'procent':
      return `(${door(knoop.van)})%`;
    case 'bewerking':
      return `(${door(knoop.links)}${knoop.teken}${door(knoop.rechts)})`;
    case 'functie':
      return (
        (knoop.naam.startsWith('BWMO_') ? vervang(knoop.naam, knoop.argumenten) : null) ??
        `${knoop.naam}(${knoop.argumenten.map(door).join(';')})`
      );
    default:
      throw new Error(`${knoop.soort} hoort niet in een formule van het sjabloon`);
  }
}
