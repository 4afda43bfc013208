import { rechthoekVan, type Werkmap } from '../../werkmap';
import type { Rekenblad } from '../rekenblad/rekenblad';
import { volgBlad } from '../rekenblad/volgen';

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
  if (getallen.length < 2) return '';
  const som = getallen.reduce((totaal, getal) => totaal + getal, 0);
  return [
    `Som ${schrijf(som)}`,
    `Gemiddelde ${schrijf(som / getallen.length)}`,
    `Aantal ${schrijf(getallen.length)}`,
  ].join('   ');
}

function schrijf(getal: number): string {
  const cijfers = Number.isInteger(getal) ? 0 : 2;
  return getal.toLocaleString('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });
}
