import { bewaarplek } from './werk/bewaarplek';
import { KLOK } from './werk/klok';
import { leesBegin } from './werk/onthouden';
import { maakTabslot, tabkanaal } from './werk/tabslot';
import { voorkeurIn } from './werk/voorkeur';
import { maakWerkbank, type Werkbank } from './werkbank';
import './werkbank.css';

async function begin(): Promise<void> {
  const plek = bewaarplek();
  const begonnen = await leesBegin(plek, KLOK);
  const kanaal = tabkanaal();
  const werkbank = maakWerkbank(begonnen, {
    plek,
    klok: KLOK,
    voorkeur: voorkeurIn(() => window.localStorage),
    kanaal,
    slot: (geefAf, kwijt) => maakTabslot(navigator.locks, kanaal, KLOK, geefAf, kwijt),
  });
  Object.assign(window.werkbank, werkbank);
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
