import { gemeentenblad, gemeentenIn, type Uitwerking, type Werkmap } from '../../werkmap';
import { vrijeNaam } from '../nieuweBladen';
import type { Vooraankondiging } from '../voorafgaand';
import { telwoord } from '../../core';
import { paneelzinnen } from '../zinnen';

/**
 * Kondigt het blad met de tabel van de regio aan, en de namen die ernaar gaan wijzen.
 *
 * Fout: `Werkmapfout` als er nog vragen open staan.
 */
export async function kondigGemeentenAan(
  werkmap: Werkmap,
  uitwerking: Uitwerking,
  regio: { readonly regio: string; readonly jaar: number | null },
): Promise<Vooraankondiging> {
  const [vraag] = uitwerking.vragen;
  if (vraag !== undefined) throw paneelzinnen.eerstKiezen(vraag);
  const naam = await vrijeNaam(werkmap, 'Gemeenten');
  const { blad, tabel, namen } = gemeentenblad(uitwerking, naam, regio);
  const bestaand = new Map((await werkmap.namen()).map((oud) => [oud.naam.toUpperCase(), oud]));
  const vorige = namen.map((nieuw) => ({ naam: nieuw.naam, bereik: bestaand.get(nieuw.naam) ?? null }));
  const bezet = vorige.filter(({ bereik }) => bereik !== null);
  return {
    wat: `Voegt het blad ${naam} toe, met ${telwoord(gemeentenIn(uitwerking).length, 'gemeente', 'gemeenten')} als formules op blad ${uitwerking.begrip.raster.blad}. Uw eigen blad blijft zoals het is. De naam GEMEENTEN wijst naar ${naam}!${tabel.adres}.`,
    ...(bezet.length > 0 && {
      waarschuwing: `Let op: ${bezet.map((oud) => `${oud.naam} wijst nu naar ${oud.bereik!.blad}!${oud.bereik!.adres}`).join(', ')}. Dat verandert; ongedaan maken zet het terug.`,
    }),
    wijziging: {
      plek: `nieuw blad ${naam}`,
      stappen: [{ soort: 'blad', blad }, ...namen.map((nieuw) => ({ soort: 'naam', ...nieuw }) as const)],
      aanwijzen: { blad: naam, adres: tabel.adres },
    },
  };
}
