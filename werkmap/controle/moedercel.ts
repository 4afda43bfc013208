import { Fout } from '../../core/fout';
import { ontleed } from '../formule/ontleed';
import { reken } from '../formule/reken';
import { celbron } from './celbron';
import {
  type Bladcel,
  type Bladinhoud,
  formuleOp,
  isLeeg,
  waardeOp,
  type Werkmapinhoud,
} from './werkmapinhoud';

/**
 * Geeft bij een cel zonder formule de cel waarvan de uitkomst eroverheen loopt; `null` als die er niet is.
 *
 * @param ookMisschien ook een cel waarvan niet te zeggen is hoe ver haar uitkomst loopt
 */
export type Moederzoeker = (rij: number, kolom: number, ookMisschien?: boolean) => Bladcel | null;

interface Omvang {
  readonly rijen: number;
  readonly kolommen: number;
}

/** Rekent alleen formules na die links of boven een gevraagde cel staan, en elke formule één keer. */
export function maakMoederzoeker(boek: Werkmapinhoud, blad: Bladinhoud): Moederzoeker {
  const omvangen = new Map<Bladcel, Omvang | null>();
  let erboven: readonly (readonly (Bladcel | null)[])[] | undefined;
  const onthouden = (cel: Bladcel): Omvang | null => {
    const bekend = omvangen.get(cel);
    if (bekend !== undefined) return bekend;
    const omvang = omvangVan(boek, blad, cel.formule);
    omvangen.set(cel, omvang);
    return omvang;
  };
  return (rij, kolom, ookMisschien = false) => {
    erboven ??= eersteFormules(blad);
    for (let k = kolom; k >= 0; k -= 1) {
      const moeder = erboven[rij]?.[k];
      if (!moeder) {
        if (isLeeg(waardeOp(blad, rij, k))) return null;
        continue;
      }
      const omvang = onthouden(moeder);
      if (omvang === null && ookMisschien) return moeder;
      if (omvang && rij < moeder.rij + omvang.rijen && kolom < moeder.kolom + omvang.kolommen) return moeder;
      // Voorbij een formule op dezelfde rij loopt geen andere uitkomst.
      if (moeder.rij === rij) return null;
    }
    return null;
  };
}

/** Per cel de cel met een formule waar je van hieruit omhoog het eerst op komt, zonder lege cel ertussen. */
function eersteFormules(blad: Bladinhoud): readonly (readonly (Bladcel | null)[])[] {
  const uit: (Bladcel | null)[][] = [];
  blad.waarden.forEach((regel, rij) => {
    uit.push(
      regel.map((waarde, kolom) => {
        const formule = formuleOp(blad, rij, kolom);
        if (formule !== '') return { rij, kolom, waarde, formule };
        return isLeeg(waarde) ? null : (uit[rij - 1]?.[kolom] ?? null);
      }),
    );
  });
  return uit;
}

/** Hoe groot de uitkomst van een formule is; `null` als dat hier niet te zeggen is. */
export function omvangVan(boek: Werkmapinhoud, blad: Bladinhoud, formule: string): Omvang | null {
  try {
    const { cellen } = reken(ontleed(formule, blad.naam), celbron(boek));
    return { rijen: cellen.length, kolommen: cellen[0]!.length };
  } catch (fout) {
    if (fout instanceof Fout) return null;
    throw fout;
  }
}
