import { expect } from 'vitest';
import type { Werkmap } from '../poort/poort';
import type { Gedaan, Stap } from './stap';
import { zoekTerugweg } from './terug';
import { draaiTerug, openHalfWerk, voerUit } from './voerUit';

/** Wat er misgaat: één aanroep of alles daarna, voordat er iets gebeurt of pas bij het antwoord. */
export const STORINGEN = ['eenmaal', 'eenmaal na afloop', 'voorgoed', 'voorgoed na afloop'] as const;
export type Storing = (typeof STORINGEN)[number];

/** Zegt bij elke aanroep (vanaf 1) wat er misgaat; de aanroep zelf blijft soms doorgaan. */
export class Stoorder {
  aanroepen = 0;
  private bij = Infinity;
  private soort: Storing = 'eenmaal';

  private alleen: string | null = null;
  private geteld = 0;

  /** @param alleen tel alleen aanroepen van deze handeling */
  begin(soort: Storing, bij: number, alleen: string | null = null): void {
    this.aanroepen = 0;
    this.geteld = 0;
    this.bij = bij;
    this.soort = soort;
    this.alleen = alleen;
  }

  hersteld(): void {
    this.bij = Infinity;
  }

  /** Telt een aanroep. */
  tel(handeling: string): 'voor' | 'na' | null {
    this.aanroepen += 1;
    const telt = this.alleen === null || handeling === this.alleen;
    const begonnen = this.geteld >= this.bij;
    if (telt) this.geteld += 1;
    const eerste = telt && this.geteld === this.bij;
    if (!eerste && !(begonnen && this.soort.startsWith('voorgoed'))) return null;
    // Van een verbinding die voorgoed weg is komt alleen het eerste nog aan.
    return eerste && this.soort.endsWith('na afloop') ? 'na' : 'voor';
  }
}

/** Een werkmap waarvan elke handeling op de poort mis kan gaan. */
export function metStoring<W extends Werkmap>(werkmap: W, stoorder: Stoorder): W {
  return new Proxy(werkmap, {
    get(doel, naam) {
      const lid = Reflect.get(doel, naam) as unknown;
      if (typeof lid !== 'function') return lid;
      return async (...invoer: unknown[]): Promise<unknown> => {
        const wanneer = stoorder.tel(String(naam));
        if (wanneer === 'voor') throw new Error('storing');
        const antwoord = await (lid as (...alles: unknown[]) => Promise<unknown>).apply(doel, invoer);
        if (wanneer === 'na') throw new Error('storing');
        return antwoord;
      };
    },
  });
}

/** Alles wat een gebruiker van een werkmap ziet of bewaart; niet wat wij bijhouden zolang er geschreven wordt. */
export async function toestandVan(werkmap: Werkmap): Promise<unknown> {
  const bladen: unknown[] = [];
  for (const blad of await werkmap.bladen()) {
    const adres = await werkmap.gebruikt(blad);
    bladen.push([blad, adres, adres === null ? null : await werkmap.lees({ blad, adres })]);
  }
  const instellingen = Object.entries(await werkmap.instellingen()).filter(
    ([naam]) => !naam.startsWith('bezig'),
  );
  return { bladen, namen: await werkmap.namen(), instellingen: Object.fromEntries(instellingen) };
}

/** Een werkmap waar iets in geschreven gaat worden, met de knop om haar te laten haperen. */
export interface Proefwerkmap {
  readonly werkmap: Werkmap;
  readonly stoorder: Stoorder;
}

/**
 * Schrijft met een storing bij elke aanroep, één voor één, en eist dat alles er staat en terug kan, dat er niets staat,
 * of dat opnieuw proberen (ook na een herlading) en weghalen allebei goed aflopen.
 *
 * @param om elke zoveelste aanroep; 1 is elke aanroep
 * @returns hoe vaak elk van de drie voorkwam
 */
export async function schrijfMetStoringen(
  nieuw: () => Promise<Proefwerkmap>,
  stappen: readonly Stap[],
  soort: Storing,
  om = 1,
): Promise<{ heel: number; niets: number; half: number }> {
  const begin = await toestandVan((await nieuw()).werkmap);
  const heel = await nieuw();
  heel.stoorder.begin('eenmaal', Infinity);
  await voerUit(heel.werkmap, 'proef', stappen);
  const aanroepen = heel.stoorder.aanroepen;
  const eind = await toestandVan(heel.werkmap);
  expect(eind).not.toEqual(begin);
  const telling = { heel: 0, niets: 0, half: 0 };
  for (let k = 1; k <= aanroepen; k += om) {
    const proef = await nieuw();
    const gedaan = await metHapering(proef, stappen, soort, k);
    const waar = `${soort}, aanroep ${k} van ${aanroepen}`;
    if (gedaan) {
      telling.heel += 1;
      expect(await toestandVan(proef.werkmap), waar).toEqual(eind);
      const { verloren, doe } = await zoekTerugweg(proef.werkmap, gedaan);
      expect(verloren, waar).toEqual([]);
      await doe();
      expect(await toestandVan(proef.werkmap), waar).toEqual(begin);
      continue;
    }
    const half = await openHalfWerk(proef.werkmap);
    if (half === null) {
      telling.niets += 1;
      expect(await toestandVan(proef.werkmap), waar).toEqual(begin);
    } else {
      telling.half += 1;
      const ander = await nieuw();
      await metHapering(ander, stappen, soort, k);
      await draaiTerug(ander.werkmap, (await openHalfWerk(ander.werkmap))!);
      expect(await toestandVan(ander.werkmap), waar).toEqual(begin);
    }
    await voerUit(proef.werkmap, 'proef', stappen);
    expect(await toestandVan(proef.werkmap), waar).toEqual(eind);
    expect(await openHalfWerk(proef.werkmap), waar).toBeNull();
  }
  return telling;
}

async function metHapering(
  { werkmap, stoorder }: Proefwerkmap,
  stappen: readonly Stap[],
  soort: Storing,
  k: number,
): Promise<Gedaan | null> {
  stoorder.begin(soort, k);
  const gedaan = await voerUit(werkmap, 'proef', stappen).catch(() => null);
  stoorder.hersteld();
  return gedaan;
}
