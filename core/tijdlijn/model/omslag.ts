import { Fout } from '../../fout';
import type { Centen } from '../../getal/centen';

/** Een waarde op het rooster met het saldo daar; `null` als die waarde zelf niet mag. */
interface Roosterpunt {
  readonly stap: bigint;
  readonly saldo: Centen | null;
}

/** Waar op het rooster het teken van het saldo omslaat. */
export interface Omslag {
  readonly stap: bigint;
  readonly saldo: Centen;
  /** Eén stap dichter bij de huidige waarde; `null` als de huidige waarde daar nog tussen ligt. */
  readonly ervoor: Roosterpunt | null;
}

/** In zoveel gelijke stukken wordt elke kant afgezocht. */
export const STUKKEN = 64;
/** Zoveel keer wordt er hoogstens ongeveer gerekend: beide kanten helemaal, en dan een paar keer halveren. */
export const MEESTE_DOORREKENINGEN = 2 * STUKKEN + 32;

interface Zoekgebied {
  readonly laagste: bigint;
  readonly hoogste: bigint;
  /** De huidige waarde in stappen van het rooster, als breuk: zij hoeft er niet op te liggen. */
  readonly huidig: { readonly teller: bigint; readonly noemer: bigint };
  /** Het rooster vlak onder en vlak boven de huidige waarde; gelijk als zij erop ligt. */
  readonly onder: bigint;
  readonly boven: bigint;
}

/**
 * Zoekt vanaf de huidige waarde naar beide kanten, van dichtbij naar ver, waar het saldo van teken wisselt.
 *
 * Elke kant is in 64 gelijke stukken verdeeld; in het eerste stuk met een ander teken aan zijn eind wordt gehalveerd.
 * Een wisseling heen en terug binnen één stuk wordt zo gemist. `null` als er geen wisseling is.
 *
 * @param saldoBij het saldo bij een waarde op het rooster; een waarde die zelf niet mag geeft een fout en telt niet mee
 */
export function zoekOmslag(
  { laagste, hoogste, huidig, onder, boven }: Zoekgebied,
  saldoNu: Centen,
  saldoBij: (stap: bigint) => Centen,
): Omslag | null {
  const bekend = new Map<bigint, Centen | null>();
  const saldo = (stap: bigint): Centen | null => {
    let gevonden = bekend.get(stap);
    if (gevonden === undefined) bekend.set(stap, (gevonden = ofNiets(() => saldoBij(stap))));
    return gevonden;
  };
  const isAnders = (stap: bigint) => {
    const daar = saldo(stap);
    return daar !== null && daar < 0n !== saldoNu < 0n;
  };
  const afstand = (stap: bigint) => {
    const verschil = stap * huidig.noemer - huidig.teller;
    return verschil < 0n ? -verschil : verschil;
  };
  const punt = (stap: bigint): Roosterpunt => ({ stap, saldo: saldo(stap) });
  // Mag het eind van een stuk zelf niet (een verblijfsduur van 0), dan eindigt het bij de laatste waarde die wel mag.
  const laatsteDieMag = (van: bigint, tot: bigint): bigint =>
    saldo(van) === null || saldo(tot) !== null ? tot : halveer(van, tot, (stap) => saldo(stap) === null).voor;
  const gevonden: { readonly stap: bigint; readonly ervoor: Roosterpunt | null }[] = [];
  const dichtsteAfstand = () =>
    gevonden.reduce<bigint | null>((min, { stap }) => kleinste(min, afstand(stap)), null);
  // Ligt de huidige waarde niet op het rooster, dan kan het teken al op het eerste punt anders zijn.
  for (const begin of new Set([boven, onder]))
    if (isAnders(begin)) gevonden.push({ stap: begin, ervoor: null });
  for (const { van, tot } of stukkenVanDichtbij(onder, boven, laagste, hoogste, afstand)) {
    const dichtst = dichtsteAfstand();
    if (dichtst !== null && afstand(van) >= dichtst) break;
    const eind = laatsteDieMag(van, tot);
    if (isAnders(van) || !isAnders(eind)) continue;
    const { voor, na } = halveer(van, eind, isAnders);
    gevonden.push({ stap: na, ervoor: punt(voor) });
  }
  const beste = gevonden.find(({ stap }) => afstand(stap) === dichtsteAfstand());
  return beste ? { ...beste, saldo: saldo(beste.stap)! } : null;
}

function kleinste(een: bigint | null, ander: bigint): bigint {
  return een === null || ander < een ? ander : een;
}

function ofNiets(reken: () => Centen): Centen | null {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Fout) return null;
    throw fout;
  }
}

function stukkenVanDichtbij(
  onder: bigint,
  boven: bigint,
  laagste: bigint,
  hoogste: bigint,
  afstand: (stap: bigint) => bigint,
): readonly { readonly van: bigint; readonly tot: bigint }[] {
  const stukken = [
    { begin: boven, eind: hoogste },
    { begin: onder, eind: laagste },
  ].flatMap(({ begin, eind }) => {
    const punt = (i: number) => begin + ((eind - begin) * BigInt(i)) / BigInt(STUKKEN);
    return Array.from({ length: STUKKEN }, (_, i) => ({ van: punt(i), tot: punt(i + 1) })).filter(
      ({ van, tot }) => van !== tot,
    );
  });
  return stukken.sort((een, ander) => {
    const verschil = afstand(een.van) - afstand(ander.van);
    return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
  });
}

/** De twee buren op het rooster waartussen het omslaat: bij `na` geldt het, bij `voor` nog niet. */
function halveer(
  van: bigint,
  tot: bigint,
  geldt: (stap: bigint) => boolean,
): { readonly voor: bigint; readonly na: bigint } {
  let [voor, na] = [van, tot];
  for (let verschil = na - voor; verschil !== 1n && verschil !== -1n; verschil = na - voor) {
    const midden = voor + verschil / 2n;
    if (geldt(midden)) na = midden;
    else voor = midden;
  }
  return { voor, na };
}
