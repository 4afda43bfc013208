import { fouten, type Plaats } from '../fout';
import type { Celinhoud } from './cel';

/** Een antwoord uit de Norm voor Opdrachtgeverschap; `''` is onbekend, en onbekend is nooit nee. */
export type Antwoord = 'ja' | 'in ontwikkeling' | 'nee' | 'nvt' | '';

/** De antwoorden die een stand van zaken zijn, van minst naar meest ver. */
export const OPLOPEND = ['nee', 'in ontwikkeling', 'ja'] as const;
export type Stand = (typeof OPLOPEND)[number];

const SCHRIJFWIJZEN: Readonly<Record<Exclude<Antwoord, ''>, readonly string[]>> = {
  ja: ['ja', 'j', 'waar', '✓', '✓✓', '✅', '✔'],
  'in ontwikkeling': ['in ontwikkeling', 'o', '⚙'],
  nee: ['nee', 'n', 'onwaar', '✗', '❌', '✖', '✘'],
  nvt: ['nvt', 'n.v.t.'],
};

const HERKEND = new Map(
  Object.entries(SCHRIJFWIJZEN).flatMap(([antwoord, vormen]) =>
    vormen.map((vorm) => [vorm, antwoord as Antwoord] as const),
  ),
);

// Een onzichtbaar teken dat alleen zegt of het symbool in kleur getekend wordt.
const WEERGAVEKIEZER = /[\uFE0E\uFE0F]/g;

/** Leest één antwoord: woord, letter, teken of WAAR/ONWAAR. Leeg en het getal 0 zijn onbekend. */
export function antwoordIn(cel: Celinhoud, plaats: Plaats): Antwoord {
  switch (cel.soort) {
    case 'leeg':
      return '';
    case 'getal':
      // Een verwijzing naar een lege cel geeft 0.
      if (cel.getal === 0) return '';
      throw fouten.antwoord(plaats);
    case 'janee':
      return cel.waarde ? 'ja' : 'nee';
    case 'tekst': {
      const antwoord = HERKEND.get(cel.tekst.replace(WEERGAVEKIEZER, '').replace(/\s+/g, ' ').toLowerCase());
      if (antwoord === undefined) throw fouten.antwoord(plaats);
      return antwoord;
    }
    case 'fout':
      throw fouten.foutInCel(plaats, cel.tekst);
    case 'datum':
      throw fouten.antwoord(plaats);
  }
}

export function isStand(antwoord: Antwoord): antwoord is Stand {
  return antwoord !== '' && antwoord !== 'nvt';
}
