import { totaalwoord } from '../aannemen/kolombetekenis';
import { leesEigengetal, waardeIn } from '../aannemen/eigengetal';
import { type Bladinhoud, isLeeg } from './werkmapinhoud';

const LANGSTE_OPSCHRIFT = 40;

/** De eerste tekst van een rij; `null` als zij met iets anders begint of een hele zin is. */
export function opschriftVan(blad: Bladinhoud, rij: number): { kolom: number; tekst: string } | null {
  const regel = blad.waarden[rij] ?? [];
  const kolom = regel.findIndex((cel) => !isLeeg(cel));
  const tekst = regel[kolom];
  return typeof tekst === 'string' && tekst.length <= LANGSTE_OPSCHRIFT
    ? { kolom, tekst: tekst.trim() }
    : null;
}

export interface Regel {
  readonly rij: number;
  readonly getal: number;
  readonly isTotaal: boolean;
}

/** De getallen boven een totaal, van onder naar boven, tot een kop of lege regel, of met `eerste` tot en met die rij. */
export type RegelsBoven = (totaalrij: number, kolom: number, eerste?: number) => Regel[];

/** Leest elke cel hoogstens één keer: in een lange lijst staan veel totalen. */
export function regelsVan(blad: Bladinhoud): RegelsBoven {
  const leeg = blad.waarden.map((rij) => rij.every(isLeeg));
  const isTotaal = blad.waarden.map((_, rij) => totaalwoord(opschriftVan(blad, rij)?.tekst ?? '') !== null);
  const kolommen = new Map<number, (number | null | undefined)[]>();
  /** Per rij het getal, `null` bij iets anders en `undefined` bij een lege cel. */
  const getallenIn = (kolom: number) => {
    const gelezen =
      kolommen.get(kolom) ??
      blad.waarden.map((rij) => {
        const waarde = rij[kolom] ?? null;
        return isLeeg(waarde) ? undefined : waardeIn(leesEigengetal(waarde));
      });
    kolommen.set(kolom, gelezen);
    return gelezen;
  };
  return (totaalrij, kolom, eerste) => {
    const getallen = getallenIn(kolom);
    const regels: Regel[] = [];
    for (let rij = totaalrij - 1; rij >= (eerste ?? 0); rij -= 1) {
      const getal = getallen[rij];
      // Een som loopt door over een lege regel of tekst.
      if (eerste === undefined && (leeg[rij] || getal === null)) break;
      if (typeof getal === 'number') regels.push({ rij, getal, isTotaal: isTotaal[rij]! });
    }
    return regels;
  };
}

/** De som van de laatste regels, van weinig naar veel; alleen gewone regels, en ook met subtotalen in hun plaats. */
export function deelsommen(regels: readonly Regel[]): number[] {
  const sommen: number[] = [];
  let gewoon = 0;
  let metTotalen = 0;
  let sindsTotaal = 0;
  for (const { getal, isTotaal } of regels) {
    if (isTotaal) {
      metTotalen += getal;
      sommen.push(sindsTotaal + metTotalen);
    } else {
      gewoon += getal;
      if (metTotalen === 0) sindsTotaal += getal;
      sommen.push(gewoon);
    }
  }
  return sommen;
}
