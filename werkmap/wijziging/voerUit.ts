import { omvat, rechthoekVan } from '../poort/adres';
import { poortzinnen } from '../poort/zinnen';
import type { Bereik, Werkmap } from '../poort/poort';
import { omTerugTeZetten } from '../poort/schrijfcel';
import { leesDagboek, schrijfDagboek, wisDagboek } from './dagboek';
import { deelVan, leesVoor } from './lezen';
import type { Gedaan, Halfwerk, Stap, Terugstap, Voor } from './stap';
import { wijzigingzinnen } from './zinnen';

/**
 * Schrijft alle stappen, of geen: mislukt er een, dan komt alles terug zoals het vlak voor het schrijven stond. Wat van
 * een vorige keer half bleef staan en hier opnieuw gemaakt wordt, gaat eerst weg.
 *
 * @param vorige wat hiervoor geschreven is en er helemaal staat
 *
 * Fout: wat de poort gaf, en dan is er niets veranderd; of `Halverwege` als ook terugdraaien niet lukte.
 */
export async function voerUit(
  werkmap: Werkmap,
  plek: string,
  stappen: readonly Stap[],
  vorige: Gedaan | null = null,
): Promise<Gedaan> {
  await ruimEigenHalfWerkOp(werkmap, stappen, vorige);
  await eisVrijeNamen(werkmap, stappen);
  const voor = await leesVoor(
    werkmap,
    stappen.flatMap((stap) => (stap.soort === 'cellen' ? [stap.bereik] : [])),
  );
  const gedaan: Gedaan = { plek, stappen, voor, terug: await wegTerug(werkmap, stappen, voor) };
  await beginDagboek(werkmap, { plek, terug: gedaan.terug });
  let begonnen = 0;
  try {
    await samen(werkmap, async () => {
      for (const stap of stappen) {
        begonnen += 1;
        await doe(werkmap, stap);
      }
    });
  } catch (fout) {
    const laatste = stappen[begonnen - 1];
    const zelf = laatste && isVanEenAnder(laatste, fout) ? begonnen - 1 : begonnen;
    await draaiTerug(werkmap, { plek, terug: gedaan.terug.slice(0, zelf) });
    throw fout;
  }
  // Alles staat er: lukt dit nu niet, dan bij de volgende keer, of anders vraagt het paneel bij het openen wat ermee moet.
  await wisDagboek(werkmap).catch(() => undefined);
  return gedaan;
}

/** Neemt terug wat half bleef staan. Fout: `Halverwege` als het niet lukt; opnieuw proberen mag altijd. */
export async function draaiTerug(werkmap: Werkmap, half: Halfwerk): Promise<void> {
  try {
    // Eén hik is geen reden om iets half te laten staan.
    await neemTerug(werkmap, half.terug).catch(() => neemTerug(werkmap, half.terug));
  } catch {
    throw wijzigingzinnen.halverwege(half.plek, half);
  }
  await wisDagboek(werkmap).catch(() => undefined);
}

/** De bladen die van een vorige keer half kunnen staan. */
export async function halveBladen(werkmap: Werkmap): Promise<string[]> {
  const half = await leesDagboek(werkmap);
  return half ? bladenVan(half) : [];
}

/** Wat er van een vorige keer nog half staat; `null` als er niets meer van te zien is. */
export async function openHalfWerk(werkmap: Werkmap): Promise<Halfwerk | null> {
  const half = await leesDagboek(werkmap);
  if (!half) return null;
  for (const stap of half.terug) {
    // Een instelling ziet niemand.
    if (stap.soort !== 'instelling' && !(await isTerug(werkmap, stap))) return half;
  }
  await draaiTerug(werkmap, half);
  return null;
}

/** Of van een stap niets meer te zien is. */
async function isTerug(werkmap: Werkmap, stap: Terugstap): Promise<boolean> {
  switch (stap.soort) {
    case 'blad':
      return !(await werkmap.bladen()).includes(stap.naam);
    case 'cellen': {
      if (!(await werkmap.bladen()).includes(stap.bereik.blad)) return true;
      const nu = omTerugTeZetten(await werkmap.lees(stap.bereik));
      return JSON.stringify(nu) === JSON.stringify(stap.cellen);
    }
    case 'naam': {
      const nu = (await werkmap.namen()).find(({ naam }) => naam.toUpperCase() === stap.naam.toUpperCase());
      return nu?.blad === stap.bereik?.blad && nu?.adres === stap.bereik?.adres;
    }
    case 'instelling':
      return ((await werkmap.instellingen())[stap.naam] ?? null) === stap.waarde;
  }
}

/** Laat staan wat er half staat. */
export function laatStaan(werkmap: Werkmap): Promise<void> {
  return wisDagboek(werkmap);
}

function bladenVan({ terug }: Halfwerk): string[] {
  return terug.flatMap((stap) => (stap.soort === 'blad' ? [stap.naam] : []));
}

async function ruimEigenHalfWerkOp(
  werkmap: Werkmap,
  stappen: readonly Stap[],
  vorige: Gedaan | null,
): Promise<void> {
  const half = await openHalfWerk(werkmap);
  if (!half) return;
  if (vorige && JSON.stringify(half.terug) === JSON.stringify(vorige.terug)) {
    await wisDagboek(werkmap);
    return;
  }
  const nieuw = new Set(stappen.map(doelVan));
  if (!half.terug.every((stap) => nieuw.has(doelVan(stap)))) throw wijzigingzinnen.anderHalfWerk(half.plek);
  await draaiTerug(werkmap, half);
}

function doelVan(stap: Stap | Terugstap): string {
  switch (stap.soort) {
    case 'blad':
      return `blad ${'blad' in stap ? stap.blad.naam : stap.naam}`;
    case 'cellen':
      return `${stap.bereik.blad}!${stap.bereik.adres}`;
    default:
      return `${stap.soort} ${stap.naam}`;
  }
}

async function eisVrijeNamen(werkmap: Werkmap, stappen: readonly Stap[]): Promise<void> {
  const nieuw = stappen.flatMap((stap) => (stap.soort === 'blad' ? [stap.blad.naam] : []));
  if (nieuw.length === 0) return;
  const bezet = new Set((await werkmap.bladen()).map((naam) => naam.toLowerCase()));
  const dubbel = nieuw.find((naam) => bezet.has(naam.toLowerCase()));
  if (dubbel !== undefined) throw poortzinnen.bladBestaat(dubbel);
}

async function beginDagboek(werkmap: Werkmap, half: Halfwerk): Promise<void> {
  try {
    await schrijfDagboek(werkmap, half).catch(() => schrijfDagboek(werkmap, half));
  } catch (fout) {
    await wisDagboek(werkmap).catch(() => undefined);
    throw fout;
  }
}

/** Maakte iemand anders intussen een blad met deze naam, dan is dat niet van ons. */
function isVanEenAnder(stap: Stap, fout: unknown): boolean {
  return (
    stap.soort === 'blad' &&
    (fout as Partial<Error> | null)?.message === poortzinnen.bladBestaat(stap.blad.naam).message
  );
}

function doe(werkmap: Werkmap, stap: Stap): Promise<void> {
  switch (stap.soort) {
    case 'blad':
      return werkmap.voegBladToe(stap.blad);
    case 'cellen':
      return werkmap.schrijf(stap.bereik, stap.cellen);
    case 'naam':
      return werkmap.zetNaam(stap.naam, stap.bereik);
    case 'instelling':
      return werkmap.zetInstelling(stap.naam, stap.waarde);
  }
}

/** Gaat de weg terug, de laatste stap eerst. Wat al terug is blijft zo. */
export function neemTerug(werkmap: Werkmap, terug: readonly Terugstap[]): Promise<void> {
  return samen(werkmap, async () => {
    for (const stap of [...terug].reverse()) {
      try {
        await zetTerug(werkmap, stap);
      } catch (fout) {
        // Wat geweigerd werd is meestal onveranderd, en dan is er niets terug te zetten.
        if (!(await isTerug(werkmap, stap))) throw fout;
      }
    }
  });
}

function samen(werkmap: Werkmap, reeks: () => Promise<void>): Promise<void> {
  return werkmap.samen ? werkmap.samen(reeks) : reeks();
}

async function zetTerug(werkmap: Werkmap, stap: Terugstap): Promise<void> {
  if (stap.soort !== 'blad') await doe(werkmap, stap);
  else await werkmap.verwijderBlad(stap.naam);
}

/** Wat elke stap terugzet, gelezen vlak voordat er geschreven wordt. */
async function wegTerug(
  werkmap: Werkmap,
  stappen: readonly Stap[],
  voor: readonly Voor[],
): Promise<Terugstap[]> {
  const soorten = new Set(stappen.map(({ soort }) => soort));
  const namen = soorten.has('naam') ? await werkmap.namen() : [];
  const instellingen = soorten.has('instelling') ? await werkmap.instellingen() : {};
  return stappen.map((stap): Terugstap => {
    switch (stap.soort) {
      case 'blad':
        return { soort: 'blad', naam: stap.blad.naam };
      case 'cellen':
        return { ...stap, cellen: omTerugTeZetten(deelVan(voorVan(voor, stap.bereik), stap.bereik.adres)) };
      case 'naam': {
        const oud = namen.find(({ naam }) => naam.toUpperCase() === stap.naam.toUpperCase());
        return { ...stap, bereik: oud ? { blad: oud.blad, adres: oud.adres } : null };
      }
      case 'instelling':
        return { ...stap, waarde: instellingen[stap.naam] ?? null };
    }
  });
}

function voorVan(voor: readonly Voor[], { blad, adres }: Bereik): Voor {
  return voor.find((deel) => deel.blad === blad && omvat(deel.vak, rechthoekVan(adres)))!;
}
