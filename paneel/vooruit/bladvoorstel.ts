import { isFormule, leesTijdlijn, vooruitblad, type Werkmap } from '../../werkmap';
import { kondigBladenAan, vrijeNaam } from '../nieuweBladen';
import type { Vooraankondiging } from '../voorafgaand';
import { paneelzinnen } from '../zinnen';
import { invoeringsjaren, type Keuze } from './keuze';

/** Kondigt een blad aan met de keuze van het scherm als gele cellen en levende formules. Fout: de tijdlijn is er niet meer. */
export async function bladvoorstel(
  werkmap: Werkmap,
  { gemeente, jaar, stand }: Keuze,
): Promise<Vooraankondiging> {
  const gegevens = await leesTijdlijn(werkmap);
  if (!gegevens) throw paneelzinnen.tijdlijnIsWeg();
  const naam = await vrijeNaam(werkmap, 'Vooruit');
  const blad = vooruitblad({
    naam,
    gegevens,
    invoeringen: [null, ...invoeringsjaren(gegevens)],
    stand,
    gemeente,
    jaar,
  });
  const aangekondigd = await kondigBladenAan(werkmap, [blad]);
  const formules = blad.cellen.flat().filter(isFormule).length;
  return {
    ...aangekondigd,
    wat: `${aangekondigd.wat} Er komen ${formules} formules op die rekenen met blad ${gegevens.bereiken.parameters.blad}.`,
  };
}
