import {
  isFormule,
  type Kolombron,
  type Regelingkeuze,
  type Regiotabel,
  vergelijkingblad,
  type Werkmap,
} from '../../werkmap';
import { kondigBladenAan, vrijeNaam } from '../nieuweBladen';
import type { Vooraankondiging } from '../voorafgaand';
import { EIGEN, type Keuze } from './keuze';
import type { Gekozen } from './rekenUit';
import { paneelzinnen } from '../zinnen';

const NAAM = 'Vergelijking';

/**
 * Kondigt het blad met de gekozen regelingen aan. Fout: er is niets gekozen, of een keuze is nog niet te berekenen.
 *
 * @param dag de dag van vandaag, zoals de lezer haar schrijft
 */
export async function bladvoorstel(
  werkmap: Werkmap,
  tabel: Regiotabel,
  bronnen: readonly Kolombron[],
  { eigen }: Keuze,
  gekozen: readonly Gekozen[],
  dag: string,
): Promise<Vooraankondiging> {
  if (gekozen.length === 0) throw paneelzinnen.geenRegeling();
  for (const deel of gekozen) {
    if ('zin' in deel) {
      throw paneelzinnen.regelingNogNiet(deel.letter, deel.zin);
    }
  }
  const regelingen = gekozen.map(({ letter, naam }): Regelingkeuze =>
    naam === EIGEN ? { letter, soort: 'eigen', knoppen: eigen } : { letter, soort: 'lijst', naam },
  );
  const naam = await vrijeNaam(werkmap, NAAM);
  const blad = vergelijkingblad({
    naam,
    tabel,
    regelingen,
    bronnen,
    bronVanEigen: `ingevuld in het paneel, ${dag}`,
  });
  const aangekondigd = await kondigBladenAan(werkmap, [blad]);
  const formules = blad.cellen.flat().filter(isFormule).length;
  return {
    ...aangekondigd,
    wat: `${aangekondigd.wat} Er komen ${formules} formules op die rekenen met ${tabel.bereik.blad}!${tabel.bereik.adres}.`,
  };
}
