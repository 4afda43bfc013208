import {
  adresVan,
  begrijp,
  type Begrip,
  type Bereik,
  doorsnede,
  type Rechthoek,
  rechthoekVan,
  type Werkmap,
} from '../../werkmap';
import { paneelzinnen } from '../zinnen';

/** Een gelezen tabel en het bereik waarin we haar zochten. */
export interface GelezenTabel {
  readonly begrip: Begrip;
  readonly bereik: Bereik;
}

const MEESTE_RIJEN = 2000;
const MEESTE_KOLOMMEN = 100;

/**
 * Leest de tabel die de gebruiker aanwijst; bij één cel het hele blad. Titels erbuiten lezen we mee, want daar staat
 * vaak de eenheid.
 *
 * Fout: `Werkmapfout` bij een leeg blad of een bereik zonder herkenbare koppen.
 */
export async function leesEigenTabel(werkmap: Werkmap): Promise<GelezenTabel> {
  const { blad, adres } = await werkmap.selectie();
  const gebruikt = await werkmap.gebruikt(blad);
  if (gebruikt === null) {
    throw paneelzinnen.bladLeeg(blad);
  }
  const heel = begrens(rechthoekVan(gebruikt));
  const keuze = aangewezen(adres);
  const vak = (keuze && doorsnede(heel, keuze)) ?? heel;
  const { waarden } = await werkmap.lees({ blad, adres: adresVan(heel) });
  return { begrip: begrijp(blad, waarden, vak), bereik: { blad, adres: adresVan(vak) } };
}

function begrens({ rij, kolom, rijen, kolommen }: Rechthoek): Rechthoek {
  return {
    rij: 0,
    kolom: 0,
    rijen: Math.min(rij + rijen, MEESTE_RIJEN),
    kolommen: Math.min(kolom + kolommen, MEESTE_KOLOMMEN),
  };
}

/** Wat er is aangewezen; `null` als dat te weinig is voor een tabel of geen gewone rechthoek. */
function aangewezen(adres: string): Rechthoek | null {
  try {
    const rechthoek = rechthoekVan(adres);
    return rechthoek.rijen > 1 && rechthoek.kolommen > 1 ? rechthoek : null;
  } catch {
    return null;
  }
}
