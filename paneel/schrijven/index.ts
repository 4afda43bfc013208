import { type Bereik, type Werkmap, zinVan } from '../../werkmap';
import {
  draaiTerug,
  type Gedaan,
  type Halfwerk,
  Halverwege,
  laatStaan,
  openHalfWerk,
  opsomming,
  type Stap,
  voerUit,
  zoekTerugweg,
} from '../../werkmap/wijziging';
import { element, knop } from '../element';
import { terugvragen } from './zinnen';

/** Iets wat in de werkmap geschreven wordt: alles, of niets. */
export interface Wijziging {
  /** Waar het staat, zoals de gebruiker het ziet: `Blad1!B2:C7`. */
  readonly plek: string;
  /** Wat er geschreven wordt, in de volgorde waarin het naar elkaar verwijst. */
  readonly stappen: readonly Stap[];
  /** Wat daarna aangewezen wordt; lukt dat niet, dan staat alles er toch. */
  readonly aanwijzen?: Bereik;
  /** Wat het paneel daarna voor zichzelf onthoudt; lukt dat niet, dan staat alles er toch. */
  readonly daarna?: () => Promise<void>;
}

export interface Schrijfbalk {
  /** Schrijft, en zegt of het gelukt is. */
  readonly voerUit: (wijziging: Wijziging) => Promise<boolean>;
  /** Vraagt wat ermee moet als er van een vorige keer iets half staat. */
  readonly vraagNaHalfWerk: () => Promise<void>;
}

const BEZIG = 'Bezig met terugzetten…';

/**
 * Schrijft, en vult de balk onderaan het paneel met wat er te zeggen en te vragen is.
 *
 * @param meld zegt aan de onderdelen dat er iets veranderd is
 */
export function schrijfbalk(werkmap: Werkmap, balk: HTMLElement, meld: () => void): Schrijfbalk {
  let vorige: Gedaan | null = null;

  /** Een zin, met daaronder het laatste wat terug kan. */
  const toon = (zin?: string) =>
    balk.replaceChildren(...(zin === undefined ? [] : [element('span', {}, zin)]), ...terugknop());

  function terugknop(): Node[] {
    const gedaan = vorige;
    if (!gedaan) return [];
    return [
      element('span', {}, `Laatste wijziging: ${gedaan.plek}`),
      knop('Ongedaan maken', () => void maakOngedaan(gedaan), 'link'),
    ];
  }

  /** Een vraag met haar antwoorden; het eerste antwoord krijgt de aandacht. */
  function vraag(zinnen: readonly string[], ...antwoorden: HTMLButtonElement[]): void {
    balk.replaceChildren(
      element(
        'div',
        {},
        ...zinnen.map((textContent) => element('p', { className: 'waarschuwing', textContent })),
        element('div', { className: 'knoppen' }, ...antwoorden),
      ),
    );
    antwoorden[0]?.focus();
  }

  const vraagOver = (half: Halfwerk, zin: string, ...anders: HTMLButtonElement[]) =>
    vraag(
      [zin],
      ...anders,
      knop('Haal weg wat half staat', () => void ruimOp(half), 'knop'),
    );

  async function ruimOp(half: Halfwerk): Promise<void> {
    balk.replaceChildren(BEZIG);
    try {
      await draaiTerug(werkmap, half);
    } catch (fout) {
      vraagOver(half, zinVan(fout));
      return;
    }
    toon(terugvragen.opgeruimd(half.plek));
    meld();
  }

  async function maakOngedaan(gedaan: Gedaan): Promise<void> {
    balk.replaceChildren(BEZIG);
    try {
      const { verloren, plek, wees, doe } = await zoekTerugweg(werkmap, gedaan);
      const zinnen = [
        ...(verloren.length > 0 ? [terugvragen.verloren(opsomming(verloren))] : []),
        ...(wees.length > 0 ? [terugvragen.wees(opsomming(wees))] : []),
      ];
      if (zinnen.length === 0) await zetTerug(plek, doe);
      else {
        vraag(
          zinnen,
          knop('Laat staan', () => toon()),
          knop('Toch ongedaan maken', () => void zetTerug(plek, doe)),
        );
      }
    } catch (fout) {
      toon(zinVan(fout));
    }
  }

  async function zetTerug(plek: string, doe: () => Promise<void>): Promise<void> {
    balk.replaceChildren(BEZIG);
    try {
      await doe();
    } catch (fout) {
      // Wat al terug is blijft terug; wie het nog eens vraagt maakt het af.
      toon(zinVan(fout));
      return;
    }
    vorige = null;
    toon(terugvragen.terug(plek));
    meld();
  }

  return {
    async voerUit({ plek, stappen, aanwijzen, daarna }) {
      try {
        vorige = await voerUit(werkmap, plek, stappen, vorige);
      } catch (fout) {
        if (fout instanceof Halverwege) vraagOver(fout.half, zinVan(fout));
        else toon(zinVan(fout));
        return false;
      }
      // Een cel niet kunnen aanwijzen is geen mislukt schrijven.
      if (aanwijzen) await werkmap.selecteer(aanwijzen).catch(() => undefined);
      await daarna?.().catch(() => undefined);
      toon();
      meld();
      return true;
    },
    async vraagNaHalfWerk() {
      const half = await openHalfWerk(werkmap);
      if (!half) return;
      const laat = knop('Laat staan', () => {
        laatStaan(werkmap).then(
          () => toon(),
          (fout: unknown) => vraagOver(half, zinVan(fout), laat),
        );
      });
      vraagOver(half, terugvragen.nietAf(half.plek), laat);
    },
  };
}
