import { adresVan, type Invoerregel, type Rechthoek, rechthoekVan, type Validatie } from '../werkmap';
import { leesVerwijzing } from '../werkmap/formule';

/** Wat Excel over een stuk weet: één regel voor alle cellen, een mengsel, of iets wat de poort niet kent. */
type Bevinding = Validatie | 'gemengd' | 'anders';

/**
 * Leest wat er op een blad in invoercellen mag. Excel geeft eerst alle cellen met een regel; een stuk met
 * verschillende regels wordt gehalveerd tot elk deel er één heeft. Regels die de poort niet kent blijven weg.
 */
export async function leesValidaties(
  context: Excel.RequestContext,
  werkblad: Excel.Worksheet,
): Promise<Validatie[]> {
  const cellen = werkblad.getRange().getSpecialCellsOrNullObject('DataValidations');
  cellen.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  await context.sync();
  if (cellen.isNullObject) return [];
  let stukken = cellen.areas.items.map(
    ({ rowIndex: rij, columnIndex: kolom, rowCount: rijen, columnCount: kolommen }): Rechthoek => ({
      rij,
      kolom,
      rijen,
      kolommen,
    }),
  );
  const gevonden: Validatie[] = [];
  while (stukken.length > 0) {
    const gelezen = stukken.map((stuk) => ({
      stuk,
      regel: werkblad.getRange(adresVan(stuk)).dataValidation.load('type, rule, errorAlert'),
    }));
    await context.sync();
    stukken = [];
    for (const { stuk, regel } of gelezen) {
      const bevinding = beoordeel(stuk, regel);
      if (bevinding === 'gemengd') stukken.push(...helften(stuk));
      else if (bevinding !== 'anders') gevonden.push(bevinding);
    }
  }
  return voegSamen(gevonden);
}

function beoordeel(stuk: Rechthoek, { type, rule, errorAlert }: Excel.DataValidation): Bevinding {
  const eenCel = stuk.rijen === 1 && stuk.kolommen === 1;
  const gemengd =
    type === 'Inconsistent' || type === 'MixedCriteria' || !isGevuld(rule) || !isGevuld(errorAlert);
  if (gemengd) return eenCel ? 'anders' : 'gemengd';
  const regel = regelUitExcel(rule);
  return regel ? { adres: adresVan(stuk), regel, uitleg: errorAlert.message } : 'anders';
}

// Over cellen die verschillen geeft Excel niets, al zegt het type iets anders.
const isGevuld = (deel: unknown) => deel !== null && deel !== undefined;

function regelUitExcel({ list, decimal }: Excel.DataValidationRule): Invoerregel | null {
  if (list && typeof list.source === 'string') {
    if (!list.source.startsWith('=')) return { soort: 'lijst', keuzes: list.source.split(',').map(keuze) };
    const bereik = leesVerwijzing(list.source);
    return bereik && { soort: 'lijst uit bereik', ...bereik };
  }
  if (decimal?.operator !== 'Between') return null;
  const [minimum, maximum] = [Number(decimal.formula1), Number(decimal.formula2)];
  return Number.isFinite(minimum) && Number.isFinite(maximum) ? { soort: 'getal', minimum, maximum } : null;
}

/** In een lijst van Excel is alles tekst; een getal wordt weer een getal. */
function keuze(tekst: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(tekst) ? Number(tekst) : tekst;
}

/** Eerst op kolommen: regels verschillen meestal per kolom. */
function helften(stuk: Rechthoek): Rechthoek[] {
  const { rij, kolom, rijen, kolommen } = stuk;
  if (kolommen > 1) {
    const links = Math.ceil(kolommen / 2);
    return [
      { ...stuk, kolommen: links },
      { ...stuk, kolom: kolom + links, kolommen: kolommen - links },
    ];
  }
  const boven = Math.ceil(rijen / 2);
  return [
    { ...stuk, rijen: boven },
    { ...stuk, rij: rij + boven, rijen: rijen - boven },
  ];
}

/** Maakt weer één validatie van stukken onder elkaar die hetzelfde zeggen. */
function voegSamen(gevonden: readonly Validatie[]): Validatie[] {
  const opPlek = gevonden
    .map((validatie) => ({ validatie, stuk: rechthoekVan(validatie.adres) }))
    .sort((a, b) => a.stuk.kolom - b.stuk.kolom || a.stuk.rij - b.stuk.rij);
  const samen: typeof opPlek = [];
  for (const deze of opPlek) {
    const vorige = samen.at(-1);
    if (vorige && sluitAan(vorige.stuk, deze.stuk) && zelfde(vorige.validatie, deze.validatie)) {
      const stuk = { ...vorige.stuk, rijen: vorige.stuk.rijen + deze.stuk.rijen };
      samen[samen.length - 1] = { validatie: { ...vorige.validatie, adres: adresVan(stuk) }, stuk };
    } else samen.push(deze);
  }
  return samen.map(({ validatie }) => validatie);
}

const sluitAan = (boven: Rechthoek, onder: Rechthoek) =>
  boven.kolom === onder.kolom && boven.kolommen === onder.kolommen && boven.rij + boven.rijen === onder.rij;

const zelfde = (a: Validatie, b: Validatie) =>
  a.uitleg === b.uitleg && JSON.stringify(a.regel) === JSON.stringify(b.regel);
