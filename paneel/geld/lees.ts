import {
  type Gemeenterij,
  gemeenterijen,
  type Kolombron,
  leesKolombronnen,
  leesRegiotabel,
  REGELINGEN,
  type Regiotabel,
  type Werkmap,
} from '../../werkmap';
import { INSTELLING, type Keuze, leesKeuze } from './keuze';
import type { Haalbaarheid } from './kiezer';
import { watOntbreekt } from './rekenUit';

/** Wat er uit de werkmap nodig is om regelingen te vergelijken. */
export interface Gelezen {
  readonly tabel: Regiotabel;
  readonly rijen: readonly Gemeenterij[];
  readonly bronnen: readonly Kolombron[];
  readonly haalbaar: Haalbaarheid;
  readonly keuze: Keuze;
  /** Gelijk zolang tabel en bronnen gelijk zijn. */
  readonly vingerafdruk: string;
}

/** Leest tabel, bronnen en bewaarde keuze; `null` als de werkmap geen tabel met gemeenten heeft. Schrijft niets. */
export async function leesWerkmap(werkmap: Werkmap): Promise<Gelezen | null> {
  const tabel = await leesRegiotabel(werkmap);
  if (!tabel) return null;
  const bronnen = await leesKolombronnen(werkmap, tabel);
  const { [INSTELLING]: bewaard } = await werkmap.instellingen();
  return {
    tabel,
    rijen: gemeenterijen(tabel),
    bronnen,
    haalbaar: new Map(REGELINGEN.map(({ naam }) => [naam, watOntbreekt(naam, tabel)])),
    keuze: leesKeuze(bewaard),
    vingerafdruk: JSON.stringify([tabel.bereik, tabel.cellen, bronnen]),
  };
}
