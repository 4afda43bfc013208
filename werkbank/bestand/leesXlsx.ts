import { GRENZEN } from './grenzen';
import { bestandsweigering } from './zinnen';
import { haaltVanBuiten } from './haaltVanBuiten';
import { themakleuren } from './kleuren';
import { uitBestand } from './bestandsformule';
import { leesBlad } from './leesBlad';
import type { Werkmapbron } from './leesCel';
import { leesInstellingen } from './instellingen';
import { leesNotities } from './leesNotities';
import { leesStijlen } from './leesStijlen';
import { leesTekening } from './leesTekening';
import { relatiesVan, type Relatie } from './relaties';
import { Weglatingen } from './weglatingen';
import type { Gelezen, Werkblad, Werknaam } from './werkmapbestand';
import { isAan, kind, kinderen, type Knoop, leesXml, rijkeTekst } from './xml';
import { type Onderdelen, pakUit } from './zip';

/** Leest een .xlsx of .xlsm. */
export function leesXlsx(bytes: Uint8Array): Gelezen {
  const onderdelen = pakUit(bytes);
  if (onderdelen.has('content.xml')) throw bestandsweigering.ods();
  const start = relatiesVan(onderdelen, '').find(({ soort }) => soort === 'officeDocument');
  const plek = start?.doel ?? 'xl/workbook.xml';
  if (plek.endsWith('.bin')) throw bestandsweigering.binair();
  const bytesWerkmap = onderdelen.get(plek);
  if (!bytesWerkmap) throw bestandsweigering.anders();
  const werkmap = leesXml(bytesWerkmap);
  if (werkmap.naam !== 'workbook') throw bestandsweigering.anders();
  const weglatingen = new Weglatingen();
  const relaties = relatiesVan(onderdelen, plek);
  const bron = leesBron(werkmap, relaties, onderdelen, weglatingen);
  const elders = [...onderdelen.keys()];
  if (elders.some((naam) => /vbaproject\.bin$|\/macrosheets\//.test(naam))) weglatingen.meld('macros');

  const ingangen = kinderen(kind(werkmap, 'sheets'), 'sheet');
  if (ingangen.length > GRENZEN.bladen) throw bestandsweigering.teVeel('bladen', GRENZEN.bladen);
  const namen = ingangen.map((ingang) => ingang.kenmerken.get('name') ?? '');
  const bladen = ingangen.flatMap((ingang, nummer): Werkblad[] => {
    const naam = namen[nummer]!;
    const relatie = relaties.find(({ nummer: id }) => id === ingang.kenmerken.get('id'));
    const inhoud = relatie?.soort === 'worksheet' ? onderdelen.get(relatie.doel) : undefined;
    if (!relatie || !inhoud) {
      weglatingen.meld('bladsoort', naam);
      return [];
    }
    const verborgen = /hidden$/i.test(ingang.kenmerken.get('state') ?? '');
    return [leesHeelBlad(naam, verborgen, relatie.doel, inhoud, onderdelen, bron)];
  });
  if (bladen.length === 0) throw bestandsweigering.beschadigd();
  return {
    boek: {
      bladen,
      stijlen: bron.stijlen.lijst.stijlen,
      namen: leesNamen(kind(werkmap, 'definedNames'), namen, bladen, weglatingen),
      instellingen: leesInstellingen(onderdelen),
    },
    zinnen: weglatingen.zinnen(),
  };
}

function leesBron(
  werkmap: Knoop,
  relaties: readonly Relatie[],
  onderdelen: Onderdelen,
  weglatingen: Weglatingen,
): Werkmapbron {
  const onderdeel = (soort: string): Uint8Array | undefined =>
    onderdelen.get(relaties.find((relatie) => relatie.soort === soort)?.doel ?? '');
  const boom = (soort: string): Knoop | undefined => {
    const bytes = onderdeel(soort);
    return bytes && leesXml(bytes);
  };
  const teksten: string[] = [];
  const tekstbytes = onderdeel('sharedStrings');
  if (tekstbytes) leesXml(tekstbytes, { per: { si: (knoop) => void teksten.push(rijkeTekst(knoop)) } });
  let cellen = 0;
  return {
    teksten,
    stijlen: leesStijlen(boom('styles'), themakleuren(boom('theme'))),
    vanaf1904: isAan(kind(werkmap, 'workbookPr'), 'date1904'),
    weglatingen,
    telCel: () => {
      cellen += 1;
      if (cellen > GRENZEN.cellen) throw bestandsweigering.teVeel('cellen', GRENZEN.cellen);
    },
  };
}

function leesHeelBlad(
  naam: string,
  verborgen: boolean,
  plek: string,
  bytes: Uint8Array,
  onderdelen: Onderdelen,
  bron: Werkmapbron,
): Werkblad {
  const waar = `blad ${naam}`;
  const relaties = relatiesVan(onderdelen, plek);
  const van = (soort: string) => {
    const relatie = relaties.find((een) => een.soort === soort);
    return relatie && onderdelen.get(relatie.doel) ? relatie : undefined;
  };
  if (van('table')) bron.weglatingen.meld('tabellen', waar);
  if (van('pivotTable')) bron.weglatingen.meld('draaitabellen', waar);
  const notities = van('comments');
  const tekening = van('drawing');
  return {
    naam,
    ...(verborgen && { verborgen: true }),
    ...leesBlad(naam, bytes, bron),
    notities: notities ? leesNotities(naam, onderdelen.get(notities.doel)!) : [],
    grafieken: tekening ? leesTekening(naam, tekening.doel, onderdelen, bron.weglatingen) : [],
  };
}

function leesNamen(
  knoop: Knoop | undefined,
  bladnamen: readonly string[],
  bladen: readonly Werkblad[],
  weglatingen: Weglatingen,
): Werknaam[] {
  const bestaat = new Set(bladen.map(({ naam }) => naam));
  return kinderen(knoop, 'definedName').flatMap((definitie): Werknaam[] => {
    const naam = definitie.kenmerken.get('name') ?? '';
    // Afdrukgebied, filter en dergelijke bewaart Excel ook als naam; de werkbank heeft ze niet.
    if (naam === '' || /^_xl/i.test(naam)) return [];
    const lokaal = definitie.kenmerken.get('localSheetId');
    const blad = lokaal === undefined ? undefined : bladnamen[Number(lokaal)];
    const formule = uitBestand(definitie.tekst.trim());
    const buiten = haaltVanBuiten(formule) || isAan(definitie, 'function') || isAan(definitie, 'xlm');
    if (
      buiten ||
      formule === '=' ||
      formule.includes('#REF!') ||
      (lokaal !== undefined && !bestaat.has(blad ?? ''))
    ) {
      weglatingen.meld('namen', naam);
      return [];
    }
    return [{ naam, formule, ...(blad !== undefined && { blad }) }];
  });
}
