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
  const bezet = new Map((await werkmap.namen()).map(({ naam, blad }) => [naam.toUpperCase(), blad]));
  // Een naam die er al is wijst anders naar het oude blad: dan leest elk onderdeel een andere tabel, of een andere regio.
  const namen = namenOp(bladen).filter(({ naam }) => bezet.has(naam.toUpperCase()));
  const versie = { soort: 'instelling', naam: VERSIE_INSTELLING, waarde: SJABLOONVERSIE } as const;
  const oudeTabel = bezet.get(GEMEENTEN);
  const nieuweTabel = namen.find(({ naam }) => naam === GEMEENTEN)?.bereik.blad;
  return {
    ...aankondiging,
    wat:
      oudeTabel === undefined || nieuweTabel === undefined
        ? aankondiging.wat
        : `${aankondiging.wat} Alles leest dan de tabel op blad ${nieuweTabel}; die op blad ${oudeTabel} blijft staan zoals zij is, maar telt niet meer mee.`,
    wijziging: { ...wijziging, stappen: [versie, ...wijziging.stappen, ...namen] },
  };
}

/** De namen van de nieuwe bladen, als stap die ze daarheen laat wijzen. */
function namenOp(bladen: readonly Blad[]): { soort: 'naam'; naam: string; bereik: Bereik }[] {
  return bladen.flatMap(({ naam: blad, namen = [] }) =>
    namen.map(({ naam, adres }) => ({ soort: 'naam' as const, naam, bereik: { blad, adres } })),
  );
}
