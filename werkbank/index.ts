import { bewaarplek } from './werk/bewaardWerk';
import { vorigWerk } from './werk/onthouden';
import { maakWerkbank, type Werkbank } from './werkbank';
import './werkbank.css';

async function begin(): Promise<void> {
  const plek = bewaarplek();
  // Zonder toegang tot de opslag van de browser begint de werkbank gewoon leeg.
  const vorige = await vorigWerk(plek).catch(() => null);
  Object.assign(window.werkbank, maakWerkbank(vorige, plek));
  await window.werkbank.berekend;
}

declare global {
  interface Window {
    /** De werkbank voor wie van buiten meekijkt, zoals de toetsen; alles behalve `klaar` is er pas na `klaar`. */
    werkbank: Werkbank & { readonly klaar: Promise<void> };
  }
}
window.werkbank = {} as typeof window.werkbank;
Object.assign(window.werkbank, { klaar: begin() });
