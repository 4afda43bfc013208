import { element } from '../element';

export interface Schakelaar {
  readonly deel: HTMLElement;
  /** Zet de keuze, en zegt in kleine letters wat zij inhoudt. */
  readonly toon: (waarde: string, uitleg: string) => void;
}

/** Keuzerondjes naast elkaar; de pijltjestoetsen wisselen, zoals bij elke groep keuzerondjes. */
export function schakelaar(
  naam: string,
  id: string,
  keuzes: readonly (readonly [waarde: string, tekst: string])[],
  opKeuze: (waarde: string) => void,
): Schakelaar {
  const uitleg = element('p', { className: 'zacht', id: `${id}-uitleg` });
  const rondjes = keuzes.map(([waarde, tekst], k) => {
    const rondje = element('input', { type: 'radio', name: id, id: `${id}-${k}`, value: waarde });
    rondje.onchange = () => opKeuze(waarde);
    return {
      rondje,
      deel: element('label', { htmlFor: rondje.id }, rondje, element('span', { textContent: tekst })),
    };
  });
  const deel = element(
    'fieldset',
    { className: 'schakelaar' },
    element('legend', { textContent: naam }),
    element('div', { className: 'standen' }, ...rondjes.map((een) => een.deel)),
    uitleg,
  );
  deel.setAttribute('aria-describedby', uitleg.id);
  return {
    deel,
    toon: (waarde, tekst) => {
      for (const { rondje } of rondjes) rondje.checked = rondje.value === waarde;
      uitleg.textContent = tekst;
    },
  };
}
