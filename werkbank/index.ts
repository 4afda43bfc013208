import { sjabloon, voorbeeldWestBrabantWest, WEST_BRABANT_WEST } from '../core/werkmap';
import { startPaneel } from '../paneel';
import { toonBijCel } from './celmelding';
import { leesPuntkommas } from './formulelezer';
import { Foutzinnen } from './foutzinnen';
import { registreerFuncties } from './functies';
import { bewaakHerrekenen } from './herrekenen';
import { schakelPaneel } from './indeling';
import { leesNederlands } from './invoer';
import { maakInvoeruitleg } from './invoeruitleg';
import { lijnKoppenUit } from './koppen';
import { startMeldingbalk } from './meldingbalk';
import { maakMeldingen } from './meldingen';
import { plaatsOpmaakknoppen } from './opmaakknoppen';
import { maakRekenblad } from './rekenblad';
import { startTelling } from './telling';
import { plaatsVoorbeeld } from './voorbeeld';
import { toonNederlands } from './weergave';
import './werkbank.css';
import { maakWerkmap } from './werkmap';

const plek = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`werkbank.html mist #${id}`);
  return element;
};

const rekenblad = maakRekenblad(plek('rekenblad'));
const zinnen = new Foutzinnen();
registreerFuncties(rekenblad, zinnen);
leesPuntkommas(rekenblad);
leesNederlands(rekenblad);
toonNederlands(rekenblad);
lijnKoppenUit(rekenblad);
plaatsOpmaakknoppen(rekenblad);
const werkmap = maakWerkmap(rekenblad, bewaakHerrekenen(rekenblad));
const meldingen = maakMeldingen(rekenblad, zinnen);
toonBijCel(rekenblad, meldingen);
startMeldingbalk(plek('meldingbalk'), rekenblad, meldingen, maakInvoeruitleg(rekenblad));
startTelling(plek('telling'), rekenblad, werkmap);
schakelPaneel(plek('paneelknop'), plek('paneel'));
startPaneel(plek('paneel'), werkmap);

const klaar = plaatsVoorbeeld(rekenblad, werkmap, [
  ...voorbeeldWestBrabantWest(),
  ...sjabloon(WEST_BRABANT_WEST),
]);

declare global {
  interface Window {
    /** De werkbank voor wie van buiten meekijkt, zoals de toetsen. */
    werkbank: { werkmap: typeof werkmap; meldingen: typeof meldingen.alle; klaar: Promise<void> };
  }
}
window.werkbank = { werkmap, meldingen: meldingen.alle, klaar };
