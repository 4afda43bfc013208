import { Fout } from '../../core/fout';
import { type Kolomnaam, kolomVan, leesGemeentetabel } from '../../core/grens/gemeentetabel';
import { leesReeks } from '../../core/grens/reeks';
import { type Rechthoek, rechthoekVan } from '../poort/adres';
import { GEMEENTEN } from '../poort/gemeenten';
import { type Bladinhoud, isLeeg, waardeOp, type Werkmapinhoud } from './werkmapinhoud';

/** De tabel GEMEENTEN zoals de controles haar lezen; rijen en kolommen vanaf 0 op het blad. */
export interface Tabel {
  readonly blad: Bladinhoud;
  readonly vak: Rechthoek;
  readonly gemeenten: readonly { readonly naam: string; readonly rij: number }[];
  /** De kolom van elke herkende kop. */
  readonly kolommen: ReadonlyMap<Kolomnaam, number>;
  /** Waarom de functies deze tabel niet kunnen lezen; `null` als zij dat kunnen. */
  readonly fout: string | null;
}

/** Leest het bereik GEMEENTEN; `null` als die naam er niet is of naar een ander blad wijst. */
export function tabelIn({ bladen, namen }: Werkmapinhoud): Tabel | null {
  const naam = namen.find((kandidaat) => kandidaat.naam.toUpperCase() === GEMEENTEN);
  const blad = bladen.find((kandidaat) => kandidaat.naam === naam?.blad);
  if (!naam || !blad) return null;
  const vak = rechthoekVan(naam.adres);
  const kolommen = new Map<Kolomnaam, number>();
  for (let kolom = vak.kolom; kolom < vak.kolom + vak.kolommen; kolom += 1) {
    const kop = kolomVan(String(waardeOp(blad, vak.rij, kolom) ?? ''));
    if (kop && !kolommen.has(kop)) kolommen.set(kop, kolom);
  }
  const naamkolom = kolommen.get('gemeente') ?? vak.kolom;
  const rijen = Array.from({ length: vak.rijen - 1 }, (_, r) => vak.rij + 1 + r);
  const gemeenten = rijen.flatMap((rij) => {
    const inhoud = waardeOp(blad, rij, naamkolom);
    return isLeeg(inhoud) ? [] : [{ naam: String(inhoud).trim(), rij }];
  });
  return { blad, vak, gemeenten, kolommen, fout: foutIn(blad, vak) };
}

function foutIn(blad: Bladinhoud, { rij, kolom, rijen, kolommen }: Rechthoek): string | null {
  const cellen = Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => waardeOp(blad, rij + r, kolom + k)),
  );
  try {
    leesGemeentetabel(leesReeks(cellen, 'gemeenten'));
    return null;
  } catch (fout) {
    if (fout instanceof Fout) return fout.message;
    throw fout;
  }
}
