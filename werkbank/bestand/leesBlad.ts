import { adresVan, type Rechthoek } from '../../werkmap';
import { leesAdres } from './celadres';
import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';
import { binnenGrenzen, leesCel, legeBak, type Werkmapbron } from './leesCel';
import { metFormules } from './leesFormules';
import { leesValidatie, leesVoorwaarden } from './leesRegels';
import type { Werkblad, Werkkolom, Werkrij, Werkvalidatie, Werkvoorwaarde } from './werkmapbestand';
import { getalVan, isAan, kind, type Knoop, leesXml, waar, zoek } from './xml';

/** Een blad zonder wat in andere onderdelen van het bestand staat. */
export type Bladlezing = Omit<Werkblad, 'naam' | 'verborgen' | 'notities' | 'grafieken'>;

// Excel bewaart de breedte van alle kolommen tot het einde van het blad; verder dan Z is leeg niets te zien.
const GEWONE_BREEDTE = 25;

/** Leest één blad. */
export function leesBlad(naam: string, bytes: Uint8Array, bron: Werkmapbron): Bladlezing {
  const bak = legeBak();
  const kolommen = new Map<number, Werkkolom>();
  const rijen: Werkrij[] = [];
  const samengevoegd: Rechthoek[] = [];
  const validaties: Werkvalidatie[] = [];
  const voorwaarden: { voorrang: number; voorwaarde: Werkvoorwaarde }[] = [];
  const plek = { rij: -1, kolom: -1 };
  const regel = (aantal = 1) => bron.telling.telRegel(naam, aantal);

  const boom = leesXml(bytes, {
    bijBegin: {
      row: (kenmerken) => {
        const nummer = Number(kenmerken.get('r') ?? plek.rij + 2);
        if (!Number.isInteger(nummer) || nummer < 1) throw bestandsweigering.beschadigd();
        plek.rij = nummer - 1;
        plek.kolom = -1;
        const hoogte = waar(kenmerken.get('customHeight')) ? Number(kenmerken.get('ht')) : NaN;
        const verborgen = waar(kenmerken.get('hidden'));
        if (plek.rij >= GRENZEN.rijen || (!(hoogte > 0) && !verborgen)) return;
        regel();
        rijen.push({
          rij: plek.rij,
          ...(hoogte > 0 && { hoogte }),
          ...(verborgen && { verborgen: true }),
        });
      },
    },
    per: {
      c: (cel) => {
        leesPlek(cel, plek);
        leesCel(naam, cel, plek, bron, bak);
      },
      col: (kolom) => {
        for (const een of leesKolommen(kolom, bron, regel)) kolommen.set(een.kolom, een);
      },
      mergeCell: (cel) => {
        regel();
        const rechthoek = leesAdres(cel.kenmerken.get('ref'));
        if (rechthoek && binnenGrenzen(rechthoek)) samengevoegd.push(rechthoek);
      },
      dataValidation: (knoop) => {
        validaties.push(...leesValidatie(naam, knoop, bron));
      },
      conditionalFormatting: (knoop) => {
        voorwaarden.push(...leesVoorwaarden(naam, knoop, bron));
      },
      hyperlink: (knoop) => {
        regel();
        if (knoop.kenmerken.has('id')) bron.weglatingen.meld('koppelingen', `blad ${naam}`);
      },
    },
  });

  if (isAan(kind(boom, 'sheetProtection'), 'sheet')) bron.weglatingen.meld('beveiliging', `blad ${naam}`);
  const filter = kind(boom, 'autoFilter');
  if (filter) bron.weglatingen.meld('filters', `blad ${naam}`);
  const cellen = metFormules(naam, bak, bron.weglatingen, bron.telling);
  const breedst = cellen.reduce((laatste, { kolom }) => Math.max(laatste, kolom), GEWONE_BREEDTE);
  return {
    cellen,
    kolommen: [...kolommen.values()].filter(({ kolom }) => kolom <= breedst),
    rijen: filter && filter.kinderen.length > 0 ? rijen.map(zichtbaar).filter((rij) => rij.hoogte) : rijen,
    vast: vasteRijenEnKolommen(zoek(boom, 'pane')),
    samengevoegd: zonderOverlap(samengevoegd).map(adresVan),
    validaties,
    voorwaarden: voorwaarden.sort((a, b) => a.voorrang - b.voorrang).map(({ voorwaarde }) => voorwaarde),
  };
}

function zichtbaar({ rij, hoogte }: Werkrij): Werkrij {
  return { rij, ...(hoogte !== undefined && { hoogte }) };
}

function leesPlek(cel: Knoop, plek: { rij: number; kolom: number }): void {
  const adres = cel.kenmerken.get('r');
  if (adres === undefined) {
    plek.kolom += 1;
    return;
  }
  const rechthoek = leesAdres(adres);
  if (!rechthoek) throw bestandsweigering.beschadigd();
  plek.rij = rechthoek.rij;
  plek.kolom = rechthoek.kolom;
}

function leesKolommen(knoop: Knoop, { stijlen }: Werkmapbron, regel: (aantal: number) => void): Werkkolom[] {
  const van = (getalVan(knoop, 'min') ?? 1) - 1;
  const tot = Math.min(getalVan(knoop, 'max') ?? van + 1, GRENZEN.kolommen);
  const breedte = getalVan(knoop, 'width');
  const verborgen = isAan(knoop, 'hidden');
  const stijl = stijlen.vanCel(getalVan(knoop, 'style') ?? 0);
  const kenmerken = {
    ...(breedte !== undefined && breedte > 0 && { breedte }),
    ...(verborgen && { verborgen: true as const }),
    ...(stijl !== undefined && { stijl }),
  };
  const aantal = Math.max(0, tot - van);
  if (Object.keys(kenmerken).length === 0 || van < 0 || aantal === 0) return [];
  // Eén element kan duizenden kolommen noemen, en dat heel vaak.
  regel(aantal);
  return Array.from({ length: aantal }, (_, k) => ({ kolom: van + k, ...kenmerken }));
}

function vasteRijenEnKolommen(deel: Knoop | undefined): { rijen: number; kolommen: number } {
  if (!deel?.kenmerken.get('state')?.startsWith('frozen')) return { rijen: 0, kolommen: 0 };
  const aantal = (kenmerk: string, grens: number) =>
    Math.min(Math.max(0, Math.trunc(getalVan(deel, kenmerk) ?? 0)), grens);
  return { rijen: aantal('ySplit', GRENZEN.rijen), kolommen: aantal('xSplit', GRENZEN.kolommen) };
}

/** Overlappende samenvoegingen kunnen niet; de eerste blijft. */
function zonderOverlap(rechthoeken: readonly Rechthoek[]): Rechthoek[] {
  const goed: Rechthoek[] = [];
  for (const rechthoek of rechthoeken) {
    const { rij, kolom, rijen, kolommen } = rechthoek;
    const raakt = goed.some(
      (ander) =>
        rij < ander.rij + ander.rijen &&
        ander.rij < rij + rijen &&
        kolom < ander.kolom + ander.kolommen &&
        ander.kolom < kolom + kolommen,
    );
    if (!raakt && rijen * kolommen > 1) goed.push(rechthoek);
  }
  return goed;
}
