import { halfVanNulAf } from '../getal/afronden';
import { type Decimaal, macht10, vergelijk } from '../getal/decimaal';

/** Hoe cliënten vertrekken: elke maand een vast deel, of iedereen precies na de verblijfsduur. */
export const WIJZEN = ['geleidelijk', 'vast'] as const;
export type Wijze = (typeof WIJZEN)[number];

/** Cliënten en hun aandeel *bestaand* staan met zoveel decimalen in de cel, en rekenen daar ook mee verder. */
export const CLIENTDECIMALEN = 4;

/** Een exacte breuk; de noemer is positief. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

/** De verdunning van één groep cliënten over de jaren. */
export interface Verblijf {
  /** Het deel van wie er op 1 januari van het eerste jaar was, gemiddeld over jaar 0, 1, 2, …. */
  readonly bestaand: readonly Breuk[];
  /** Zoveel cliënten horen er op den duur bij één cliënt instroom per maand. */
  readonly perInstroom: Breuk;
}

const TWAALF: Decimaal = { waarde: 12n, schaal: 0 };
const KWART: Decimaal = { waarde: 25n, schaal: 2 };
const EEN_MAAND: Decimaal = { waarde: 1n, schaal: 0 };
// Zoveel bits achter de komma beslissen op een paar gevallen na over elke afronding; de rest wordt exact gerekend.
const BITS = 160n;

/**
 * Hoe een groep cliënten vervangen wordt in elk van `aantal` jaren, exact.
 *
 * Geleidelijk: stappen van BWMO_DOORSTROOM (een maand bij een verblijfsduur vanaf 12 maanden, anders een kwart), waarin
 * p = min(1, stap/verblijfsduur) vertrekt; met q = 1 − p is het jaargemiddelde e₁·q^(n(t−1)), e₁ het gemiddelde van
 * (qˢ + qˢ⁺¹)/2. Vast: het jaargemiddelde van max(0; 1 − s/verblijfsduur), als integraal. Nieuw is in beide gevallen
 * instroom · `perInstroom` · (1 − bestaand). Vereist: verblijfsduur groter dan 0, in maanden.
 */
export function verblijfVan(verblijfsduur: Decimaal, wijze: Wijze, aantal: number): Verblijf {
  return wijze === 'vast' ? vastVerblijf(verblijfsduur, aantal) : geleidelijkVerblijf(verblijfsduur, aantal);
}

function geleidelijkVerblijf(duur: Decimaal, aantal: number): Verblijf {
  const stap = vergelijk(duur, TWAALF) >= 0 ? EEN_MAAND : KWART;
  const stappen = stap === EEN_MAAND ? 12 : 48;
  // p = stap/duur als a/b, hoogstens 1.
  const b = duur.waarde * macht10(stap.schaal);
  const a = stap.waarde * macht10(duur.schaal);
  const p: Breuk = a >= b ? { teller: 1n, noemer: 1n } : { teller: a, noemer: b };
  const q = p.noemer - p.teller;
  // e₁ = (1 + q)/2 · (1 − qⁿ)/(n·(1 − q)), met q als q/noemer.
  const n = BigInt(stappen);
  const onder = p.noemer ** n;
  const qn = q ** n;
  let teller = (p.noemer + q) * (onder - qn);
  let noemer = 2n * n * p.teller * onder;
  const bestaand: Breuk[] = [];
  for (let t = 0; t < aantal; t += 1) {
    bestaand.push({ teller, noemer });
    teller *= qn;
    noemer *= onder;
  }
  // stap/p: de verblijfsduur zelf, of de stap als die langer is.
  const lang: Breuk = { teller: stap.waarde * p.noemer, noemer: macht10(stap.schaal) * p.teller };
  return { bestaand, perInstroom: lang };
}

function vastVerblijf(duur: Decimaal, aantal: number): Verblijf {
  const eenheid = macht10(duur.schaal);
  const m = duur.waarde;
  const tot = (maand: number) => {
    const s = BigInt(maand) * eenheid;
    return s < m ? s : m;
  };
  const bestaand = Array.from({ length: aantal }, (_, t): Breuk => {
    const van = tot(12 * t);
    const naar = tot(12 * (t + 1));
    // ∫(1 − s/m) van `van` tot `naar`, gedeeld door twaalf maanden.
    return { teller: (naar - van) * (2n * m - naar - van), noemer: 24n * m * eenheid };
  });
  return { bestaand, perInstroom: { teller: m, noemer: eenheid } };
}

/** Een breuk tussen 0 en 1 die niet meer bits heeft dan nodig is om een aantal ermee af te ronden. */
export interface Benadering {
  /** Naar beneden afgerond, in 2^−160. */
  readonly vanaf: bigint;
  readonly exact: Breuk;
}

/** Maakt een breuk klaar om er veel aantallen mee te vermenigvuldigen. */
export function benader(exact: Breuk): Benadering {
  return { vanaf: (exact.teller << BITS) / exact.noemer, exact };
}

/**
 * aantal · maal · deel, of aantal · maal · (1 − deel), op 4 decimalen, half van nul af; altijd de exacte afronding.
 *
 * Een verblijfsduur met veel cijfers geeft na vijftig jaar een breuk van duizenden cijfers. Daarom wordt eerst met een
 * onder- en bovengrens gerekend; alleen als die op een verschillend getal uitkomen beslist de exacte breuk.
 */
export function rondAantal(
  aantal: Decimaal,
  maal: Breuk,
  deel: Benadering,
  wat: 'deel' | 'rest' = 'deel',
): Decimaal {
  const boven = aantal.waarde * maal.teller * macht10(CLIENTDECIMALEN);
  const onder = macht10(aantal.schaal) * maal.noemer;
  const een = 1n << BITS;
  const laag = wat === 'deel' ? deel.vanaf : een - deel.vanaf - 1n;
  const a = halfVanNulAf(boven * laag, onder << BITS);
  const b = halfVanNulAf(boven * (laag + 1n), onder << BITS);
  if (a === b) return { waarde: a, schaal: CLIENTDECIMALEN };
  const { teller, noemer } = deel.exact;
  const exact = halfVanNulAf(boven * (wat === 'deel' ? teller : noemer - teller), onder * noemer);
  return { waarde: exact, schaal: CLIENTDECIMALEN };
}
