import { type Werkmap, zinVan } from '../werkmap';
import { startPaneel } from '../paneel';
import { maakBericht } from './bericht';
import { maakBestandacties } from './bestandacties';
import { toonBestandsnaam, vulBestandmenu } from './bestandmenu';
import type { Bewaarplek } from './bewaardWerk';
import { toonBijCel } from './celmelding';
import { leesPuntkommas } from './formulelezer';
import { Foutzinnen } from './foutzinnen';
import { registreerFuncties } from './functies';
import { toonGrafieken } from './grafieken';
import { bewaakHerrekenen, WACHT_OP_OPSTARTEN } from './herrekenen';
import { schakelPaneel } from './indeling';
import { leesNederlands } from './invoer';
import { maakInvoeruitleg } from './invoeruitleg';
import { lijnKoppenUit } from './koppen';
import { leegWerkboek } from './leegWerkboek';
import { schuifMee } from './meeschuiven';
import { startMeldingbalk } from './meldingbalk';
import { maakMeldingen, type Meldingen } from './meldingen';
import { startOnthouden, type Werk } from './onthouden';
import { plaatsOnthoudknop } from './onthoudknop';
import { plaatsOpmaakknoppen } from './opmaakknoppen';
import { maakRekenblad } from './rekenblad';
import { openGesleept } from './slepen';
import { startTelling } from './telling';
import { Toebehoren } from './toebehoren';
import { tekenVoorwaarden } from './voorwaarden';
import { toonNederlands } from './weergave';
import { maakWerkmap } from './werkmap';
import { Werkstand } from './werkstand';
import { startZoeken } from './zoeken';

export interface Werkbank {
  readonly werkmap: Werkmap;
  readonly meldingen: Meldingen['alle'];
  /** Komt uit als alles van het begin is berekend. */
  readonly berekend: Promise<void>;
  /** Komt uit als wat er net veranderd is doorgerekend is. */
  readonly uitgerekend: () => Promise<void>;
}

const plek = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`werkbank.html mist #${id}`);
  return element;
};

/** Zet de werkbank op de bladzijde, met het werk van de vorige keer of met een leeg blad. */
export function maakWerkbank(vorige: Werk | null, bewaarplek: Bewaarplek): Werkbank {
  const rekenblad = maakRekenblad(plek('rekenblad'), vorige?.werkboek ?? leegWerkboek());
  const toebehoren = new Toebehoren(rekenblad);
  const zinnen = new Foutzinnen();
  registreerFuncties(rekenblad, zinnen);
  leesPuntkommas(rekenblad);
  leesNederlands(rekenblad);
  toonNederlands(rekenblad);
  lijnKoppenUit(rekenblad);
  plaatsOpmaakknoppen(rekenblad);

  const enHerreken = bewaakHerrekenen(rekenblad);
  const werkmap = maakWerkmap(rekenblad, enHerreken, toebehoren);
  const meldingen = maakMeldingen(rekenblad, zinnen);
  toonBijCel(rekenblad, meldingen);
  startMeldingbalk(plek('meldingbalk'), rekenblad, meldingen, maakInvoeruitleg(rekenblad));
  startTelling(plek('telling'), rekenblad, werkmap);

  schuifMee(rekenblad, toebehoren);
  tekenVoorwaarden(rekenblad, toebehoren);
  const bericht = maakBericht(plek('bericht'));
  const stand = new Werkstand(rekenblad, toebehoren);
  if (vorige) stand.begin(vorige.naam, vorige.gewijzigd);
  const onthouden = startOnthouden(rekenblad, stand, bewaarplek, bericht);
  plaatsOnthoudknop(plek('onthouden'), onthouden, bericht);

  // Het paneel begint opnieuw bij een andere werkmap: ongedaan maken zou anders de verkeerde wijzigen.
  const beginPaneel = () => void startPaneel(plek('paneel'), werkmap);
  const acties = maakBestandacties(rekenblad, toebehoren, enHerreken, stand, werkmap, bericht, beginPaneel);
  vulBestandmenu(plek('bestandmenu'), acties, () => {
    // Wie alleen rekent hoeft de bijlage niet te laden.
    void import('./bijlage')
      .then(({ openBijlage }) => openBijlage(rekenblad, toebehoren, werkmap, stand.naam))
      .catch((fout: unknown) => bericht(zinVan(fout)));
  });
  toonBestandsnaam(plek('bestandsnaam'), stand);
  startZoeken(plek('zoekveld') as HTMLInputElement, plek('zoekstand'), rekenblad, werkmap);
  toonGrafieken(plek('grafieken'), plek('grafiekknop'), rekenblad, toebehoren, bericht);
  openGesleept((bestand) => void acties.open(bestand));

  schakelPaneel(plek('paneelknop'), plek('paneel'));
  beginPaneel();
  const berekend = vorige ? enHerreken(() => undefined, WACHT_OP_OPSTARTEN) : rekenblad.getekend;
  const uitgerekend = () => enHerreken(() => undefined, 0);
  return { werkmap, meldingen: meldingen.alle, berekend, uitgerekend };
}
