import { type Decimaal, decimaalVanTekst } from './decimaal';

/** Het resultaat van het lezen van een getal in Nederlandse schrijfwijze. */
export type GelezenGetal =
  | { readonly soort: 'getal'; readonly getal: Decimaal }
  | { readonly soort: 'twijfel'; readonly gelezen: string; readonly voorstellen: readonly string[] }
  | { readonly soort: 'geen getal' };

const GEEN_GETAL: GelezenGetal = { soort: 'geen getal' };

// Teken, euroteken, cijfers, euroteken, procent, teken achteraan en N (nadeel) of V (voordeel), zoals in een begroting.
const VORM =
  /^([+-]|-\/-)? ?(?:€|EUR)? ?([+-]|-\/-)? ?(\(?)([\d.,]*\d(?: \d{3})*(?:,\d+)?)(?:,-{1,2})?(\)?) ?(?:€|EUR)? ?(%?) ?(-\/-|-|)? ?([NV]?)$/i;
const NEDERLANDS = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/;
// Drie cijfers achter een komma: in het Nederlands minder dan duizend, in het Engels duizend keer zoveel.
const DUIZEND_OF_DECIMAAL = /^([1-9]\d{0,2}),(\d{3})$/;
// Een host die van 0,90 een punt maakt laat de nul staan; een duizendtal heeft drie cijfers achter de punt.
const PUNT_MET_NUL = /^(\d+)\.(\d*0)$/;
const STREEPJE_IS_NUL = /^(?:€|EUR)? ?-$/i;

/**
 * Leest een getal zoals het in een Nederlandse begroting staat: `1.234,56`, `1 234,56`, `€ 1.000`, `-80`, `80-`,
 * `-/- 80`, `(80)`, `€ (80)`, `80 N`, `80 V`, `12,5%` en `-` (nul). `1.234` is duizend tweehonderdvierendertig; `1.5` is
 * geen Nederlands getal, en bij `950,000` is niet te zeggen of 950 of 950.000 bedoeld is.
 */
export function leesGetal(tekst: string): GelezenGetal {
  const schoon = tekst.replace(/\s+/g, ' ').replace(/[−–—]/g, '-').trim();
  if (STREEPJE_IS_NUL.test(schoon)) return { soort: 'getal', getal: { waarde: 0n, schaal: 0 } };
  const tussenHaakjes = /^\((.*)\)$/.exec(schoon);
  const delen = VORM.exec(tussenHaakjes?.[1]!.trim() ?? schoon);
  if (!delen) return GEEN_GETAL;
  const [, voor = '', na = '', open = '', cijfers = '', dicht = '', procent = '', achter = '', nadeel = ''] =
    delen;
  if ((open === '') !== (dicht === '')) return GEEN_GETAL;
  const tekens = [voor, na, achter, nadeel, tussenHaakjes ? '-' : '', open ? '-' : ''].filter(Boolean);
  if (tekens.length > 1) return GEEN_GETAL;
  const metPunt = PUNT_MET_NUL.exec(cijfers);
  const gelezen = metPunt && metPunt[2]!.length !== 3 ? `${metPunt[1]!},${metPunt[2]!}` : cijfers;
  if (!NEDERLANDS.test(gelezen)) return voorstelVoor(schoon, cijfers);
  const duizend = procent ? null : DUIZEND_OF_DECIMAAL.exec(gelezen);
  if (duizend) return duizendOfDecimaal(schoon, cijfers, duizend[1]!, duizend[2]!);
  const negatief = tekens[0]?.startsWith('-') === true || tekens[0]?.toUpperCase() === 'N';
  const getal = decimaalVanTekst(gelezen.replace(/[. ]/g, '').replace(',', '.'));
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
  return { soort: 'twijfel', gelezen, voorstellen: [voorstel] };
}

function duizendOfDecimaal(gelezen: string, cijfers: string, geheel: string, achter: string): GelezenGetal {
  const breuk = achter.replace(/0+$/, '');
  const klein = breuk === '' ? geheel : `${geheel},${breuk}`;
  return {
    soort: 'twijfel',
    gelezen,
    voorstellen: [gelezen.replace(cijfers, klein), gelezen.replace(cijfers, `${geheel}.${achter}`)],
  };
}
