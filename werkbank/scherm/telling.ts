import { rechthoekVan, type Werkmap } from '../../werkmap';
import type { Rekenblad } from '../rekenblad/rekenblad';
import { volgBlad } from '../rekenblad/volgen';
import { tellingtekst } from './tellingtekst';

const MEESTE_CELLEN = 50_000;

/** Zet onder het blad de som, het gemiddelde en het aantal van de gekozen getallen. */
export function startTelling(plek: HTMLElement, rekenblad: Rekenblad, werkmap: Werkmap): void {
  volgBlad(rekenblad, () => {
    void tellingVan(werkmap).then((tekst) => (plek.textContent = tekst));
  });
}

async function tellingVan(werkmap: Werkmap): Promise<string> {
  const selectie = await werkmap.selectie();
  const { rijen, kolommen } = rechthoekVan(selectie.adres);
  if (rijen * kolommen > MEESTE_CELLEN) return '';
  const { waarden } = await werkmap.lees(selectie);
  const getallen = waarden.flat().filter((waarde) => typeof waarde === 'number');
  return tellingtekst(getallen);
}
