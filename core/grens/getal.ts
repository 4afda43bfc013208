import { fouten, type Plaats } from '../fout';
import { type Decimaal, decimaalVanGetal, macht10 } from '../getal/decimaal';
import { leesGetal } from '../getal/leesGetal';
import type { Celinhoud } from './cel';

const GRENS = macht10(13);

/** Leest een cel als exact getal; leeg is `null`. Alles wat geen getal is, is een fout met de plaats. */
export function getalIn(cel: Celinhoud, plaats: Plaats): Decimaal | null {
  switch (cel.soort) {
    case 'leeg':
      return null;
    case 'getal':
      if (!Number.isFinite(cel.getal)) throw fouten.nietEindig(plaats);
      return binnenGrens(decimaalVanGetal(cel.getal), plaats);
    case 'tekst':
      return binnenGrens(getalUitTekst(cel.tekst, plaats), plaats);
    case 'janee':
      throw fouten.jaNeeAlsGetal(plaats);
    case 'datum':
      throw fouten.datumAlsGetal(plaats);
    case 'fout':
      throw fouten.foutInCel(plaats, cel.tekst);
  }
}

function getalUitTekst(tekst: string, plaats: Plaats): Decimaal {
  const gelezen = leesGetal(tekst);
  if (gelezen.soort === 'twijfel') throw twijfel(plaats, gelezen.gelezen, gelezen.voorstellen);
  if (gelezen.soort === 'geen getal') throw fouten.geenGetal(plaats);
  return gelezen.getal;
}

function twijfel(plaats: Plaats, gelezen: string, voorstellen: readonly string[]): Error {
  const [eerste = '', tweede] = voorstellen;
  return tweede === undefined
    ? fouten.anderGetal(plaats, gelezen, eerste)
    : fouten.duizendOfDecimaal(plaats, gelezen, eerste, tweede);
}

function binnenGrens(getal: Decimaal, plaats: Plaats): Decimaal {
  const { waarde, schaal } = getal;
  if ((waarde < 0n ? -waarde : waarde) >= GRENS * macht10(schaal)) throw fouten.teGroot(plaats);
  return getal;
}
