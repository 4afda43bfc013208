import { ONDERDELEN, startPaneel } from '../../paneel';
import { gewenstOnderdeel, type Scriptaanroep, werkmapOver } from './draad';

declare const google: { readonly script: { readonly run: Scriptaanroep } };

const script = google.script.run;
const paneel = startPaneel(document.getElementById('paneel')!, werkmapOver(script));

// Komt de wens niet door, dan blijft het paneel staan waar het begon.
gewenstOnderdeel(script).then(
  (wens) => {
    const onderdeel = ONDERDELEN.find((naam) => naam === wens);
    if (onderdeel) paneel.open(onderdeel);
  },
  () => undefined,
);
