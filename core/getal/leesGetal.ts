import { type Decimaal, decimaalVanTekst } from './decimaal';

/** Het resultaat van het lezen van een getal in Nederlandse schrijfwijze. */
export type GelezenGetal =
  | { readonly soort: 'getal'; readonly getal: Decimaal }
  | { readonly soort: 'twijfel'; readonly gelezen: string; readonly voorstel: string }
  | { readonly soort: 'geen getal' };

const GEEN_GETAL: GelezenGetal = { soort: 'geen getal' };

// Teken, euroteken, cijfers, euroteken, procent en N (nadeel) of V (voordeel), in de volgorde van een begroting.
const VORM = /^([+-]?) ?(?:€|EUR)? ?([+-]?) ?([\d.,]+)(?:,-{1,2})? ?(?:€|EUR)? ?(%?) ?([NV]?)$/i;
const NEDERLANDS = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;
const STREEPJE_IS_NUL = /^(?:€|EUR)? ?-$/i;

/**
 * Leest een getal zoals het in een Nederlandse begroting staat: `1.234,56`, `€ 1.000`, `-80`, `(80)`, `80 N`,
 * `80 V`, `12,5%` en `-` (nul). `1.234` is duizend tweehonderdvierendertig; `1.5` is geen Nederlands getal.
 */
export function leesGetal(tekst: string): GelezenGetal {
  const schoon = tekst.replace(/\s+/g, ' ').replace(/[−–—]/g, '-').trim();
  if (STREEPJE_IS_NUL.test(schoon)) return { soort: 'getal', getal: { waarde: 0n, schaal: 0 } };
  const tussenHaakjes = /^\((.*)\)$/.exec(schoon);
  const delen = VORM.exec(tussenHaakjes?.[1]!.trim() ?? schoon);
  if (!delen) return GEEN_GETAL;
  const [, voor = '', na = '', cijfers = '', procent = '', nadeel = ''] = delen;
  const tekens = [voor, na, nadeel, tussenHaakjes ? '-' : ''].filter(Boolean);
  if (tekens.length > 1) return GEEN_GETAL;
  if (!NEDERLANDS.test(cijfers)) return voorstelVoor(schoon, cijfers);
  const negatief = tekens[0] === '-' || tekens[0]?.toUpperCase() === 'N';
  const getal = decimaalVanTekst(cijfers.replace(/\./g, '').replace(',', '.'));
  return {
    soort: 'getal',
    getal: {
      waarde: negatief ? -getal.waarde : getal.waarde,
      schaal: procent ? getal.schaal + 2 : getal.schaal,
    },
  };
}

// Het voorstel houdt teken, haakjes en procent vast: wie het overneemt mag niet van -1,5 op 1,5 uitkomen.
function voorstelVoor(gelezen: string, cijfers: string): GelezenGetal {
  const engels = /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(cijfers);
  if (!engels) return GEEN_GETAL;
  const voorstel = gelezen.replace(cijfers, `${engels[1]!.replace(/,/g, '.')},${engels[2]!}`);
  return { soort: 'twijfel', gelezen, voorstel };
}
