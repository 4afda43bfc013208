import { roeptEigenFunctieAan } from '../../werkmap/formule';
import type { Werkmapbestand, Werkcel } from './werkmapbestand';

/**
 * Dezelfde werkmap met de uitkomst van onze functies als waarde; gewone formules blijven. Voor programma's die onze
 * functies niet kennen, zoals LibreOffice: die zouden er `#NAME?` van maken.
 */
export function alsWaarden(boek: Werkmapbestand): Werkmapbestand {
  return {
    ...boek,
    bladen: boek.bladen.map((blad) => ({ ...blad, cellen: blad.cellen.map(zonderOnzeFormule) })),
  };
}

function zonderOnzeFormule({ rij, kolom, waarde, fout, formule, loopt, stijl }: Werkcel): Werkcel {
  const gewoon = formule !== undefined && loopt === undefined && !roeptEigenFunctieAan(formule);
  // Wat een formule in andere cellen zette is zonder die formule gewone inhoud.
  return {
    rij,
    kolom,
    waarde,
    ...(fout && { fout }),
    ...(gewoon && { formule }),
    ...(stijl !== undefined && { stijl }),
  };
}
