import { OPMAAKCODES } from '../../werkmap';
import { huidigBoek, type Rekenblad } from './rekenblad';

const KNOPPEN = [
  { id: 'werkbank.centen', title: '0,00', tooltip: 'Bedrag met centen', opmaak: OPMAAKCODES.centen },
  { id: 'werkbank.geheel', title: '1.000', tooltip: 'Heel getal met punten', opmaak: OPMAAKCODES.aantal },
  { id: 'werkbank.standaard', title: '123', tooltip: 'Getal zonder opmaak', opmaak: 'General' },
] as const;

/** Zet knoppen voor de getalopmaak van een begroting in de werkbalk. */
export function plaatsOpmaakknoppen(rekenblad: Rekenblad): void {
  const { api } = rekenblad;
  KNOPPEN.forEach(({ id, title, tooltip, opmaak }, order) => {
    const action = () => {
      huidigBoek(rekenblad).getActiveRange()?.setNumberFormat(opmaak);
    };
    api.createMenu({ id, title, tooltip, action, order: 100 + order }).appendTo('ribbon.start.layout');
  });
}
