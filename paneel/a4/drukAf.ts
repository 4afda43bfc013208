import { element } from '../element';

/** Wat er van het afdrukken kwam. */
export interface Afdruk {
  /** Of de host een afdrukvenster opende. */
  readonly gelukt: boolean;
  /** Waar de bladzijden over gaan die ook klein te lang zijn. */
  readonly teLang: readonly string[];
}

// Staand A4 min de marges van het afdrukblad, in beeldpunten.
const HOOGTE = Math.floor(((297 - 2 * 16) / 25.4) * 96);
const KLEINER = ['krap', 'krapst'] as const;

/**
 * Drukt bladzijden af, elk op een eigen staand A4: zij komen los van de werkmap in de pagina te staan, en zijn weer weg
 * als het afdrukken klaar is.
 *
 * @param eenBladzijde of elk stuk op één bladzijde hoort; anders loopt het door op de volgende
 */
export async function drukAf(bladen: readonly HTMLElement[], eenBladzijde: boolean): Promise<Afdruk> {
  const kopieen = bladen.map((blad) => blad.cloneNode(true) as HTMLElement);
  const stapel = element('div', { id: 'bwmo-a4' }, ...kopieen);
  stapel.setAttribute('aria-hidden', 'true');
  document.body.append(stapel);
  document.body.classList.add('met-a4');
  const klaar = () => {
    stapel.remove();
    document.body.classList.remove('met-a4');
  };
  await afbeeldingenGelezen(stapel);
  const teLang = (eenBladzijde ? kopieen : [])
    .filter((blad) => !maakPassend(blad))
    .map((blad) => blad.dataset['over'] ?? '');
  window.addEventListener('afterprint', klaar, { once: true });
  const gelukt = opentAfdrukvenster();
  if (!gelukt) {
    window.removeEventListener('afterprint', klaar);
    klaar();
  }
  return { gelukt, teLang };
}

/** Een host die niet kan afdrukken zegt niets en doet niets; dan begint er ook geen afdruk. */
function opentAfdrukvenster(): boolean {
  const begin = { gezien: false };
  const zie = () => {
    begin.gezien = true;
  };
  window.addEventListener('beforeprint', zie);
  window.print();
  window.removeEventListener('beforeprint', zie);
  return begin.gezien;
}

/** Maakt de letters kleiner tot de bladzijde past, en zegt of dat lukte. */
function maakPassend(blad: HTMLElement): boolean {
  const past = () => blad.scrollHeight <= HOOGTE;
  for (const klasse of KLEINER) {
    if (past()) return true;
    blad.classList.remove(...KLEINER);
    blad.classList.add(klasse);
  }
  return past();
}

async function afbeeldingenGelezen(houder: HTMLElement): Promise<void> {
  const beelden = [...houder.querySelectorAll('img')];
  // Een afbeelding die niet te lezen is houdt de rest van de bladzijde niet tegen.
  await Promise.all(beelden.map((beeld) => beeld.decode().catch(() => undefined)));
}
