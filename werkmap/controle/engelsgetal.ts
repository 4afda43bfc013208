import { alsGetal } from '../../core/getal/decimaal';
import { volGetal } from '../../core/getal/getaltekst';
import { leesGetal } from '../../core/getal/leesGetal';
import { ingekort } from '../../core/tekst/ingekort';
import {
  type Bevinding,
  type Bladcel,
  type Bladinhoud,
  cellenVan,
  plekVan,
  type Werkmapinhoud,
} from './werkmapinhoud';

const LANGSTE_GETAL = 40;
const MET_PUNT = /\d\.\d+(?!\d|[.,])/;
const DUIZENDTALLEN = /\d,\d{3}(?:,\d{3})*\.\d|€|EUR/i;

/**
 * Bedragen in Engelse schrijfwijze, zoals 1.5, 1,234.50 en EUR 1.5. Een Nederlands rekenblad houdt ze als tekst, en een som
 * slaat ze over zonder iets te zeggen. Een losse 1.5 kan ook een paragraaf zijn: die telt pas tussen meer getallen.
 */
export function engelseGetallen({ bladen }: Werkmapinhoud): Bevinding[] {
  return bladen.flatMap((blad) => {
    const perKolom = new Map<
      number,
      { getallen: number; engels: (Bladcel & { readonly getal: number })[] }
    >();
    for (const cel of cellenVan(blad)) {
      const kolom = perKolom.get(cel.kolom) ?? { getallen: 0, engels: [] };
      perKolom.set(cel.kolom, kolom);
      if (typeof cel.waarde === 'number') kolom.getallen += 1;
      const getal = cel.formule === '' ? engelsGetal(cel.waarde) : null;
      if (getal !== null) kolom.engels.push({ ...cel, getal });
    }
    return [...perKolom.values()].flatMap(({ getallen, engels }) =>
      engels
        .filter(({ waarde }) => DUIZENDTALLEN.test(String(waarde)) || getallen >= engels.length)
        .map((cel) => bevindingBij(blad, cel)),
    );
  });
}

/** Wat er met een decimale punt bedoeld is; `null` als de tekst geen getal in Engelse schrijfwijze is. */
function engelsGetal(waarde: unknown): number | null {
  if (typeof waarde !== 'string' || waarde.length > LANGSTE_GETAL || !MET_PUNT.test(waarde)) return null;
  const gelezen = leesGetal(waarde);
  const [voorstel] =
    gelezen.soort === 'twijfel' && gelezen.voorstellen.length === 1 ? gelezen.voorstellen : [];
  const nederlands = voorstel === undefined ? null : leesGetal(voorstel);
  return nederlands?.soort === 'getal' ? alsGetal(nederlands.getal) : null;
}

function bevindingBij(
  blad: Bladinhoud,
  { rij, kolom, waarde, getal }: Bladcel & { readonly getal: number },
): Bevinding {
  const plek = plekVan(blad, rij, kolom);
  return {
    soort: 'tekstgetal',
    ernst: 'let op',
    plek,
    zin: `Hier staat "${ingekort(String(waarde).trim())}" als tekst: een som slaat het over. Is de punt een decimale komma, dan is het ${volGetal(getal)}.`,
    herstel: [{ plek, cel: getal }],
  };
}
