import { element, knop } from '../../paneel/element';
import type { Versie } from './versies';
import { isLeeg } from './werk';
import { EERDER, GEEN_VERSIES, tijdVan, UITLEG_VERSIES } from './onthoudteksten';

/** Laat de gebruiker een eerdere versie kiezen om terug te zetten; `null` als hij ervan afziet. */
export function kiesVersie(versies: readonly Versie[]): Promise<Versie | null> {
  return new Promise((klaar) => {
    const kies = (versie: Versie | null) => () => {
      klaar(versie);
      venster.close();
    };
    const kop = element('h2', { id: 'versiekop', textContent: EERDER });
    const venster = element(
      'dialog',
      { className: 'vraag versies', onclose: () => venster.remove(), oncancel: kies(null) },
      kop,
      element('p', { textContent: versies.length === 0 ? GEEN_VERSIES : UITLEG_VERSIES }),
      versies.length > 0 && element('ul', {}, ...versies.map((versie) => regel(versie, kies(versie)))),
      element('div', { className: 'knoppen' }, knop('Sluiten', kies(null))),
    );
    venster.setAttribute('aria-labelledby', kop.id);
    document.body.append(venster);
    venster.showModal();
  });
}

function regel({ werk }: Versie, zetTerug: () => void): HTMLElement {
  if (typeof werk === 'string') {
    const waarom = werk === 'anderProgramma' ? 'Van een andere versie van de werkbank' : 'Beschadigd';
    return element('li', {}, element('p', { textContent: `${waarom}; niet te openen.` }));
  }
  const tijd = tijdVan(werk.wanneer);
  const bladen = werk.boek.sheetOrder.length;
  const inhoud = isLeeg(werk.boek) ? 'leeg' : bladen === 1 ? '1 blad' : `${bladen} bladen`;
  const terug = knop('Zet terug', zetTerug);
  terug.setAttribute('aria-label', `Zet de versie van ${tijd} terug`);
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('strong', { textContent: tijd }),
      element('span', { textContent: `${werk.naam ?? 'Nieuwe werkmap'}, ${inhoud}` }),
    ),
    terug,
  );
}
