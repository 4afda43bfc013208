import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';
import { opentBrowser } from './eenBrowser.mjs';

/**
 * Zet toetsbestanden zo achter elkaar dat elke processor werk houdt: toetsen in een browser gaan er één tegelijk
 * (`eenBrowser.mjs`) en staan daarom verspreid tussen wat alleen rekent. Wat een nagemaakte pagina nodig heeft komt
 * als geheel achteraan, want een werker die van omgeving wisselt laadt alles opnieuw.
 */
export default class Volgorde extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} bestanden
   */
  async sort(bestanden) {
    const opGrootte = await super.sort(bestanden);
    const pagina = opGrootte.filter(({ moduleId }) => isPagina(moduleId));
    const browser = opGrootte.filter(
      (bestand) => !pagina.includes(bestand) && opentBrowser(bestand.moduleId),
    );
    const rekent = opGrootte.filter((bestand) => !pagina.includes(bestand) && !browser.includes(bestand));
    return [...verspreid(browser, rekent), ...pagina];
  }
}

/** @param {string} bestand */
function isPagina(bestand) {
  return readFileSync(bestand, 'utf8').includes('@vitest-environment jsdom');
}

/**
 * Zet de ene rij op gelijke afstanden tussen de andere.
 *
 * @template T
 * @param {readonly T[]} weinig
 * @param {readonly T[]} veel
 * @returns {T[]}
 */
export function verspreid(weinig, veel) {
  if (weinig.length === 0) return [...veel];
  const tussen = veel.length / weinig.length;
  return weinig.flatMap((een, i) => [
    een,
    ...veel.slice(Math.round(i * tussen), Math.round((i + 1) * tussen)),
  ]);
}
