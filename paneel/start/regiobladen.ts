import {
  type Bereik,
  type Blad,
  GEMEENTEN,
  SJABLOONVERSIE,
  type Sjablooninvoer,
  type Werkmap,
} from '../../werkmap';
import { laad } from '../laad';
import { kondigBladenAan } from '../nieuweBladen';
import type { Vooraankondiging } from '../voorafgaand';

/** De instelling waarin staat met welke versie de werkmap is gemaakt. */
export const VERSIE_INSTELLING = 'sjabloonversie';

/** Kondigt alle bladen van een werkmap aan, en onthoudt met welke versie ze gemaakt zijn. */
export async function kondigRegiobladenAan(
  werkmap: Werkmap,
  invoer: Sjablooninvoer,
): Promise<Vooraankondiging> {
  // Het sjabloon is groot en alleen hier nodig.
  const { sjabloon } = await laad(() => import('../../werkmap/sjabloon'));
  const bladen = sjabloon(invoer);
  const aankondiging = await kondigBladenAan(werkmap, bladen);
  const { wijziging } = aankondiging;
  const eigen = (await werkmap.namen()).find(({ naam }) => naam.toUpperCase() === GEMEENTEN);
  const versie = { soort: 'instelling', naam: VERSIE_INSTELLING, waarde: SJABLOONVERSIE } as const;
  const stappen = [versie, ...wijziging.stappen];
  if (!eigen) return { ...aankondiging, wijziging: { ...wijziging, stappen } };
  // Twee tabellen waar elk onderdeel een andere van leest spreken elkaar vroeg of laat tegen.
  const bereik = tabelOp(bladen);
  return {
    ...aankondiging,
    wat: `${aankondiging.wat} Alles leest dan de tabel op blad ${bereik.blad}; die op blad ${eigen.blad} blijft staan zoals zij is, maar telt niet meer mee.`,
    wijziging: { ...wijziging, stappen: [...stappen, { soort: 'naam', naam: GEMEENTEN, bereik }] },
  };
}

/** De tabel met gemeenten op de nieuwe bladen. */
function tabelOp(bladen: readonly Blad[]): Bereik {
  const [plek] = bladen.flatMap(({ naam: blad, namen = [] }) =>
    namen.flatMap(({ naam, adres }) => (naam === GEMEENTEN ? [{ blad, adres }] : [])),
  );
  return plek!;
}
