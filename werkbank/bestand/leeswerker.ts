import { zinVan } from '../../werkmap';
import { leesBestand } from './leesBestand';
import type { Leesbericht } from './leesbericht';

/** De draad waarin dit loopt, los van de bladzijde: wat hier vastloopt laat de bladzijde met rust. */
interface Draad {
  onmessage: (bericht: MessageEvent<File>) => void;
  postMessage(bericht: Leesbericht): void;
}

const draad = self as unknown as Draad;

async function lees(bestand: File): Promise<void> {
  try {
    draad.postMessage({ soort: 'gelezen', gelezen: await leesBestand(bestand) });
  } catch (fout) {
    draad.postMessage({ soort: 'geweigerd', zin: zinVan(fout) });
  }
}

draad.onmessage = ({ data }) => void lees(data);
draad.postMessage({ soort: 'begonnen' });
