import { type Blad, DAGBOEK, leesRegiotabel, type Regiotabel, type Werkmap } from '../werkmap';
import { laad } from './laad';
import type { Vooraankondiging } from './voorafgaand';
import { terugvragen } from './schrijven/zinnen';
import { paneelzinnen } from './zinnen';

/** Een naam voor een nieuw blad die nog vrij is: `Vergelijking`, anders `Vergelijking 2`. */
export async function vrijeNaam(werkmap: Werkmap, naam: string): Promise<string> {
  const half = await halveBladen(werkmap);
  const bezet = new Set(
    (await werkmap.bladen()).filter((blad) => !half.includes(blad)).map((blad) => blad.toLowerCase()),
  );
  for (let nummer = 1; ; nummer += 1) {
    const kandidaat = nummer === 1 ? naam : `${naam} ${nummer}`;
    if (!bezet.has(kandidaat.toLowerCase())) return kandidaat;
  }
}

/**
 * De tabel van de regio zoals zij er nu bij staat: een formule die ernaar verwijst moet de plek van nu hebben, niet die
 * van toen het onderdeel openging. Fout: de tabel is er niet meer.
 */
export async function leesTabelNu(werkmap: Werkmap): Promise<Regiotabel> {
  const tabel = await leesRegiotabel(werkmap);
  if (!tabel) throw paneelzinnen.tabelIsWeg();
  return tabel;
}

/**
 * Kondigt nieuwe bladen aan, in de volgorde waarin ze naar elkaar verwijzen. Wat van een vorige keer half bleef staan
 * wordt opnieuw gemaakt. Fout: een blad met die naam is er al.
 */
export async function kondigBladenAan(werkmap: Werkmap, bladen: readonly Blad[]): Promise<Vooraankondiging> {
  const namen = bladen.map(({ naam }) => naam);
  const half = await halveBladen(werkmap);
  const eigen = bladen.filter(({ naam }) => half.includes(naam));
  const bestaand = await werkmap.bladen();
  const vreemd = new Set(bestaand.filter((blad) => !half.includes(blad)).map((blad) => blad.toLowerCase()));
  const bezet = namen.filter((naam) => vreemd.has(naam.toLowerCase()));
  if (bezet.length > 0) {
    throw paneelzinnen.bladenBestaan(bezet);
  }
  const opnieuw = eigen.filter(({ naam }) => bestaand.includes(naam));
  const verloren = await getyptOp(werkmap, opnieuw);
  const [enige] = namen;
  return {
    wat: [
      namen.length === 1
        ? `Voegt het blad ${enige} toe. Bestaande bladen blijven zoals ze zijn.`
        : `Voegt ${namen.length} bladen toe: ${namen.join(', ')}. Bestaande bladen blijven zoals ze zijn.`,
      ...(opnieuw.length > 0 ? [terugvragen.opnieuw(opnieuw.map(({ naam }) => naam))] : []),
    ].join(' '),
    ...(verloren !== '' && { waarschuwing: terugvragen.verlorenBijOpnieuw(verloren) }),
    wijziging: {
      plek: namen.length === 1 ? `nieuw blad ${enige}` : `${namen.length} nieuwe bladen`,
      stappen: bladen.map((blad) => ({ soort: 'blad', blad })),
      aanwijzen: { blad: namen[0]!, adres: 'A1' },
    },
  };
}

/** De bladen die van een vorige keer half kunnen staan; bijna altijd geen. */
async function halveBladen(werkmap: Werkmap): Promise<readonly string[]> {
  if (!(DAGBOEK in (await werkmap.instellingen()))) return [];
  return (await laad(() => import('../werkmap/wijziging'))).halveBladen(werkmap);
}

/** Waar op half gemaakte bladen intussen iets getypt is. */
async function getyptOp(werkmap: Werkmap, bladen: readonly Blad[]): Promise<string> {
  if (bladen.length === 0) return '';
  const { getyptOpBladen, opsomming } = await laad(() => import('../werkmap/wijziging'));
  return opsomming(await getyptOpBladen(werkmap, bladen));
}
