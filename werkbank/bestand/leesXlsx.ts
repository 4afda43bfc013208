import { GRENZEN, LANGSTE_FORMULE, LANGSTE_NAAM } from './grenzen';
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
import { kanInExcel } from './schrijfWerkmap';
import { Telling } from './telling';
import { Weglatingen } from './weglatingen';
import type { Gelezen, Werkblad, Werknaam } from './werkmapbestand';
import { isAan, kind, kinderen, type Knoop, leesXml, rijkeTekst } from './xml';
import { type Onderdelen, pakUit } from './zip';

/** Leest een .xlsx of .xlsm. */
export function leesXlsx(bytes: Uint8Array): Gelezen {
  const onderdelen = pakUit(bytes);
  if (onderdelen.heeft('content.xml')) throw bestandsweigering.ods();
  const start = relatiesVan(onderdelen, '').find(({ soort }) => soort === 'officeDocument');
  const plek = start?.doel ?? 'xl/workbook.xml';
  if (plek.endsWith('.bin')) throw bestandsweigering.binair();
  const bytesWerkmap = onderdelen.lees(plek);
  if (!bytesWerkmap) throw bestandsweigering.anders();
  const werkmap = leesXml(bytesWerkmap);
  if (werkmap.naam !== 'workbook') throw bestandsweigering.anders();
  const weglatingen = new Weglatingen();
  const relaties = relatiesVan(onderdelen, plek);
  const bron = leesBron(werkmap, relaties, onderdelen, weglatingen);
  if (onderdelen.namen().some((naam) => /vbaproject\.bin$|\/macrosheets\//.test(naam)))
    weglatingen.meld('macros');

  const ingangen = kinderen(kind(werkmap, 'sheets'), 'sheet');
  if (ingangen.length > GRENZEN.bladen) throw bestandsweigering.teVeel('bladen', GRENZEN.bladen);
  const namen = ingangen.map((ingang) => ingang.kenmerken.get('name') ?? '');
  if (namen.some(({ length }) => length > LANGSTE_NAAM)) throw bestandsweigering.beschadigd();
  for (const naam of namen) if (!kanInExcel(naam)) weglatingen.meld('bladnaam', `"${naam}"`);
  const opNummer = new Map(relaties.map((relatie) => [relatie.nummer, relatie]));
  const bladen = ingangen.flatMap((ingang, nummer): Werkblad[] => {
    const naam = namen[nummer]!;
    const relatie = opNummer.get(ingang.kenmerken.get('id') ?? '');
    if (relatie && relatie.soort !== 'worksheet') {
      weglatingen.meld('bladsoort', naam);
      return [];
    }
    const inhoud = relatie && onderdelen.lees(relatie.doel);
    if (!relatie || !inhoud) {
      weglatingen.meld('bladKwijt', naam);
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
      namen: leesNamen(kind(werkmap, 'definedNames'), namen, bladen, bron),
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
    onderdelen.lees(relaties.find((relatie) => relatie.soort === soort)?.doel ?? '');
  const boom = (soort: string): Knoop | undefined => {
    const bytes = onderdeel(soort);
    return bytes && leesXml(bytes);
  };
  const teksten: string[] = [];
  const tekstbytes = onderdeel('sharedStrings');
  if (tekstbytes) leesXml(tekstbytes, { per: { si: (knoop) => void teksten.push(rijkeTekst(knoop)) } });
  const telling = new Telling();
  return {
    teksten,
    stijlen: leesStijlen(boom('styles'), themakleuren(boom('theme')), weglatingen, telling),
    vanaf1904: isAan(kind(werkmap, 'workbookPr'), 'date1904'),
    weglatingen,
    telling,
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
    return relatie && onderdelen.heeft(relatie.doel) ? relatie : undefined;
  };
  if (van('table')) bron.weglatingen.meld('tabellen', waar);
  if (van('pivotTable')) bron.weglatingen.meld('draaitabellen', waar);
  const notities = van('comments');
  const tekening = van('drawing');
  return {
    naam,
    ...(verborgen && { verborgen: true }),
    ...leesBlad(naam, bytes, bron),
    notities: notities ? leesNotities(naam, onderdelen.lees(notities.doel)!, bron.telling) : [],
    grafieken: tekening ? leesTekening(naam, tekening.doel, onderdelen, bron.weglatingen) : [],
  };
}

function leesNamen(
  knoop: Knoop | undefined,
  bladnamen: readonly string[],
  bladen: readonly Werkblad[],
  { telling, weglatingen }: Werkmapbron,
): Werknaam[] {
  const bestaat = new Set(bladen.map(({ naam }) => naam));
  return kinderen(knoop, 'definedName').flatMap((definitie): Werknaam[] => {
    const naam = definitie.kenmerken.get('name') ?? '';
    // Afdrukgebied, filter en dergelijke bewaart Excel ook als naam; de werkbank heeft ze niet.
    if (naam === '' || /^_xl/i.test(naam)) return [];
    telling.tel('namen');
    const tekst = definitie.tekst.trim();
    if (naam.length > LANGSTE_NAAM || tekst.length > LANGSTE_FORMULE) {
      weglatingen.meld('elders', `naam ${naam}`);
      return [];
    }
    telling.tel('formuletekens', tekst.length);
    const lokaal = definitie.kenmerken.get('localSheetId');
    const blad = lokaal === undefined ? undefined : bladnamen[Number(lokaal)];
    const formule = uitBestand(tekst);
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
